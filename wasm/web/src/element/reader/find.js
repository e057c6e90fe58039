// Finding words in rendered text. Words are compared folded (case and accents aside) and may run across marks: a hit can
// begin in bold and end in plain text. What comes back are Ranges; the tree is not touched.

const blockTags = "p,li,h1,h2,h3,h4,h5,h6,figcaption,td,th,pre,cite";
// Past this many, hits are no longer an answer, and painting them costs.
const mostHits = 2000;

/** Text ready to be searched: call it again after the tree has changed. */
export function indexText(roots) {
  const blocks = new Map();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest(".who, button, .hush")) continue;
      const block = parent.closest(blockTags) ?? root;
      if (!blocks.has(block)) blocks.set(block, []);
      blocks.get(block).push(node);
    }
  }
  return [...blocks].map(([element, nodes]) => entry(element, nodes));
}

function entry(element, nodes) {
  const starts = [];
  let text = "";
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { element, nodes, starts, text, ...foldWithMap(text) };
}

/** The text without case and accents. */
export const fold = (text) => foldWithMap(text).folded;

// Most text folds one to one; only text that does not needs the table from folded to original places.
function foldWithMap(text) {
  const quick = text.toLowerCase();
  if (quick.length === text.length && /^[\u0000-\u00bf]*$/.test(quick)) return { folded: quick, map: null };
  let folded = "";
  const map = [];
  let at = 0;
  for (const char of text) {
    const plain = char.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase() || (/\p{M}/u.test(char) ? "" : char);
    folded += plain;
    for (let i = 0; i < plain.length; i++) map.push(at);
    at += char.length;
  }
  map.push(at);
  return { folded, map };
}

/** The Ranges of a query in the index, in reading order. Hidden blocks are passed over. */
export function find(index, query) {
  const wanted = fold(query.trim().replace(/\s+/g, " "));
  const out = [];
  if (!wanted) return out;
  for (const block of index) {
    if (block.element.closest("[hidden]")) continue;
    for (let at = block.folded.indexOf(wanted); at >= 0; at = block.folded.indexOf(wanted, at + wanted.length)) {
      out.push(range(block, at, at + wanted.length));
      if (out.length === mostHits) return out;
    }
  }
  return out;
}

/**
 * The Range of a text directive (prefix, start, end, suffix, as in a URL's text fragment), or null. Start and end may
 * stand in different blocks.
 */
export function findDirective(index, { prefix = "", start, end = "", suffix = "" }) {
  const [before, first, last, after] = [prefix, start, end, suffix].map(fold);
  if (!first) return null;
  for (const [i, block] of index.entries()) {
    for (let at = block.folded.indexOf(first); at >= 0; at = block.folded.indexOf(first, at + 1)) {
      if (before && !block.folded.slice(0, at).trimEnd().endsWith(before.trim())) continue;
      const stop = at + first.length;
      const found = last ? closing(index, i, stop, last, after) : fits(block, stop, after) && [block, stop];
      if (found) return spanning(block, at, ...found);
    }
  }
  return null;
}

const fits = (block, at, after) => !after || block.folded.slice(at).trimStart().startsWith(after.trim());

function closing(index, i, from, last, after) {
  for (let b = i; b < index.length; b++) {
    const block = index[b];
    for (let at = block.folded.indexOf(last, b === i ? from : 0); at >= 0; at = block.folded.indexOf(last, at + 1)) {
      if (fits(block, at + last.length, after)) return [block, at + last.length];
    }
  }
  return null;
}

const range = (block, from, to) => spanning(block, from, block, to);

function spanning(first, from, last, to) {
  const out = document.createRange();
  out.setStart(...place(first, first.map ? first.map[from] : from));
  out.setEnd(...place(last, last.map ? last.map[to] : to, true));
  return out;
}

function place(block, at, end = false) {
  let i = block.starts.length - 1;
  while (i > 0 && (end ? block.starts[i] >= at : block.starts[i] > at)) i--;
  return [block.nodes[i], Math.min(at - block.starts[i], block.nodes[i].data.length)];
}
