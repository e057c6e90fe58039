// Painting Ranges: with the CSS Custom Highlight API, which leaves the tree alone, or with mark elements where it is
// missing. The registry belongs to the whole document, so all elements of a page share our entries in it.

const canHighlight = () => typeof Highlight === "function" && typeof CSS !== "undefined" && Boolean(CSS.highlights);

function registered(name) {
  let highlight = CSS.highlights.get(name);
  if (!highlight) CSS.highlights.set(name, (highlight = new Highlight()));
  return highlight;
}

/** Paints the hits of one reader. */
export class Painter {
  #all;
  #now;
  #ranges = [];
  #marks = []; // the mark elements of each range, where the tree had to change
  #current = -1;

  /** The names of the highlights as style sheets know them. */
  constructor(all, now = "") {
    this.#all = all;
    this.#now = now;
  }

  /** Whether painting changes the tree, so that an index of it is stale afterwards. */
  static get changesTree() {
    return !canHighlight();
  }

  /** Paints these ranges instead of those before. */
  paint(ranges) {
    this.clear();
    this.#ranges = ranges;
    if (canHighlight()) for (const r of ranges) registered(this.#all).add(r);
    // From the end, so that the places of earlier ranges stay true.
    else for (let i = ranges.length - 1; i >= 0; i--) this.#marks[i] = wrap(ranges[i]);
  }

  /** Paints one of them as the current one; returns the element it stands in. */
  choose(i) {
    if (canHighlight()) {
      const now = registered(this.#now);
      if (this.#current >= 0) now.delete(this.#ranges[this.#current]);
      now.add(this.#ranges[i]);
      // Registered later and painted above.
      now.priority = 1;
    } else {
      for (const mark of this.#marks[this.#current] ?? []) mark.classList.remove("now");
      for (const mark of this.#marks[i]) mark.classList.add("now");
    }
    this.#current = i;
    return canHighlight() ? this.#ranges[i].startContainer.parentElement : this.#marks[i][0];
  }

  clear() {
    if (canHighlight()) {
      for (const r of this.#ranges) registered(this.#all).delete(r);
      if (this.#current >= 0) registered(this.#now).delete(this.#ranges[this.#current]);
    }
    for (const mark of this.#marks.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#ranges = [];
    this.#marks = [];
    this.#current = -1;
  }
}

function wrap(range) {
  const [first, last, from, to] = [range.startContainer, range.endContainer, range.startOffset, range.endOffset];
  const nodes = [];
  if (first === last) {
    nodes.push(first);
  } else {
    const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    for (let n = walker.nextNode(); n; n = walker.nextNode()) if (range.intersectsNode(n)) nodes.push(n);
  }
  return nodes.map((node) => {
    let piece = node;
    if (node === last && to < node.data.length) node.splitText(to);
    if (node === first && from > 0) piece = node.splitText(from);
    const mark = document.createElement("mark");
    mark.className = "hit";
    piece.replaceWith(mark);
    mark.append(piece);
    return mark;
  });
}
