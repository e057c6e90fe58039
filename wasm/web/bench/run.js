// Measures the package in Chromium and prints the table of wasm/README.md:
//
//	npm run build && npm run bench -- [--pages DIR] [--rounds N]
//
// DIR holds pages, *.html or *.html.gz, also in subfolders; 20 of mixed size are taken. Without it, 20 pages are made up.

import { createServer } from "node:http";
import { readFileSync, readdirSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { flags } from "../test/chromium.js";
import { syntheticPage } from "./pages.js";
import { sizes } from "./sizes.js";

const { values: args } = parseArgs({ options: { pages: { type: "string" }, rounds: { type: "string", default: "9" } } });
const rounds = Number(args.rounds);
const web = fileURLToPath(new URL("..", import.meta.url));

const server = await serve();
const base = `http://127.0.0.1:${server.address().port}`;
const home = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
const browser = await chromium.launch({ executablePath: process.env.VERBATIM_CHROMIUM || "/usr/bin/chromium", args: flags, env: { ...process.env, HOME: home } });
try {
  report(await measure(args.pages ? pagesIn(args.pages) : Array.from({ length: 20 }, (_, i) => syntheticPage(8000 * 1.33 ** i))));
} finally {
  await browser.close();
  server.close();
  rmSync(home, { recursive: true, force: true });
}

/** inPage runs a function of page.js in a fresh context, with nothing cached. */
function inPage(name, ...values) {
  return withPage((page) => call(page, name, values));
}

async function withPage(use) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${base}/bench/blank.html`);
    return await use(page);
  } finally {
    await context.close();
  }
}

function call(page, name, values) {
  return page.evaluate(async ([name, values]) => (await import("/bench/page.js"))[name](...values), [name, values]);
}

/** longest runs the function of that name and returns { task, silence }: the longest task of the page's thread between the
 * function's marks, by the browser's own trace, and what the function returns. */
function longest(html, door) {
  return withPage(async (page) => {
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
    const silence = await call(page, "longest", [html, door]);
    const events = JSON.parse(await browser.stopTracing()).traceEvents;
    const mark = (name) => events.find((e) => e.name === name && e.cat === "blink.user_timing");
    const [begin, end] = [mark("begin"), mark("end")];
    const tasks = events.filter((e) => e.ph === "X" && e.name.endsWith("RunTask") && e.pid === begin.pid && e.tid === begin.tid && e.ts > begin.ts && e.ts < end.ts);
    return { task: Math.max(...tasks.map((e) => e.dur)) / 1000, silence };
  });
}

async function measure(pages) {
  const middle = pages[pages.length >> 1];
  const big = syntheticPage(800_000);
  const warm = await inPage("warm", pages, rounds);
  const cold = { ours: [], light: [], theirs: [] };
  const tasks = { html: [], document: [] };
  for (let i = 0; i < rounds; i++) {
    cold.ours.push(await inPage("coldOurs", middle, "full"));
    cold.light.push(await inPage("coldOurs", middle, "light"));
    cold.theirs.push(await inPage("coldTheirs", middle));
    for (const door of ["html", "document"]) tasks[door].push(await longest(big, door));
  }
  return { warm, cold, tasks, held: await inPage("hold", pages, 200), bytes: sizes(join(web, "dist")) };
}

function report({ warm, cold, tasks, held, bytes }) {
  const loaded = (wasm) => bytes[wasm].brotli + bytes["worker.js"].brotli + reach("index.js");
  const ratio = (key) => Math.exp(warm.reduce((sum, t) => sum + Math.log(t[key] / t.theirs), 0) / warm.length);
  const [ours, light, theirs] = [cold.ours, cold.light, cold.theirs].map(median);
  const kb = (n) => `${Math.round(n / 1000)} KB`;
  const ms = (list, key) => `${median(list.map((t) => t[key])).toFixed(1)} ms`;
  const mb = (n) => `${(n / (1 << 20)).toFixed(1)} MB`;
  const rows = [
    ["brotli total, full build", kb(loaded("verbatim.wasm")), "850 KB"],
    ["brotli total, light build", kb(loaded("verbatim-light.wasm")), "620 KB"],
    ["JS before wasm is needed, brotli: the API", kb(reach("index.js")), "10 KB"],
    ["JS before wasm is needed, brotli: the element", kb(reach("element/define.js")), "10 KB"],
    ["longest main-thread task, 800 KB page as HTML", ms(tasks.html, "task"), "16 ms"],
    ["longest main-thread task, 800 KB page as document", ms(tasks.document, "task"), "16 ms"],
    ["longest silence of the main thread, as HTML", ms(tasks.html, "silence"), ""],
    ["longest silence of the main thread, as document", ms(tasks.document, "silence"), ""],
    ["warm parse against Readability.js, geometric mean of 20 pages", `${ratio("ours").toFixed(2)} x`, "1.0 x"],
    ["the same, through DOMParser and the third door", `${ratio("dom").toFixed(2)} x`, "1.0 x"],
    [`cold start to first result, full (${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms)`, `${(ours / theirs).toFixed(2)} x`, "2.5 x"],
    [`cold start to first result, light (${light.toFixed(0)} ms)`, `${(light / theirs).toFixed(2)} x`, "2.5 x"],
    ["memory of the parser after 200 pages", `${mb(held.end)} (at most ${mb(held.most)})`, "24 MB"],
  ];
  console.log(`| figure | measured | at most |\n| --- | --- | --- |\n${rows.map((r) => `| ${r.join(" | ")} |`).join("\n")}\n`);
  for (const t of warm) console.log(`${kb(t.bytes).padStart(8)}  ours ${t.ours.toFixed(1)} ms, by document ${t.dom.toFixed(1)} ms, Readability ${t.theirs.toFixed(1)} ms`);

  /** reach adds up a script and what it imports before anything is asked of it. */
  function reach(file, seen = new Set()) {
    if (seen.has(file)) return 0;
    seen.add(file);
    const source = readFileSync(join(web, "dist", file), "utf8");
    const imports = [...source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map((m) => normalize(join(file, "..", m[1])));
    return imports.reduce((sum, f) => sum + reach(f, seen), bytes[file].brotli);
  }
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

/** pagesIn takes 20 pages of dir, evenly by size. */
function pagesIn(dir) {
  const files = readdirSync(dir, { recursive: true }).map(String).filter((f) => /\.html(\.gz)?$/.test(f));
  const pages = files.map((f) => {
    const bytes = readFileSync(join(dir, f));
    return (f.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  });
  pages.sort((a, b) => a.length - b.length);
  return Array.from({ length: 20 }, (_, i) => pages[Math.floor(((i + 0.5) / 20) * pages.length)]);
}

async function serve() {
  const types = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html; charset=utf-8" };
  const server = createServer((request, response) => {
    const file = join(web, normalize(new URL(request.url, "http://x").pathname));
    if (!file.startsWith(web) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
