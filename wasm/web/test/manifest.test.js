// What the package tells tools and people about the element is what the code does: attributes, properties, methods, events,
// parts, slots and CSS properties stand in the manifest, the editor data, the types and the README, and nothing else.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const sources = readdirSync(new URL("../src/element/", import.meta.url), { recursive: true }).filter((f) => f.endsWith(".js")).map((f) => [f, read(`../src/element/${f}`)]);
const code = sources.map(([, text]) => text).join("\n");
const sorted = (list) => [...new Set(list)].sort();
const all = (text, pattern) => [...text.matchAll(pattern)].map((m) => m[1]);

const manifest = JSON.parse(read("../custom-elements.json")).modules.flatMap((m) => m.declarations ?? []).find((d) => d.tagName === "verbatim-article");
const names = (list) => sorted(list.map((x) => x.name));
const types = read("../types/element.d.ts");
const readme = read("../../README.md");

// The class can be looked at without a browser, as long as nothing makes one.
globalThis.HTMLElement ??= class {};
const { VerbatimArticle } = await import("../src/element/element.js");
const inherited = new Set(["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"]);
const internal = new Set(["emit", "fail"]); // how the reader speaks through its element
const members = Object.entries(Object.getOwnPropertyDescriptors(VerbatimArticle.prototype)).filter(([name]) => !inherited.has(name) && !internal.has(name));
const methods = sorted(members.filter(([, d]) => typeof d.value === "function").map(([name]) => name));
const fields = sorted(members.filter(([, d]) => d.get).map(([name]) => name));

test("attributes", () => {
  const observed = sorted([...VerbatimArticle.observedAttributes, "theme", "min-confidence", "state"]);
  assert.deepEqual(names(manifest.attributes), observed);
  const [tag] = JSON.parse(read("../editor-data/html-custom-data.json")).tags;
  assert.deepEqual(names(tag.attributes), observed.filter((a) => a !== "state"));
  const table = readme.slice(readme.indexOf("| attribute |"), readme.indexOf("\n\n", readme.indexOf("| attribute |")));
  assert.deepEqual(sorted(all(table, /^\| `([a-z-]+)` \|/gm)), observed);
});

test("properties and methods", () => {
  const of = (kind) => names(manifest.members.filter((m) => m.kind === kind && !m.static));
  assert.deepEqual(of("method"), methods);
  assert.deepEqual(of("field"), fields);
  const declared = types.slice(types.indexOf("export class VerbatimArticle"), types.indexOf("declare global"));
  for (const name of methods) assert.match(declared, new RegExp(`^  ${name}\\(`, "m"), `types: ${name}`);
  for (const name of fields) assert.match(declared, new RegExp(`^  (?:readonly )?${name}:`, "m"), `types: ${name}`);
  for (const name of methods) assert.match(readme, new RegExp(`Methods: [^.]*\\b${name}\\b`), `README: ${name}`);
});

test("every attribute names its property", () => {
  for (const { name, fieldName } of manifest.attributes) assert.ok(fields.includes(fieldName), name);
});

test("events", () => {
  const sent = sorted(all(code, /\bemit\("([a-z]+)"/g).map((n) => `verbatim-${n}`));
  assert.deepEqual(names(manifest.events), sent);
  assert.deepEqual(sorted(all(types, /^ {2}"(verbatim-[a-z]+)": CustomEvent/gm)), sent);
  assert.deepEqual(sorted(all(readme, /^\| `(verbatim-[a-z]+)` \|/gm)), sent);
});

test("parts", () => {
  const used = sorted(sources.flatMap(([, text]) => all(text, /part(?:: |", )([^,})]*?"[^"`]*"[^,})]*|`[^`]*`)/g)).flatMap((value) => all(value, /["`]([^"`]*)["`]/g)).flatMap((v) => v.replace(/\$\{[^}]*\}/g, " ").split(/\s+/)).filter(Boolean));
  const told = names(manifest.cssParts);
  // Turns name their kind, dates theirs.
  const variable = ["question", "answer", "statement", "published", "updated"];
  assert.deepEqual(sorted([...used, ...variable]), told);
  assert.deepEqual(sorted(/^Parts: `([^`]+)`/m.exec(readme)[1].split(/\s+/)), told);
});

test("slots", () => {
  const used = sorted(["", ...all(code, /h\(\s*"slot",\s*\{ name: "([a-z]+)" \}/g)]);
  assert.deepEqual(names(manifest.slots), used);
  for (const slot of used.filter(Boolean)) assert.match(readme, new RegExp(`Slots: [^.]*\`${slot}\``));
});

test("CSS properties", () => {
  const text = code.replace("--verbatim-speaker-${i}", Array.from({ length: 9 }, (_, i) => `--verbatim-speaker-${i}`).join(" "));
  const used = sorted(all(text, /(--verbatim-[a-z0-9-]+)/g));
  assert.deepEqual(names(manifest.cssProperties), used);
  assert.deepEqual(names(JSON.parse(read("../editor-data/css-custom-data.json")).properties), used);
});

test("the features of `without`", () => {
  const used = sorted(all(code, /(?<!marks\.)\bhas\("([a-z]+)"\)/g));
  const told = manifest.attributes.find((a) => a.name === "without").description.replace(/.*: /, "").replace(".", "").split(" ");
  assert.deepEqual(sorted(told), used);
  assert.deepEqual(sorted(all(types.slice(types.indexOf("type Feature"), types.indexOf(";", types.indexOf("type Feature"))), /"([a-z]+)"/g)), used);
});

test("states", () => {
  const set = sorted(all(code, /#state\("([a-z]+)"\)/g));
  assert.deepEqual(sorted(all(/export type State = ([^;]+)/.exec(types)[1], /"([a-z]+)"/g)), set);
});

test("error codes", () => {
  const api = read("../types/index.d.ts");
  const parser = all(api.slice(api.indexOf("type ErrorCode"), api.indexOf("class VerbatimError")), /\| "([a-z-]+)"/g);
  const own = all(types.slice(types.indexOf("type ElementErrorCode"), types.indexOf("interface VerbatimArticleEventMap")), /\| "([a-z-]+)"/g);
  const sent = sorted(all(code, /sourceError\("([a-z-]+)"/g));
  assert.deepEqual(sent.filter((c) => !parser.includes(c)), sorted(own));
  for (const c of sent) assert.match(readme, new RegExp(`of the element's own: [^.]*\`${c}\``), c);
});
