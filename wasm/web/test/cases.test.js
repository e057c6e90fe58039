// Reads every case of the Go test through the doors and sends back what came out.

/** Runs in the page: reads the cases in turn and returns how many went through each door. */
async function readAll() {
  const { parseText } = await import("/dist/index.js");
  const { url, names } = await (await fetch("/cases/")).json();
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const count = { bytes: 0, events: 0 };
  const send = async (door, name, result) => {
    count[door]++;
    await fetch(`/cases/${name}?door=${door}`, { method: "POST", body: result });
  };
  const answer = (input, options) => parseText(input, options).catch((err) => (err.code === "internal" ? String(err) : "error"));
  for (const name of names) {
    const bytes = await (await fetch(`/cases/${name}`)).arrayBuffer();
    await send("bytes", name, await answer(bytes, { url }));
    let text;
    try {
      text = utf8.decode(bytes);
    } catch {
      continue;
    }
    if (!/\.html?(\.gz)?$/.test(name)) continue;
    const doc = new DOMParser().parseFromString(text, "text/html");
    await send("events", name, await answer(doc, { url }));
  }
  return count;
}

export const tests = {
  "same bytes, same JSON": async ({ page, base, log }) => {
    await page.goto(`${base}/pages/blank.html`);
    const count = await page.evaluate(readAll);
    if (count.bytes === 0 || count.events === 0) throw new Error(`no cases: ${JSON.stringify(count)}`);
    log(`${count.bytes} pages as bytes, ${count.events} as documents`);
  },
};
