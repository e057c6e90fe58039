// Reading aloud with the browser's own voices, turn by turn, a voice for each speaker. Voices that live on the machine are
// preferred: others send the words away.

// Some engines fall silent in the middle of a long utterance; sentences are joined up to this many characters.
const utteranceRunes = 220;
// Where a language has one voice only, speakers differ by pitch.
const pitches = [1, 0.86, 1.14, 0.94, 1.22];
// Some browsers load their voices after the first question for them, and some never say that they have.
const voicesWithin = 600;

/** Reads segments: {text, speaker, question, element}. */
export class Narrator {
  #segments;
  #lang;
  #onchange;
  #at = -1;
  #run = 0;
  #paused = false;
  #voices = [];

  /** @param {(state: {state: "speaking"|"paused"|"stopped", index: number}) => void} onchange */
  constructor(segments, lang, onchange) {
    this.#segments = segments;
    this.#lang = lang;
    this.#onchange = onchange;
  }

  static get available() {
    return typeof speechSynthesis === "object" && typeof SpeechSynthesisUtterance === "function";
  }

  get speaking() {
    return this.#at >= 0;
  }

  get paused() {
    return this.#paused;
  }

  /** Begins at a segment. */
  async start(index = 0) {
    const run = ++this.#run;
    speechSynthesis.cancel();
    this.#paused = false;
    this.#at = index;
    this.#tell();
    this.#voices = suited(await loadVoices(), this.#lang);
    if (run === this.#run) this.#speak(run);
  }

  /** Pauses or goes on. */
  toggle() {
    if (!this.speaking) return;
    this.#paused = !this.#paused;
    if (this.#paused) speechSynthesis.pause();
    else speechSynthesis.resume();
    this.#tell();
  }

  /** Goes to the next question, or with -1 to the one before; where there are none, to the next piece. */
  skip(step) {
    const questions = this.#segments.some((s) => s.question > 0);
    for (let i = this.#at + step; i >= 0 && i < this.#segments.length; i += step) {
      if (!questions || this.#segments[i].question > 0) return this.start(i);
    }
    return this.stop();
  }

  stop() {
    if (!this.speaking) return;
    this.#run++;
    this.#at = -1;
    this.#paused = false;
    // A paused engine keeps its pause beyond cancel in some browsers.
    speechSynthesis.resume();
    speechSynthesis.cancel();
    this.#tell();
  }

  #tell() {
    this.#onchange({ state: this.#at < 0 ? "stopped" : this.#paused ? "paused" : "speaking", index: this.#at });
  }

  #speak(run) {
    const segment = this.#segments[this.#at];
    if (!segment) return this.stop();
    const pieces = utterances(segment.text, this.#lang);
    if (pieces.length === 0) return this.#next(run);
    pieces.forEach((text, i) => {
      const u = new SpeechSynthesisUtterance(text);
      this.#dress(u, segment.speaker);
      if (i === pieces.length - 1) u.onend = () => this.#next(run);
      u.onerror = (e) => {
        if (run === this.#run && e.error !== "interrupted" && e.error !== "canceled") this.stop();
      };
      speechSynthesis.speak(u);
    });
  }

  #next(run) {
    if (run !== this.#run) return;
    if (this.#at + 1 >= this.#segments.length) return this.stop();
    this.#at++;
    this.#tell();
    this.#speak(run);
  }

  #dress(u, speaker) {
    const i = speaker + 1;
    if (this.#lang) u.lang = this.#lang;
    if (this.#voices.length > 0) u.voice = this.#voices[i % this.#voices.length];
    if (this.#voices.length < 2) u.pitch = pitches[i % pitches.length];
  }
}

async function loadVoices() {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise((done) => {
    speechSynthesis.addEventListener?.("voiceschanged", done, { once: true });
    setTimeout(done, voicesWithin);
  });
  return speechSynthesis.getVoices();
}

function suited(voices, lang) {
  const primary = (lang || "").toLowerCase().split("-")[0];
  const fitting = voices.filter((v) => !primary || v.lang.toLowerCase().replace("_", "-").split("-")[0] === primary);
  const local = fitting.filter((v) => v.localService);
  return local.length > 0 ? local : fitting;
}

/** Cuts a text into utterances at the ends of sentences. */
export function utterances(text, lang) {
  const out = [];
  for (const sentence of sentences(text, lang)) {
    const last = out.length - 1;
    if (last >= 0 && out[last].length + sentence.length < utteranceRunes) out[last] += sentence;
    else out.push(sentence);
  }
  return out.map((s) => s.trim()).filter(Boolean);
}

function sentences(text, lang) {
  if (typeof Intl.Segmenter === "function") {
    try {
      return Array.from(new Intl.Segmenter(lang || undefined, { granularity: "sentence" }).segment(text), (s) => s.segment);
    } catch {
      // A tag that Intl refuses; the rule below needs none.
    }
  }
  return text.match(/[^.!?。！？]+[.!?。！？]*\s*/g) ?? [];
}
