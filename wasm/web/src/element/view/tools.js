// The row of tools below the byline, the bar for search, the player, the help.

import { button, h, icon } from "./dom.js";

/** The row of tools. */
export function tools(ctx) {
  const { t } = ctx;
  const row = [
    ctx.has("search") && button("search", t("search"), { glyph: "search", text: t("search"), "aria-expanded": "false" }),
    ctx.has("speak") && button("listen", t("listen"), { glyph: "listen", text: t("listen") }),
    ctx.has("export") && save(ctx),
    ctx.has("print") && button("print", t("print"), { glyph: "print" }),
    ctx.has("help") && ctx.keyboard !== "off" && button("help", t("help"), { glyph: "help" }),
    ctx.original && button("original", t("original"), { glyph: "original" }),
  ].filter(Boolean);
  if (row.length === 0) return null;
  return h("div", { class: "tools", part: "tools", role: "group", "aria-label": t("tools") }, row, h("slot", { name: "tools" }));
}

function save(ctx) {
  const { t } = ctx;
  const entry = (format) => h("li", null, button("export", t(format), { text: t(format), class: "plain", "data-format": format }));
  return h(
    "details",
    { class: "menu", part: "export" },
    h("summary", { "aria-label": t("export"), title: t("export"), part: "button" }, icon("save"), h("span", null, t("export"))),
    h("ul", { role: "list" }, ["markdown", "text", "jsonld"].map(entry)),
  );
}

/** The bar that search opens. */
export function searchBar(ctx) {
  const { t } = ctx;
  return h(
    "form",
    { class: "bar search", part: "search", role: "search", hidden: true, "data-do": "search-form" },
    icon("search"),
    h("input", { type: "search", part: "search-input", "aria-label": t("searchHint"), placeholder: t("searchHint"), autocomplete: "off", spellcheck: "false", enterkeyhint: "search" }),
    h("output", { class: "hits", part: "search-count", "aria-live": "polite" }),
    button("hit-previous", t("previousHit"), { glyph: "up" }),
    button("hit-next", t("nextHit"), { glyph: "down" }),
    button("search-close", t("close"), { glyph: "close" }),
  );
}

/** The player that reading aloud opens. */
export function player(ctx) {
  const { t } = ctx;
  return h(
    "div",
    { class: "bar player", part: "player", role: "group", "aria-label": t("listen"), hidden: true },
    button("speak-previous", t("previousQuestion"), { glyph: "previous" }),
    button("speak-toggle", t("pause"), { glyph: "pause" }),
    button("speak-next", t("nextQuestion"), { glyph: "next" }),
    h("span", { class: "now", part: "player-text", "aria-live": "polite" }),
    button("speak-stop", t("stop"), { glyph: "stop" }),
  );
}

/** The keys of the reader: action, the keys as printed, the label. */
export const keys = [
  ["next", ["j", "n"], "nextQuestion"],
  ["previous", ["k", "p"], "previousQuestion"],
  ["search", ["/"], "search"],
  ["listen", ["l"], "listen"],
  ["quote", ["c"], "copyQuote"],
  ["help", ["?"], "help"],
  ["escape", ["Esc"], "close"],
];

/** The dialog that explains the keys and lets the reader switch them off. */
export function help(ctx) {
  const { t } = ctx;
  const row = ([, names, label]) => [
    h("dt", null, names.map((k, i) => [i > 0 && " ", h("kbd", null, k)])),
    h("dd", null, t(label)),
  ];
  return h(
    "dialog",
    { class: "help", part: "dialog", "aria-labelledby": "help-title" },
    h("div", { class: "dialog-head" }, h("h2", { id: "help-title" }, t("help")), button("help-close", t("close"), { glyph: "close" })),
    h("dl", null, keys.filter(([action]) => action !== "listen" || ctx.has("speak")).map(row)),
    h("label", { class: "switch" }, h("input", { type: "checkbox", checked: true, "data-do": "keys" }), " ", t("useKeys")),
  );
}


/** The button that appears beside selected words. */
export const quoteButton = (ctx) => ctx.has("quote") && button("quote-selection", ctx.t("copyQuote"), { glyph: "quote", text: ctx.t("copyQuote"), class: "pop", hidden: true });
