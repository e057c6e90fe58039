// Saving the article, and telling search engines of it. Both let the parser's own renderers write.

import { trustedJSON } from "../../trusted.js";
import { sourceError } from "../source.js";

const types = { markdown: ["text/markdown", "md"], text: ["text/plain", "txt"], jsonld: ["application/ld+json", "json"] };

/** The formats that can be saved. */
export const formats = Object.keys(types);

/** Hands the words to the reader as a download; returns the name of the file. */
export function download(words, format, title) {
  const [type, extension] = types[format];
  const name = `${fileName(title)}.${extension}`;
  const url = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 30000);
  return name;
}

// Longer names are cut by some file systems.
const nameRunes = 80;

function fileName(title) {
  const words = title.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, "-").replace(/^-+|-+$/g, "");
  return [...words].slice(0, nameRunes).join("") || "article";
}

/** Adds a JSON-LD block to the page's head; returns the element, for taking it away again. */
export function inject(json) {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  try {
    script.textContent = trustedJSON(json);
  } catch (cause) {
    throw sourceError("csp", "the page's Content-Security-Policy allows no JSON-LD block; add verbatim-article to its trusted-types", cause);
  }
  document.head.append(script);
  return script;
}
