// Answers taken apart and put together.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Assembly, isLong, pieces } from "../src/pieces.js";

const paragraph = (i) => ({ type: "paragraph", text: `Paragraph ${i} of the ferry's log. `.repeat(40) });

test("a long answer comes back as it was, in pieces that are short", () => {
  const article = {
    version: 1,
    title: "The log",
    body: Array.from({ length: 300 }, (_, i) => paragraph(i)),
    speakers: [{ name: "Ines" }],
    rest: Array.from({ length: 40 }, (_, i) => ({ label: "navigation", text: `Link ${i}` })),
    notices: [],
  };
  const text = JSON.stringify(article);
  assert.ok(isLong(text) && !isLong('{"version":1}'));
  const assembly = new Assembly();
  let got;
  let n = 0;
  for (const piece of pieces(text)) {
    assert.equal(got, undefined);
    assert.ok(JSON.stringify(piece).length < 100_000);
    got = assembly.take(structuredClone(piece));
    n++;
  }
  assert.equal(JSON.stringify(got), text); // the order of members too
  assert.ok(n > 8, `${n} pieces`);
});
