// The package in Node: node --test test/node.test.js. VERBATIM_DIST names the folder with what the build made.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const dist = resolve(process.env.VERBATIM_DIST ?? new URL("../dist", import.meta.url).pathname);
const { parse, parseText, render, start, memory, createParser } = await import(pathToFileURL(`${dist}/index.js`));

const html = "<!doctype html><html lang=en><head><title>Weir</title></head><body><h1>Weir</h1><p>The weir below the mill has been mended — at last.</p></body></html>";

test("start, parse, render", async () => {
  await start();
  const article = await parse(html, { url: "https://news.example/weir" });
  assert.equal(article.version, 1);
  assert.match(await render(article), /mended — at last|Weir/);
  assert.equal(await render(JSON.stringify(article), "markdown"), await render(article, "markdown"));
});

test("bytes, text and Response agree", async () => {
  const bytes = new TextEncoder().encode(html);
  const want = await parseText(html);
  assert.equal(await parseText(bytes), want);
  assert.equal(await parseText(Buffer.from(bytes)), want);
  assert.equal(await parseText(new Response(bytes, { headers: { "content-type": "text/html; charset=utf-8" } })), want);
});

test("errors", async () => {
  await assert.rejects(parse(""), { name: "VerbatimError", code: "no-words" });
  await assert.rejects(parse({}), { code: "input" });
  await assert.rejects(parse(html, { signal: AbortSignal.abort() }), { name: "AbortError" });
  const lost = createParser({ wasm: new URL("file:///nowhere/verbatim.wasm") });
  await assert.rejects(lost.parse(html), { code: "not-found" });
});

test("memory is told", async () => {
  assert.ok((await memory()) > 1 << 20);
});

test("a program that has parsed ends by itself", async () => {
  const program = `import { parse } from ${JSON.stringify(pathToFileURL(`${dist}/index.js`).href)}; console.log((await parse("<p>one word")).version)`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], { timeout: 60000 });
  assert.equal(stdout, "1\n");
});
