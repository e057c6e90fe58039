// Everything without a mouse: each control is reached by Tab, shows that it has the focus, and does its work by Enter or Space.

import { check, heard, inside, ok, show, until } from "./help.js";

const active = (page) => inside(page, (root) => {
  const el = root.activeElement;
  return el && { what: el.dataset.do ?? el.localName, text: (el.ariaLabel ?? el.textContent).trim(), outline: getComputedStyle(el).outlineStyle, seen: el.checkVisibility({ opacityProperty: true }) };
});

/** Walks on with Tab until the control with this data-do has the focus. */
async function reach(page, what, filter = () => true) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const at = await active(page);
    if (at?.what === what && filter(at)) return at;
  }
  throw new Error(`Tab never reaches ${what}`);
}

export const tests = {
  "keyboard: Tab reaches every control, in order, each with a ring": async ({ page, base }) => {
    await show(page, base);
    const seen = [];
    const bare = [];
    for (let i = 0; i < 70; i++) {
      await page.keyboard.press("Tab");
      const at = await active(page);
      if (!at) continue;
      seen.push(at.what);
      if (at.outline === "none" || !at.seen) bare.push(`${at.what} ${at.text}`);
    }
    const first = [...new Set(seen)].filter((s) => !["a", "summary", "div"].includes(s));
    check("order", ["search", "listen", "print", "help", "filter", "visit", "quote", "listen-from", "link"].sort(), [...first].sort());
    check("without a ring", [], bare);
  },

  "keyboard: link, quote and listening of a turn": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base);
    await reach(page, "link");
    await page.keyboard.press("Enter");
    await until(page, "link", `${base}/element/pages/bare.html#q1`, () => navigator.clipboard.readText());
    await reach(page, "quote");
    await page.keyboard.press("Space");
    await until(page, "quote", true, async () => (await navigator.clipboard.readText()).startsWith("“You have taken down"));
    await reach(page, "listen-from");
    await page.keyboard.press("Enter");
    ok("player or word of it", await inside(page, (root) => !root.querySelector(".player").hidden || root.querySelector(".toast").textContent !== ""));
  },

  "keyboard: c copies the turn that is being read": async ({ page, context, base }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, base);
    await inside(page, (root) => root.querySelector(".body").focus({ preventScroll: true }));
    for (const key of ["n", "n", "p", "c"]) await page.keyboard.press(key);
    await until(page, "quote", "“You have taken down forty-one dams. Does a river ever do what you expect of it?”", async () => (await navigator.clipboard.readText()).split("\n")[0]);
  },

  "keyboard: search from / to Escape": async ({ page, base }) => {
    await show(page, base);
    await page.locator("#one .body").focus();
    await page.keyboard.press("/");
    await page.keyboard.type("salmon");
    check("count", "1 of 1", await page.locator("#one .hits").textContent());
    await page.keyboard.press("Tab");
    check("next to it", "hit-previous", (await active(page)).what);
    await page.keyboard.press("Escape");
    ok("closed", await page.locator("#one .search").isHidden());
  },

  "keyboard: the menu saves, print prints": async ({ page, base }) => {
    await page.addInitScript(() => (window.print = () => (window.printed = true)));
    await show(page, base);
    await reach(page, "summary", (at) => at.text === "Save");
    await page.keyboard.press("Enter");
    check("first entry", "Markdown", (await reach(page, "export")).text);
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 20000 }), page.keyboard.press("Enter")]);
    ok("file", download.suggestedFilename().endsWith(".md"));
    await until(page, "focus stays with the menu", "summary", () => document.querySelector("#one").shadowRoot.activeElement?.localName);
    await reach(page, "print");
    await page.keyboard.press("Enter");
    check("printed", true, await page.evaluate(() => window.printed));
  },

  "keyboard: help by ?, closed by its button, the focus goes back": async ({ page, base }) => {
    await show(page, base);
    await reach(page, "help");
    await page.keyboard.press("?");
    check("in the dialog", "help-close", (await active(page)).what);
    await page.keyboard.press("Enter");
    check("back", "help", (await active(page)).what);
  },

  "keyboard: share of talk and lists fold": async ({ page, base }) => {
    await show(page, base);
    await reach(page, "summary", (at) => at.text === "Share of talk");
    await page.keyboard.press("Enter");
    ok("table", await page.locator("#one .numbers table").isVisible());
    await reach(page, "summary", (at) => at.text.startsWith("Questions"));
    await page.keyboard.press("Space");
    ok("folded", await page.locator("#one .questions nav").isHidden());
  },

  "keyboard: the inspector": async ({ page, base }) => {
    await show(page, base, "interview", { attributes: { inspect: "" } });
    await reach(page, "inspect-label", (at) => at.text.startsWith("title"));
    await page.keyboard.press("Enter");
    check("one label", 1, await page.locator("#one .blocks > li:visible").count());
    await reach(page, "summary");
    await page.keyboard.press("Enter");
    check("votes", 2, await page.locator("#one .blocks > li:visible tbody tr").count());
  },

  "keyboard: listening, with the player's own controls": async ({ page, base }) => {
    await page.addInitScript(() => {
      const engine = Object.assign(new EventTarget(), { getVoices: () => [], speak: (u) => (window.spoken ??= []).push(u.text), cancel() {}, pause() {}, resume() {} });
      Object.defineProperty(window, "speechSynthesis", { value: engine });
    });
    await show(page, base);
    await reach(page, "listen");
    await page.keyboard.press("Enter");
    await until(page, "speaking", true, () => window.spoken?.length > 0);
    await reach(page, "speak-toggle");
    await page.keyboard.press("Enter");
    check("paused", "paused", (await heard(page, "speak")).at(-1).state);
    await page.keyboard.press("Escape");
    check("stopped", "stopped", (await heard(page, "speak")).at(-1).state);
    ok("the focus is not lost", (await active(page)) !== null);
  },
};
