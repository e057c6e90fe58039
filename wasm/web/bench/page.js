// What bench/run.js measures, in the page. Everything runs in one Chromium, in turns, so that both sides feel the same
// machine; each figure is a median.

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const mid = sorted.length >> 1;
  return sorted.length % 2 ? sorted[mid] : (sorted[mid - 1] + sorted[mid]) / 2;
};

/** warm parses each page with both, `rounds` times in turns, and returns per page the medians in milliseconds. */
export async function warm(pages, rounds) {
  const { parse } = await import("/dist/index.js");
  const { Readability } = await readability();
  const out = [];
  for (const html of pages) {
    const times = { ours: [], dom: [], theirs: [] };
    for (let i = 0; i < rounds; i++) {
      let start = performance.now();
      await parse(html, { url: "https://news.example/page" });
      times.ours.push(performance.now() - start);

      start = performance.now();
      const ready = new DOMParser().parseFromString(html, "text/html");
      const parsed = performance.now() - start;
      start = performance.now();
      await parse(ready, { url: "https://news.example/page" });
      times.dom.push(performance.now() - start + parsed);

      start = performance.now();
      new Readability(new DOMParser().parseFromString(html, "text/html")).parse();
      times.theirs.push(performance.now() - start);
      await wait(0);
    }
    out.push({ bytes: new Blob([html]).size, ours: median(times.ours), dom: median(times.dom), theirs: median(times.theirs) });
  }
  return out;
}

/** readability loads Readability.js, which is written for other module systems. */
export async function readability() {
  const source = await (await fetch("/node_modules/@mozilla/readability/Readability.js")).text();
  const url = URL.createObjectURL(new Blob([`${source}\nexport { Readability };`], { type: "text/javascript" }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** coldOurs is the time from nothing to the first result: scripts, Worker, module, parse. */
export async function coldOurs(html, build) {
  const start = performance.now();
  const { parse } = await import("/dist/index.js");
  const input = build === "light" ? new DOMParser().parseFromString(html, "text/html") : html;
  await parse(input, { url: "https://news.example/page" });
  return performance.now() - start;
}

export async function coldTheirs(html) {
  const start = performance.now();
  const { Readability } = await readability();
  new Readability(new DOMParser().parseFromString(html, "text/html")).parse();
  return performance.now() - start;
}

/** longest loads and parses html in the background, between two marks, and returns the longest time for which the page's thread
 * gave no sign of life, in milliseconds: a message to itself comes back late while a task runs, and while the machine gives the
 * thread's time to others. */
export async function longest(html, door) {
  const input = door === "document" ? new DOMParser().parseFromString(html, "text/html") : html;
  await wait(50);
  performance.mark("begin");
  let longest = 0;
  let last = performance.now();
  let running = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) port2.postMessage(0);
  };
  port2.postMessage(0);
  const { parse } = await import("/dist/index.js");
  await parse(input, { url: "https://news.example/page" });
  running = false;
  await wait(50);
  performance.mark("end");
  port1.close();
  return longest;
}

/** hold parses each page in turn until n are done and returns what the parser and nothing else holds. */
export async function hold(pages, n) {
  const { parse, memory } = await import("/dist/index.js");
  let most = 0;
  for (let i = 0; i < n; i++) {
    await parse(pages[i % pages.length], { url: "https://news.example/page" });
    most = Math.max(most, await memory());
  }
  await wait(200);
  return { end: await memory(), most };
}
