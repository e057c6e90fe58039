// The custom element: it decides what to load and when, and keeps the page as it is until there is something better. What
// it shows comes from view.js, what it parses with from the package's own entry; both are loaded when needed.

import { Original } from "./original.js";
import { reflect } from "./reflect.js";
import { findSource, sourceError } from "./source.js";
import { nearViewport, parsed, whenIdle } from "./viewport.js";

const strings = { for: "htmlFor", src: "src", theme: "theme", loading: "loading", prefetch: "prefetch", keyboard: "keyboard", without: "without", anchor: "anchor", "ui-lang": "uiLang" };
const flags = { inspect: "inspect", jsonld: "jsonld" };
const properties = [...Object.values(strings), ...Object.values(flags), "headingLevel", "minConfidence", "source", "document", "labels"];
const reloading = new Set(["for", "src"]);

// Only the first element of a page may follow the fragment with which the page was opened.
let arrived = false;

/** `<verbatim-article>`: an article, an interview or an FAQ, typeset for reading. */
export class VerbatimArticle extends HTMLElement {
  static observedAttributes = [...Object.keys(strings).filter((a) => a !== "theme"), ...Object.keys(flags), "heading-level"];

  /** Loads the parser; replace it to serve the parser from elsewhere. */
  static api = () => import("../index.js");

