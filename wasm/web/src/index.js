// verbatim-article: reads the page of an article and returns it as typed JSON.

import { Client } from "./client.js";
import { encodeDOM } from "./dom.js";
import { VerbatimError } from "./errors.js";

export { VerbatimError };

// Where a document exists, this is a page's own thread, and the parser belongs into a Worker. Elsewhere (Node, Deno, a
// Worker) it runs at hand.
const onPage = typeof document === "object" && typeof Worker === "function";

/** createParser returns { parse, parseText, render, start, stop, memory } with a host of their own. */
export function createParser({ worker = onPage, wasm, light } = {}) {
  const client = new Client({
    worker,
    wasm: wasm ?? new URL("./verbatim.wasm", import.meta.url),
    light: light ?? new URL("./verbatim-light.wasm", import.meta.url),
  });

  const run = async (input, options = {}, inPieces) => {
    const { signal, ...rest } = options;
    signal?.throwIfAborted();
    if (typeof input?.nodeType === "number") client.prepare("light");
    const { job, transfer } = await jobOf(input, rest, signal);
    return client.call({ op: "parse", inPieces, ...job }, { signal, transfer });
  };

  return {
    parseText: (input, options) => run(input, options, false),
    parse: async (input, options) => {
      const answer = await run(input, options, true);
      return typeof answer === "string" ? JSON.parse(answer) : answer;
    },
    render: (article, format = "markdown", { signal } = {}) => {
      const payload = typeof article === "string" ? article : JSON.stringify(article);
      return client.call({ op: "render", build: "light", format, payload }, { signal });
    },
    start: async ({ build = "full", signal } = {}) => void (await client.call({ op: "start", build }, { signal })),
    stop: () => client.stop(),
    memory: () => client.call({ op: "memory" }),
  };
}

export const { parse, parseText, render, start, stop, memory } = createParser();

/** jobOf turns whatever parse takes into a job: which build, which door, what goes through it. */
async function jobOf(input, options, signal) {
  const build = options.format === "text" ? "light" : "full"; // only HTML as text needs an HTML parser
  if (typeof input === "string") {
    return { job: { build, door: "text", options: { ...options, charset: "utf-8" }, payload: input } };
  }
  if (input instanceof ArrayBuffer || ArrayBuffer.isView(input)) {
    const payload = copyOf(input);
    return { job: { build, door: "bytes", options, payload }, transfer: [payload] };
  }
  if (typeof Blob === "function" && input instanceof Blob) {
    const payload = await input.arrayBuffer();
    return { job: { build, door: "bytes", options: { contentType: input.type, ...options }, payload }, transfer: [payload] };
  }
  if (typeof Response === "function" && input instanceof Response) return ofResponse(input, options, build);
  if (typeof input?.nodeType === "number") {
    const payload = await encodeDOM(input, signal);
    const url = (input.ownerDocument ?? input).URL;
    return { job: { build: "light", door: "events", options: { url, ...options }, payload }, transfer: [payload.buffer] };
  }
  throw new VerbatimError(
    "input",
    "verbatim-article: parse takes a string, an ArrayBuffer or a view of one, a Blob, a Response, a Document or an Element",
  );
}

/** copyOf returns the bytes of a buffer or view in a buffer of their own, to be given away: the caller keeps the input, and
 * of a view on something larger nothing else travels. */
function copyOf(input) {
  if (input instanceof ArrayBuffer) return input.slice(0);
  return new Uint8Array(input.buffer, input.byteOffset, input.byteLength).slice().buffer;
}

async function ofResponse(response, options, build) {
  if (!response.ok) {
    throw new VerbatimError("http", `verbatim-article: the server answered ${response.status} for ${response.url || "the page"}`);
  }
  const payload = await response.arrayBuffer();
  const contentType = response.headers.get("content-type") ?? "";
  const all = { url: response.url, contentType, ...options };
  return { job: { build, door: "bytes", options: all, payload }, transfer: [payload] };
}
