// The body of an article to elements: a pure function of the document, yielded piece by piece so that a long page can be
// built in slices.

import { button, h, list, objects, str } from "./dom.js";
import { figure } from "./figure.js";
import { plain, textOf } from "./runs.js";
import { linkURL } from "./url.js";

// Real pages nest lists and quotes a few levels; past this a document is hostile, and its words follow flat.
const deepest = 24;
// A question up to this many characters is set as a heading; a longer one is a speech, with a heading of its own.
const headingRunes = 420;
// A first paragraph shorter than this has no room beside a drop cap.
const dropCapRunes = 280;

/**
 * Yields the elements of the body, and tells ctx.turns what it knows of each turn:
 * {element, said, kind, speaker, question (its number, from 1), id, text, words}.
 */
export function* body(doc, ctx) {
  const tops = objects(doc.body);
  const levels = tops.filter((n) => n.type === "heading").map(headingLevel);
  ctx.topLevel = levels.length ? Math.min(...levels) : 2;
  ctx.lastLevel = ctx.level;
  let first = true;
  for (const node of tops) {
    if (node.type === "turn") {
      yield turn(node, ctx);
    } else {
      const el = block(node, ctx, 0);
      if (el && first && node.type === "paragraph" && dropCap(plain(node))) el.classList.add("initial");
      if (el) yield el;
    }
    if (node.type === "paragraph" || node.type === "turn") first = false;
  }
}

/** Whether a drop cap would suit the text: bicameral scripts, and no quotation mark or figure in front. */
function dropCap(text) {
  return text.length >= dropCapRunes && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) && /^\p{Lu}/u.test(text);
}

function headingLevel(node) {
  return Number.isInteger(node.level) ? Math.min(6, Math.max(1, node.level)) : 2;
}

function block(node, ctx, depth) {
  if (depth > deepest) return h("p", null, flatten(node));
  switch (node.type) {
    case "paragraph": return paragraph(node);
    case "heading": return heading(node, ctx);
    case "quote": return quote(node, ctx, depth);
    case "list": return items(node, ctx, depth);
    case "table": return table(node);
    case "code": return h("pre", { part: "code", tabindex: 0, dir: "ltr" }, h("code", null, str(node.text)));
    case "figure": return figure(node, ctx);
    case "embed": return embed(node, ctx);
    case "break": return h("hr", { part: "break" });
    case "turn": return turn(node, ctx, depth);
    default: return plain(node) ? paragraph(node) : null;
  }
}

const blocks = (nodes, ctx, depth) => objects(nodes).map((n) => block(n, ctx, depth + 1));

function paragraph(node) {
  const label = str(node.label);
  const time = str(node.time);
  return h(
    "p",
    { part: "text" },
    time && h("span", { class: "stamp", part: "time" }, time, " "),
    label && h("span", { class: "again", part: "label" }, label, " "),
    textOf(node),
  );
}

// Screen readers walk a page by its headings, so none may be more than one level below the one before it.
function heading(node, ctx) {
  const wanted = ctx.level + 1 + headingLevel(node) - ctx.topLevel;
  const level = Math.max(ctx.level + 1, Math.min(6, wanted, ctx.lastLevel + 1));
  ctx.lastLevel = ctx.sectionLevel = Math.min(6, level);
  return h(`h${ctx.lastLevel}`, { part: "heading", class: "section" }, textOf(node));
}

function quote(node, ctx, depth) {
  const source = str(node.source);
  const said = node.body ? blocks(node.body, ctx, depth) : h("p", null, textOf(node));
  return h(
    "blockquote",
    { part: node.pull ? "quote pull-quote" : "quote", class: node.pull ? "pull" : null },
    said,
    source && h("footer", { class: "source" }, h("cite", null, source)),
  );
}

function items(node, ctx, depth) {
  const item = (nodes) => {
    const only = objects(nodes);
    const bare = only.length === 1 && only[0].type === "paragraph";
    return h("li", null, bare ? textOf(only[0]) : blocks(nodes, ctx, depth));
  };
  return h(node.ordered ? "ol" : "ul", { part: "list" }, list(node.items).map(item));
}

