// Where the article comes from, when it is loaded, and that the page keeps what it has when anything fails.

import { check, heard, ok, open, until } from "./help.js";

const state = (want) => async (page) => until(page, "state", want, () => document.querySelector("#one").getAttribute("state"));
const ready = state("ready");
const original = (page) => page.locator("#story").isVisible();
const speakers = (page) => page.locator("#one .turn").evaluateAll((all) => all.length);

export const tests = {
  "for: the reading view takes the place of the original": async ({ page, base }) => {
    await open(page, base, "for");
    await ready(page);
    ok("original out of sight", !(await original(page)));
    ok("but in the page", await page.evaluate(() => document.querySelector("#story h1") !== null));
    check("level of the headline", "H1", await page.locator("#one .title").evaluate((el) => el.tagName));
    ok(`turns: ${await speakers(page)}`, (await speakers(page)) >= 6);
  },

  "for: a long original is replaced as soon as its beginning is near": async ({ page, base }) => {
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => document.querySelector("#story").style.setProperty("min-height", "5000px")));
    await open(page, base, "for");
    await ready(page);
  },

  "for: back to the original and forth": async ({ page, base }) => {
    await open(page, base, "for");
    await ready(page);
    await page.locator('#one [data-do="original"]').click();
    await state("original")(page);
    ok("original", await original(page));
    check("no trace of us on it", null, await page.locator("#story").getAttribute("style"));
    await page.keyboard.press("Enter");
    await ready(page);
    ok("reading view", !(await original(page)));
  },

  "for: removing the element brings the original back": async ({ page, base }) => {
    await open(page, base, "for");
    await ready(page);
    await page.evaluate(() => document.querySelector("#one").remove());
    await until(page, "original", true, () => document.querySelector("#story").checkVisibility());
  },

  "for: an id that is nowhere": async ({ page, base }) => {
    await open(page, base, "bare");
    await page.evaluate(async () => {
      document.querySelector("#one").htmlFor = "nowhere";
      await window.module;
      await document.querySelector("#one").ready.catch(() => {});
    });
    check("error", "missing", (await heard(page, "error"))[0].code);
  },

  "inside: an article in the element": async ({ page, base }) => {
    await open(page, base, "inside");
    ok("seen before", await original(page));
    await ready(page);
    ok("and not twice", !(await original(page)));
    ok("turns", (await speakers(page)) >= 6);
  },

  "inside: text in a script": async ({ page, base }) => {
    await open(page, base, "text");
    await ready(page);
    ok("text", (await page.locator("#one .body").innerText()).includes("dough does not read the clock"));
  },

  "inside: a template": async ({ page, base }) => {
    await open(page, base, "template");
    await ready(page);
    ok("turns", (await speakers(page)) >= 6);
  },

  "src: another page": async ({ page, base }) => {
    await open(page, base, "src");
    await ready(page);
    ok("turns", (await speakers(page)) >= 6);
    check("level below the page's own", "H2", await page.locator("#one .title").evaluate((el) => el.tagName));
  },

  "src: not there": async ({ page, base }) => {
    await open(page, base, "src");
    await page.evaluate(() => (document.querySelector("#one").src = "nothing.html"));
    await state("error")(page);
    check("code", "http", (await heard(page, "error")).at(-1).code);
    check("a way to it", `${base}/element/pages/nothing.html`, await page.locator("#one a").getAttribute("href"));
  },

  "src: no scheme but http": async ({ page, base }) => {
    await open(page, base, "src");
    await page.evaluate(() => (document.querySelector("#one").src = "javascript:window.pwned=1"));
    await state("error")(page);
    check("code", "scheme", (await heard(page, "error")).at(-1).code);
    check("no link", 0, await page.locator("#one a").count());
  },

  "source: a string, bytes, a Blob, a Response, a Document, an Element, a fragment": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      const html = await (await fetch("original.html")).text();
      await window.module;
      const parsed = new DOMParser().parseFromString(html, "text/html");
      const fragment = document.createRange().createContextualFragment(html);
      const bytes = new TextEncoder().encode(html);
      const sources = [html, bytes.buffer, bytes, new Blob([bytes], { type: "text/html" }), await fetch("original.html"), parsed, parsed.querySelector("article"), fragment];
      const el = document.querySelector("#one");
      const out = [];
      for (const source of sources) {
        el.source = source;
        const { title } = await el.load();
        out.push(`${title} ${el.shadowRoot.querySelectorAll(".turn").length}`);
      }
      return out;
    });
    check("each", Array(8).fill("The baker who wakes the street 6"), got);
  },

  "source: wins over src, src over what stands inside; taking it away gives way": async ({ page, base }) => {
    await open(page, base, "src");
    await ready(page);
    const got = await page.evaluate(async () => {
      const el = document.querySelector("#one");
      const titles = [];
      el.source = "<h1>From the property</h1><p>What a page hands over by the property is what it wants to be shown.</p>";
      titles.push((await el.load()).title);
      el.source = null;
      titles.push((await el.load()).title);
      return titles;
    });
    check("titles", ["From the property", "The baker who wakes the street"], got);
  },

  "inside: an article in several pieces": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const el = document.querySelector("#one");
      el.loading = "manual";
      for (const [tag, text] of [["h1", "In pieces"], ["p", "The first piece of an article that stands in the element without anything around it."], ["p", "The second piece."]]) el.append(Object.assign(document.createElement(tag), { textContent: text }));
      await el.load();
      return [el.document.title, el.document.body.length, el.querySelector("p").checkVisibility()];
    });
    check("title, paragraphs, fallback", ["In pieces", 2, false], got);
  },

  "declarative shadow root: shown until there is better, kept on error": async ({ page, base }) => {
    await open(page, base, "shadow");
    ok("served", await page.locator("#one .served").isVisible());
    await state("error")(page);
    ok("still served", await page.locator("#one .served").isVisible());
    await page.evaluate(() => (document.querySelector("#one").document = docs.faq));
    await ready(page);
    check("replaced", 0, await page.locator("#one .served").count());
  },

  "lazy: nothing heavy before the element is near": async ({ page, base }) => {
    const asked = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    await open(page, base, "far");
    await page.waitForTimeout(400);
    check("state", "waiting", await page.evaluate(() => document.querySelector("#one").state));
    check("parser", [], asked.filter((p) => /wasm|worker|original/.test(p)));
    await page.evaluate(() => scrollTo(0, 4800));
    await ready(page);
    ok("parser", asked.some((p) => p.endsWith(".wasm")));
  },

  "lazy: a fragment that points into it is a reason to load": async ({ page, base }) => {
    await open(page, base, "far", { hash: "#q2" });
    await ready(page);
    await until(page, "focus", "q2", () => document.querySelector("#one").shadowRoot.activeElement?.id);
  },

  "manual: waits to be asked": async ({ page, base }) => {
    await open(page, base, "bare");
    await page.evaluate(async () => {
      const el = document.querySelector("#one");
      el.loading = "manual";
      el.src = "original.html";
      await window.module;
    });
    await page.waitForTimeout(200);
    check("state", "waiting", await page.evaluate(() => document.querySelector("#one").getAttribute("state")));
    check("loaded", "The baker who wakes the street", await page.evaluate(async () => (await document.querySelector("#one").load()).title));
  },

  "idle prefetch: the parser is there before it is needed": async ({ page, base }) => {
    const asked = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => document.querySelector("#one").setAttribute("prefetch", "idle")));
    await open(page, base, "far");
    for (let i = 0; i < 60 && !asked.some((p) => p.endsWith(".wasm")); i++) await page.waitForTimeout(100);
    ok("parser", asked.some((p) => p.endsWith(".wasm")));
    ok("but not the article", !asked.some((p) => p.endsWith("original.html")));
  },

  "idle prefetch: not for readers who save data": async ({ page, base }) => {
    const asked = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
      addEventListener("DOMContentLoaded", () => document.querySelector("#one").setAttribute("prefetch", "idle"));
    });
    await open(page, base, "far");
    await page.evaluate(() => window.module);
    await page.waitForTimeout(600);
    check("parser", [], asked.filter((p) => p.endsWith(".wasm")));
  },

  "no network but its own files and src, no cookies": async ({ page, context, base }) => {
    const asked = [];
    page.on("request", (r) => asked.push(r.url()));
    await open(page, base, "src");
    await ready(page);
    check("elsewhere", [], asked.filter((u) => !u.startsWith(base) && !u.startsWith("blob:")));
    check("cookies", [], await context.cookies());
    check("storage", 0, await page.evaluate(() => localStorage.length + sessionStorage.length));
  },

  "the view's own script missing": async ({ page, base }) => {
    await page.addInitScript(() => addEventListener("DOMContentLoaded", () => document.querySelector("#one").setAttribute("loading", "manual")));
    await open(page, base, "for");
    await page.evaluate(() => window.module);
    await page.route("**/*.js", (r) => r.abort());
    await page.evaluate(() => document.querySelector("#one").load().catch(() => {}));
    await state("error")(page);
    ok("the original stands", await original(page));
  },

  "slow parser: the original stays until the view is there": async ({ page, base }) => {
    await open(page, base, "for", { query: "?dist=/slow" });
    await until(page, "state", "loading", () => document.querySelector("#one").getAttribute("state"));
    ok("original meanwhile", await original(page));
    await ready(page);
    ok("replaced", !(await original(page)));
  },

  "an empty page is no article": async ({ page, base }) => {
    await open(page, base, "bare");
    await page.evaluate(async () => {
      await window.module;
      const el = document.querySelector("#one");
      el.source = "<p></p>";
      await el.ready.catch(() => {});
    });
    ok("error", ["empty", "no-text", "no-words"].includes((await heard(page, "error"))[0].code) || (await heard(page, "error"))[0].error.length > 20);
  },
};
