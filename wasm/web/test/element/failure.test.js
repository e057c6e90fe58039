// When something is missing the page stays as it is, and is told what is missing, by a code and in words.

import { check, heard, ok, open, show, until } from "./help.js";

const state = (page, want) => until(page, "state", want, () => document.querySelector("#one").state);

/** A place where the parser cannot be had: the original stays, the error has this code and these words. */
const fails = (dist, code, words, prepare) => async ({ page, context, base }) => {
  await prepare?.({ page, context });
  await open(page, base, "for", { query: `?dist=${dist}` });
  await state(page, "error");
  const [error] = await heard(page, "error");
  check("code", code, error.code);
  check("phase", "load", error.phase);
  ok(`words: ${error.error}`, words.test(error.error));
  ok("the original stands", await page.locator("#story").isVisible());
  ok("state for style sheets", await page.evaluate(() => document.querySelector("#one").matches(":state(error)")));
  check("ready rejects", code, await page.evaluate(() => document.querySelector("#one").ready.catch((e) => e.code)));
};

const offline = async ({ context }) => context.route("**/*.wasm", (r) => r.abort("internetdisconnected"));

export const tests = {
  "failure: parser missing": fails("/missing", "not-found", /is not there \(404\)/),
  "failure: another type, not WebAssembly": fails("/mime", "wrong-type", /text\/html.*not WebAssembly/),
  "failure: offline": fails("/dist", "network", /network is down/, offline),
  "failure: a policy that forbids WebAssembly": fails("/csp/nowasm/dist", "csp", /'wasm-unsafe-eval'/),
  "failure: a browser without WebAssembly": fails("/dist", "wasm-unavailable", /no WebAssembly/, async ({ page }) => page.addInitScript(() => {
    delete globalThis.WebAssembly;
    delete globalThis.Worker;
  })),

  "failure: offline, then load() again": async ({ page, base }) => {
    let broken = true;
    await page.context().route("**/*.wasm", (r) => (broken ? r.abort("internetdisconnected") : r.continue()));
    await open(page, base, "for");
    await state(page, "error");
    broken = false;
    await page.evaluate(() => document.querySelector("#one").load());
    await state(page, "ready");
    ok("original out of sight", !(await page.locator("#story").isVisible()));
    check("no error left", null, await page.evaluate(() => document.querySelector("#one").error));
  },

  "failure: src refused by its server or the network": async ({ page, base }) => {
    await page.route("**/original.html", (r) => r.abort("failed"));
    await open(page, base, "src");
    await state(page, "error");
    const [error] = await heard(page, "error");
    check("code", "network", error.code);
    ok(`words: ${error.error}`, /CORS/.test(error.error));
    ok("a way to the page", await page.locator("#one a").isVisible());
  },

  "failure: an element taken out while it loads says nothing": async ({ page, base }) => {
    await open(page, base, "for", { query: "?dist=/slow" });
    await state(page, "loading");
    await page.evaluate(() => document.querySelector("#one").remove());
    await page.waitForTimeout(2000);
    check("events", ["load"], await page.evaluate(() => window.heard.map((e) => e.event)));
    ok("original", await page.locator("#story").isVisible());
  },

  "failure: a new source takes the place of one under way": async ({ page, base }) => {
    await open(page, base, "bare", { query: "?dist=/slow" });
    const title = await page.evaluate(async () => {
      await window.module;
      const el = document.querySelector("#one");
      el.source = "<h1>The first</h1><p>The first article is long gone when the second arrives.</p>";
      const ready = el.load();
      el.source = "<h1>The second</h1><p>The second article is the one that stands at the end.</p>";
      await ready;
      return el.document.title;
    });
    check("title", "The second", title);
    check("no error", [], await heard(page, "error"));
  },

  "failure: the original stays below min-confidence": async ({ page, base }) => {
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => document.querySelector("#one").setAttribute("min-confidence", "1")));
    await open(page, base, "for");
    await state(page, "error");
    check("code", "confidence", (await heard(page, "error"))[0].code);
    ok("the original stands", await page.locator("#story").isVisible());
  },

  "failure: an export without a parser": async ({ page, base }) => {
    await show(page, base, "interview", { query: "?dist=/missing" });
    await page.locator("#one .menu summary").click();
    await page.locator('#one [data-format="markdown"]').click();
    await until(page, "error", { code: "not-found", phase: "export" }, () => window.heard.filter((e) => e.event === "error").map(({ code, phase }) => ({ code, phase }))[0]);
    ok("the article stands", await page.locator("#one .title").isVisible());
    check("said", "That did not work", await page.locator("#one .toast").textContent());
  },

  "failure: JSON-LD where the page does not allow our trusted type": async ({ page, base }) => {
    await page.route("**/element/pages/bare.html", async (r) => {
      const response = await r.fetch();
      await r.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" } });
    });
    await show(page, base, "interview", { attributes: { jsonld: "" } });
    await until(page, "error", { code: "csp", phase: "jsonld" }, () => window.heard.filter((e) => e.event === "error").map(({ code, phase }) => ({ code, phase }))[0]);
    check("blocks", 0, await page.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length));
  },
};
