// The package's one trusted type policy, for pages that require trusted types. It lets through the address of the package's
// own Worker, and JSON for a data block, which no browser runs.

let policy; // made once: a second policy of one name is refused

function own() {
  policy ??= globalThis.trustedTypes.createPolicy("verbatim-article", {
    createScriptURL: (s) => s,
    createScript: (s) => (JSON.parse(s), s),
  });
  return policy;
}

/** trustedURL returns href as a Worker takes it; as it is where the page does not allow the policy. */
export function trustedURL(href) {
  if (!globalThis.trustedTypes) return href;
  try {
    return own().createScriptURL(href);
  } catch {
    return href;
  }
}

/** trustedJSON returns json as a script element takes it; throws where the page does not allow the policy, or json is none. */
export const trustedJSON = (json) => (globalThis.trustedTypes ? own().createScript(json) : json);
