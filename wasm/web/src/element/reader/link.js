// Addresses of places: #q3 for a question, text fragments for a quotation.

/** The address of this page with another fragment. */
export function addressOf(id, words = "") {
  const here = location.href.split("#")[0];
  const directive = words ? textDirective(words) : "";
  if (!id && !directive) return here;
  return `${here}#${id ? encodeURIComponent(id) : ""}${directive}`;
}

// A quotation up to this many words stands whole in a directive; of a longer one, so many of its first and last.
const wholeWords = 10;
const edgeWords = 4;

/** ":~:text=..." for a quotation. */
export function textDirective(words) {
  const list = words.trim().split(/\s+/);
  // The hyphen and the comma are part of a directive's own grammar.
  const encode = (part) => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D");
  if (list.length <= wholeWords) return `:~:text=${encode(list)}`;
  return `:~:text=${encode(list.slice(0, edgeWords))},${encode(list.slice(-edgeWords))}`;
}

/** The parts of the first text directive of an address, or null. */
export function readDirective(address) {
  const found = /:~:(?:[^#]*&)?text=([^&#]+)/.exec(address);
  if (!found) return null;
  const parts = found[1].split(",");
  const out = {};
  if (parts[0].endsWith("-")) out.prefix = decode(parts.shift().slice(0, -1));
  if (parts.at(-1)?.startsWith("-")) out.suffix = decode(parts.pop().slice(1));
  [out.start, out.end] = [decode(parts[0] ?? ""), decode(parts[1] ?? "")];
  return out.start ? out : null;
}

/** The fragment directive that the page was opened with: browsers take it out of location, the timeline keeps it. */
export function openedWith() {
  const [navigation] = performance.getEntriesByType?.("navigation") ?? [];
  return readDirective(navigation?.name ?? "") ?? readDirective(location.hash);
}

/** The id that the page's fragment names, without a directive. */
export function fragmentID() {
  return decode(location.hash.slice(1).split(":~:")[0]);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
