// The inspector: every block of the page in the colour of its label, with the votes that gave it the label.

import { button, h, objects, str } from "./dom.js";
import { shorten } from "./rail.js";

// The golden angle: the hue of each further label lies far from those before it.
const goldenAngle = 137.5;
const hue = (i) => Math.round((i * goldenAngle + 20) % 360);

/** The inspector's view of a document that carries its trace. */
export function inspector(doc, ctx) {
  const { t } = ctx;
  const blocks = objects(doc.trace?.blocks);
  const labels = countLabels(blocks);
  const tint = new Map([...labels.keys()].map((label, i) => [label, { "--tint": `light-dark(hsl(${hue(i)} 65% 25%), hsl(${hue(i)} 55% 74%))` }]));
  const headingTag = `h${ctx.level}`;
  return h(
    "section",
    { class: "inspector", part: "inspector", "aria-label": t("inspector") },
    h(
      "div",
      { class: "inspector-head" },
      h(headingTag, { class: "inspector-title" }, t("inspector"), " ", h("span", { class: "sum" }, `${t("blocks")} ${ctx.number(blocks.length)}`)),
      blocks.length > 0 && button("report", t("copyReport"), { text: t("copyReport") }),
    ),
    blocks.length === 0 ? h("p", { class: "notice" }, t("noTrace")) : legend(labels, tint, ctx),
    h("ol", { class: "blocks", role: "list" }, blocks.map((b) => entry(b, tint, ctx))),
  );
}

function countLabels(blocks) {
  const out = new Map();
  for (const b of blocks) out.set(str(b.label), (out.get(str(b.label)) ?? 0) + 1);
  return new Map([...out].sort((a, b) => b[1] - a[1]));
}

function legend(labels, tint, ctx) {
  const choice = (label, text, pressed) =>
    h("li", { vars: tint.get(label), class: label ? "tinted" : null }, button("inspect-label", text, { text, "data-label": label, "aria-pressed": String(pressed) }));
  return h(
    "ul",
    { class: "legend", role: "list" },
    choice("", ctx.t("allLabels"), true),
    [...labels].filter(([label]) => label).map(([label, n]) => choice(label, `${label} ${ctx.number(n)}`, false)),
  );
}

function entry(block, tint, ctx) {
  const { t } = ctx;
  const votes = objects(block.votes);
  const text = str(block.text);
  return h(
    "li",
    { "data-label": str(block.label), vars: tint.get(str(block.label)) },
    h(
      "details",
      null,
      h(
        "summary",
        null,
        h("span", { class: "tag" }, str(block.label)),
        h("span", { class: "first" }, shorten(text) || `[${str(block.kind)}]`),
        h("span", { class: "figure", title: t("margin") }, decimal(block.margin)),
      ),
      h(
        "div",
        { class: "why" },
        text.length > shorten(text).length && h("p", null, text),
        str(block.path) && h("p", null, h("span", { class: "hush" }, t("path"), " "), h("code", null, [str(block.kind), str(block.path)].filter(Boolean).join(" · "))),
        votes.length === 0 ? h("p", null, t("noVotes")) : voteTable(votes, t),
      ),
    ),
  );
}

function voteTable(votes, t) {
  const weight = (v) => (Number.isFinite(v.weight) ? v.weight : 0);
  const sorted = [...votes].sort((a, b) => Math.abs(weight(b)) - Math.abs(weight(a)));
  const most = Math.max(...sorted.map((v) => Math.abs(weight(v))), 1);
  return h(
    "table",
    null,
    h("caption", { class: "hush" }, t("votes")),
    h("thead", null, h("tr", null, h("th", { scope: "col" }, t("rule")), h("th", { scope: "col" }, t("label")), h("th", { scope: "col", class: "figure", colspan: 2 }, t("weight")))),
    h("tbody", null, sorted.map((v) =>
      h("tr", { class: weight(v) < 0 ? "against" : null }, h("td", null, str(v.rule)), h("td", null, str(v.label)),
        h("td", { class: "bars-cell", "aria-hidden": "true" }, h("span", { class: "vote", vars: { "--weight": String(Math.abs(weight(v)) / most) } })), h("td", { class: "figure" }, decimal(v.weight))))),
  );
}

const decimal = (n) => (Number.isFinite(n) ? n.toFixed(2) : "");
