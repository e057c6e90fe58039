// What the tests of the element share.

import { readFileSync } from "node:fs";

/** Fails with both values when they differ. */
export function check(what, want, got) {
  const [w, g] = [want, got].map((v) => JSON.stringify(v) ?? "undefined");
  if (w !== g) throw new Error(`${what}:\n-want ${w}\n+got  ${g}`);
}

/** Fails when the value is not true. */
export function ok(what, value) {
  if (!value) throw new Error(`${what}: want it, got ${JSON.stringify(value)}`);
}

/** Waits until f, run in the page, returns the wanted value. */
export async function until(page, what, want, f, arg) {
  let got;
  for (let i = 0; i < 100; i++) {
    got = await page.evaluate(f, arg);
    if (JSON.stringify(got) === JSON.stringify(want)) return;
    await page.waitForTimeout(50);
  }
  check(what, want, got);
}

/** Opens a page of the tests; resolves once its script has run. */
export async function open(page, base, name, { query = "", hash = "", strict = false } = {}) {
  await page.goto(`${base}${strict ? "/strict" : ""}/element/pages/${name}.html${query}${hash}`);
  await page.waitForFunction(() => window.started);
}

/** Opens the bare page and shows one of the documents; resolves once it is shown. */
export async function show(page, base, name = "interview", { attributes = {}, ...where } = {}) {
  await open(page, base, where.page ?? "bare", where);
  await page.evaluate(async ([name, attributes]) => {
    const el = document.querySelector("#one");
    for (const [k, v] of Object.entries(attributes)) el.setAttribute(k, v);
    await window.module;
    el.document = typeof docs[name] === "function" ? docs[name]() : docs[name];
    await el.ready;
  }, [name, attributes]);
}

/** What the element has said, of one kind. */
export const heard = (page, name) => page.evaluate((name) => window.heard.filter((e) => e.event === name), name);

/** Runs f in the page with the shadow root of #one. A string is evaluated beside the page's policy, not under it. */
export const inside = (page, f, arg) => page.evaluate(`(${f})(document.querySelector("#one").shadowRoot, ${JSON.stringify(arg)})`);

/** What axe-core finds wrong with a page, one line each. */
export const axe = async (page, web) => {
  await page.evaluate(readFileSync(`${web}/node_modules/axe-core/axe.min.js`, "utf8"));
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary.split("\n")[1]}`));
};
