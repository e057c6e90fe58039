// Below the text: the editors' notes, and the other stories that the page leads to.

import { h, list, objects, str } from "./dom.js";
import { picture } from "./figure.js";
import { linkURL, pictureURL } from "./url.js";

/** Topics, and the notes that the body does not print itself. */
export function foot(doc, ctx) {
  const topics = list(doc.topics).filter((t) => str(t)).slice(0, 12);
  return h(
    "footer",
    { class: "foot", part: "footer" },
    topics.length > 0 && h("ul", { class: "topics", part: "topics", role: "list", "aria-label": ctx.t("topics") }, topics.map((t) => h("li", null, t))),
    paper(doc),
    h("slot", { name: "after" }),
  );
}

// Where the article stands: on paper there is no address bar.
function paper(doc) {
  const url = linkURL(doc.url);
  return url && h("p", { class: "paper", part: "source" }, url);
}

/** The teasers, in the groups of the page. */
export function teasers(doc, ctx) {
  const all = ctx.has("teasers") ? objects(doc.teasers).filter((t) => str(t.title) || str(t.summary)) : [];
  if (all.length === 0) return null;
  const groups = Map.groupBy ? Map.groupBy(all, (t) => str(t.group)) : group(all);
  const level = Math.min(6, ctx.level + 1);
  return h(
    "slot",
    { name: "teasers" },
    [...groups].map(([name, members]) =>
      h(
        "section",
        { class: "teasers", part: "teasers", "aria-label": name || ctx.t("related") },
        h(`h${level}`, { class: "group" }, name || ctx.t("related")),
        h("ul", { role: "list" }, members.map((t) => teaser(t, ctx, Math.min(6, level + 1)))),
      ),
    ),
  );
}

function group(all) {
  const out = new Map();
  for (const t of all) out.set(str(t.group), [...(out.get(str(t.group)) ?? []), t]);
  return out;
}

function teaser(t, ctx, level) {
  const url = linkURL(t.url);
  const image = ctx.has("figures") ? pictureURL(t.figure?.url) : "";
  const title = str(t.title) || str(t.more) || ctx.t("more");
  const line = [...list(t.authors).filter((a) => str(a)), str(t.date)].filter(Boolean).join(" · ");
  return h(
    "li",
    { class: image ? "teaser pictured" : "teaser", part: "teaser" },
    image && picture({ ...t.figure, alt: "" }, image),
    h(
      "div",
      null,
      list(t.sections).some((s) => str(s)) && h("p", { class: "kicker" }, list(t.sections).filter((s) => str(s)).join(" · ")),
      h(`h${level}`, { class: "teaser-title" }, url ? h("a", { href: url, part: "teaser-link", rel: "noopener" }, title) : title),
      str(t.summary) && h("p", { class: "summary" }, str(t.summary)),
      line && h("p", { class: "line" }, line),
    ),
  );
}
