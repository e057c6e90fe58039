// The pages of ./examples/page, as a visitor finds them: from the first page by its links, without an error on the console.

import { axe, check, ok } from "./help.js";

/** Opens a page by its link on the first page, and waits until its article is there. */
async function visit({ page, base }, href, prepare) {
  const complaints = [];
  page.on("console", (m) => m.type() === "error" && complaints.push(m.text()));
  page.on("pageerror", (e) => complaints.push(String(e)));
  await page.addInitScript(() => addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.effectiveDirective} ${e.blockedURI}`)));
  await page.goto(`${base}/`);
  await prepare?.();
  await page.locator(`a[href="${href}"]`).click();
  await page.waitForFunction(() => document.querySelector("verbatim-article")?.state === "ready", null, { timeout: 20000 });
  return complaints;
}

const texts = (page, selector) => page.locator(`verbatim-article ${selector}`).allInnerTexts();
const shows = (href, kind, questions, look) => async (t) => {
  const complaints = await visit(t, href);
  const [kicker] = await texts(t.page, ".head .kicker");
  check("kind", kind, kicker.split(" · ").at(-1));
  check("questions", questions, await t.page.locator("verbatim-article .turn.question").count());
  await look?.(t.page);
  check("axe", [], await axe(t.page, t.web));
  check("complaints", [], complaints);
};

export const tests = {
  "demo: first page": async ({ page, base, web }) => {
    await page.goto(`${base}/`);
    ok("links", (await page.locator(".cards a").count()) >= 7);
    check("axe", [], await axe(page, web));
  },
  "demo: interview": shows("interview.html", "INTERVIEW", 6, async (page) => {
    check("teasers", ["The last ice merchant of Tarnbrook", "Why cowbells are tuned in thirds", "The road that opens in June"], await texts(page, ".teaser-title"));
    check("credit", ["Photo: Odo Fink/Upland Pictures"], await texts(page, ".credit"));
    check("pull quote", 1, await page.locator("verbatim-article blockquote.pull").count());
    ok("original out of sight", await page.locator("#story").isHidden());
    check("JSON-LD", 1, await page.locator('head script[type="application/ld+json"]').count());
  }),
  "demo: FAQ": shows("faq.html", "QUESTIONS AND ANSWERS", 4),
  "demo: right to left": shows("rtl.html", "حوار", 3, async (page) => check("direction", "rtl", await page.locator("verbatim-article .frame").getAttribute("dir"))),
  "demo: strict policy": shows("strict.html", "INTERVIEW", 3, async (page) => {
    check("words of the tools", ["Suchen", "Anhören", "Speichern"], (await texts(page, ".tools > *")).filter(Boolean));
  }),
  "demo: transcript": shows("transcript.html", "INTERVIEW", 4, async (page) => {
    check("speakers", ["Maren Iversen", "Tobin Ashe", "Prue Okoro"], await texts(page, ".voice-name bdi"));
    check("time", "00:00:04", (await texts(page, ".turn .stamp"))[0]);
  }),
  "demo: house style": shows("evening.html", "Interview", 3, async (page) => {
    ok("words of its own", (await texts(page, ".questions summary"))[0].startsWith("WHAT WE ASKED"));
    check("left out", 0, await page.locator("verbatim-article .chart").count());
  }),
  "demo: inspector": async (t) => {
    check("complaints", [], await visit(t, "interview.html?inspect"));
    ok("blocks", (await t.page.locator("verbatim-article .blocks > li").count()) > 20);
    await t.page.locator("verbatim-article .blocks summary").nth(8).click();
    ok("votes", await t.page.locator("verbatim-article .blocks > li:nth-child(9) table").isVisible());
    check("axe", [], await axe(t.page, t.web));
  },
  "demo: without the scripts the pages are whole": async ({ page, base }) => {
    await page.route("**/verbatim/**", (r) => r.abort());
    for (const name of ["interview", "rtl", "strict", "evening"]) {
      await page.goto(`${base}/${name}.html`);
      ok(name, await page.locator("#story h1").isVisible());
    }
    await page.goto(`${base}/faq.html`);
    ok("faq: a way to the page", await page.locator('a[href="faq-source.html"]').isVisible());
  },
};
