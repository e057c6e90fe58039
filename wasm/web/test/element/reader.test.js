// What a reader gets, by mouse and by keyboard.

import { check, heard, inside, ok, open, show, until } from "./help.js";

const texts = (page, selector) => page.locator(`#one ${selector}`).allInnerTexts();
const focused = (page) => inside(page, (root) => root.activeElement?.id || root.activeElement?.className || root.activeElement?.dataset.do || "");
const top = (page, selector) => page.locator(`#one ${selector}`).evaluate((el) => Math.round(el.getBoundingClientRect().top));

export const tests = {
  "article: all of it stands there once": async ({ page, base }) => {
    await show(page, base);
    check("title", ["“A river remembers where it used to run”"], await texts(page, ".title"));
    check("kicker", "SCIENCE · RIVERS · INTERVIEW", (await texts(page, ".head .kicker"))[0]);
    check("byline", ["Jonas Achterberg", "The Northern Ledger", "April 12, 2025", "updated April 13, 2025", "2 min read"], await texts(page, ".byline > *"));
    check("turns", 11, await page.locator("#one .turn").count());
    check("speakers of the turns", ["The Northern Ledger", "Marta Lindqvist", "The Northern Ledger", "Peder Voss"],
      (await page.locator("#one .turn .name").allTextContents()).slice(0, 4));
    check("questions are headings", 5, await page.locator("#one h2.ask, #one h3.ask").count());
    check("a pull quote is no part of what is said", 1, await page.locator("#one blockquote.pull").count());
    check("table", ["Site", "Year", "Height", "Cost"], await texts(page, ".body thead th"));
    check("list", 3, await page.locator("#one .body ol > li").count());
  },

  "figures: caption, credit, alternative text": async ({ page, base }) => {
    await show(page, base);
    check("captions", ["The upper Orra, four years after the Hallfors dam came down.", "Lindqvist and Voss on the gravel bank that was the floor of the reservoir."], await texts(page, "figcaption .words"));
    check("credit", "Photo: Ida Brandt/Ledger Pictures", (await page.locator("#one .credit").first().textContent()));
    check("alt", "A broad river between low hills at dusk", await page.locator("#one figure.lead img").getAttribute("alt"));
    check("size", ["1200", "640"], await page.locator("#one figure.lead img").evaluate((i) => [i.getAttribute("width"), i.getAttribute("height")]));
  },

  "figures: a picture that fails leaves its caption": async ({ page, base }) => {
    await page.route("**/river.svg", (r) => r.abort());
    await show(page, base);
    await until(page, "lead pictures", 0, () => document.querySelector("#one").shadowRoot.querySelectorAll(".lead img").length);
    check("caption", 1, await page.locator("#one .lead figcaption").count());
  },

  "questions: a click in the list goes there": async ({ page, base }) => {
    await show(page, base);
    check("list", 5, await page.locator("#one .questions li").count());
    await page.locator("#one .questions a").nth(3).click();
    await until(page, "fragment", "#q4", () => location.hash);
    await until(page, "focus", "q4", () => document.querySelector("#one").shadowRoot.activeElement?.id);
    await until(page, "current entry", "3", () => [...document.querySelector("#one").shadowRoot.querySelectorAll(".questions a")].findIndex((a) => a.getAttribute("aria-current") === "true").toString());
    await page.goBack();
    await until(page, "fragment after going back", "", () => location.hash);
  },

  "questions: a long list follows the reading": async ({ page, base }) => {
    await show(page, base, "long");
    await page.evaluate(() => document.querySelector("#one").goTo(30));
    await page.waitForTimeout(300);
    const y = await top(page, "#q30");
    ok(`the question stands at the top: ${y}`, y >= 0 && y < 60);
    const seen = () => {
      const root = document.querySelector("#one").shadowRoot;
      const [entry, rail] = [root.querySelector('.questions a[aria-current="true"]'), root.querySelector(".rail")].map((e) => e.getBoundingClientRect());
      return entry.top >= rail.top && entry.bottom <= Math.min(rail.bottom, innerHeight);
    };
    await until(page, "in view", true, seen);
    await page.keyboard.press("k");
    await until(page, "still", true, seen);
  },

  "questions: by keyboard": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .questions a").nth(1).focus();
    await page.keyboard.press("Enter");
    await until(page, "focus", "q2", () => document.querySelector("#one").shadowRoot.activeElement?.id);
  },

  "keys: j and k go through the questions": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .body > p").first().click();
    for (const want of ["q1", "q2", "q3"]) {
      await page.keyboard.press("j");
      check("after j", want, await focused(page));
    }
    await page.keyboard.press("k");
    check("after k", "q2", await focused(page));
    ok("turn events", (await heard(page, "turn")).some((e) => e.question === 3 && e.speaker === 0 && e.name === "The Northern Ledger"));
  },

  "keys: on a keyboard of another script": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .body > p").first().click();
    await page.evaluate(() => document.querySelector("#one").shadowRoot.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "ت", code: "KeyJ", bubbles: true, composed: true })));
    check("focus", "q1", await focused(page));
  },

  "keys: silent outside the element, with modifiers, and in fields": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#imprint").click();
    await page.keyboard.press("j");
    check("outside", -1, await page.evaluate(() => document.querySelector("#one").currentTurn));
    await page.locator("#one .body > p").first().click();
    await page.keyboard.press("Control+j");
    check("modifier", -1, await page.evaluate(() => document.querySelector("#one").currentTurn));
    await page.keyboard.press("/");
    await page.keyboard.type("jkl");
    check("field", "jkl", await page.locator("#one .search input").inputValue());
  },

  "keys: for the whole page, or off": async ({ page, base }) => {
    await show(page, base, "interview", { attributes: { keyboard: "page" } });
    await page.keyboard.press("j");
    check("page", "q1", await focused(page));
    await show(page, base, "interview", { attributes: { keyboard: "off" } });
    await page.locator("#one .body > p").first().click();
    await page.keyboard.press("j");
    check("off", "body", await focused(page));
    check("no help without keys", 0, await page.locator('#one [data-do="help"]').count());
  },

  "help: opens, explains, switches the keys off": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .body > p").first().click();
    await page.keyboard.press("?");
    ok("open", await page.locator("#one dialog").evaluate((d) => d.open));
    check("rows", 7, await page.locator("#one dialog dt").count());
    await page.locator("#one dialog input").uncheck();
    await page.keyboard.press("Escape");
    ok("closed", !(await page.locator("#one dialog").evaluate((d) => d.open)));
    await page.locator("#one .body > p").first().click();
    await page.keyboard.press("j");
    check("switched off", "body", await focused(page));
    await page.locator('#one [data-do="help"]').click();
    await page.locator('#one [data-do="help-close"]').click();
    ok("closed by the mouse", !(await page.locator("#one dialog").evaluate((d) => d.open)));
  },

  "search: hits are painted, counted, walked": async ({ page, base }) => {
    await show(page, base);
    await page.locator('#one .tools [data-do="search"]').click();
    await page.keyboard.type("river");
    check("count", "1 of 7", await page.locator("#one .hits").textContent());
    check("painted", 7, await page.evaluate(() => CSS.highlights.get("verbatim-article-hit").size));
    await page.keyboard.press("Enter");
    check("next", "2 of 7", await page.locator("#one .hits").textContent());
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    check("round", "7 of 7", await page.locator("#one .hits").textContent());
    await page.locator('#one [data-do="hit-next"]').click();
    check("by mouse", "1 of 7", await page.locator("#one .hits").textContent());
    await page.keyboard.press("Escape");
    check("unpainted", 0, await page.evaluate(() => CSS.highlights.get("verbatim-article-hit").size));
    ok("closed", await page.locator("#one .search").isHidden());
    check("focus is given back", "search", await inside(page, (root) => root.activeElement.dataset.do));
  },

  "search: across marks, without case and accents": async ({ page, base }) => {
    await show(page, base);
    const find = (q) => page.evaluate((q) => document.querySelector("#one").find(q), q);
    check("across marks", 1, await find("has a GOOD deal of sand to move"));
    check("accents in the query", 1, await find("Tävast mîll"));
    check("nothing", 0, await find("turbine blades"));
    check("spoken label is no text", 0, await find("Peder Voss We remember"));
  },

  "search: with marks where highlights are missing": async ({ page, base }) => {
    await page.addInitScript(() => delete window.Highlight);
    await show(page, base);
    const before = await inside(page, (root) => root.querySelector(".body").textContent);
    await page.locator('#one .tools [data-do="search"]').click();
    await page.keyboard.type("a good deal");
    check("marks", ["a good deal"], [(await page.locator("#one mark.hit").allTextContents()).join("")]);
    await page.keyboard.type("x");
    check("marks gone", 0, await page.locator("#one mark.hit").count());
    check("text unharmed", before, await inside(page, (root) => root.querySelector(".body").textContent));
  },

  "filter: one speaker, with the question in one line": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .voice", { hasText: "Peder Voss" }).click();
    check("shown", ["And the people on its banks?", "We remember too.", "What would you tell a town", "And then ask the salmon."],
      (await page.locator("#one .turn:visible .said").allInnerTexts()).map((t, i) => t.slice(0, [28, 16, 26, 24][i])));
    check("context", 2, await page.locator("#one .turn[data-context]").count());
    check("pressed", ["false", "false", "true"], await page.locator("#one .voice").evaluateAll((all) => all.map((b) => b.getAttribute("aria-pressed"))));
    check("said aloud", "Showing only Peder Voss", await page.locator("#one .toast").textContent());
    check("event", [{ speakers: [2], names: ["Peder Voss"] }], (await heard(page, "filter")).map(({ speakers, names }) => ({ speakers, names })));
    await page.locator("#one .all").click();
    check("all again", 11, await page.locator("#one .turn:visible").count());
  },

  "filter: by keyboard, ended by Escape": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .voice").nth(1).focus();
    await page.keyboard.press("Space");
    check("hidden turns", 3, await page.locator("#one .turn[hidden]").count());
    await page.keyboard.press("Escape");
    check("all again", 0, await page.locator("#one .turn[hidden]").count());
  },

  "share of talk: numbers that add up, in words and as a table": async ({ page, base }) => {
    await show(page, base);
    const label = await page.locator("#one .chart").getAttribute("aria-label");
    ok(`label ${label}`, /^Share of talk: The Northern Ledger \d+%, Marta Lindqvist \d+%, Peder Voss \d+%$/.test(label));
    await page.locator("#one .numbers summary").click();
    const rows = await page.locator("#one .numbers tbody tr").evaluateAll((all) => all.map((tr) => [...tr.children].map((c) => c.textContent)));
    check("turns", ["5", "4", "2"], rows.map((r) => r[3]));
    ok("words", rows.every((r) => Number(r[2]) > 10));
    const sum = rows.reduce((n, r) => n + Number.parseInt(r[1], 10), 0);
    ok(`percent: ${sum}`, Math.abs(sum - 100) <= 1);
  },

  "link: the address of a question opens it": async ({ page, base }) => {
    await show(page, base, "interview", { hash: "#q3" });
    await until(page, "focus", "q3", () => document.querySelector("#one").shadowRoot.activeElement?.id);
    const y = await top(page, "#q3");
    ok(`near the top: ${y}`, y >= 0 && y < 120);
  },

  "link: copied": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base);
    await page.locator("#one #q2").hover();
    await page.locator('#one #q2 [data-do="link"]').click();
    await until(page, "clipboard", `${base}/element/pages/bare.html#q2`, () => navigator.clipboard.readText());
    check("toast", "Link copied", await page.locator("#one .toast").textContent());
  },

  "link: a text fragment is found and painted": async ({ page, base }) => {
    await show(page, base, "interview", { hash: "#:~:text=And%20then%20ask%20the%20salmon" });
    await until(page, "painted", "And then ask the salmon", () => [...(CSS.highlights.get("verbatim-article-quoted") ?? [])].join());
    const y = await page.evaluate(() => [...CSS.highlights.get("verbatim-article-quoted")][0].getBoundingClientRect().top);
    ok(`in view: ${y}`, y > 0 && y < 720);
  },

  "quote: a turn with its source": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base);
    await page.locator("#one .turn").nth(8).hover();
    await page.locator('#one .turn:nth-of-type(9) [data-do="quote"]').click();
    const want = `“And then ask the salmon.”\n— Peder Voss, “A river remembers where it used to run”, The Northern Ledger, April 12, 2025\n${base}/element/pages/bare.html#t9:~:text=And%20then%20ask%20the%20salmon.`;
    await until(page, "clipboard", want, () => navigator.clipboard.readText());
  },

  "quote: what is selected, by the key c": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base);
    await page.locator("#one .body > p").first().click();
    await inside(page, (root) => {
      const node = root.querySelectorAll(".turn .said p")[0].firstChild;
      getSelection().setBaseAndExtent(node, 0, node, 22);
    });
    await until(page, "button", true, () => !document.querySelector("#one").shadowRoot.querySelector(".pop").hidden);
    await page.keyboard.press("c");
    await until(page, "clipboard", "“Never on the first day”", async () => (await navigator.clipboard.readText()).split("\n")[0]);
    await page.locator("#one .pop").click();
    await until(page, "by mouse", 2, () => window.heard.filter((e) => e.event === "copy").length);
  },

  "save: Markdown, text, JSON-LD": async ({ page, base }) => {
    await show(page, base);
    for (const [format, name, type] of [["markdown", "a-river-remembers-where-it-used-to-run.md", "# "], ["text", "a-river-remembers-where-it-used-to-run.txt", ""], ["jsonld", "a-river-remembers-where-it-used-to-run.json", "{"]]) {
      await page.locator("#one .menu summary").click();
      const [download] = await Promise.all([page.waitForEvent("download", { timeout: 20000 }), page.locator(`#one [data-format="${format}"]`).click()]);
      check(`${format}: name`, name, download.suggestedFilename());
      const told = (await heard(page, "export")).at(-1);
      ok(`${format}: words`, told.text.includes("ask the salmon") && told.text.includes(type));
    }
  },

  "save: the menu closes on Escape and on leaving": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .menu summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    ok("open", await page.locator("#one .menu").evaluate((m) => m.open));
    await page.keyboard.press("Escape");
    ok("closed", !(await page.locator("#one .menu").evaluate((m) => m.open)));
  },

  "print: the article alone": async ({ page, base }) => {
    await page.addInitScript(() => (window.print = () => (window.printed = [...document.querySelectorAll("[data-verbatim-aside]")].map((e) => e.localName))));
    await show(page, base);
    await page.locator('#one [data-do="print"]').click();
    check("left out", ["footer", "header"], (await page.evaluate(() => window.printed)).sort());
    await page.emulateMedia({ media: "print" });
    ok("header hidden", await page.locator("body > header").isHidden());
    ok("tools hidden", await page.locator("#one .tools").isHidden());
    ok("text shown", await page.locator("#one .title").isVisible());
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    check("restored", 0, await page.evaluate(() => document.querySelectorAll("[data-verbatim-aside]").length));
  },

  "listen: a voice for each speaker, by question": async ({ page, base }) => {
    await page.addInitScript(speech);
    await show(page, base);
    await page.locator('#one .tools [data-do="listen"]').click();
    await until(page, "spoken", true, () => window.spoken.length > 0);
    ok("begins at the beginning", (await page.evaluate(() => window.spoken[0].text)).startsWith("When the last gate"));
    await page.locator('#one [data-do="speak-next"]').click();
    await until(page, "first question", true, () => window.spoken.at(-1)?.text.startsWith("You have taken down"));
    check("shown as spoken", "q1", await inside(page, (root) => root.querySelector("[data-speaking]").id));
    check("player", "Question 1 · The Northern Ledger", await page.locator("#one .now").textContent());
    await page.evaluate(() => window.finish());
    await until(page, "answer", true, () => window.spoken.some((s) => s.text.startsWith("Never on the first day")));
    const voices = await page.evaluate(() => [...new Set(window.spoken.filter((s) => /^(You have|Never)/.test(s.text)).map((s) => s.voice))]);
    check("voices", 2, voices.length);
    ok("no voice that sends the words away", !voices.includes("Remote"));
    await page.locator('#one [data-do="speak-toggle"]').click();
    check("paused", "Resume", await page.locator('#one [data-do="speak-toggle"]').getAttribute("aria-label"));
    await page.locator('#one [data-do="speak-toggle"]').click();
    await page.locator('#one [data-do="speak-stop"]').click();
    ok("player closed", await page.locator("#one .player").isHidden());
    check("states", ["speaking", "paused", "stopped"], [...new Set((await heard(page, "speak")).map((e) => e.state))]);
  },

  "listen: from a question on, by the key l": async ({ page, base }) => {
    await page.addInitScript(speech);
    await show(page, base);
    await page.locator("#one .questions a").nth(4).click();
    await until(page, "focus", "q5", () => document.querySelector("#one").shadowRoot.activeElement?.id);
    await page.keyboard.press("l");
    await until(page, "spoken", true, () => window.spoken.at(-1)?.text.startsWith("You are sixty-four"));
    await page.keyboard.press("Escape");
    ok("player closed", await page.locator("#one .player").isHidden());
  },

  "teasers: in their groups, with links": async ({ page, base }) => {
    await show(page, base);
    check("group", ["More on rivers"], await page.locator("#one .group").allTextContents());
    check("titles", ["The town that voted for its flood plain", "Eel ladders, and why they fail", "How to read a gauge"], await texts(page, ".teaser-title"));
    check("link", "https://news.example/rivers/eels", await page.locator("#one .teaser a").nth(1).getAttribute("href"));
  },

  "inspector: votes on click, one label alone, a report": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base, "interview", { attributes: { inspect: "" } });
    check("blocks", 5, await page.locator("#one .blocks > li").count());
    await page.locator("#one .blocks summary").first().click();
    check("votes", ["in-navnavigation3.10", "link-densitynavigation1.40", "wordsbody-0.60"], await page.locator("#one .blocks li:first-child tbody tr").allTextContents());
    await page.locator('#one .legend [data-label="credit"]').click();
    check("one label", 1, await page.locator("#one .blocks > li:visible").count());
    await page.locator('#one [data-do="report"]').click();
    await until(page, "report", 5, async () => JSON.parse(await navigator.clipboard.readText()).trace.blocks.length);
    await page.evaluate(() => (document.querySelector("#one").inspect = false));
    await until(page, "article again", 11, () => document.querySelector("#one").shadowRoot.querySelectorAll(".turn").length);
  },

  "FAQ: questions without speakers": async ({ page, base }) => {
    await show(page, base, "faq");
    check("questions", 3, await page.locator("#one .questions li").count());
    check("no list of speakers", 0, await page.locator("#one .speakers").count());
    check("no names", 0, await page.locator("#one .name").count());
  },

  "narrow: the lists are folded, nothing runs over": async ({ page, base }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await show(page, base);
    check("folded", [false, false], await page.locator("#one .fold").evaluateAll((all) => all.map((d) => d.open)));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    ok(`no wider than the window: ${over}`, over <= 0);
    await page.locator("#one .questions > summary").click();
    await page.locator("#one .questions a").nth(2).click();
    await until(page, "focus", "q3", () => document.querySelector("#one").shadowRoot.activeElement?.id);
  },
};

/** A speech engine that speaks into a list, and finishes when told. */
function speech() {
  window.spoken = [];
  let queue = [];
  const engine = Object.assign(new EventTarget(), {
    getVoices: () => ["Remote", "Anna", "Bert", "Cleo"].map((name) => ({ name, lang: "en-GB", localService: name !== "Remote" })),
    speak(u) {
      queue.push(u);
      window.spoken.push({ text: u.text, voice: u.voice?.name, pitch: u.pitch });
    },
    cancel: () => (queue = []),
    pause() {},
    resume() {},
  });
  window.finish = () => {
    const done = queue;
    queue = [];
    for (const u of done) u.onend?.();
  };
  Object.defineProperty(window, "speechSynthesis", { value: engine });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}
