// Saving the article, and telling search engines of it. Both let the parser's own renderers write.

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
  // A Text node is no script sink: pages that require trusted types accept it, and a data block never runs.
  script.append(document.createTextNode(json));
  document.head.append(script);
  return script;
}
