// Hundreds of parses must not make the page or the parser grow.

/** Runs in the page: one parse of each input, n times; returns the parser's bytes after each round. */
async function rounds(n) {
  const { parse, memory } = await import("/dist/index.js");
  const para = (i) => `<p><b>Voice ${i % 2}:</b> Sentence ${i} says a little more than the one before it, and links to <a href="/${i}">a page</a>.</p>`;
  const page = (k) => `<html><head><title>Page ${k}</title></head><body><h1>Page ${k}</h1>${Array.from({ length: 50 + (k % 7) * 80 }, (_, i) => para(i)).join("")}</body></html>`;
  const held = [];
  for (let k = 0; k < n; k++) {
    const html = page(k);
    await parse(k % 3 ? html : new DOMParser().parseFromString(html, "text/html"));
    held.push(await memory());
  }
  return held;
}

const mb = (n) => (n / (1 << 20)).toFixed(1);

export const tests = {
  "300 parses": async ({ page, context, base, log }) => {
    await page.goto(`${base}/pages/blank.html`);
    const session = await context.newCDPSession(page);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    };
    const warm = await page.evaluate(rounds, 30);
    const before = await heap();
    const held = await page.evaluate(rounds, 300);
    const after = await heap();
    log(`page's heap ${mb(before)} -> ${mb(after)} MB, parser ${mb(warm.at(-1))} -> ${mb(held.at(-1))} MB, at most ${mb(Math.max(...held))} MB`);
    if (after - before > 1 << 20) throw new Error(`the page's heap grew by ${mb(after - before)} MB`);
    const most = 24 << 20;
    if (Math.max(...held) > most) throw new Error(`the parser holds ${mb(Math.max(...held))} MB, more than ${mb(most)}`);
    const mean = (list) => list.reduce((sum, n) => sum + n, 0) / list.length;
    if (mean(held.slice(200)) > mean(held.slice(0, 100)) * 1.1) throw new Error(`the parser still grows: ${held.filter((_, i) => i % 30 === 0).map(mb)}`);
  },
};
