// A mounted article, alive: it hears clicks, keys, scrolling and selection, and does what they ask for.

import { str } from "../view/dom.js";
import { Aloud } from "./aloud.js";
import { watchTurns } from "./current.js";
import { Filter } from "./filter.js";
import { findDirective, indexText } from "./find.js";
import { actionOf } from "./keys.js";
import { addressOf, fragmentID, openedWith } from "./link.js";
import { Painter } from "./paint.js";
import { printAlone } from "./print.js";
import { copy, quotation, selectedIn } from "./quote.js";
import { download, formats } from "./save.js";
import { Search } from "./search.js";

// From this width of the element on the rail stands beside the text, and is open; as in the style sheet.
const railWidth = 960;
const toastFor = 2600; // milliseconds
const popGap = 8; // pixels between the selected words and their button, and the button and the frame
// Up to so many heights of the window a jump is a movement; beyond, it would be a blur.
const farScreens = 2;

// Keys that scroll a page: after them the current turn is again what the eye is on.
const scrolling = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "]);

/** One mounted article. */
export class Reader {
  #life = new AbortController();
  #stopWatching;
  #resize;
  #filter = new Filter(this);
  #aloud = new Aloud(this);
  #quoted = new Painter("verbatim-article-quoted", "verbatim-article-quoted");
  #keys = true;
  #toastTimer = 0;
  #now = -1;
  #pinned = false; // the reader has jumped to a turn, and not scrolled since

  constructor({ host, root, frame, main, doc, ctx, home }) {
    Object.assign(this, { host, root, frame, main, doc, ctx, home });
    this.search = new Search(this);
    this.#listen();
    if (ctx.turns.length > 0 && main.isConnected) this.#stopWatching = watchTurns(ctx.turns, (i) => this.#pinned || this.#enter(i));
    // The observer brings the width along; asking for it would lay the page out once for each element.
    this.#resize = new ResizeObserver(([entry]) => this.#fold(entry.borderBoxSize[0].inlineSize >= railWidth));
    this.#resize.observe(frame);
  }

  /** The parts that search reads. */
  get roots() {
    return [...this.frame.querySelectorAll(".title, .deck, figure.lead"), this.main];
  }

  /** The index of the turn being read, -1 before the first. */
  get current() {
    return this.#now;
  }

