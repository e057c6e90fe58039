// Runs the Go code: one shared buffer in, one out.

import { Go } from "wasm-exec";
import { VerbatimError } from "./errors.js";
import { compile, explain } from "./load.js";
import { normalizer } from "./normal.js";
import { head } from "./request.js";

// WebAssembly memory only grows. An instance that has grown past this is replaced after its job: a page that stays
// open all day should not pay for the largest article it ever held. Lower, and pages of common size throw away the word tables
// that the parser builds on its first job.
const keepBytes = 24 << 20;

// The collector runs between jobs, once that many bytes of input have gone through and so many milliseconds passed, lest it
// keep the next job waiting. How often it runs in the middle of a page is for wasm/internal/bridge to say.
const restAfter = 256 << 10;
const restDelay = 100;

// One thread has nothing to collect beside: a collection that runs to its end at once keeps the heap at a third of what it
// grows to while a concurrent one waits for its turn, and saves a fifth of the time of a parse. A stack that has grown once
// stays as it is.
const collector = "gcstoptheworld=1,gcshrinkstackoff=1";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Host holds at most one build of the parser, compiled once and instantiated when needed. The full build does
 * everything that the light one does, so it takes the light one's place. */
export class Host {
  #build = "";
  #module = null;
  #exports = null;
  #read = 0; // bytes of input since the last rest
  #resting = false;

  /** run answers one job: { op, build, urls, door, options, payload, format }. op "start" only gets ready, "memory"
   * tells how many bytes the parser holds. */
  async run(job) {
    if (job.op === "memory") return this.#exports?.mem.buffer.byteLength ?? 0;
    await this.#ready(job.build, job.urls);
    if (job.op === "start") return "";
    const answer = this.#answer(job);
    this.#read += job.payload.length ?? job.payload.byteLength;
    if (this.#read > restAfter && !this.#resting) {
      this.#resting = true;
      setTimeout(() => this.#rest(), restDelay);
    }
    return answer;
  }

  /** rest tidies up when the answer is out. */
  #rest() {
    this.#resting = false;
    this.#read = 0;
    if (!this.#exports) return;
    if (this.#exports.mem.buffer.byteLength > keepBytes) this.#exports = null;
    else this.#exports.verbatim_rest();
  }

  async #ready(build, urls) {
    if (build !== this.#build && this.#build !== "full") {
      this.#module = await compile(urls[build]);
      this.#exports = null;
      this.#build = build;
    }
    this.#exports ??= await instantiate(this.#module, urls[this.#build]);
  }

  #answer(job) {
    const known = job.door === "bytes" && foreign(job);
    if (known) return this.#decoded(job, known);
    try {
      const reply = this.#call(head(job), job.payload);
      if (reply.status === statusDone) return reply.text;
      if (reply.status !== statusCharset) throw new VerbatimError(...halves(reply.text));
      return this.#decoded(job, reply.text);
    } catch (err) {
      if (err instanceof VerbatimError) throw err;
      this.#exports = null; // a crash leaves the memory in an unknown state
      throw new VerbatimError("internal", `verbatim-article: the parser crashed: ${err?.message ?? err}`, err);
    }
  }

  /** decoded runs job again over text that the host's own decoder made of its bytes: the tables of old charsets are
   * not part of the build. */
  #decoded(job, charset) {
    let payload;
    try {
      payload = new TextDecoder(charset).decode(job.payload);
    } catch {
      // The page declares a charset that nobody knows; the caller's own is known here. It is read as if it declared none.
      return this.#answer({ ...job, options: { ...job.options, charset: "windows-1252" } });
    }
    const options = { ...job.options, charset: "utf-8", contentType: "" };
    return this.#answer({ ...job, door: "text", options, payload });
  }

  #call(request, payload) {
    const { mem, verbatim_alloc, verbatim_run, verbatim_out } = this.#exports;
    const body = typeof payload === "string" ? encoder.encode(payload) : bytesOf(payload);
    const size = request.length + body.length;
    const at = verbatim_alloc(size);
    const into = new Uint8Array(mem.buffer, at, size); // after alloc: it may have grown the memory, and moved the buffer
    into.set(request);
    into.set(body, request.length);
    const length = verbatim_run(size);
    const from = verbatim_out();
    const view = new Uint8Array(mem.buffer, from, length);
    return { status: view[0], text: decoder.decode(view.subarray(1)) };
  }
}

/** foreign returns the charset that the caller names when it takes the host's decoder: not of those that the parser reads
 * itself, and not where a byte order mark says more. */
function foreign({ options, payload }) {
  if (!options.charset) return "";
  let name;
  try {
    name = new TextDecoder(options.charset).encoding;
  } catch {
    throw new VerbatimError("charset", `verbatim-article: unknown charset ${JSON.stringify(options.charset)}`);
  }
  const [a, b, c] = bytesOf(payload);
  const marked = (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return marked || /^(utf-8|utf-16[lb]e|windows-1252)$/.test(name) ? "" : name;
}

// The first byte of an answer; wasm/internal/bridge/bridge.go has the same.
const statusDone = 0;
const statusCharset = 2;

function bytesOf(payload) {
  return ArrayBuffer.isView(payload) ? new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength) : new Uint8Array(payload);
}

/** halves parts "code\nmessage". */
function halves(text) {
  const i = text.indexOf("\n");
  return [text.slice(0, i), `verbatim-article: ${text.slice(i + 1)}`];
}

async function instantiate(module, href) {
  const go = new Go();
  go.env = { GODEBUG: collector };
  try {
    let instance = null;
    const imports = { ...go.importObject, verbatim: normalizer(() => instance.exports.mem) };
    instance = await WebAssembly.instantiate(module, imports);
    go.run(instance);
    return instance.exports;
  } catch (err) {
    throw explain(err, href);
  }
}
