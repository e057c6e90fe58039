// The API in a page: every kind of input, errors with their codes, abort.

/** check compares two values by their JSON. */
const check = (what, want, got) => {
  if (JSON.stringify(want) !== JSON.stringify(got)) throw new Error(`${what}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
};

const open = async ({ page, base }) => page.goto(`${base}/pages/blank.html`);

export const tests = {
  "every input gives the same": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parse, parseText } = await import("/dist/index.js");
      const html = "<!doctype html><html lang='en'><head><title>Tram</title></head><body><h1>Tram</h1><p>The tram to the lake runs again — every ten minutes, says the driver.</p></body></html>";
      const bytes = new TextEncoder().encode(html);
      const url = "https://news.example/tram";
      const inputs = {
        string: html,
        buffer: bytes.buffer,
        view: new Uint8Array([0, ...bytes, 0]).subarray(1, bytes.length + 1),
        dataView: new DataView(bytes.buffer),
        blob: new Blob([bytes], { type: "text/html; charset=utf-8" }),
        response: new Response(bytes, { headers: { "content-type": "text/html; charset=utf-8" } }),
        document: new DOMParser().parseFromString(html, "text/html"),
      };
      const texts = {};
      for (const [name, input] of Object.entries(inputs)) texts[name] = await parseText(input, { url });
      return { texts, parsed: await parse(html, { url }), kept: bytes.length };
    });
    for (const [name, text] of Object.entries(got.texts)) check(name, got.texts.string, text);
    check("parse is parseText, parsed", JSON.parse(got.texts.string), got.parsed);
    if (!got.texts.string.includes("every ten minutes")) throw new Error(got.texts.string);
    if (got.kept === 0) throw new Error("the caller's buffer was taken away");
  },

  "an element brings its page's head, and none of its neighbours": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parseText } = await import("/dist/index.js");
      document.body.innerHTML = "<nav>Home Away</nav><main class='story'><article id='a'><h1>Barge</h1><p>The barge on the canal has a garden, and the garden has a cat.</p></article><p>Outside words</p></main>";
      return parseText(document.getElementById("a"));
    });
    if (!got.includes("the garden has a cat") || /Outside|Away/.test(got)) throw new Error(got);
  },

  "errors have codes": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parse, render, VerbatimError } = await import("/dist/index.js");
      const code = (p) => p.then(() => "no error", (err) => (err instanceof VerbatimError && err instanceof Error ? err.code : String(err)));
      return {
        words: await code(parse("  ")),
        input: await code(parse(42)),
        none: await code(parse(undefined)),
        http: await code(parse(await fetch("/nowhere"))),
        large: await code(parse("<p>much too long", { maxBytes: 4 })),
        charset: await code(parse(new TextEncoder().encode("<p>word"), { charset: "no-such-charset" })),
        format: await code(render({ version: 1, title: "x" }, "no-such-format")),
        article: await code(render("not json")),
        working: await code(parse("<p>It still works")),
      };
    });
    check("codes", {
      words: "no-words", input: "input", none: "input", http: "http", large: "too-large", charset: "charset",
      format: "format", article: "article", working: "no error",
    }, got);
  },

  "a page that declares a charset nobody knows is read all the same": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parseText } = await import("/dist/index.js");
      const bytes = Uint8Array.from("<meta charset=klingon><h1>Caf\u00e9</h1><p>The caf\u00e9 by the lock is open again.</p>", (c) => c.charCodeAt(0));
      return (await parseText(bytes)).includes("The café by the lock");
    });
    check("read", true, got);
  },

  "abort before, while waiting, while running": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parse } = await import("/dist/index.js");
      const outcome = (p) => p.then(() => "done", (err) => err.name ?? String(err));
      const early = new AbortController();
      early.abort();
      const reason = new AbortController();
      const [running, waiting] = [new AbortController(), new AbortController()];
      const big = "<p>words and words and words</p>".repeat(20000);
      const all = [
        outcome(parse("<p>x", { signal: early.signal })),
        outcome(parse(big, { signal: running.signal })),
        outcome(parse("<p>waits", { signal: waiting.signal })),
        outcome(parse("<p>stays")),
        parse("<p>told", { signal: reason.signal }).catch((err) => err),
      ];
      waiting.abort();
      reason.abort("my reason");
      setTimeout(() => running.abort(), 0);
      return Promise.all(all);
    });
    check("outcomes", ["AbortError", "AbortError", "AbortError", "done", "my reason"], got);
  },

  "many at once keep their order and their answers": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parse } = await import("/dist/index.js");
      const words = Array.from({ length: 40 }, (_, i) => `number ${i} of many`);
      const all = await Promise.all(words.map((w, i) => parse(i % 2 ? `<p>${w}</p>` : new DOMParser().parseFromString(`<p>${w}</p>`, "text/html"))));
      return all.filter((a, i) => !JSON.stringify(a).includes(words[i])).length;
    });
    check("answers that are another's", 0, got);
  },

  "stop rejects what runs, and the next call starts again": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parse, stop } = await import("/dist/index.js");
      const first = parse("<p>one").catch((err) => err.code);
      await new Promise((resolve) => setTimeout(resolve)); // by now it is on its way
      stop();
      return [await first, (await parse("<p>two words")).version];
    });
    check("outcome", ["stopped", 1], got);
  },

  "in a Worker of the page's own": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const source = `import { parse } from "${location.origin}/dist/index.js"; postMessage((await parse("<p>in a worker")).version);`;
      const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { type: "module" });
      return new Promise((resolve, reject) => {
        worker.onmessage = (e) => resolve(e.data);
        worker.onerror = (e) => reject(new Error(e.message));
      });
    });
    check("version", 1, got);
  },

  "no globals": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      const { createParser } = await import("/dist/index.js");
      await createParser({ worker: false }).parse("<p>here and now");
      return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    });
    check("new globals", [], got);
  },

  "a document that changes under the encoder still comes whole": async (t) => {
    await open(t);
    const got = await t.page.evaluate(async () => {
      const { parseText } = await import("/dist/index.js");
      document.body.innerHTML = Array.from({ length: 60000 }, (_, i) => `<p>word${i}</p>`).join("");
      const change = setInterval(() => document.body.children[Math.floor(Math.random() * 60000)]?.replaceWith(document.createElement("hr")), 0);
      const text = await parseText(document);
      clearInterval(change);
      return [text.includes("word59999"), text.includes("word1 ") || text.includes("word1<") || text.includes("word1\"")];
    });
    check("first and last", [true, true], got);
  },
};
