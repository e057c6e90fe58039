// Search in the text: hits are painted, counted, and walked through.

import { find, indexText } from "./find.js";
import { Painter } from "./paint.js";

/** The search of one reader. */
export class Search {
  #reader;
  #index = null;
  #hits = [];
  #at = -1;
  #paint = new Painter("verbatim-article-hit", "verbatim-article-hit-now");

  constructor(reader) {
    this.#reader = reader;
  }

  /** Opens the bar and puts the focus into it. */
  open() {
    const { bar, input, opener } = this.#parts();
    if (!bar) return;
    bar.hidden = false;
    opener?.setAttribute("aria-expanded", "true");
    input.focus();
    input.select();
  }

  /** Closes the bar, takes the paint away, and gives the focus back. */
  close() {
    const { bar, input, opener } = this.#parts();
    if (!bar || bar.hidden) return false;
    const had = bar.contains(this.#reader.root.activeElement);
    bar.hidden = true;
    input.value = "";
    opener?.setAttribute("aria-expanded", "false");
    this.run("");
    if (had) opener?.focus();
    return true;
  }

  /** Searches; returns how many hits there are. */
  run(query) {
    const { roots, host } = this.#reader;
    this.clear();
    if (!this.#index || Painter.changesTree) this.#index = indexText(roots);
    this.#hits = find(this.#index, query);
    this.#paint.paint(this.#hits);
    this.#at = -1;
    if (this.#hits.length > 0) this.move(1, false);
    this.#tell(query);
    host.emit("search", { query, hits: this.#hits.length });
    return this.#hits.length;
  }

  /** Goes to the next hit, or with -1 to the one before. */
  move(step, scroll = true) {
    const n = this.#hits.length;
    if (n === 0) return;
    this.#at = (this.#at + step + n) % n;
    const element = this.#paint.choose(this.#at);
    if (scroll) this.#reader.reveal(element, "center");
    this.#tell(this.#parts().input?.value ?? "");
  }

  /** Takes the paint away. */
  clear() {
    this.#paint.clear();
    this.#hits = [];
  }

  #tell(query) {
    const { t, number } = this.#reader.ctx;
    const { output } = this.#parts();
    if (!output) return;
    if (query.trim() === "") output.textContent = "";
    else if (this.#hits.length === 0) output.textContent = t("noHits");
    else output.textContent = t("hits", { n: number(this.#at + 1), total: number(this.#hits.length) });
  }

  #parts() {
    const root = this.#reader.root;
    const bar = root.querySelector(".search");
    return { bar, input: bar?.querySelector("input"), output: bar?.querySelector("output"), opener: root.querySelector('[data-do="search"]') };
  }
}
