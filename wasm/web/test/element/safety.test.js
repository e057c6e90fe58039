// Policies and hostile documents.

import { check, heard, inside, ok, open, show, until } from "./help.js";

const listen = () => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (e) => window.violations.push(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`));
};

export const tests = {
  "strict policy: a document is shown, styled, searched": async ({ page, base }) => {
    await page.addInitScript(listen);
    await show(page, base, "interview", { strict: true });
    check("turns", 11, await page.locator("#one .turn").count());
    check("styled", "grid", await inside(page, (root) => getComputedStyle(root.querySelector(".grid")).display));
    check("found", 1, await page.evaluate(() => document.querySelector("#one").find("salmon")));
    check("violations", [], await page.evaluate(() => window.violations));
  },

  "strict policy: an article of the page is parsed and shown": async ({ page, base }) => {
    await page.addInitScript(listen);
    await open(page, base, "for", { strict: true, query: "?dist=/strict/dist" });
    await until(page, "state", "ready", () => document.querySelector("#one").state);
    check("violations", [], await page.evaluate(() => window.violations));
  },

  "hostile documents run nothing": async ({ page, base }) => {
    const dialogs = [];
    page.on("dialog", (d) => {
      dialogs.push(d.message());
      d.dismiss();
    });
    for (const attributes of [{}, { inspect: "" }]) {
      await show(page, base, "hostile", { attributes });
      await page.waitForTimeout(200);
      check("executed", undefined, await page.evaluate(() => window.pwned));
      const bad = await inside(page, (root) => {
        const out = [];
        for (const el of root.querySelectorAll("*")) {
          if (["script", "iframe", "object", "embed", "style", "link", "base", "form[action]"].includes(el.localName)) out.push(el.localName);
          for (const a of el.attributes) {
            if (/^on/i.test(a.name) || /^(srcdoc|action|formaction)$/.test(a.name)) out.push(`${el.localName} ${a.name}`);
            if (["href", "src"].includes(a.name) && !/^(https?:|mailto:|tel:|#|data:image\/(png|jpeg|gif|webp))/.test(a.value)) out.push(`${el.localName} ${a.name}=${a.value}`);
          }
        }
        return out;
      });
      check("dangerous markup", [], bad);
    }
    await page.evaluate(() => { for (const a of document.querySelector("#one").shadowRoot.querySelectorAll("a")) a.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ctrlKey: true })); });
    check("executed by clicks", undefined, await page.evaluate(() => window.pwned));
    check("dialogs", [], dialogs);
  },

  "hostile documents run nothing under trusted types": async ({ page, base }) => {
    await page.addInitScript(listen);
    await show(page, base, "hostile", { strict: true });
    check("executed", undefined, await page.evaluate(() => window.pwned));
    const scripts = (await page.evaluate(() => window.violations)).filter((v) => !v.startsWith("img-src"));
    check("violations", [], scripts);
  },

  "hostile pages run nothing, by any door": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const { api } = (await import("/dist/element/index.js")).VerbatimArticle;
      const html = docs.hostilePage();
      const doc = new DOMParser().parseFromString(html, "text/html");
      const el = document.querySelector("#one");
      el.jsonld = true;
      const links = [];
      for (const source of [html, new TextEncoder().encode(html), doc, doc.body, doc.body.innerText]) {
        for (const inspect of [false, true]) {
          el.inspect = inspect;
          el.source = source;
          await el.load();
          links.push(...[...el.shadowRoot.querySelectorAll("[href], [src]")].map((e) => e.getAttribute("href") ?? e.getAttribute("src")));
        }
      }
      // What is saved may be opened as a page one day.
      for (const format of ["html", "markdown", "jsonld", "text"]) {
        const frame = document.createElement("iframe");
        const text = await (await api()).render(el.document, format);
        frame.srcdoc = format === "html" ? text : `<pre>${text.replace(/[<&]/g, (c) => (c === "<" ? "&lt;" : "&amp;"))}</pre>`;
        document.body.append(frame);
        await new Promise((done) => (frame.onload = done));
      }
      await new Promise((done) => setTimeout(done, 200));
      const frames = [...document.querySelectorAll("iframe")].filter((f) => f.contentWindow.pwned).length;
      return { pwned: window.pwned, frames, bad: links.filter((l) => !/^(https?:|mailto:|tel:|#|data:image\/(png|jpeg|gif|webp))/.test(l)), turns: el.document.body.length > 0, seen: links.length > 0 };
    });
    check("executed", { frames: 0, bad: [], turns: true, seen: true }, got);
  },

  "hostile JSON-LD stays one block of data": async ({ page, base }) => {
    await show(page, base, "hostileWords", { attributes: { jsonld: "" } });
    await until(page, "blocks", 1, () => document.head.querySelectorAll('script[type="application/ld+json"]').length);
    ok("JSON", await page.evaluate(() => Boolean(JSON.parse(document.head.querySelector('script[type="application/ld+json"]').text))));
    // A page that is saved and served again must not come apart at the block.
    ok("no end tag in it", !/<\/script|<!--/i.test(await page.evaluate(() => document.head.querySelector('script[type="application/ld+json"]').text)));
    check("executed", undefined, await page.evaluate(() => window.pwned));
  },

  "strict policy: JSON-LD without a violation": async ({ page, base }) => {
    await page.addInitScript(listen);
    await show(page, base, "interview", { strict: true, attributes: { jsonld: "" } });
    await until(page, "blocks", 1, () => document.head.querySelectorAll('script[type="application/ld+json"]').length);
    check("violations", [], await page.evaluate(() => window.violations));
  },

  "hostile labels are words": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const el = document.querySelector("#one");
      el.labels = { search: "<img src=x onerror=window.pwned=1>", constructor: "x", __proto__: { listen: "no" } };
      el.document = docs.interview;
      await el.ready;
      return { images: el.shadowRoot.querySelectorAll(".tools img").length, text: el.shadowRoot.querySelector('.tools [data-do="search"]').textContent, pwned: window.pwned, listen: el.shadowRoot.querySelector('.tools [data-do="listen"]').textContent };
    });
    check("words", { images: 0, text: "<img src=x onerror=window.pwned=1>", listen: "Listen" }, got);
  },

  "documents that are none": async ({ page, base }) => {
    await open(page, base, "bare");
    for (const bad of [{}, { body: "x", speakers: 3, teasers: {}, lead: "y" }, { body: [[]], speakers: [[]] }, { kind: "interview", body: [{ type: "turn" }] }]) {
      const state = await page.evaluate(async (bad) => {
        await window.module;
        const el = document.querySelector("#one");
        el.document = bad;
        await el.ready;
        return el.state;
      }, bad);
      check(JSON.stringify(bad), "ready", state);
    }
    ok("no error", (await heard(page, "error")).length === 0);
  },
};
