// Where an element's article comes from. Sources are tried in the order of this file: a property before an attribute,
// an attribute before what stands inside the element.

/**
 * What the element should parse: {input, options, original, home}, or null when it has no source. `original` is the part
 * of the page that the view replaces; `home` the address of an article fetched from elsewhere.
 */
export async function findSource(host, signal) {
  if (host.source != null) return { input: host.source, options: {} };
  if (host.htmlFor) return fromPage(host);
  if (host.src) return fetched(host, signal);
  return inline(host);
}

function fromPage(host) {
  const original = host.getRootNode().getElementById?.(host.htmlFor) ?? document.getElementById(host.htmlFor);
  if (!original) throw sourceError("missing", `no element with the id "${host.htmlFor}" on this page`);
  if (original.contains(host)) throw sourceError("inside", `the element stands inside #${host.htmlFor}, which it is to replace: move it out`);
  return { input: original, options: { url: document.URL }, original };
}

async function fetched(host, signal) {
  const url = new URL(host.src, document.baseURI);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw sourceError("scheme", `src must be an http or https address, not "${host.src}"`);
  // Nothing personal goes along: an article that needs a login is none to be shown elsewhere.
  const response = await fetch(url, { signal, credentials: "same-origin", headers: { accept: "text/html, text/plain;q=0.8" } }).catch((cause) => {
    if (signal.aborted) throw signal.reason;
    throw sourceError("network", `${url.href} could not be fetched: offline, or a server that does not allow this page to read it (CORS)`, cause);
  });
  if (!response.ok) throw sourceError("http", `the server answered ${response.status} for ${url.href}`);
  return { input: response, options: { url: response.url || url.href }, home: response.url || url.href };
}

function inline(host) {
  const holder = host.querySelector(':scope > template, :scope > script[type="text/plain"], :scope > script[type="text/html"]');
  if (holder) return held(holder);
  const own = [...host.children].filter((child) => !child.slot);
  if (own.length === 0) return null;
  if (own.length === 1) return { input: own[0], options: { url: document.URL }, original: host };
  const all = document.createElement("div");
  all.append(...own.map((child) => child.cloneNode(true)));
  return { input: all, options: { url: document.URL }, original: host };
}

function held(holder) {
  const content = holder.content;
  if (content && content.childElementCount > 0) return { input: content, options: { url: document.URL } };
  const format = holder.type === "text/html" ? "html" : "text";
  return { input: (content ?? holder).textContent, options: { url: document.URL, format } };
}

/** An error of the element's own, with a code. */
export function sourceError(code, message, cause) {
  const error = new Error(`verbatim-article: ${message}`, cause ? { cause } : undefined);
  error.code = code;
  return error;
}
