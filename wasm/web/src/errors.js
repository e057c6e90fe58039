// What can go wrong, in words for the person who can mend it.

/** VerbatimError is an Error with a code. The codes are listed in types/index.d.ts. */
export class VerbatimError extends Error {
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "VerbatimError";
    this.code = code;
  }
}

/** plain returns an error as an object that survives postMessage. */
export function plain(err) {
  return { code: err?.code ?? "internal", message: String(err?.message ?? err) };
}
