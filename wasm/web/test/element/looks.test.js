// Accessibility in every look, checked with axe-core; and the modes that readers ask their system for.

import { axe, check, inside, ok, open, show, until } from "./help.js";

const looks = [
  ["light", {}, "bare", "interview"],
  ["dark", { colorScheme: "dark" }, "bare", "interview"],
  ["right to left", {}, "arabic", "arabic"],
  ["right to left, dark", { colorScheme: "dark" }, "arabic", "arabic"],
  ["FAQ", {}, "bare", "faq"],
  ["forced colors", { forcedColors: "active" }, "bare", "interview"],
  ["forced colors, right to left", { forcedColors: "active" }, "arabic", "arabic"],
  ["more contrast", { contrast: "more" }, "bare", "interview"],
];

// A small phone, a phone, a tablet with names in the margin, lists beside the text, both.
const widths = [320, 375, 820, 1024, 1680];

const resize = (width) => (page) => page.setViewportSize({ width, height: 800 });

const audit = (media, where, document, prepare, attributes = {}) => async ({ page, base, web }) => {
  await page.emulateMedia(media);
  await show(page, base, document, { page: where, attributes });
  await prepare?.(page);
  check("axe", [], await axe(page, web));
};

const openAll = async (page) => {
  await page.locator('#one .tools [data-do="search"]').click();
  await page.keyboard.type("river");
  await page.locator("#one .numbers summary").click();
  await page.locator("#one .voice").nth(1).click();
  await page.locator("#one .menu summary").click();
};

export const tests = {
  ...Object.fromEntries(looks.map(([name, media, where, document]) => [`axe: ${name}`, audit(media, where, document)])),
  "axe: everything open": audit({}, "bare", "interview", openAll),
  "axe: everything open, dark": audit({ colorScheme: "dark" }, "bare", "interview", openAll),
  "axe: help": audit({}, "bare", "interview", (page) => page.locator('#one [data-do="help"]').click()),
  ...Object.fromEntries(widths.map((width) => [`axe: ${width} wide`, audit({}, "bare", "interview", resize(width))])),
  "axe: phone, dark": audit({ colorScheme: "dark" }, "bare", "interview", resize(375)),
  "axe: phone, right to left": audit({}, "arabic", "arabic", resize(375)),
  "axe: phone, everything open": audit({}, "bare", "interview", async (page) => {
    await resize(375)(page);
    for (const list of ["speakers", "questions"]) await page.locator(`#one .${list} > summary`).click();
    await openAll(page);
  }),
  "axe: forced colors, everything open": audit({ forcedColors: "active" }, "bare", "interview", openAll),
  "axe: inspector": audit({}, "bare", "interview", (page) => page.locator("#one .blocks summary").first().click(), { inspect: "" }),
  "axe: inspector, dark": audit({ colorScheme: "dark" }, "bare", "interview", (page) => page.locator("#one .blocks summary").first().click(), { inspect: "" }),

  "measure: lines of 60 to 75 characters where there is room": async ({ page, base }) => {
    for (const width of [820, 1280, 1680]) {
      await page.setViewportSize({ width, height: 800 });
      await show(page, base);
      const mean = await inside(page, (root) => {
        const full = [];
        for (const p of root.querySelectorAll(".answer .said > p, .body > p")) {
          if (p.childNodes.length > 1 || p.matches(".initial")) continue;
          const range = document.createRange();
          const text = p.firstChild;
          let from = 0;
          let top = null;
          for (let i = 0; i < text.length; i++) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const [box] = range.getClientRects();
            if (!box || text.data[i] === " ") continue;
            if (top !== null && box.top > top + 4) {
              full.push(i - from - 1);
              from = i;
            }
            top = box.top;
          }
        }
        return full.reduce((sum, n) => sum + n, 0) / full.length;
      });
      ok(`characters in a line at ${width}: ${mean.toFixed(1)}`, mean >= 60 && mean <= 75);
    }
  },

  "names stand in the margin where there is room, above the text where there is none": async ({ page, base }) => {
    const place = () => inside(page, (root) => {
      const [name, said] = [".answer .name", ".answer .said"].map((s) => root.querySelector(s).getBoundingClientRect());
      return name.right <= said.left ? "margin" : name.bottom <= said.top + 2 ? "above" : "nowhere";
    });
    for (const [width, want] of [[375, "above"], [820, "margin"], [1000, "above"], [1280, "margin"]]) {
      await page.setViewportSize({ width, height: 800 });
      await show(page, base);
      check(`at ${width}`, want, await place());
    }
    await page.setViewportSize({ width: 1280, height: 300 });
    const top = await inside(page, (root) => {
      const turn = root.querySelectorAll(".answer")[2];
      scrollTo({ top: scrollY + turn.getBoundingClientRect().top + 200, behavior: "instant" });
      return turn.querySelector(".name").getBoundingClientRect().top;
    });
    ok(`stays in view: ${top}`, top >= 0 && top < 60);
  },

  "right to left: the layout follows the article, wherever it stands": async ({ page, base }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(page, base, "arabic");
    const [rail, body] = await inside(page, (root) => [".rail", ".body"].map((s) => root.querySelector(s).getBoundingClientRect().left));
    ok(`rail ${rail} right of body ${body}`, rail > body);
    check("language of the text", ["ar", "rtl"], await inside(page, (root) => [root.querySelector(".frame").lang, root.querySelector(".frame").dir]));
    check("language of the tools", "en", await inside(page, (root) => root.querySelector(".tools").lang));
  },

  "reduced motion: no smooth scrolling": async ({ page, base }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await show(page, base);
    const y = await page.evaluate(() => {
      document.querySelector("#one").goTo(5);
      return document.querySelector("#one").shadowRoot.querySelector("#q5").getBoundingClientRect().top;
    });
    ok(`there at once: ${y}`, y < 400);
  },

  "print: black on white, no tools, all of the text": async ({ page, base }) => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await show(page, base);
    const got = await inside(page, (root) => {
      const style = (s) => getComputedStyle(root.querySelector(s));
      return [style(".frame").color, style(".frame").backgroundColor, style(".tools").display, style(".rail").display, style(".grid").display];
    });
    check("styles", ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "none", "none", "block"], got);
  },

  "zoom: readable at four hundred percent": async ({ page, base }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await show(page, base);
    await until(page, "no sideways scrolling", true, () => document.documentElement.scrollWidth <= innerWidth);
  },

  "targets are large enough": async ({ page, base }) => {
    await open(page, base, "bare");
    await show(page, base);
    const small = await inside(page, (root) => [...root.querySelectorAll("button, summary, .questions a")].filter((b) => b.checkVisibility({ opacityProperty: false }))
      .map((b) => [b.className || b.dataset.do || b.localName, b.getBoundingClientRect()]).filter(([, r]) => r.width > 0 && (r.width < 24 || r.height < 24)).map(([n, r]) => `${n} ${r.width}x${r.height}`));
    check("smaller than 24 px", [], small);
  },
};