  #internals = this.attachInternals();
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: "open" });
  #server = this.#root.childNodes.length > 0; // a declarative shadow root is shown until there is something better
  #source = null;
  #given = null; // the document that the page has set
  #document = null;
  #labels = {};
  #reader = null;
  #run = null; // the AbortController of the load under way
  #ready = null;
  #pending = false;
  #original = new Original();
  #from = null;
  #script = null;
  #error = null;

  constructor() {
    super();
    if (!this.#server) this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    for (const name of properties) this.#upgrade(name);
    if (!this.hasAttribute("state")) this.#state("idle");
    if (this.prefetch === "idle") whenIdle(() => this.isConnected && this.#prefetch());
    if (!this.#reader) this.#schedule();
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it in one go.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop();
      this.#state("idle");
    });
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || before === now || name === "loading" || name === "prefetch") return;
    if (reloading.has(name)) this.#forget();
    else if (name === "inspect" && now !== null && this.#document && !this.#document.trace) this.#document = this.#given;
    this.#schedule();
  }

  // A property that was set before the class was known hides the accessor of the class.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    this[name] = value;
  }

  /** What to parse: a string, an ArrayBuffer, a Response, a Document or an Element. Wins over the attributes. */
  get source() {
    return this.#source;
  }
  set source(value) {
    this.#source = value ?? null;
    this.#forget();
    this.#schedule();
  }

  /** The article as JSON, null until there is one. Set it to show a document without any parsing. */
  get document() {
    return this.#document;
  }
  set document(value) {
    this.#forget();
    this.#given = this.#document = value && typeof value === "object" ? value : null;
    this.#schedule();
  }

  /** Words of the page's own: {search: "Find"}, or by language {"de": {search: "Suche"}}. */
  get labels() {
    return this.#labels;
  }
  set labels(value) {
    this.#labels = value && typeof value === "object" ? value : {};
    if (this.#reader) this.#schedule();
  }

  /** "idle", "waiting", "loading", "ready", "original" or "error"; the attribute and the custom state of the same name follow it. */
  get state() {
    return this.getAttribute("state") ?? "idle";
  }

  /** Why the state is "error", else null. */
  get error() {
    return this.#error;
  }

  /** Resolves with the document when it is shown, and rejects when it cannot be. */
  get ready() {
    return this.#promise().promise;
  }

  /** The level of the headline, 1 to 6. */
  get headingLevel() {
    const n = Number(this.getAttribute("heading-level"));
    return Number.isInteger(n) && n >= 1 && n <= 6 ? n : 0;
  }
  set headingLevel(value) {
    this.setAttribute("heading-level", String(value));
  }

  /** Below this confidence the page stays as it is. */
  get minConfidence() {
    const n = Number(this.getAttribute("min-confidence"));
    return n >= 0 && n <= 1 ? n : 0;
  }
  set minConfidence(value) {
    this.setAttribute("min-confidence", String(value));
  }

  /** The index of the turn being read, -1 before the first. */
  get currentTurn() {
    return this.#reader?.current ?? -1;
  }

  /** Loads now, wherever the element is; loads again after an error. */
  load() {
    if (this.state === "error") this.#ready = null;
    const { promise } = this.#promise();
    this.#start(true);
    return promise;
  }

  /** Goes to the next question; false at the end. */
  next() {
    return this.#reader?.step(1) ?? false;
  }

  /** Goes to the question before; false at the beginning. */
  previous() {
    return this.#reader?.step(-1) ?? false;
  }

  /** Goes to a question by its number, from 1; false when there is none. */
  goTo(question) {
    const i = this.#reader?.ctx.turns.findIndex((t) => t.question === question) ?? -1;
    return i >= 0 && this.#reader.goTo(i);
  }

  /** Marks the hits of a query; returns how many there are. */
  find(query) {
    return this.#reader?.search.run(String(query)) ?? 0;
  }

  /** Shows only the turns of these speakers, given as indexes or names; all turns without any. */
  filter(...speakers) {
    const { ctx } = this.#reader ?? {};
    if (!ctx) return;
    const index = (s) => (typeof s === "number" ? s : ctx.speakers.findIndex((x) => x.name === s));
    this.#reader.filter(speakers.map(index));
  }

  /** Reads aloud, from a question on or from the beginning. */
  listen(question = 0) {
    const i = question > 0 ? this.#reader?.ctx.turns.findIndex((t) => t.question === question) : -1;
    return this.#reader?.listen(i);
  }

  /** Prints the article without the page around it. */
  print() {
    this.#reader?.print();
  }

  /** Saves the article: "markdown", "text" or "jsonld". */
  export(format) {
    return this.#reader?.export(format) ?? Promise.resolve("");
  }

  /** The article in one of the parser's formats, as a string. */
  async render(format) {
    const { render } = await VerbatimArticle.api();
    return render(this.#document, format);
  }

  /** Shows the original again, with a way back. */
  async showOriginal() {
    if (!this.#from?.original || this.state !== "ready") return;
    const { wayBack } = await import("./back.js");
    const lang = this.#language();
    this.#reader.destroy();
    this.#reader = null;
    this.#original.restore();
    this.#state("original");
    await wayBack(this.#root, { lang, labels: this.#labels, slot: this.#from.original === this, back: () => this.#start(true) });
  }

  /** Dispatches verbatim-NAME; false when a listener has prevented it. For the reader. */
  emit(name, detail = {}, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(`verbatim-${name}`, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** Tells of an error that does not end the view. For the reader. */
  fail(error, phase) {
    this.emit("error", { error, code: error?.code ?? "internal", phase });
  }

  #promise() {
    if (!this.#ready) {
      this.#ready = Promise.withResolvers ? Promise.withResolvers() : resolvers();
      // Nobody needs to listen: there is an event too.
      this.#ready.promise.catch(() => {});
    }
    return this.#ready;
  }

  #state(name) {
    for (const s of [...(this.#internals.states ?? [])]) this.#internals.states.delete(s);
    // Browsers before 2024 want two dashes in front of a custom state.
    try {
      this.#internals.states?.add(name);
    } catch {
      this.#internals.states?.add(`--${name}`);
    }
    this.setAttribute("state", name);
    this.#internals.ariaBusy = name === "loading" ? "true" : null;
  }

  #forget() {
    this.#document = this.#given = null;
    if (this.state === "ready" || this.state === "error") this.#ready = null;
  }

  // Several attributes set in a row make one load.
  #schedule() {
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#start(false);
    });
  }

  async #start(now) {
    this.#run?.abort(new DOMException("verbatim-article: superseded", "AbortError"));
    const run = (this.#run = new AbortController());
    const done = this.#promise();
    try {
      await parsed();
      run.signal.throwIfAborted();
      if (!now && !(await this.#mayStart(run.signal))) return;
      const doc = await this.#show(run.signal);
      if (doc) done.resolve(doc);
    } catch (error) {
      if (run !== this.#run || run.signal.aborted) return;
      this.#fall(error);
      done.reject(error);
    }
  }

  // A document that is there already, a fragment that points here: no reason to wait.
  async #mayStart(signal) {
    if (this.#document || this.#reader) return true;
    if (!this.#hasSource()) return false;
    if (this.loading === "manual") {
      this.#state("waiting");
      return false;
    }
    const pointed = new RegExp(`^#${RegExp.escape?.(this.#anchor()) ?? this.#anchor().replace(/\W/g, "\\$&")}[qt]\\d+`).test(location.hash);
    if (this.loading === "eager" || pointed) return true;
    this.#state("waiting");
    // What the reader comes near to is the original; the element itself may stand far below it.
    await nearViewport((this.htmlFor && document.getElementById(this.htmlFor)) || this, signal);
    return true;
  }

  #hasSource() {
    return this.#source != null || this.htmlFor !== "" || this.src !== "" || [...this.children].some((c) => !c.slot);
  }

  async #show(signal) {
    this.#error = null;
    if (this.state !== "ready") this.#state("loading");
    this.emit("load");
    const view = import("./view.js");
    view.catch(() => {}); // it is awaited below, after the document
    const doc = await this.#read(signal);
    const { mount } = await view;
    signal.throwIfAborted();
    const reader = await mount(this, this.#root, doc, this.#options(signal));
    this.#reader?.destroy();
    this.#reader = reader;
    this.#document = doc;
    const original = this.#from?.original;
    if (original && original !== this) this.#original.hide(original);
    this.#state("ready");
    if (!arrived && this.#root.querySelector(".body")) arrived = reader.arrive();
    this.emit("ready", { document: doc });
    if (this.jsonld) this.#inject(signal);
    return doc;
  }

  async #read(signal) {
    if (this.#document) return this.#document;
    this.#from = await findSource(this, signal);
    if (!this.#from) throw sourceError("source", "nothing to show: set for, src, source or document, or put an article inside");
    const { parse } = await VerbatimArticle.api();
    const doc = await parse(this.#from.input, { ...this.#from.options, ...(this.inspect ? { trace: true } : null), signal });
    signal.throwIfAborted();
    if (!this.inspect && !(doc.body?.length > 0)) throw sourceError("empty", "no article found in the source");
    if ((doc.confidence ?? 1) < this.minConfidence) throw sourceError("confidence", `the parser is sure of the article to ${doc.confidence}, min-confidence asks for ${this.minConfidence}`);
    return doc;
  }

  #options(signal) {
    const original = this.#from?.original;
    return {
      labels: this.#labels, uiLang: this.#language(), without: new Set(this.without.split(/\s+/)), keyboard: this.keyboard || "focus",
      level: this.headingLevel || levelOf(original) || 2, anchor: this.#anchor(), original: Boolean(original), home: this.#from?.home ?? "",
      inspect: this.inspect, signal,
    };
  }

  #language() {
    return this.uiLang || this.closest("[lang]")?.lang || document.documentElement.lang || navigator.language;
  }

  #anchor() {
    if (this.hasAttribute("anchor")) return this.anchor;
    const place = [...document.querySelectorAll(this.localName)].indexOf(this);
    return place <= 0 ? "" : `${this.id || `v${place + 1}`}-`;
  }

  #fall(error) {
    this.#error = error;
    this.#reader?.destroy();
    this.#reader = null;
    this.#original.restore();
    this.#state("error");
    this.emit("error", { error, code: error?.code ?? "load", phase: "load" });
    const kept = this.htmlFor || this.#server || this.childNodes.length > 0;
    const slot = document.createElement("slot");
    if (!this.#server) this.#root.replaceChildren(slot);
    if (!kept && this.src) this.#apologise();
  }

  // Only where nothing else can be seen: a way to the page itself. Its words are not worth a file that may not load.
  #apologise() {
    const link = document.createElement("a");
    const url = URL.canParse?.(this.src, document.baseURI) ? new URL(this.src, document.baseURI) : null;
    if (!url || !/^https?:$/.test(url.protocol)) return;
    link.href = url.href;
    link.setAttribute("part", "link");
    link.textContent = url.host + url.pathname;
    this.#root.append(link);
  }

  #stop() {
    this.#run?.abort(new DOMException("verbatim-article: removed from the page", "AbortError"));
    this.#reader?.destroy();
    this.#reader = null;
    this.#original.restore();
    this.#script?.remove();
    this.#script = null;
  }

  async #prefetch() {
    const build = this.htmlFor || this.children.length > 0 ? "light" : "full";
    // What fails here fails again, and aloud, when it is needed.
    await Promise.allSettled([import("./view.js"), VerbatimArticle.api().then((api) => api.start?.({ build }))]);
  }

  async #inject(signal) {
    try {
      const [json, { inject }] = await Promise.all([this.render("jsonld"), import("./reader/save.js")]);
      if (signal.aborted || !this.isConnected) return;
      this.#script?.remove();
      this.#script = inject(json);
    } catch (error) {
      this.fail(error, "jsonld");
    }
  }
}

reflect(VerbatimArticle.prototype, strings, flags);

function levelOf(original) {
  const heading = original?.querySelector("h1, h2, h3, h4, h5, h6");
  return heading ? Number(heading.localName[1]) : 0;
}

function resolvers() {
  const out = {};
  out.promise = new Promise((resolve, reject) => Object.assign(out, { resolve, reject }));
  return out;
}
