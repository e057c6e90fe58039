// The third door: a document that the browser has parsed already, in a flat encoding. Nothing is serialised, nothing
// parsed a second time. wasm/internal/events reads it.
//
//   stream  = { 0 | 1 string | 2 name attrs }        close, text, open
//   name    = varint                                  0: a new name follows as a string; n: the n-th name so far
//   attrs   = varint { name string }                  how many, then each
//   string  = varint bytes                            UTF-8, with its length in bytes

// How long one slice of work may hold the thread, in milliseconds, and after how many nodes the clock is asked. A task of
// 8 ms leaves room for a frame; the slice stops earlier, because other work of the page shares the task.
const sliceTime = 4;
const nodesPerLook = 32;

// How often the encoding starts again when the page changes under it, before it goes through in one piece.
const restarts = 3;

// Elements that show no text of their own, whatever they hold; Go's package block skips the same. Scripts keep what they
// hold when it is metadata.
const mute = new Set(["script", "style", "template", "svg", "canvas", "noembed", "noframes", "iframe"]);

/** encodeDOM returns the encoding of a Document, DocumentFragment or Element, made in slices that let the page breathe.
 * Of an Element inside a document, the document's head and the element's containers come along as evidence: their
 * attributes and the head's content, but none of their visible words. */
export async function encodeDOM(node, signal) {
  for (let attempt = 0; ; attempt++) {
    const walk = new Walk(node);
    while (!walk.run(attempt < restarts ? sliceTime : Infinity)) {
      await breathe();
      signal?.throwIfAborted();
      if (!walk.intact()) break;
    }
    if (walk.done) return walk.out.bytes();
  }
}

/** breathe gives the page's thread back until the page has done what was waiting: a message to itself goes to the end of the
 * row, while what scheduler.yield puts off comes before all else, and slice follows upon slice. */
function breathe() {
  if (typeof document !== "object" || typeof MessageChannel !== "function") return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Walk goes over a tree without recursion and can stop after any node. */
class Walk {
  done = false;
  out = new Writer();
  #open = []; // the nodes that are open, outermost first
  #above; // element root: its containers, each with the one child of it that leads to the root
  #root;
  #next; // the node to enter, or null: go up

  constructor(node) {
    const root = (this.#root = node.nodeType === 9 ? node.documentElement : node);
    this.#above = root?.nodeType === 1 ? pathTo(root) : new Map();
    if (root?.nodeType === 11) this.#push(root);
    else this.#next = this.#above.keys().next().value ?? root;
  }

  /** run works for at most ms milliseconds and reports whether it is done. */
  run(ms) {
    const end = performance.now() + ms;
    for (let n = 1; this.#step(); n++) {
      if (n % nodesPerLook === 0 && performance.now() > end) return false;
    }
    return (this.done = true);
  }

  /** intact reports whether the place where the walk stopped is still where it was. */
  intact() {
    const open = this.#open;
    for (let i = open.length - 1; i > 0; i--) if (open[i].parentNode !== open[i - 1]) return false;
    return !this.#next || open.length === 0 || this.#next.parentNode === open.at(-1);
  }

  /** step deals with one node and reports whether there is more to do. */
  #step() {
    const node = this.#next;
    if (!node) return this.#pop();
    if (node.nodeType === 1) {
      this.#enter(node);
    } else {
      if (node.nodeType === 3 || node.nodeType === 4) this.out.text(node.data);
      this.#next = this.#after(node);
    }
    return this.#next !== null || this.#open.length > 0;
  }

  #enter(node) {
    const name = node.localName;
    this.out.open(name, node.attributes);
    if (name === "noscript") {
      // Words in a page that runs scripts, elements in one that does not; serialised, both are the markup that Go's parser sees.
      this.out.text(node.innerHTML);
      this.out.close();
      this.#next = this.#after(node);
    } else if (mute.has(name) && !(name === "script" && /ld\+json/i.test(node.type))) {
      this.out.close();
      this.#next = this.#after(node);
    } else {
      this.#push(node);
    }
  }

  #push(node) {
    this.#open.push(node);
    const child = this.#above.get(node);
    const head = child && node.localName === "html" ? node.querySelector("head") : null;
    this.#next = head ?? child ?? node.firstChild;
  }

  #pop() {
    const node = this.#open.pop();
    if (!node) return false; // a document without elements
    if (node.nodeType === 1) this.out.close();
    this.#next = this.#after(node);
    return this.#open.length > 0 || this.#next !== null;
  }

  /** after returns the node behind a node that is done, null when the one around both is done too. */
  #after(node) {
    if (node === this.#root || this.#open.length === 0) return null;
    const child = this.#above.get(this.#open.at(-1));
    if (!child) return node.nextSibling;
    return node === child ? null : child; // node was the head
  }
}

/** pathTo maps the containers of root, outermost first, each to the child of it that holds root. */
function pathTo(root) {
  const steps = [];
  for (let e = root; e.parentElement; e = e.parentElement) steps.unshift([e.parentElement, e]);
  return new Map(steps);
}

// Strings up to this length are written by hand: below it a call of the encoder costs more than the loop.
const byHand = 24;

const encoder = new TextEncoder();

/** Writer collects the encoding in a buffer that grows. */
class Writer {
  #buf = new Uint8Array(1 << 16);
  #n = 0;
  #names = new Map();

  open(name, attrs) {
    this.#room(1);
    this.#buf[this.#n++] = 2;
    this.#name(name);
    this.#varint(attrs.length);
    for (let i = 0; i < attrs.length; i++) {
      this.#name(attrs[i].name);
      this.#string(attrs[i].value);
    }
  }

  text(s) {
    this.#room(1);
    this.#buf[this.#n++] = 1;
    this.#string(s);
  }

  close() {
    this.#room(1);
    this.#buf[this.#n++] = 0;
  }

  /** bytes returns what was written; the Writer must not be used afterwards. */
  bytes() {
    return this.#buf.slice(0, this.#n);
  }

  #name(s) {
    const known = this.#names.get(s);
    this.#varint(known ?? 0);
    if (known !== undefined) return;
    this.#names.set(s, this.#names.size + 1);
    this.#string(s);
  }

  #string(s) {
    if (s.length <= byHand && this.#ascii(s)) return;
    // The length stands in front and is not known yet: the bytes go behind the longest that it can be, then back.
    this.#room(5 + s.length * 3);
    const start = this.#n + 5;
    const { written } = encoder.encodeInto(s, this.#buf.subarray(start));
    this.#varint(written);
    this.#buf.copyWithin(this.#n, start, start + written);
    this.#n += written;
  }

  /** ascii writes a short s of ASCII letters and reports whether it did. */
  #ascii(s) {
    this.#room(1 + byHand);
    const buf = this.#buf;
    let n = this.#n;
    buf[n++] = s.length;
    for (let i = 0; i < s.length; i++) {
      const c = s.charCodeAt(i);
      if (c > 0x7f) return false;
      buf[n++] = c;
    }
    this.#n = n;
    return true;
  }

  #varint(n) {
    this.#room(5);
    while (n > 0x7f) {
      this.#buf[this.#n++] = (n & 0x7f) | 0x80;
      n >>>= 7;
    }
    this.#buf[this.#n++] = n;
  }

  #room(n) {
    if (this.#n + n <= this.#buf.length) return;
    const larger = new Uint8Array(Math.max(this.#buf.length * 2, this.#n + n));
    larger.set(this.#buf);
    this.#buf = larger;
  }
}
