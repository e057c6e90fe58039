// Runs browser tests for go test: node test/run.js BASE FILE...
//
// Each FILE exports `tests`, a map of names to async functions of one argument, { page, context, browser, base, web },
// which throw when something is wrong; each runs in a fresh context of one Chromium. Each outcome is a line of JSON on
// standard output: { "name", "ms" } and, of a failure, "error"; { "name", "log" } tells something measured.

import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { flags } from "./chromium.js";

const [base, ...files] = process.argv.slice(2);
const web = fileURLToPath(new URL("..", import.meta.url));

const home = mkdtempSync(join(tmpdir(), "verbatim-chromium-"));
const say = (line) => console.log(JSON.stringify(line));
const browser = await chromium.launch({
  executablePath: process.env.VERBATIM_CHROMIUM || "/usr/bin/chromium",
  args: flags,
  env: { ...process.env, HOME: home }, // a profile of its own
});
try {
  for (const file of files) {
    const { tests } = await import(pathToFileURL(resolve(file)));
    for (const [name, test] of Object.entries(tests)) await run(name, test);
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true });
}

async function run(name, test) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (err) => problems.push(String(err)));
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  try {
    await test({ page, context, browser, base, web, problems, log: (log) => say({ name, log }) });
    say({ name, ms: ms() });
  } catch (err) {
    say({ name, ms: ms(), error: `${err?.stack ?? err}\n${problems.join("\n")}`.trim() });
  } finally {
    await context.close();
  }
}
