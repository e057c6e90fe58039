// What a publisher gets: attributes, properties, events, slots, parts, labels, registration.

import { check, heard, inside, ok, open, show, until } from "./help.js";

export const tests = {
  "attributes and properties reflect each other": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const el = document.createElement("verbatim-article");
      Object.assign(el, { htmlFor: "a", src: "b", theme: "dark", loading: "manual", prefetch: "idle", keyboard: "off", without: "speak", anchor: "x-", uiLang: "de", inspect: true, jsonld: true, headingLevel: 3, minConfidence: 0.5 });
      const attributes = Object.fromEntries([...el.attributes].map((a) => [a.name, a.value]));
      el.inspect = false;
      el.src = null;
      return { attributes, inspect: el.hasAttribute("inspect"), src: el.src, level: el.headingLevel, confidence: el.minConfidence };
    });
    check("reflected", {
      attributes: { for: "a", src: "b", theme: "dark", loading: "manual", prefetch: "idle", keyboard: "off", without: "speak", anchor: "x-", "ui-lang": "de", inspect: "", jsonld: "", "heading-level": "3", "min-confidence": "0.5" },
      inspect: false, src: "", level: 3, confidence: 0.5,
    }, got);
  },

  "a property set before the element is defined counts": async ({ page, base }) => {
    await page.route("**/element/define.js", async (r) => {
      await new Promise((done) => setTimeout(done, 300));
      await r.continue();
    });
    await open(page, base, "bare");
    await page.evaluate(() => (document.querySelector("#one").document = docs.faq));
    await until(page, "title", "The new night buses: what riders ask", () => document.querySelector("#one").shadowRoot?.querySelector(".title")?.textContent);
  },

  "events bubble, are composed, and can be prevented": async ({ page, base }) => {
    await show(page, base);
    check("order", ["load", "ready"], (await page.evaluate(() => window.heard.map((e) => e.event))).slice(0, 2));
    const got = await page.evaluate(async () => {
      const el = document.querySelector("#one");
      let event;
      el.addEventListener("verbatim-export", (e) => { event = e; e.preventDefault(); });
      window.print = () => (window.printed = true);
      el.addEventListener("verbatim-print", (e) => e.preventDefault());
      const name = await el.export("text");
      el.print();
      return { name, printed: window.printed === true, bubbles: event.bubbles, composed: event.composed, format: event.detail.format };
    });
    check("prevented", { name: "", printed: false, bubbles: true, composed: true, format: "text" }, got);
  },

  "state: attribute, custom state, promise": async ({ page, base }) => {
    await show(page, base);
    check("ready", { state: "ready", matches: true, title: "“A river remembers where it used to run”" }, await page.evaluate(async () => {
      const el = document.querySelector("#one");
      return { state: el.getAttribute("state"), matches: el.matches(":state(ready)"), title: (await el.ready).title };
    }));
  },

  "methods: next, previous, goTo, filter, find": async ({ page, base }) => {
    await show(page, base);
    const got = await page.evaluate(() => {
      const el = document.querySelector("#one");
      const out = [el.previous(), el.next(), el.goTo(5), el.next(), el.goTo(9), el.find("salmon")];
      el.filter("Peder Voss");
      out.push(el.shadowRoot.querySelectorAll(".turn:not([hidden])").length);
      el.filter();
      out.push(el.shadowRoot.querySelectorAll(".turn:not([hidden])").length);
      return out;
    });
    check("answers", [false, true, true, false, false, 1, 4, 11], got);
  },

  "without leaves features out": async ({ page, base }) => {
    await show(page, base, "interview", { attributes: { without: "search speak export print help speakers questions links quote teasers figures" } });
    for (const part of [".tools", ".search", ".player", ".rail", ".acts button", ".mark", ".pop", ".teasers", "img", "dialog"]) check(part, 0, await page.locator(`#one ${part}`).count());
    check("the text is all there", 11, await page.locator("#one .turn").count());
    await page.evaluate(() => (document.querySelector("#one").without = "rail"));
    await until(page, "back again", 5, () => document.querySelector("#one").shadowRoot.querySelectorAll(".questions li").length);
  },

  "slots": async ({ page, base }) => {
    await show(page, base, "interview", { page: "slots" });
    for (const text of ["Before it", "Subscribe", "After it"]) ok(text, await page.getByText(text, { exact: true }).isVisible());
  },

  "parts and custom properties style it from outside": async ({ page, base }) => {
    await show(page, base);
    await page.addStyleTag({ content: `verbatim-article { --verbatim-ink: rgb(1, 2, 3); --verbatim-speaker-1: rgb(4, 5, 6); } verbatim-article::part(title) { font-style: italic } verbatim-article::part(question) { outline: 1px solid red }` });
    check("styles", ["rgb(1, 2, 3)", "italic", "solid", "rgb(4, 5, 6)"], await inside(page, (root) => {
      const style = (s) => getComputedStyle(root.querySelector(s));
      return [style(".frame").color, style(".title").fontStyle, style("#q1").outlineStyle, style(".answer .name").color];
    }));
  },

  "theme follows the page's color-scheme, or the attribute": async ({ page, base }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await show(page, base);
    const dark = () => inside(page, (root) => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      canvas.fillStyle = getComputedStyle(root.querySelector(".frame")).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[0] < 80;
    });
    check("dark page", true, await dark());
    await page.evaluate(() => document.querySelector("#one").setAttribute("theme", "light"));
    check("light by attribute", false, await dark());
    await page.evaluate(() => { document.querySelector("#one").removeAttribute("theme"); document.documentElement.style.colorScheme = "light"; });
    check("a page without a dark mode", false, await dark());
  },

  "labels: fifteen languages and more, each complete": async ({ page, base }) => {
    await open(page, base, "bare");
    const { languages, missing } = await page.evaluate(async () => {
      await window.module;
      const out = { languages: [], missing: [] };
      for (const lang of ["ar", "de", "en", "es", "fa", "fr", "he", "it", "ja", "nl", "pl", "pt", "ru", "sv", "tr", "zh"]) {
        const el = document.createElement("verbatim-article");
        el.uiLang = `${lang}-x-test`;
        el.document = docs.interview;
        document.querySelector("main").append(el);
        await el.ready;
        const label = el.shadowRoot.querySelector(".questions > summary").firstChild.data;
        const empty = [...el.shadowRoot.querySelectorAll("button")].filter((b) => !(b.ariaLabel || b.textContent).trim());
        if (empty.length) out.missing.push(lang);
        out.languages.push(label);
        el.remove();
      }
      return out;
    });
    check("missing", [], missing);
    check("questions", ["الأسئلة", "Fragen", "Questions", "Preguntas", "پرسش‌ها", "Questions", "שאלות", "Domande", "質問", "Vragen", "Pytania", "Perguntas", "Вопросы", "Frågor", "Sorular", "问题"], languages);
  },

  "labels: the page's language, a chain, overrides": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const label = async (lang, labels) => {
        document.documentElement.lang = lang;
        const el = document.createElement("verbatim-article");
        el.labels = labels;
        el.document = docs.interview;
        document.querySelector("main").append(el);
        await el.ready;
        const text = el.shadowRoot.querySelector('.tools [data-do="search"]').textContent;
        el.remove();
        return text;
      };
      return [await label("de-AT"), await label("eo"), await label("de", { search: "Stöbern" }), await label("de-CH", { "de-CH": { search: "Suchä" }, search: "?" }), await label("eo", { eo: { search: "Serĉi" } })];
    });
    check("search", ["Suchen", "Search", "Stöbern", "Suchä", "Serĉi"], got);
  },

  "registration is guarded, and apart from the class": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      const { VerbatimArticle } = await import("/dist/element/index.js");
      const before = customElements.get("verbatim-article") !== undefined;
      const { define } = await window.module;
      const again = define();
      const other = define("my-interview");
      const globals = Object.keys(window).filter((k) => /verbatim/i.test(k));
      return { sameClass: again === VerbatimArticle, derived: other.prototype instanceof VerbatimArticle, twice: define("my-interview") === other, globals, before: typeof before };
    });
    check("registered", { sameClass: true, derived: true, twice: true, globals: [], before: "boolean" }, got);
  },

  "registration: a name that another class bears is left to it": async ({ page, base }) => {
    await page.addInitScript(() => customElements.define("verbatim-article", class Other extends HTMLElement {}));
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      const { define, VerbatimArticle } = await window.module;
      return [customElements.get("verbatim-article").name, define("free-name") === VerbatimArticle, define("verbatim-article").name];
    });
    check("classes", ["Other", true, "Other"], got);
  },

  "inside another shadow root: for finds its article, events come out, keys and links work": async ({ page, base }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const host = document.querySelector("main").appendChild(document.createElement("section"));
      const root = host.attachShadow({ mode: "open" });
      const page = new DOMParser().parseFromString(await (await fetch("original.html")).text(), "text/html");
      const el = document.createElement("verbatim-article");
      el.htmlFor = "story";
      root.append(page.querySelector("#story"), el);
      await el.load();
      window.heard.length = 0;
      el.next();
      return { hidden: !root.querySelector("#story").checkVisibility(), turns: el.shadowRoot.querySelectorAll(".turn").length, events: window.heard.map((e) => e.event), focus: el.shadowRoot.activeElement?.id };
    });
    check("shown", { hidden: true, turns: 6, events: ["turn"], focus: "section-q1" }, { ...got, focus: got.focus?.replace(/^.*?q1$/, "section-q1") });
  },

  "JSON-LD is put into the page and goes with the element": async ({ page, base }) => {
    await show(page, base, "interview", { attributes: { jsonld: "" }, strict: true });
    await until(page, "blocks", 1, () => document.head.querySelectorAll('script[type="application/ld+json"]').length);
    ok("headline", (await page.evaluate(() => document.head.querySelector('script[type="application/ld+json"]').text)).includes("A river remembers"));
    await page.evaluate(() => document.querySelector("#one").remove());
    await until(page, "gone", 0, () => document.head.querySelectorAll('script[type="application/ld+json"]').length);
  },

  "fifty elements on a page": async ({ page, base, log }) => {
    await open(page, base, "many");
    const got = await page.evaluate(async () => {
      await window.module;
      const start = performance.now();
      const all = Array.from({ length: 50 }, (_, i) => {
        const el = document.createElement("verbatim-article");
        el.document = { ...docs.interview, title: `Interview ${i + 1}` };
        document.querySelector("#many").append(el);
        return el;
      });
      await Promise.all(all.map((el) => el.ready));
      const ids = all.map((el) => el.shadowRoot.querySelector(".question").id);
      const sheets = new Set(all.flatMap((el) => [...el.shadowRoot.adoptedStyleSheets]));
      const hits = all.slice(0, 3).map((el) => el.find("salmon"));
      all[7].goTo(2);
      return { ids: new Set(ids).size, first: ids[0], eighth: ids[7], sheets: sheets.size, hits, painted: CSS.highlights.get("verbatim-article-hit").size, active: document.activeElement === all[7], ms: performance.now() - start };
    });
    log(`50 elements shown in ${Math.round(got.ms)} ms`);
    delete got.ms;
    check("page", { ids: 50, first: "q1", eighth: "v8-q1", sheets: 1, hits: [1, 1, 1], painted: 3, active: true }, got);
  },

  "fifty elements that each parse their own article": async ({ page, base, log }) => {
    await open(page, base, "many");
    const got = await page.evaluate(async () => {
      await window.module;
      const html = await (await fetch("original.html")).text();
      const { memory } = await import("/dist/index.js");
      const start = performance.now();
      const all = Array.from({ length: 50 }, (_, i) => {
        const el = document.createElement("verbatim-article");
        el.loading = "eager";
        el.source = html.replaceAll("The baker who", `Baker ${i + 1} who`);
        document.querySelector("#many").append(el);
        return el;
      });
      const docs = await Promise.all(all.map((el) => el.ready));
      return { titles: docs.filter((d, i) => d.title === `Baker ${i + 1} who wakes the street`).length, turns: all.reduce((n, el) => n + el.shadowRoot.querySelectorAll(".turn").length, 0), ms: performance.now() - start, held: await memory() };
    });
    log(`50 articles parsed and shown in ${Math.round(got.ms)} ms, parser ${(got.held / (1 << 20)).toFixed(1)} MB`);
    check("page", { titles: 50, turns: 300 }, { titles: got.titles, turns: got.turns });
  },

  "moving keeps the view, removing lets go": async ({ page, base }) => {
    await show(page, base);
    const got = await page.evaluate(async () => {
      const el = document.querySelector("#one");
      const body = el.shadowRoot.querySelector(".body");
      document.querySelector("footer").append(el);
      await new Promise((done) => setTimeout(done, 50));
      const same = el.shadowRoot.querySelector(".body") === body;
      el.find("river");
      el.remove();
      await new Promise((done) => setTimeout(done, 50));
      const painted = CSS.highlights.get("verbatim-article-hit").size;
      document.querySelector("main").append(el);
      await new Promise((done) => setTimeout(done, 300));
      return { same, painted, back: el.state };
    });
    check("moved", { same: true, painted: 0, back: "ready" }, got);
  },

  "a long interview is built in slices": async ({ page, base, log }) => {
    await open(page, base, "bare");
    const got = await page.evaluate(async () => {
      await window.module;
      const el = document.querySelector("#one");
      el.document = docs.faq;
      await el.ready;
      const long = [];
      new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => e.duration))).observe({ entryTypes: ["longtask"] });
      const start = performance.now();
      el.document = docs.long(600);
      await el.ready;
      return { ms: performance.now() - start, long, turns: el.shadowRoot.querySelectorAll(".turn").length };
    });
    check("turns", 1200, got.turns);
    log(`1200 turns in ${Math.round(got.ms)} ms, tasks over 50 ms: ${got.long.map(Math.round).join(", ") || "none"}`);
  },
};
