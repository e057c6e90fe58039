// Speakers shown alone.

/** The choice of speakers whose turns are shown. */
export class Filter {
  #reader;
  #chosen = new Set();

  constructor(reader) {
    this.#reader = reader;
  }

  /** Whether some turns are out of sight. */
  get on() {
    return this.#chosen.size > 0;
  }

  /** Adds a speaker to those shown alone, or takes it away. */
  toggle(speaker) {
    const next = new Set(this.#chosen);
    if (!next.delete(speaker)) next.add(speaker);
    this.show([...next]);
  }

  /** Shows only the turns of these speakers, and one line of each question they answer; all turns for none. */
  show(speakers) {
    this.#chosen = new Set(speakers);
    this.#hideTurns();
    this.#paintButtons();
    const { ctx, host } = this.#reader;
    const names = ctx.voices.filter((v) => this.#chosen.has(v.speaker)).map((v) => v.name);
    if (this.on) this.#reader.say(ctx.t("showing", { names: names.join(", ") }));
    host.emit("filter", { speakers: [...this.#chosen], names });
  }

  #hideTurns() {
    const { turns } = this.#reader.ctx;
    let question = null;
    const context = new Set();
    for (const turn of turns) {
      if (turn.question > 0) question = turn;
      turn.element.hidden = this.on && !this.#chosen.has(turn.speaker);
      if (!turn.element.hidden && question && turn.kind === "answer") context.add(question);
    }
    for (const turn of turns) {
      const dim = this.on && turn.element.hidden && context.has(turn);
      if (dim) turn.element.hidden = false;
      turn.element.toggleAttribute("data-context", dim);
    }
  }

  #paintButtons() {
    const { frame, root } = this.#reader;
    for (const b of frame.querySelectorAll('[data-do="filter"]')) b.setAttribute("aria-pressed", String(this.#chosen.has(Number(b.dataset.speaker))));
    const reset = frame.querySelector('[data-do="filter-all"]');
    if (!reset) return;
    // The focus must not be lost with the button.
    if (!this.on && root.activeElement === reset) frame.querySelector('[data-do="filter"]')?.focus();
    reset.hidden = !this.on;
  }
}
