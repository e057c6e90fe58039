// The words of the reader: which languages there are, and how a chain of languages becomes one lookup.

import en from "./en.js";

// One loader each, spelled out, so that bundlers see them and pages load no language that they do not speak.
const loaders = {
  ar: () => import("./ar.js"), de: () => import("./de.js"), es: () => import("./es.js"), fa: () => import("./fa.js"),
  fr: () => import("./fr.js"), he: () => import("./he.js"), it: () => import("./it.js"), ja: () => import("./ja.js"),
  nl: () => import("./nl.js"), pl: () => import("./pl.js"), pt: () => import("./pt.js"), ru: () => import("./ru.js"),
  sv: () => import("./sv.js"), tr: () => import("./tr.js"), zh: () => import("./zh.js"),
};

/** The languages that have words of their own. */
export const languages = ["en", ...Object.keys(loaders)].sort();

/** "zh-Hant-TW" gives zh-Hant-TW, zh-Hant, zh. */
export function chain(tag) {
  const parts = String(tag || "").toLowerCase().split("-");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join("-")).filter(Boolean);
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