  /** Ends all that the reader does; the view stays as it is. */
  destroy() {
    this.#life.abort();
    this.#stopWatching?.();
    this.#resize.disconnect();
    this.#aloud.stop();
    this.search.clear();
    this.#quoted.clear();
    clearTimeout(this.#toastTimer);
  }

  #listen() {
    const { signal } = this.#life;
    const on = (target, type, f, options) => target.addEventListener(type, f, { signal, ...options });
    on(this.frame, "click", (e) => this.#click(e));
    on(this.frame, "input", (e) => e.target.matches(".search input") && this.search.run(e.target.value));
    on(this.frame, "change", (e) => e.target.matches('[data-do="keys"]') && (this.#keys = e.target.checked));
    on(this.frame, "submit", (e) => e.preventDefault());
    on(this.frame, "error", (e) => e.target instanceof HTMLImageElement && e.target.remove(), { capture: true });
    on(this.frame, "focusout", (e) => this.#closeMenu(e));
    on(this.frame, "keydown", (e) => this.#searchKeys(e));
    if (this.ctx.keyboard !== "off") on(this.ctx.keyboard === "page" ? document : this.host, "keydown", (e) => this.#key(e));
    on(this.frame, "mousedown", (e) => e.target.closest?.(".pop") && e.preventDefault()); // a press would end the selection
    for (const type of ["wheel", "touchmove", "pointerdown"]) on(window, type, () => (this.#pinned = false), { passive: true });
    on(window, "keydown", (e) => scrolling.has(e.key) && (this.#pinned = false));
    on(window, "hashchange", () => this.visit(fragmentID()));
    on(document, "selectionchange", () => this.#selection());
  }

  /** Goes where the page's address points, once, after the view has been put in place. */
  arrive() {
    const directive = openedWith();
    const range = directive && findDirective(indexText(this.roots), directive);
    if (range) {
      this.#quoted.paint([range]);
      this.reveal(range.startContainer.parentElement, "center", false);
      return true;
    }
    return this.visit(fragmentID(), { smooth: false });
  }

  #click(event) {
    const control = event.target.closest?.("[data-do]");
    if (!control || event.defaultPrevented) return;
    const turn = this.ctx.turns[Number(control.dataset.turn)];
    if (control.dataset.do === "visit") {
      // A link of its own when the reader asks for another tab or window.
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      if (fragmentID() === turn.id) this.visit(turn.id);
      else location.hash = turn.id;
      return;
    }
    this.#act(control.dataset.do, control, turn);
  }

  #act(action, control, turn) {
    switch (action) {
      case "search": return control.getAttribute("aria-expanded") === "true" ? this.search.close() : this.search.open();
      case "search-close": return this.search.close();
      case "hit-next": return this.search.move(1);
      case "hit-previous": return this.search.move(-1);
      case "filter": return this.#filter.toggle(Number(control.dataset.speaker));
      case "filter-all": return this.filter([]);
      case "listen": return this.listen();
      case "listen-from": return this.listen(this.ctx.turns.indexOf(turn));
      case "speak-toggle": return this.#aloud.toggle();
      case "speak-next": return this.#aloud.skip(1);
      case "speak-previous": return this.#aloud.skip(-1);
      case "speak-stop": return this.#aloud.stop();
      case "link": return this.copyLink(turn);
      case "quote": return this.copyQuote(turn);
      case "quote-selection": return this.copyQuote();
      case "print": return this.print();
      case "export": return this.export(control.dataset.format);
      case "help": return this.help();
      case "help-close": return this.frame.querySelector(".help")?.close();
      case "original": return this.host.showOriginal();
      case "report": return this.#report();
      case "inspect-label": return this.#inspectLabel(control);
      default: return undefined;
    }
  }

  #key(event) {
    const action = actionOf(event);
    if (!action || (!this.#keys && action !== "escape") || this.frame.querySelector("dialog[open]")) return;
    const done = this.#press(action);
    if (done !== false) event.preventDefault();
  }

  #press(action) {
    const { has } = this.ctx;
    switch (action) {
      case "next": return this.step(1);
      case "previous": return this.step(-1);
      case "search": return has("search") ? this.search.open() : false;
      case "listen": return has("speak") ? this.#listenKey() : false;
      case "quote": return has("quote") ? this.#quoteKey() : false;
      case "help": return has("help") ? this.help() : false;
      case "escape": return this.#escape();
      default: return false;
    }
  }

  #quoteKey() {
    if (selectedIn(this.root, this.main)) return void this.copyQuote();
    const turn = this.ctx.turns[this.#now];
    return turn ? void this.copyQuote(turn) : false;
  }

  #listenKey() {
    if (this.#aloud.speaking) this.#aloud.toggle();
    else this.listen(Math.max(0, this.#now));
  }

  #escape() {
    if (this.#shutMenu() || this.search.close()) return true;
    if (this.#aloud.speaking) return void this.#aloud.stop();
    if (this.#filter.on) return void this.filter([]);
    return false;
  }

  // Closes the open menu, and keeps the focus at its button; false when none is open.
  #shutMenu() {
    const menu = this.frame.querySelector(".menu[open]");
    if (!menu) return false;
    menu.open = false;
    menu.querySelector("summary").focus();
    return true;
  }

  #searchKeys(event) {
    if (!event.target.matches?.(".search input") || event.key !== "Enter") return;
    event.preventDefault();
    this.search.move(event.shiftKey ? -1 : 1);
  }

  #closeMenu(event) {
    const menu = this.frame.querySelector(".menu[open]");
    if (menu && menu.contains(event.target) && !menu.contains(event.relatedTarget)) menu.open = false;
  }

  // In a wide element the lists stand beside the text and are open; in a narrow one they would push it down.
  #fold(wide) {
    if (wide === this.wide) return;
    this.wide = wide;
    for (const fold of this.frame.querySelectorAll("[data-fold]")) fold.open = wide;
    const entry = this.frame.querySelector('.questions a[aria-current="true"]');
    if (entry && wide) keepInView(entry, this.frame.querySelector(".rail"));
  }

  /** Scrolls an element into view: at once where it is far, because what is not laid out yet would move the end of the way. */
  reveal(element, block = "start", smooth = true) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const far = Math.abs(element.getBoundingClientRect().top) > farScreens * innerHeight;
    element.scrollIntoView({ block, behavior: smooth && !calm && !far ? "smooth" : "instant" });
  }

  /** Goes to the turn with this id; false when there is none. */
  visit(id, { smooth = true } = {}) {
    const i = id ? this.ctx.turns.findIndex((t) => t.id === id) : -1;
    return i >= 0 && this.goTo(i, smooth);
  }

  /** Goes to a turn by its index. */
  goTo(i, smooth = true) {
    const turn = this.ctx.turns[i];
    if (!turn) return false;
    if (turn.element.hidden) this.filter([]);
    turn.element.focus({ preventScroll: true });
    this.#pinned = true;
    this.reveal(turn.element, "start", smooth);
    this.#enter(i);
    return true;
  }

  /** Goes to the next question, or with -1 to the one before; false at the ends. */
  step(direction) {
    const { turns } = this.ctx;
    for (let i = this.#now + direction; i >= 0 && i < turns.length; i += direction) {
      if (turns[i].question > 0 && !turns[i].element.hidden) return this.goTo(i);
    }
    return false;
  }

  #enter(i) {
    if (i === this.#now) return;
    const { turns } = this.ctx;
    turns[this.#now]?.element.removeAttribute("data-now");
    this.#now = i;
    turns[i].element.setAttribute("data-now", "");
    const question = this.#questionOf(i);
    for (const a of this.frame.querySelectorAll(".questions a")) {
      const here = question !== null && Number(a.dataset.turn) === turns.indexOf(question);
      if (here) a.setAttribute("aria-current", "true");
      else a.removeAttribute("aria-current");
      if (here && this.wide) keepInView(a, this.frame.querySelector(".rail"));
    }
    this.host.emit("turn", this.tell(i));
  }

  #questionOf(i) {
    for (let at = i; at >= 0; at--) if (this.ctx.turns[at].question > 0) return this.ctx.turns[at];
    return null;
  }

  /** What events tell of a turn. */
  tell(i) {
    const turn = this.ctx.turns[i];
    const name = turn.speaker >= 0 ? this.ctx.speakers[turn.speaker].name : "";
    return { index: i, id: turn.id, kind: turn.kind, question: this.#questionOf(i)?.question ?? 0, speaker: turn.speaker, name };
  }

  /** Shows only the turns of these speakers, and one line of each question they answer; all turns for none. */
  filter(speakers) {
    this.#filter.show(speakers);
  }

  /** Reads aloud from a turn on; the whole article without one. */
  listen(turn = -1) {
    return this.#aloud.listen(turn);
  }

  /** Copies the address of a turn. */
  async copyLink(turn) {
    await this.#copy(addressOf(turn.id), "linkCopied", "link");
  }

  /** Copies a turn, or what is selected, with its source. */
  async copyQuote(turn) {
    const range = turn ? null : selectedIn(this.root, this.main);
    const words = turn ? turn.text : range?.toString();
    if (!words) return;
    const speaker = turn ?? this.#turnAt(range.startContainer);
    await this.#copy(quotation(words, speaker, this), "quoteCopied", "quote");
  }

  #turnAt(node) {
    const el = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".turn");
    return el ? this.ctx.turns[Number(el.dataset.turn)] : null;
  }

  async #copy(text, done, what) {
    const copied = await copy(text);
    this.say(this.ctx.t(copied ? done : "failed"));
    if (copied) this.host.emit("copy", { what, text });
  }

  // A button beside the selected words; a screen reader's user has the key and the buttons of the turns.
  #selection() {
    const pop = this.frame.querySelector(".pop");
    if (!pop) return;
    const range = selectedIn(this.root, this.main);
    pop.hidden = !range;
    if (!range) return;
    const words = range.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    const middle = words.left - frame.left + words.width / 2 - pop.offsetWidth / 2;
    const left = Math.min(Math.max(popGap, middle), frame.width - pop.offsetWidth - popGap);
    pop.style.setProperty("left", `${left}px`);
    pop.style.setProperty("top", `${words.bottom - frame.top + popGap}px`);
  }

  /** Prints the article alone, unless the page prevents it. */
  print() {
    if (this.host.emit("print", {}, true)) printAlone(this.host);
  }

  /** Saves the article in a format; resolves to the file's name, or to "" when the page has prevented it. */
  async export(format) {
    this.#shutMenu();
    if (!formats.includes(format)) throw new RangeError(`verbatim-article: no export format "${format}": there are ${formats.join(", ")}`);
    try {
      const words = await this.host.render(format);
      if (!this.host.emit("export", { format, text: words }, true)) return "";
      const name = download(words, format, str(this.doc.title));
      this.say(this.ctx.t("saved", { name }));
      return name;
    } catch (error) {
      this.say(this.ctx.t("failed"));
      this.host.fail(error, "export");
      return "";
    }
  }

  /** Shows the keys and what they do. */
  help() {
    this.frame.querySelector(".help")?.showModal();
  }

  /** Says something once, on screen and to screen readers. */
  say(text) {
    const toast = this.frame.querySelector(".toast");
    toast.textContent = text;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => (toast.textContent = ""), toastFor);
  }

  async #report() {
    const { version, kind, confidence, url, notices, trace } = this.doc;
    await this.#copy(JSON.stringify({ version, kind, confidence, url, notices, trace }, null, 1), "reportCopied", "report");
  }

  #inspectLabel(control) {
    const label = control.dataset.label;
    for (const b of this.frame.querySelectorAll('[data-do="inspect-label"]')) b.setAttribute("aria-pressed", String(b === control));
    for (const li of this.frame.querySelectorAll(".blocks > li")) li.hidden = label !== "" && li.dataset.label !== label;
  }
}

// The rail of a long interview scrolls by itself: the question being read stays in its middle. The page must not move with it.
function keepInView(entry, rail) {
  const [at, within] = [entry.getBoundingClientRect(), rail.getBoundingClientRect()];
  if (at.top >= within.top && at.bottom <= within.bottom) return;
  rail.scrollTop += at.top - within.top - (within.height - at.height) / 2;
}
