/** The custom element `<verbatim-article>`: the class alone, unregistered. `verbatim-article/define` registers it. */

import type { Article } from "./article.js";
import type { ErrorCode, Format } from "./index.js";

/** What the element is doing. */
export type State = "idle" | "waiting" | "loading" | "ready" | "original" | "error";

/** Features that the attribute `without` leaves out. */
export type Feature =
  | "questions" | "speakers" | "share" | "search" | "links" | "quote" | "speak" | "print" | "export" | "help" | "teasers" | "figures";

/** A table of words by key, or such tables by language tag. The keys are those of src/element/labels/en.js. */
export type Labels = { [keyOrLanguage: string]: string | { [key: string]: string } };

/** One turn, as events tell it. */
export interface TurnDetail {
  index: number;
  /** The fragment that leads to it: "q3" for the third question, "t7" for a turn that asks nothing. */
  id: string;
  kind: "question" | "answer" | "statement";
  /** The number of the question that it asks or answers, from 1; 0 before the first. */
  question: number;
  /** Index into Article.speakers, -1 when unknown. */
  speaker: number;
  name: string;
}

/** Why the element shows nothing: a reason of the parser, or one of its own. */
export type ElementErrorCode =
  | ErrorCode
  /** No element on the page has the id in `for`. */
  | "missing"
  /** The element stands inside the article that it is to replace. */
  | "inside"
  /** `src` is no http or https address. */
  | "scheme"
  /** There is no source. */
  | "source"
  /** The source holds no article. */
  | "empty"
  /** The parser is less sure than `min-confidence` asks for. */
  | "confidence";

/** The events of the element. All bubble and are composed. */
export interface VerbatimArticleEventMap {
  "verbatim-load": CustomEvent<Record<string, never>>;
  "verbatim-ready": CustomEvent<{ document: Article }>;
  "verbatim-error": CustomEvent<{ error: Error; code: ElementErrorCode; phase: "load" | "export" | "jsonld" }>;
  "verbatim-turn": CustomEvent<TurnDetail>;
  "verbatim-filter": CustomEvent<{ speakers: number[]; names: string[] }>;
  "verbatim-search": CustomEvent<{ query: string; hits: number }>;
  "verbatim-speak": CustomEvent<{ state: "speaking" | "paused" | "stopped" } & Partial<TurnDetail>>;
  "verbatim-copy": CustomEvent<{ what: "link" | "quote" | "report"; text: string }>;
  /** Cancelable: preventing it stops the download. */
  "verbatim-export": CustomEvent<{ format: "markdown" | "text" | "jsonld"; text: string }>;
  /** Cancelable: preventing it stops the print. */
  "verbatim-print": CustomEvent<Record<string, never>>;
}

/** An article, an interview or an FAQ, typeset for reading. */
export class VerbatimArticle extends HTMLElement {
  static observedAttributes: string[];
  /** Loads the parser; replace it to serve the parser from elsewhere. */
  static api: () => Promise<typeof import("./index.js")>;

  /** The id of an article on the same page; attribute `for`. */
  htmlFor: string;
  /** The address of a page to fetch and show. */
  src: string;
  theme: "" | "auto" | "light" | "dark";
  loading: "" | "lazy" | "eager" | "manual";
  prefetch: "" | "idle";
  keyboard: "" | "focus" | "page" | "off";
  /** Features to leave out, separated by spaces; see Feature. */
  without: string;
  anchor: string;
  uiLang: string;
  headingLevel: number;
  minConfidence: number;
  inspect: boolean;
  jsonld: boolean;

  /** What to parse; wins over the attributes. */
  source: string | ArrayBuffer | ArrayBufferView | Blob | Response | Document | DocumentFragment | Element | null;
  /** The article as JSON, null until there is one. Set it to show a document without parsing. */
  document: Article | null;
  labels: Labels;

  readonly state: State;
  readonly error: Error | null;
  /** Resolves when the article is shown, rejects when it cannot be. */
  readonly ready: Promise<Article>;
  /** The index of the turn being read, -1 before the first. */
  readonly currentTurn: number;

  load(): Promise<Article>;
  next(): boolean;
  previous(): boolean;
  /** Goes to a question by its number, from 1. */
  goTo(question: number): boolean;
  /** Marks the hits of a query; returns how many there are. */
  find(query: string): number;
  filter(...speakers: (number | string)[]): void;
  listen(question?: number): Promise<void> | void;
  print(): void;
  export(format: "markdown" | "text" | "jsonld"): Promise<string>;
  /** The article in one of the parser's formats. */
  render(format: Format): Promise<string>;
  showOriginal(): Promise<void>;

  addEventListener<K extends keyof VerbatimArticleEventMap>(type: K, listener: (this: VerbatimArticle, event: VerbatimArticleEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: VerbatimArticle, event: HTMLElementEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "verbatim-article": VerbatimArticle;
  }
  interface HTMLElementEventMap extends VerbatimArticleEventMap {}
}
