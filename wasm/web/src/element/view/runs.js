// Runs of text with marks to nodes.

import { h, list, objects, str } from "./dom.js";
import { linkURL } from "./url.js";

const elements = {
  strong: "strong", emphasis: "em", mono: "code", sub: "sub", sup: "sup", underline: "u", strike: "s", highlight: "mark", quote: "q",
};
// The order in which marks nest, outermost first; the order in a document does not matter.
const nesting = Object.keys(elements);

/** The nodes of a value that has "text" and perhaps "runs". */
export function textOf(node) {
  const runs = objects(node?.runs);
  return runs.length ? runs.map(run) : [str(node?.text)];
}

/** The words of such a value without marks. */
export function plain(node) {
  const runs = objects(node?.runs);
  return str(node?.text) || runs.map((r) => str(r.text)).join("");
}

function run(r) {
  const marks = new Set(list(r.marks));
  let node = document.createTextNode(str(r.text));
  for (let i = nesting.length - 1; i >= 0; i--) {
    if (marks.has(nesting[i])) node = h(elements[nesting[i]], null, node);
  }
  if (marks.has("smallcaps")) node = h("span", { class: "smallcaps" }, node);
  const url = marks.has("link") && linkURL(r.url);
  return url ? h("a", { href: url, part: "link", rel: "noopener" }, node) : node;
}
