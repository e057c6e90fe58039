// Compiled, never run: tsc --noEmit proves that the declarations fit how the package is used.

import { createParser, parse, parseText, render, start, stop, memory, VerbatimError } from "verbatim-article";
import type { Article, ArticleNode, ErrorCode, Turn } from "verbatim-article";

export async function use(page: Document, element: Element, response: Response): Promise<string> {
  const article: Article = await parse(page, { url: "https://news.example/", signal: AbortSignal.timeout(1000) });
  const traced = await parse(element, { trace: true });
  const votes: number = traced.trace.blocks[0]!.votes.length;
  const text: string = await parseText(response, { format: "html", limits: { depth: 100 } });
  // @ts-expect-error: numbers are no pages
  await parse(42);
  // @ts-expect-error: no such format
  await render(article, "pdf");
  // @ts-expect-error: without asking there is no trace
  article.trace;
  await start({ build: "light" });
  const held: number = await memory();
  stop();
  const own = createParser({ worker: false, wasm: "https://cdn.example/verbatim.wasm" });
  try {
    await own.parse(new Uint8Array(4));
  } catch (err) {
    if (err instanceof VerbatimError) {
      const code: ErrorCode = err.code;
      return code;
    }
  }
  return `${text}${votes}${held}${turns(article.body ?? []).length}${await render(article)}`;
}

// The nodes are a closed set, told apart by their type.
function turns(nodes: ArticleNode[]): Turn[] {
  return nodes.flatMap((node) => (node.type === "turn" ? [node] : node.type === "quote" ? turns(node.body ?? []) : []));
}
