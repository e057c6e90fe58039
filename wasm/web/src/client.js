// The page's side: one job at a time goes to the host, which runs in a Worker or, where there is none, right here.

import { VerbatimError } from "./errors.js";
import { Assembly } from "./pieces.js";
import { trustedURL } from "./trusted.js";

// An aborted parse that still runs after this many milliseconds is worth the price of a new Worker. A page of ordinary
// size is done sooner.
const grace = 200;

/** Client queues jobs for one host and lets them be aborted, waiting or running. */
export class Client {
  #config;
  #port = null; // how to reach the host, once started
  #queue = [];
  #running = null;

  /** config: { worker: boolean, wasm: URL, light: URL } */
  constructor(config) {
    this.#config = config;
  }

  /** call resolves with the host's answer, text. job: { op, build, options, payload }; transfer as in postMessage. Of a job
   * with inPieces a long answer may come as the object that the text stands for. */
  call(job, { signal, transfer = [] } = {}) {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const entry = { job, transfer, signal, resolve, reject, settled: false };
      entry.onAbort = () => this.#abort(entry);
      signal?.addEventListener("abort", entry.onAbort, { once: true });
      this.#queue.push(entry);
      this.#next();
    });
  }

  /** prepare lets the host get ready for jobs of a build while the first of them is still being made. */
  prepare(build) {
    if (!this.#port) this.call({ op: "start", build }).catch(() => {}); // the job will tell what went wrong
  }

  /** stop ends the host and frees its memory; the next call starts another. Jobs that wait or run are rejected. */
  stop() {
    const gone = [this.#running, ...this.#queue].filter(Boolean);
    this.#queue = [];
    this.#drop();
    for (const entry of gone) settle(entry, new VerbatimError("stopped", "verbatim-article: stopped"));
  }

  async #next() {
    if (this.#running || this.#queue.length === 0) return;
    const entry = (this.#running = this.#queue.shift());
    let answer, failure;
    try {
      const urls = { full: String(this.#config.wasm), light: String(this.#config.light) };
      const job = { ...entry.job, urls };
      this.#port ??= await open(this.#config, job);
      if (this.#running === entry) answer = await this.#port.send(job, entry.transfer);
    } catch (err) {
      failure = err;
    }
    clearTimeout(entry.timer);
    settle(entry, failure, answer);
    if (this.#running !== entry) return; // stopped meanwhile
    this.#running = null;
    this.#next();
  }

  #abort(entry) {
    settle(entry, entry.signal.reason);
    const i = this.#queue.indexOf(entry);
    if (i >= 0) this.#queue.splice(i, 1);
    else if (entry === this.#running) entry.timer = setTimeout(() => this.#giveUp(entry), grace);
  }

  #giveUp(entry) {
    if (entry !== this.#running) return;
    if (!this.#port?.drop) return; // on this thread nothing can be interrupted
    this.#drop();
    this.#next();
  }

  #drop() {
    this.#port?.drop?.();
    this.#port = null;
    this.#running = null;
  }
}

function settle(entry, failure, answer) {
  if (entry.settled) return;
  entry.settled = true;
  entry.signal?.removeEventListener("abort", entry.onAbort);
  if (failure !== undefined) entry.reject(failure);
  else entry.resolve(answer);
}

/** open returns a way to a host: a Worker's when it can be had, else this thread's. */
async function open(config, firstJob) {
  if (config.worker) {
    const worker = await startWorker(new URL("./worker.js", import.meta.url), firstJob);
    if (worker) return workerPort(worker);
  }
  const { Host } = await import("./host.js");
  const host = new Host();
  return { send: (job) => host.run(job) };
}

/** startWorker resolves with a Worker that has announced itself, or null when the page's policy, its origin or the
 * network forbids one. The Worker is told at once which build the first job wants: it fetches that before it is asked. */
async function startWorker(url, { build, urls }) {
  let worker;
  try {
    worker = new Worker(trustedURL(await reachable(url)), { type: "module", name: "verbatim-article" });
    if (build) worker.postMessage({ coming: { build, urls } });
  } catch {
    return null;
  }
  const alive = await new Promise((resolve) => {
    worker.onmessage = () => resolve(true);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(false);
    };
  });
  if (alive) return worker;
  worker.terminate();
  return null;
}

/** reachable returns url, or for another origin (a content delivery network), from which no Worker may start, the
 * address of a line that imports it. */
function reachable(url) {
  if (url.origin === globalThis.location?.origin || url.protocol === "file:") return url.href;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)}`], { type: "text/javascript" }));
}

function workerPort(worker) {
  let waiting = null;
  const fail = (message) => {
    waiting?.reject(new VerbatimError("worker", message));
    waiting = null;
  };
  worker.onerror = (event) => fail(`verbatim-article: the worker failed: ${event.message}`);
  worker.onmessageerror = () => fail("verbatim-article: the worker's answer could not be read");
  let assembly = new Assembly();
  worker.onmessage = ({ data }) => {
    if (data.piece) {
      const answer = assembly.take(data.piece);
      if (!answer) return;
      assembly = new Assembly();
      data = { answer };
    }
    const { resolve, reject } = waiting;
    waiting = null;
    if (data.error) reject(new VerbatimError(data.error.code, data.error.message));
    else resolve(data.answer);
  };
  return {
    send: (job, transfer) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        worker.postMessage(job, transfer);
      }),
    drop: () => {
      worker.terminate();
      fail("verbatim-article: the worker was stopped");
    },
  };
}
