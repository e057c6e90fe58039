// From an address to a compiled module, with an error that says what is missing.

import { VerbatimError } from "./errors.js";

/** compile fetches and compiles the WebAssembly at href. */
export async function compile(href) {
  if (typeof WebAssembly !== "object" || typeof WebAssembly.compile !== "function") {
    throw new VerbatimError("wasm-unavailable", "verbatim-article: this browser has no WebAssembly, or has it switched off");
  }
  try {
    if (href.startsWith("file:")) return await WebAssembly.compile(await readFile(href));
    const response = await get(href);
    if (response.headers.get("content-type")?.split(";")[0].trim() === "application/wasm" && WebAssembly.compileStreaming) {
      return await WebAssembly.compileStreaming(response);
    }
    return await WebAssembly.compile(magic(await response.arrayBuffer(), response, href));
  } catch (err) {
    throw explain(err, href);
  }
}

async function readFile(href) {
  const { readFile } = await import(/* @vite-ignore */ "node:fs/promises");
  try {
    return await readFile(new URL(href));
  } catch (err) {
    throw new VerbatimError("not-found", `verbatim-article: cannot read ${href}: ${err.message}`, err);
  }
}

async function get(href) {
  let response;
  try {
    response = await fetch(href, { credentials: "same-origin" });
  } catch (err) {
    throw new VerbatimError(
      "network",
      `verbatim-article: cannot fetch ${href}: the network is down, or the page's Content-Security-Policy (connect-src) or CORS forbids it`,
      err,
    );
  }
  if (response.status === 404 || response.status === 410) {
    throw new VerbatimError("not-found", `verbatim-article: ${href} is not there (${response.status}); copy it beside the scripts of the package`);
  }
  if (!response.ok) {
    throw new VerbatimError("http", `verbatim-article: the server answered ${response.status} for ${href}`);
  }
  return response;
}

/** magic returns bytes when they are WebAssembly. Servers that do not know the type still serve the right bytes. */
function magic(bytes, response, href) {
  const head = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  if (head.length === 4 && head[0] === 0 && head[1] === 0x61 && head[2] === 0x73 && head[3] === 0x6d) return bytes;
  const type = response.headers.get("content-type") ?? "no type at all";
  throw new VerbatimError(
    "wrong-type",
    `verbatim-article: ${href} came as ${type} and is not WebAssembly; a server that answers every address with one page does this`,
  );
}

/** explain names the reason of an error that WebAssembly throws. */
export function explain(err, href) {
  if (err instanceof VerbatimError) return err;
  if (/Content Security Policy|CSP|unsafe-eval/i.test(err?.message ?? "")) {
    return new VerbatimError(
      "csp",
      "verbatim-article: the Content-Security-Policy forbids WebAssembly; add 'wasm-unsafe-eval' to script-src",
      err,
    );
  }
  if (err instanceof WebAssembly.CompileError || err instanceof WebAssembly.LinkError) {
    return new VerbatimError("bad-wasm", `verbatim-article: ${href} is damaged or does not fit these scripts: ${err.message}`, err);
  }
  return new VerbatimError("network", `verbatim-article: reading ${href} failed: ${err?.message ?? err}`, err);
}
