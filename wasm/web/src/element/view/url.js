// Which addresses of a document may become links and pictures. The parser judges them already; a document handed in by
// a page or a server is judged again here.

const linkSchemes = new Set(["http:", "https:", "mailto:", "tel:"]);
const pictureSchemes = new Set(["http:", "https:"]);
const pictureData = /^data:image\/(?:png|jpeg|gif|webp)[;,]/i;
// Browsers drop these before they read the scheme, so "java\tscript:" would pass a judge that keeps them.
const invisible = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g;

function judge(value, schemes) {
  if (typeof value !== "string" || value === "") return "";
  const cleaned = value.replace(invisible, (c) => (c === " " ? "%20" : ""));
  try {
    const url = new URL(cleaned, document.baseURI);
    return schemes.has(url.protocol) ? url.href : "";
  } catch {
    return "";
  }
}

/** The address for an href, or "" when it may not be one. */
export const linkURL = (value) => judge(value, linkSchemes);

/** The address for an img, or "" when it may not be one. */
export function pictureURL(value) {
  if (typeof value === "string" && pictureData.test(value.trim())) return value.trim();
  return judge(value, pictureSchemes);
}
