// The top of the article: sections, headline, deck, byline, lead picture.

import { h, list, objects, str } from "./dom.js";
import { figure } from "./figure.js";
import { linkURL } from "./url.js";

// Silent reading of running text in alphabetic scripts, words in a minute; higher makes the promise shorter.
const wordsPerMinute = 230;

/** The header of the article. */
export function head(doc, ctx) {
  const kicker = [...list(doc.sections).filter((s) => str(s)), doc.kind === "interview" ? ctx.t("interview") : doc.kind === "faq" ? ctx.t("faq") : ""];
  const shown = [...new Set(kicker.filter(Boolean))].slice(0, 3);
  return h(
    "header",
    { class: "head", part: "header" },
    h("slot", { name: "before" }),
    shown.length > 0 && h("p", { class: "kicker", part: "kicker" }, shown.map((s, i) => [i > 0 && h("span", { "aria-hidden": "true" }, " · "), s])),
    str(doc.title) && h(`h${ctx.level}`, { class: `title ${hangs(doc.title)}`.trim(), part: "title" }, str(doc.title)),
    str(doc.deck) && h("p", { class: "deck", part: "deck" }, str(doc.deck)),
  );
}

/** Who, when, where: the line below the deck. Call it after the words have been counted. */
export function byline(doc, ctx) {
  const authors = objects(doc.authors).filter((a) => str(a.name));
  const names = authors.map((a) => {
    const url = linkURL(a.url);
    const name = h("bdi", null, str(a.name));
    return url ? h("a", { href: url, part: "author", rel: "author noopener" }, name) : h("span", { part: "author" }, name);
  });
  const minutes = Math.round(ctx.words / wordsPerMinute);
  const parts = [
    names.length > 0 && h("span", { class: "authors" }, join(names, ", ")),
    str(doc.site) && h("span", { class: "site", part: "site" }, h("bdi", null, str(doc.site))),
    date(doc.published, ctx, "published"),
    day(doc.modified) !== day(doc.published) && date(doc.modified, ctx, "updated"),
    minutes > 0 && h("span", null, ctx.t("minutes", { n: ctx.number(minutes) })),
  ].filter(Boolean);
  return parts.length > 0 && h("p", { class: "byline", part: "byline" }, parts);
}

/** The class of a line whose first mark belongs into the margin. */
export function hangs(text) {
  return /^[«»]/.test(text) ? "hangs guillemet" : /^["“”„‘’‚]/.test(text) ? "hangs" : "";
}

/** The lead picture, or null. */
export const lead = (doc, ctx) => (doc.lead && typeof doc.lead === "object" ? figure(doc.lead, ctx, { lead: true }) : null);

const day = (value) => (/^\d{4}-\d{2}-\d{2}/.test(str(value)) ? value.slice(0, 10) : "");

function date(value, ctx, name) {
  const on = day(value);
  if (!on) return null;
  return h("time", { datetime: str(value), part: name }, name === "updated" ? ctx.t("updated", { date: ctx.date(on) }) : ctx.date(on));
}

function join(nodes, between) {
  return nodes.flatMap((n, i) => (i > 0 ? [between, n] : [n]));
}
