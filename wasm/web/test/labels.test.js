// The words of the element: every language says everything, with the same places for values; and the chain of languages.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import en from "../src/element/labels/en.js";
import { chain, languages, loadLabels } from "../src/element/labels/index.js";

const places = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const files = readdirSync(new URL("../src/element/labels/", import.meta.url)).map((f) => f.replace(/\.js$/, "")).filter((f) => f !== "index");

test("every file of words is in the list", () => {
  assert.deepEqual(languages, files.sort());
  assert.ok(languages.length >= 12);
});

// Words that are the same everywhere, and would be the same in English by chance.
const shared = new Set(["markdown", "jsonld"]);

for (const lang of files) {
  test(lang, async () => {
    const words = (await import(`../src/element/labels/${lang}.js`)).default;
    assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort());
    for (const [key, text] of Object.entries(words)) {
      assert.ok(text.trim(), key);
      assert.equal(text, text.normalize("NFC").trim(), key);
      assert.deepEqual(places(text), places(en[key]), key);
    }
    const english = Object.keys(en).filter((key) => !shared.has(key) && words[key] === en[key]);
    if (lang !== "en") assert.ok(english.length < 10, `left in English: ${english}`);
  });
}

test("chains", () => {
  const chains = { "de-AT": ["de-at", "de"], "zh-TW": ["zh-tw", "zh-hant", "zh"], "zh-Hant-HK": ["zh-hant-hk", "zh-hant", "zh"], "zh-CN": ["zh-cn", "zh"], "zh-x-test": ["zh-x-test", "zh-x", "zh"], "pt-BR": ["pt-br", "pt"], "": [] };
  for (const [tag, want] of Object.entries(chains)) assert.deepEqual(chain(tag), want, tag);
});

test("words come from the nearest table", async () => {
  const search = async (tag, own) => (await loadLabels(tag, own)).t("search");
  assert.equal(await search("pt-BR"), "Buscar");
  assert.equal(await search("pt-PT"), "Procurar");
  assert.equal(await search("zh-HK"), "搜尋");
  assert.equal(await search("zh"), "搜索");
  assert.equal(await search("nowhere"), "Search");
  assert.equal(await search("de-CH", { de: { search: "a" }, "de-CH": { search: "b" }, search: "c" }), "b");
  assert.equal(await search("de-CH", { de: { search: "a" }, search: "c" }), "a");
  assert.equal(await search("fr", { de: { search: "a" }, search: "c" }), "c");
  assert.equal((await loadLabels("sv")).t("hits", { n: 2, total: 7 }), "2 av 7");
});
