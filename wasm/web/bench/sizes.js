// Prints what a page fetches, packed with brotli: node bench/sizes.js [DIR]

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const packed = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;

/** sizes maps each script and module of dir to its bytes, as they are and packed. */
export function sizes(dir) {
  const files = readdirSync(dir, { recursive: true }).map(String).filter((f) => /\.(js|wasm)$/.test(f));
  return Object.fromEntries(
    files.sort().map((f) => {
      const bytes = readFileSync(join(dir, f));
      return [f, { bytes: bytes.length, brotli: packed(bytes) }];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dir = process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url));
  for (const [file, { bytes, brotli }] of Object.entries(sizes(dir))) {
    console.log(`${file.padEnd(32)} ${String(bytes).padStart(9)} ${String(brotli).padStart(9)} br`);
  }
}
