// Pictures with their captions and credits.

import { h, str } from "./dom.js";
import { plain, textOf } from "./runs.js";
import { pictureURL } from "./url.js";

/** A figure, or null where there is neither a picture nor a word. */
export function figure(value, ctx, { lead = false } = {}) {
  const url = ctx.has("figures") ? pictureURL(value?.url) : "";
  const caption = figcaption(value?.caption, ctx);
  if (!url && !caption) return null;
  return h("figure", { part: lead ? "figure lead" : "figure", class: lead ? "lead" : null }, url && picture(value, url, lead), caption);
}

/** The picture alone; an empty alternative text says that the caption says it all. */
export function picture(value, url, eager = false) {
  const size = (n) => (Number.isInteger(n) && n > 0 && n < 20000 ? n : null);
  const width = size(value.width);
  const height = size(value.height);
  return h("img", {
    part: "image", src: url, alt: str(value.alt), width: width && height ? width : null, height: width && height ? height : null,
    loading: eager ? null : "lazy", decoding: "async",
  });
}

function figcaption(caption, ctx) {
  if (!caption || typeof caption !== "object") return null;
  const credit = str(caption.credit?.text);
  const words = plain(caption);
  if (!words && !credit) return null;
  return h(
    "figcaption",
    { part: "caption" },
    words && h("span", { class: "words" }, textOf(caption)),
    words && credit && " ",
    credit && h("span", { part: "credit", class: "credit" }, !/^[^\s:：]{2,20}\s?[:：]/.test(credit) && h("span", { class: "hush" }, ctx.t("photo"), " "), credit),
  );
}
