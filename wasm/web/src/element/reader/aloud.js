// The article read aloud: what is said, in which order, and where the reader's eye finds it.

import { Narrator } from "./speech.js";

/** Reads a mounted article aloud. */
export class Aloud {
  #reader;
  #narrator = null; // until the first word is asked for
  #parts = [];

  constructor(reader) {
    this.#reader = reader;
  }

  /** Whether it reads, or pauses. */
  get speaking() {
    return this.#narrator?.speaking ?? false;
  }

  /** Reads from a turn on, by its index; with -1 the whole article, or stops where it is reading. */
  listen(turn) {
    const { ctx } = this.#reader;
    if (!Narrator.available) return this.#reader.say(ctx.t("noVoice"));
    this.#narrator ??= new Narrator(this.#segments(), ctx.language, (s) => this.#show(s));
    if (turn < 0 && this.speaking) return this.stop();
    const from = turn < 0 ? 0 : this.#parts.findIndex((p) => p.element === ctx.turns[turn]?.element);
    return this.#narrator.start(Math.max(0, from));
  }

  toggle() {
    return this.#narrator?.toggle();
  }

  skip(direction) {
    return this.#narrator?.skip(direction);
  }

  stop() {
    return this.#narrator?.stop();
  }

  #segments() {
    const { ctx, main } = this.#reader;
    const turns = new Map(ctx.turns.map((t) => [t.element, t]));
    this.#parts = [...main.children]
      .map((element) => {
        const turn = turns.get(element);
        if (turn) return { element, text: turn.text, speaker: turn.speaker, question: turn.question };
        return { element, text: element.matches("figure, hr, aside, .pull") ? "" : element.textContent, speaker: -1, question: 0 };
      })
      .filter((p) => p.text.trim());
    return this.#parts;
  }

  // Shows what is being said: in the player, in the text, and to the page.
  #show({ state, index }) {
    const { ctx, frame, host } = this.#reader;
    const part = this.#parts[index];
    const turn = part && ctx.turns.find((x) => x.element === part.element);
    for (const el of frame.querySelectorAll("[data-speaking]")) el.removeAttribute("data-speaking");
    this.#showPlayer(state, part, turn);
    if (part && state === "speaking") {
      part.element.setAttribute("data-speaking", "");
      this.#reader.reveal(part.element, "nearest");
    }
    host.emit("speak", { state, ...(turn ? this.#reader.tell(ctx.turns.indexOf(turn)) : { index: -1 }) });
  }

  #showPlayer(state, part, turn) {
    const { ctx, frame, root } = this.#reader;
    const { t, speakers, number } = ctx;
    const bar = frame.querySelector(".player");
    if (!bar) return;
    if (!part && bar.contains(root.activeElement)) frame.querySelector('[data-do="listen"]')?.focus();
    bar.hidden = !part;
    const toggle = bar.querySelector('[data-do="speak-toggle"]');
    const label = t(state === "paused" ? "resume" : "pause");
    toggle.setAttribute("aria-label", label);
    toggle.title = label;
    const names = [turn?.question ? t("question", { n: number(turn.question) }) : "", part?.speaker >= 0 ? speakers[part.speaker].name : ""];
    bar.querySelector(".now").textContent = names.filter(Boolean).join(" · ");
  }
}
