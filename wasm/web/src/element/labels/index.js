// The words of the reader: which languages there are, and how a chain of languages becomes one lookup.

import en from "./en.js";

// One loader each, spelled out, so that bundlers see them and pages load no language that they do not speak.
const loaders = {
  ar: () => import("./ar.js"), de: () => import("./de.js"), es: () => import("./es.js"), fa: () => import("./fa.js"),
  fr: () => import("./fr.js"), he: () => import("./he.js"), it: () => import("./it.js"), ja: () => import("./ja.js"),
  ko: () => import("./ko.js"), nl: () => import("./nl.js"), pl: () => import("./pl.js"), pt: () => import("./pt.js"),
  "pt-br": () => import("./pt-br.js"), ru: () => import("./ru.js"), sv: () => import("./sv.js"), tr: () => import("./tr.js"),
  zh: () => import("./zh.js"), "zh-hant": () => import("./zh-hant.js"),
};

/** The languages that have words of their own. */
export const languages = ["en", ...Object.keys(loaders)].sort();

/** "de-CH" gives de-ch, de; "zh-TW" gives zh-tw, zh-hant, zh: places that write traditional letters need not say so. */
export function chain(tag) {
  const parts = String(tag || "").toLowerCase().split("-");
  const tags = parts.map((_, i) => parts.slice(0, parts.length - i).join("-")).filter(Boolean);
  if (parts[0] === "zh" && !tags.includes("zh-hant") && script(tag) === "Hant") tags.splice(-1, 0, "zh-hant");
  return tags;
}

function script(tag) {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return "";
  }
}

/**
 * Loads the words for a language tag. `overrides` is either a table of words or tables by language tag; its words win
 * over ours, the more particular tag over the less, and English is what remains.
 */
export async function loadLabels(tag, overrides = {}) {
  const tags = chain(tag);
  const own = tags.find((t) => t === "en" || loaders[t]) ?? "en";
  let table = en;
  if (own !== "en") {
    // A language that cannot be loaded is no reason to show nothing.
    table = await loaders[own]().then((m) => m.default, () => en);
  }
  const byTag = tags.map((t) => Object.entries(overrides ?? {}).find(([k, v]) => k.toLowerCase() === t && typeof v === "object")?.[1]).filter(Boolean);
  const tables = [...byTag, overrides ?? {}, table, en];
  const t = (key, values) => fill(tables.find((w) => typeof w[key] === "string" && Object.hasOwn(w, key))?.[key] ?? "", values);
  return { t, lang: byTag.length > 0 ? tags[0] : own };
}

function fill(text, values) {
  return values ? text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all)) : text;
}
