// The encoder of documents, against a DOM without a browser. The decoder below is written from the comment in dom.js.

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { encodeDOM } from "../src/dom.js";

/** events decodes the stream to lines: "<name key=value>", "text", "</>". */
function events(bytes) {
  const out = [];
  const names = [];
  let at = 0;
  const varint = () => {
    let n = 0;
    for (let shift = 0; ; shift += 7) {
      const c = bytes[at++];
      n += (c & 0x7f) * 2 ** shift;
      if (c < 0x80) return n;
    }
  };
  const string = () => {
    const n = varint();
    return new TextDecoder().decode(bytes.subarray(at, (at += n)));
  };
  const name = () => {
    const n = varint();
    if (n > 0) return names[n - 1];
    names.push(string());
    return names.at(-1);
  };
  while (at < bytes.length) {
    const op = bytes[at++];
    if (op === 0) out.push("</>");
    else if (op === 1) out.push(string());
    else {
      let tag = name();
      for (let n = varint(); n > 0; n--) tag += ` ${name()}=${string()}`;
      out.push(`<${tag}>`);
    }
  }
  return out;
}

const page = (body) => parseHTML(`<!doctype html><html lang="en"><head><title>T</title></head><body class="b">${body}</body></html>`).document;

test("a document", async () => {
  const got = events(await encodeDOM(page('<p class="x y">One <b>twö</b> 😀</p><!-- no --><br><script>code()</script><svg><text>no</text></svg>')));
  assert.deepEqual(got, [
    "<html lang=en>", "<head>", "<title>", "T", "</>", "</>", "<body class=b>",
    "<p class=x y>", "One ", "<b>", "twö", "</>", " 😀", "</>", "<br>", "</>", "<script>", "</>", "<svg>", "</>", "</>", "</>",
  ]);
});

test("metadata keeps its script", async () => {
  const got = events(await encodeDOM(page('<script type="application/ld+json">{"a":1}</script><script type="application/json">{"b":2}</script>')));
  assert.ok(got.includes('{"a":1}'));
  assert.ok(!got.includes('{"b":2}'));
});

test("noscript is told as markup", async () => {
  const got = events(await encodeDOM(page('<noscript><img src="a.jpg"></noscript>')));
  assert.deepEqual(got.slice(7, 10), ["<noscript>", '<img src="a.jpg">', "</>"]);
});

test("an element comes with head and containers, without neighbours", async () => {
  const document = page('<nav>No</nav><main id="m"><i>No</i><article><p>Yes</p></article><i>No</i></main><p>No</p>');
  assert.deepEqual(events(await encodeDOM(document.querySelector("article"))), [
    "<html lang=en>", "<head>", "<title>", "T", "</>", "</>", "<body class=b>", "<main id=m>", "<article>", "<p>", "Yes", "</>", "</>", "</>", "</>", "</>",
  ]);
});

test("a loose element and a fragment", async () => {
  const document = page("");
  const loose = document.createElement("section");
  loose.append("word");
  assert.deepEqual(events(await encodeDOM(loose)), ["<section>", "word", "</>"]);
  const fragment = document.createDocumentFragment();
  fragment.append("a", document.createElement("hr"), "b");
  assert.deepEqual(events(await encodeDOM(fragment)), ["a", "<hr>", "</>", "b"]);
});

test("long and wide strings", async () => {
  const long = "ü".repeat(100000);
  const document = page(`<p title="${"x".repeat(200)}">${long}</p>`);
  const got = events(await encodeDOM(document));
  assert.ok(got.includes(long));
  assert.ok(got.includes(`<p title=${"x".repeat(200)}>`));
});

test("deep nesting does not recurse", async () => {
  const document = page("");
  let at = document.body;
  for (let i = 0; i < 20000; i++) at = at.appendChild(document.createElement("div"));
  at.append("bottom");
  const got = events(await encodeDOM(document));
  assert.equal(got.filter((e) => e === "<div>").length, 20000);
  assert.ok(got.includes("bottom"));
});

test("abort between slices", async () => {
  const document = page("<p>x</p>".repeat(20000));
  const control = new AbortController();
  const done = encodeDOM(document, control.signal);
  control.abort(new Error("enough"));
  await assert.rejects(done, /enough/);
});
