// What the package returns fits the published schema, page by page, bytes and documents.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parseHTML } from "linkedom";

const dist = resolve(process.env.VERBATIM_DIST ?? new URL("../dist", import.meta.url).pathname);
const { parse } = await import(pathToFileURL(`${dist}/index.js`));

const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(new URL("../../../render/schema.json", import.meta.url), "utf8")));
const pages = new URL("../../testdata/pages/", import.meta.url);

for (const name of readdirSync(pages)) {
  test(name, async () => {
    const bytes = readFileSync(new URL(name, pages));
    const inputs = [bytes];
    if (name.endsWith(".html") && bytes.includes("utf-8")) inputs.push(parseHTML(bytes.toString("utf8")).document);
    for (const input of inputs) {
      const article = await parse(input, { url: "https://news.example/page" });
      assert.ok(validate(article), ajv.errorsText(validate.errors));
    }
  });
}

test("the schema refuses what is no article", () => {
  assert.ok(!validate({ version: 2, kind: "article", confidence: 0 }));
  assert.ok(!validate({ version: 1, kind: "article", confidence: 0, body: [{ type: "marquee" }] }));
});
