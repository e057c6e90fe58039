// A large answer goes from the Worker to the page in pieces, each a message of its own: the page's thread reads one piece a
// task and is free in between. The Worker has time to take the answer apart.

// An answer up to this many characters, and a piece of a longer one, is read in a millisecond or two.
const pieceLength = 1 << 16;

/** pieces yields what to send for an article's JSON: { part } with all of it but its long lists, then { list, items } with more
 * of one of them, as JSON, and { last: true }. */
export function* pieces(text) {
  const article = JSON.parse(text);
  const lists = [];
  for (const [name, value] of Object.entries(article)) {
    if (!Array.isArray(value) || value.length < 2) continue;
    lists.push([name, value]);
    article[name] = [];
  }
  yield { part: JSON.stringify(article) };
  for (const [list, items] of lists) {
    let row = [];
    let length = 0;
    for (const item of items) {
      const json = JSON.stringify(item);
      if (length > 0 && length + json.length > pieceLength) {
        yield { list, items: `[${row}]` };
        row = [];
        length = 0;
      }
      row.push(json);
      length += json.length;
    }
    yield { list, items: `[${row}]` };
  }
  yield { last: true };
}

/** isLong reports whether an answer should go in pieces. */
export const isLong = (text) => text.length > pieceLength;

/** Assembly puts pieces together again. */
export class Assembly {
  #article;

  /** take adds a piece and returns the article when it was the last, else undefined. */
  take({ part, list, items, last }) {
    if (last) return this.#article;
    if (part) this.#article = JSON.parse(part);
    else this.#article[list].push(...JSON.parse(items));
  }
}
