// The package in Deno: deno run --allow-read --allow-env test/deno.test.js. VERBATIM_DIST names the folder with what the build
// made. Says "done" at the end.

import assert from "node:assert/strict";
import process from "node:process";
import { pathToFileURL } from "node:url";

const { createParser, parse, parseText, render } = await import(pathToFileURL(`${process.env.VERBATIM_DIST}/index.js`).href);

const html = "<!doctype html><html lang=en><head><title>Weir</title></head><body><h1>Weir</h1><p>The weir below the mill has been mended — at last.</p></body></html>";
const want = await parseText(html);
const bytes = new TextEncoder().encode(html);
assert.equal(await parseText(bytes), want);
assert.equal(await parseText(new Response(bytes, { headers: { "content-type": "text/html; charset=utf-8" } })), want);
assert.match(await render(await parse(html), "text"), /mended — at last/);
await assert.rejects(parse(""), { name: "VerbatimError", code: "no-words" });
await assert.rejects(parse(html, { signal: AbortSignal.abort() }), { name: "AbortError" });
await assert.rejects(createParser({ wasm: "file:///nowhere/verbatim.wasm" }).parse(html), { code: "not-found" });

const inWorker = createParser({ worker: true });
assert.equal(await inWorker.parseText(html), want);
inWorker.stop();

console.log("done");
