// Compiled, never run: what a page written in TypeScript does with the element.

import "verbatim-article/define";
import { define, VerbatimArticle as Defined } from "verbatim-article/define";
import { VerbatimArticle } from "verbatim-article/element";
import type { Article } from "verbatim-article";

// The tag name alone gives the type.
const el = document.createElement("verbatim-article");
const found: VerbatimArticle | null = document.querySelector("verbatim-article");

el.htmlFor = "story";
el.theme = "dark";
el.inspect = true;
el.headingLevel = 2;
el.labels = { search: "Find", de: { search: "Finden" } };
// @ts-expect-error: no such theme
el.theme = "sepia";
// @ts-expect-error: the element sets its state itself
el.state = "ready";
// @ts-expect-error: a number is no source
el.source = 7;

for (const source of ["text", new ArrayBuffer(2), new Uint8Array(2), new Blob([]), new Response(""), document, document.body, document.createDocumentFragment(), null]) {
  el.source = source;
}

// Events are typed by their names, on the element and above it.
el.addEventListener("verbatim-turn", (event) => {
  const { index, id, kind, question, speaker, name } = event.detail;
  console.log(index + question + speaker, id, name, kind === "question");
  // @ts-expect-error: turns tell nothing of the kind
  event.detail.volume;
});
document.body.addEventListener("verbatim-error", ({ detail }) => console.log(detail.code.length, detail.error.message, detail.phase === "load"));
el.addEventListener("verbatim-ready", ({ detail }) => console.log(detail.document.title?.length));
el.addEventListener("verbatim-export", (event) => event.preventDefault());
el.addEventListener("click", (event) => console.log(event.clientX));

export async function use(): Promise<string> {
  const article: Article = await el.load();
  const again: Article = await el.ready;
  const hits: number = el.find("river");
  const moved: boolean = el.next() && el.previous() && el.goTo(3);
  el.filter(0, "Ida");
  el.filter();
  await el.listen(2);
  el.print();
  await el.showOriginal();
  const file: string = await el.export("markdown");
  // @ts-expect-error: no such format
  await el.export("pdf");
  return `${article.title}${again.kind}${hits}${moved}${file}${await el.render("html")}${found?.currentTurn}`;
}

// A class of one's own on top, and a name of one's own.
class Reader extends VerbatimArticle {
  override next(): boolean {
    return super.next();
  }
}
Reader.api = () => import("verbatim-article");
const named: CustomElementConstructor = define("our-article");
export const same: boolean = Defined === VerbatimArticle && named !== Reader;
