// A request as the Go side reads it: wasm/internal/bridge/request.go is the other half.

const encoder = new TextEncoder();

/** The operations, and the doors of "parse". */
const ops = { parse: 1, render: 2 };
const doors = { bytes: 0, text: 1, events: 2 };
const formats = { auto: 0, html: 1, text: 2 };

/** head encodes all of a job but its payload. */
export function head(job) {
  const out = [ops[job.op]];
  if (job.op === "render") {
    string(out, job.format);
    return Uint8Array.from(out);
  }
  const o = job.options ?? {};
  const limits = o.limits ?? {};
  out.push(doors[job.door], formats[o.format ?? "auto"], o.trace ? 1 : 0);
  string(out, o.url ?? "");
  string(out, o.charset ?? "");
  string(out, o.contentType ?? "");
  for (const n of [o.maxBytes, limits.nodes, limits.depth, limits.attrs, limits.jsonBytes, limits.jsonDepth]) varint(out, n ?? 0);
  return Uint8Array.from(out);
}

function string(out, s) {
  const bytes = encoder.encode(s);
  varint(out, bytes.length);
  for (const b of bytes) out.push(b);
}

function varint(out, n) {
  while (n > 0x7f) {
    out.push((n % 0x80) | 0x80);
    n = Math.floor(n / 0x80);
  }
  out.push(n);
}
