/** Registers `<verbatim-article>` when it is imported. */

import { VerbatimArticle } from "./element.js";

/** Registers the element under a name, unless that name is taken; returns the class that bears it. */
export function define(name?: string): CustomElementConstructor;

export { VerbatimArticle };
