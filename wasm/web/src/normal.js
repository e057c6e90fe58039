// Unicode's normalisation form C for the Go code, which leaves its tables to the host: article/internal/block/nfc_host.go is
// the other half.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// Letters that join the one before them without being marks that sort, or whose wide forms do: vowels of Hangul and Indic
// scripts, signs of Kana.
const joins =
  /^[\u1161-\u1175\u11a8-\u11c2\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35\u3133\u3135\u3136\u313a-\u313f\u314f-\u3163\uff9e\uff9f\uffa3\uffa5\uffa6\uffaa-\uffaf\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc\u{11127}\u{1133e}\u{11357}\u{113b8}\u{113bb}\u{113c2}\u{113c5}\u{113c7}-\u{113c9}\u{114b0}\u{114ba}\u{114bd}\u{115af}\u{11930}]/u;

/** sorts reports whether c is a mark that normalisation puts in order among others: it goes past one of a higher class, or one
 * of the lowest goes past it. */
const sorts = (c) => `a\u0345${c}`.normalize("NFD").indexOf("\u0345") > 1 || `a${c}\u0334`.normalize("NFD").startsWith("a\u0334") || c === "\u0334" || c === "\u0345";

/** firstBoundary returns how many UTF-16 units of s stand before the first letter that no letter before s could change, -1 where
 * there is none. */
export function firstBoundary(s) {
  let at = 0;
  for (const c of s) {
    if (c < "\u0300" || !(joins.test(c) || sorts(c))) return at;
    at += c.length;
  }
  return -1;
}

/** normalizer returns the functions that the module imports. memory returns the module's memory. */
export function normalizer(memory) {
  let made = null;
  const read = (at, length) => decoder.decode(new Uint8Array(memory().buffer, at, length));
  return {
    normal(at, length) {
      const before = read(at, length);
      const after = before.normalize("NFC");
      if (after === before) return -1;
      made = encoder.encode(after);
      return made.length;
    },
    take(at) {
      new Uint8Array(memory().buffer).set(made, at);
      made = null;
    },
    boundary(at, length) {
      const s = read(at, length);
      const n = firstBoundary(s);
      return n < 0 ? n : encoder.encode(s.slice(0, n)).length;
    },
  };
}
