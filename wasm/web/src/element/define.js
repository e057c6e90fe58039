// Registers <verbatim-article>. Importing this module is all that a page has to do; a second import, another copy of the
// package, or a name that is taken does no harm.

import { VerbatimArticle } from "./element.js";

/** Registers the element under a name, unless that name is taken; returns the class that bears it. */
export function define(name = "verbatim-article") {
  if (!customElements.get(name)) {
    // A constructor serves one name only.
    const known = customElements.getName?.(VerbatimArticle);
    customElements.define(name, known ? class extends VerbatimArticle {} : VerbatimArticle);
  }
  return customElements.get(name);
}

define();

export { VerbatimArticle };
