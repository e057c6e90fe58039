// The reader: what is loaded when an article is about to be shown. mount builds the view of a document in a shadow root and
// brings it to life.

import { body } from "./view/body.js";
import { h, objects, str } from "./view/dom.js";
import { foot, teasers } from "./view/foot.js";
import { byline, head, lead } from "./view/head.js";
import { named, rail, voices } from "./view/rail.js";
import { help, player, quoteButton, searchBar, tools } from "./view/tools.js";
import { inspector } from "./view/inspect.js";
import { Reader } from "./reader/reader.js";
import { chain, loadLabels } from "./labels/index.js";
import { sheet } from "./style/index.js";
import { tints } from "./style/tokens.js";

// Building stops for the page's other work after this many milliseconds.
const slice = 6;

// From here on the browser lays out only what is near the window: below, laying out all is quicker than deciding.
const manyTurns = 60;

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/**
 * Builds the view and puts it in place of what the root shows; returns the Reader.
 *
 * Options: labels, uiLang, without (a Set of features), keyboard, level, anchor, original (whether there is one to go back
 * to), home (the article's own address when it was fetched), inspect, signal.
 */
export async function mount(host, root, doc, options) {
  const { t, lang } = await loadLabels(options.uiLang, options.labels);
  options.signal?.throwIfAborted();
  const ctx = context(doc, options, t, lang);
  ctx.dir ??= getComputedStyle(host).direction; // an article that does not say runs as the page does
  const main = h("div", { class: "body", part: "body", tabindex: -1, role: "group", "aria-label": str(doc.title) || t(doc.kind === "faq" ? "faq" : "interview") });
  await fill(main, body(doc, ctx), options.signal);
  if (ctx.turns.length > manyTurns) main.classList.add("many");
  await count(ctx, doc, options.signal);
  ctx.voices = voices(ctx);
  const frame = options.inspect ? inspectorFrame(doc, ctx) : articleFrame(doc, ctx, main);
  options.signal?.throwIfAborted();
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet()])];
  root.replaceChildren(frame);
  return new Reader({ host, root, frame, main, doc, ctx, home: options.home, signal: options.signal });
}

function context(doc, options, t, lang) {
  const number = new Intl.NumberFormat(lang);
  const percent = new Intl.NumberFormat(lang, { style: "percent" });
  const date = new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" });
  const language = safeLang(doc.lang);
  const [open, close] = quotesOf(language || lang);
  const speakers = named(doc, t);
  // The one who asks is quiet; the others take the tints in turn.
  const asks = speakers.findIndex((s) => ["interviewer", "host", "moderator"].includes(s.role));
  return {
    t, lang, speakers, language,
    dir: doc.dir === "rtl" || doc.dir === "ltr" ? doc.dir : rightToLeft.has(language.split("-")[0]) ? "rtl" : language ? "ltr" : null,
    number: (n) => number.format(n),
    percent: (n) => percent.format(n),
    date: (day) => formatDay(date, day),
    quoted: (text) => open + text + close,
    has: (feature) => !options.without.has(feature),
    tint(speaker) {
      if (speaker < 0) return { "--tint": "var(--v-s0)" };
      const place = speaker === asks ? 0 : 1 + ((speaker - (asks >= 0 && asks < speaker ? 1 : 0)) % (tints - 1));
      return { "--tint": `var(--v-s${place})` };
    },
    keyboard: options.keyboard, level: options.level, anchor: options.anchor, original: options.original,
    turns: [], questions: 0, words: 0, voices: [], segments: [],
  };
}

const quotes = {
  en: ["“", "”"], de: ["„", "“"], fr: ["«\u00a0", "\u00a0»"], es: ["«", "»"], it: ["«", "»"], pt: ["«", "»"], pl: ["„", "”"], sv: ["”", "”"],
  nl: ["‘", "’"], ru: ["«", "»"], ar: ["«", "»"], fa: ["«", "»"], he: ["„", "”"], ja: ["「", "」"], zh: ["“", "”"], tr: ["“", "”"],
  "pt-br": ["“", "”"], "zh-hant": ["「", "」"], "de-ch": ["«", "»"],
};

/** The quotation marks of a language: a quotation is set as the article itself would set it. */
function quotesOf(tag) {
  const found = chain(tag).find((t) => Object.hasOwn(quotes, t));
  return quotes[found ?? "en"];
}

function safeLang(tag) {
  try {
    return Intl.getCanonicalLocales(str(tag))[0] ?? "";
  } catch {
    return "";
  }
}

function formatDay(format, day) {
  const at = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : format.format(at);
}

async function fill(parent, nodes, signal) {
  let since = performance.now();
  for (const node of nodes) {
    parent.append(node);
    if (performance.now() - since < slice) continue;
    await breathe();
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** Lets the page do what it has to do. */
function breathe() {
  if (globalThis.scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      done();
    };
    channel.port2.postMessage(0);
  });
}

// Words of each turn and of the whole. Scripts without spaces need the browser's own dictionary, which is slow.
async function count(ctx, doc, signal) {
  const unspaced = /^(zh|ja|th|lo|km|my)\b/.test(ctx.language) && typeof Intl.Segmenter === "function";
  const words = unspaced ? segmentWords(new Intl.Segmenter(ctx.language, { granularity: "word" })) : spacedWords;
  let since = performance.now();
  for (const turn of ctx.turns) {
    turn.words = words(turn.text);
    ctx.words += turn.words;
    if (performance.now() - since < slice) continue;
    await breathe();
    signal?.throwIfAborted();
    since = performance.now();
  }
  ctx.spoken = ctx.words;
  if (ctx.turns.length === 0) ctx.words = objects(doc.body).reduce((n, node) => n + words(str(node.text)), 0);
}

const spacedWords = (text) => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

function segmentWords(segmenter) {
  return (text) => {
    let n = 0;
    for (const s of segmenter.segment(text)) if (s.isWordLike) n++;
    return n;
  };
}

function articleFrame(doc, ctx, main) {
  const lang = ctx.lang;
  const top = h("div", { class: "top" }, head(doc, ctx), byline(doc, ctx), inLang(tools(ctx), lang), lead(doc, ctx));
  const bars = h("div", { class: "bars", lang }, ctx.has("search") && searchBar(ctx), ctx.has("speak") && player(ctx));
  return h(
    "article",
    { class: `frame ${doc.kind === "interview" || doc.kind === "faq" ? doc.kind : "plain-article"}${ctx.labelled ? " voiced" : ""}`, part: "frame", lang: ctx.language || null, dir: ctx.dir },
    h("div", { class: "grid" }, top, inLang(rail(doc, ctx), lang), h("div", { class: "main" }, bars, main), foot(doc, ctx), h("div", { class: "more" }, teasers(doc, ctx))),
    quoteButton(ctx),
    ctx.has("help") && ctx.keyboard !== "off" && inLang(help(ctx), lang),
    h("p", { class: "toast", part: "toast", role: "status", lang }),
  );
}

function inLang(el, lang) {
  if (el) el.setAttribute("lang", lang);
  return el;
}

function inspectorFrame(doc, ctx) {
  return h("div", { class: "frame", part: "frame", lang: ctx.lang, dir: rightToLeft.has(ctx.lang) ? "rtl" : "ltr" }, inspector(doc, ctx), h("p", { class: "toast", part: "toast", role: "status" }));
}
