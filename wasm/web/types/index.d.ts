// The package's API. article.d.ts is generated from the schema of the JSON; this file is written by hand.

import type { Article } from "./article.js";

export type * from "./article.js";

/** What `parse` reads: the text or the bytes of a page, or a page that the browser has parsed already. */
export type Input = string | ArrayBuffer | ArrayBufferView | Blob | Response | Document | DocumentFragment | Element;

export interface ParseOptions {
  /** Address of the page, the base of relative links. Of a Response or Document it is known already. */
  url?: string;
  /** Name of the charset of bytes, when it is known; overrides what the page declares. */
  charset?: string;
  /** Value of the header Content-Type, when there was one. */
  contentType?: string;
  /** "auto" tells HTML from text by its first lines; "text" is plain text, WebVTT or SRT. */
  format?: "auto" | "html" | "text";
  /** Adds `trace`: each block of the page with its label and the votes behind it. */
  trace?: boolean;
  /** A larger input is an error; 0 means 32 MiB. */
  maxBytes?: number;
  /** Bounds of the work one page can cause; 0 means the default. Passing one cuts the page and leaves a notice. */
  limits?: { nodes?: number; depth?: number; attrs?: number; jsonBytes?: number; jsonDepth?: number };
  signal?: AbortSignal;
}

/** An article with the trace that was asked for. */
export interface TracedArticle extends Article {
  trace: { blocks: TraceBlock[] };
}

/** What was made of one block of the page, and why. */
export interface TraceBlock {
  text: string;
  kind: string;
  /** Containers, outermost first. */
  path: string;
  label: string;
  /** Log-odds between the label and the next best. */
  margin: number;
  votes: { rule: string; label: string; weight: number }[];
}

export type Format = "markdown" | "text" | "html" | "json" | "jsonld" | "csv";

/** Why something failed; `message` says it in words, with what to do about it. */
export type ErrorCode =
  /** `parse` was given something that is no page. */
  | "input"
  /** The page's server answered with an error. */
  | "http"
  /** The input holds not a single word. */
  | "no-words"
  /** The input is larger than `maxBytes`. */
  | "too-large"
  /** `charset` names no known charset. */
  | "charset"
  /** `render` knows no format of that name. */
  | "format"
  /** `render` was given something that is no article. */
  | "article"
  /** Another reason of the parser. */
  | "parse"
  /** The browser has no WebAssembly, or has it switched off. */
  | "wasm-unavailable"
  /** The Content-Security-Policy forbids WebAssembly: script-src lacks 'wasm-unsafe-eval'. */
  | "csp"
  /** The .wasm file is not where the scripts look for it. */
  | "not-found"
  /** Something else came in place of the .wasm file. */
  | "wrong-type"
  /** The .wasm file is damaged or of another version than the scripts. */
  | "bad-wasm"
  /** Offline, or forbidden by connect-src or CORS. */
  | "network"
  /** The Worker failed. */
  | "worker"
  /** `stop` was called meanwhile. */
  | "stopped"
  /** A mistake of this package. */
  | "internal";

export declare class VerbatimError extends Error {
  readonly name: "VerbatimError";
  readonly code: ErrorCode;
}

export interface Parser {
  /**
   * Reads a page. Rejects with a VerbatimError, or with the reason of an aborted signal. A failed start is tried again by
   * the next call.
   */
  parse(input: Input, options: ParseOptions & { trace: true }): Promise<TracedArticle>;
  parse(input: Input, options?: ParseOptions): Promise<Article>;
  /** Is `parse`, with the JSON as text, byte for byte as the Go library writes it. */
  parseText(input: Input, options?: ParseOptions): Promise<string>;
  /** Writes an article out again. The default format is Markdown. */
  render(article: Article | string, format?: Format, options?: { signal?: AbortSignal }): Promise<string>;
  /** Loads the parser ahead of its first use. The light build reads documents and text, the full one HTML too. */
  start(options?: { build?: "full" | "light"; signal?: AbortSignal }): Promise<void>;
  /** Ends the Worker and frees its memory. What runs is rejected with the code "stopped"; the next call starts anew. */
  stop(): void;
  /** How many bytes of memory the WebAssembly module holds now; 0 before it is loaded. */
  memory(): Promise<number>;
}

export interface ParserConfig {
  /** Whether to run in a Worker. By default true on a page's own thread, else false. Where no Worker can start, the parser
   * runs on the thread that asks. */
  worker?: boolean;
  /** Addresses of verbatim.wasm and verbatim-light.wasm, when they do not lie beside the scripts. */
  wasm?: URL | string;
  light?: URL | string;
}

/** Returns a parser of its own, with its own Worker and memory. */
export declare function createParser(config?: ParserConfig): Parser;

export declare const parse: Parser["parse"];
export declare const parseText: Parser["parseText"];
export declare const render: Parser["render"];
export declare const start: Parser["start"];
export declare const stop: Parser["stop"];
export declare const memory: Parser["memory"];