function table(node) {
  const words = (cell) => (typeof cell === "string" ? cell : textOf(cell));
  const row = (tag, scope) => (cells) => h("tr", null, list(cells).map((c) => h(tag, { scope }, words(c))));
  const head = list(node.head);
  return h(
    "div",
    { class: "wide", part: "table", tabindex: 0, role: "group" },
    h("table", null, head.length > 0 && h("thead", null, row("th", "col")(head)), h("tbody", null, list(node.rows).map(row("td", null)))),
  );
}

function embed(node, ctx) {
  const url = linkURL(node.url);
  const words = plain(node);
  if (!url && !words) return null;
  const name = str(node.provider) || ctx.t("openSource");
  return h("aside", { class: "embed", part: "embed", "aria-label": name }, words && h("p", null, textOf(node)), url && h("a", { href: url, part: "link", rel: "noopener" }, name));
}

function turn(node, ctx, depth = 0) {
  const index = ctx.turns.length;
  const kind = node.kind === "question" || node.kind === "answer" ? node.kind : "statement";
  const question = kind === "question" ? ++ctx.questions : 0;
  const id = question ? `${ctx.anchor}q${question}` : `${ctx.anchor}t${index + 1}`;
  const speaker = Number.isInteger(node.speaker) && ctx.speakers[node.speaker] ? node.speaker : -1;
  const known = { kind, speaker, question, id, text: "", words: 0, element: null, said: null };
  ctx.turns.push(known);
  const base = Math.min(6, (ctx.sectionLevel ?? ctx.level) + 1);
  const inner = objects(node.body);
  const short = question > 0 && inner.length === 1 && inner[0].type === "paragraph" && plain(inner[0]).length <= headingRunes;
  if (question) ctx.lastLevel = base;
  const said = h("div", { class: "said", part: "said" }, short ? h(`h${base}`, { class: "ask", part: "text" }, textOf(inner[0])) : blocks(inner, ctx, depth));
  known.said = said;
  known.text = inner.map(flatten).join(" ");
  const label = speaker >= 0 ? ctx.speakers[speaker].name : str(node.label);
  ctx.labelled ||= label !== "";
  const head = turnHead(node, ctx, { known, label, heading: question > 0 && !short ? `h${base}` : "" });
  const el = h("section", { class: `turn ${kind}`, part: `turn ${kind}`, id, tabindex: -1, "data-turn": index, "data-speaker": speaker, vars: ctx.tint(speaker) }, head, said);
  known.element = el;
  return el;
}

function turnHead(node, ctx, { known, label, heading: tag }) {
  const { t } = ctx;
  const number = known.question ? ctx.number(known.question) : "";
  const index = ctx.turns.indexOf(known);
  return h(
    "div",
    { class: "who" },
    known.question > 0 && ctx.has("links") && h("a", { class: "mark", part: "question-number", href: `#${known.id}`, "data-do": "visit", "data-turn": index, "aria-label": t("linkTo", { n: number }) }, number),
    tag && h(tag, { class: "hush" }, t("question", { n: number })),
    label && h("span", { class: "name", part: "label", title: str(node.label) && str(node.label) !== label ? str(node.label) : null }, h("bdi", null, label)),
    str(node.time) && h("span", { class: "stamp", part: "time" }, str(node.time)),
    h(
      "span",
      { class: "acts" },
      known.question > 0 && ctx.has("links") && button("link", t("copyLink"), { glyph: "link", "data-turn": index }),
      ctx.has("quote") && button("quote", t("copyQuote"), { glyph: "quote", "data-turn": index }),
      ctx.has("speak") && button("listen-from", t("listenFrom"), { glyph: "listen", "data-turn": index }),
    ),
  );
}

// All words of a node in order. The stack of its own keeps a document nested a million deep from ending the run.
function flatten(node) {
  const out = [];
  const rest = [node];
  while (rest.length) {
    const n = rest.pop();
    if (Array.isArray(n)) {
      for (let i = n.length - 1; i >= 0; i--) rest.push(n[i]);
    } else if (typeof n === "string") {
      out.push(n);
    } else if (n && typeof n === "object" && n.type !== "figure" && n.type !== "embed" && n.type !== "heading" && !n.pull) {
      const words = plain(n);
      if (words) out.push(words);
      else rest.push([list(n.head), list(n.rows), list(n.items), list(n.body)]);
    }
  }
  return out.join(" ");
}
