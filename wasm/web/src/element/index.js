// The class alone, unregistered: for pages that want another name, or a class of their own on top.

export { VerbatimArticle } from "./element.js";
