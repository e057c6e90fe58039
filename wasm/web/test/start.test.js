// Starting: policies, servers that fail or lie, retrying, pages of other origins.

const check = (what, want, got) => {
  if (JSON.stringify(want) !== JSON.stringify(got)) throw new Error(`${what}: want ${JSON.stringify(want)}, got ${JSON.stringify(got)}`);
};

/** outcome parses one word on a page with the scripts at dist and returns "done" or the error's code and message. */
const outcome = (page, dist, config = {}) =>
  page.evaluate(
    async ([dist, config]) => {
      const { createParser, VerbatimError } = await import(dist);
      try {
        await createParser(config).parse("<p>one word");
        return "done";
      } catch (err) {
        return err instanceof VerbatimError ? `${err.code}: ${err.message}` : String(err);
      }
    },
    [dist, config],
  );

/** fails makes a test of a place where starting must fail, in the Worker and on the page's thread, with this code. */
const fails = (place, code, words) => async ({ page, base }) => {
  await page.goto(`${base}/pages/blank.html`);
  for (const config of [{}, { worker: false }]) {
    const got = await outcome(page, `/${place}/index.js`, config);
    if (!got.startsWith(`${code}: `) || !words.test(got)) throw new Error(`want ${code} and ${words}, got ${got}`);
  }
};

const policy = (name, want, config) => async ({ page, base }) => {
  await page.goto(`${base}/csp/${name}/pages/blank.html`);
  const got = await outcome(page, `/csp/${name}/dist/index.js`, config);
  if (!want.test(got)) throw new Error(`want ${want}, got ${got}`);
};

export const tests = {
  "404": fails("missing", "not-found", /verbatim\.wasm is not there \(404\)/),
  "a page instead of the module": fails("html", "wrong-type", /text\/html/),
  "damaged module": fails("damaged", "bad-wasm", /damaged/),
  "server error": fails("server-500", "http", /500/),

  "wrong MIME type, right bytes": async ({ page, base }) => {
    await page.goto(`${base}/pages/blank.html`);
    check("outcome", "done", await outcome(page, "/mime/index.js"));
  },

  "a slow server, and an abort while it is slow": async ({ page, base }) => {
    await page.goto(`${base}/pages/blank.html`);
    const got = await page.evaluate(async () => {
      const { parse } = await import("/slow/index.js");
      const gone = await parse("<p>one", { signal: AbortSignal.timeout(50) }).catch((err) => err.name);
      return [gone, (await parse("<p>two words")).version];
    });
    check("outcome", ["TimeoutError", 1], got);
  },

  "a failed start is tried again": async ({ page, base }) => {
    await page.goto(`${base}/pages/blank.html`);
    const got = await page.evaluate(async () => {
      const { parse } = await import("/mending/index.js");
      return [await parse("<p>one").catch((err) => err.code), (await parse("<p>two words")).version];
    });
    check("outcome", ["http", 1], got);
  },

  "offline, then on again": async ({ page, context, base }) => {
    await page.goto(`${base}/pages/blank.html`);
    await page.evaluate(async () => void (globalThis.api = await import("/dist/index.js")));
    await page.route("**/*.wasm", (route) => route.abort("internetdisconnected"));
    await context.route("**/*.wasm", (route) => route.abort("internetdisconnected"));
    const first = await page.evaluate(() => globalThis.api.createParser({ worker: false }).parse("<p>one").catch((err) => err.code));
    await page.unroute("**/*.wasm");
    await context.unroute("**/*.wasm");
    const second = await page.evaluate(async () => (await globalThis.api.createParser({ worker: false }).parse("<p>two words")).version);
    check("outcome", ["network", 1], [first, second]);
  },

  "no WebAssembly at all": async ({ page, base }) => {
    await page.addInitScript(() => delete globalThis.WebAssembly);
    await page.goto(`${base}/pages/blank.html`);
    const got = await outcome(page, "/dist/index.js", { worker: false });
    if (!got.startsWith("wasm-unavailable: ")) throw new Error(got);
  },

  "policy without wasm-unsafe-eval, in the Worker": policy("nowasm", /^csp: .*'wasm-unsafe-eval'/),
  "policy without wasm-unsafe-eval, on the page's thread": policy("nowasm", /^csp: .*'wasm-unsafe-eval'/, { worker: false }),
  "strictest policy, with trusted types": policy("strict", /^done$/),
  "strictest policy, on the page's thread": policy("strict", /^done$/, { worker: false }),
  "policy without workers": policy("noworker", /^done$/),
  "policy without our trusted type": policy("notypes", /^done$/),
};
