// A quotation with its source, for the clipboard.

import { str } from "../view/dom.js";
import { addressOf, textDirective } from "./link.js";

// A headline that is a quotation from end to end has its marks already.
const marked = /^["“”„«»‘’「『].*["“”«»‘’」』]$/s;

/** The words as they are pasted: the quotation, who said it, where it stands. */
export function quotation(words, turn, { doc, ctx, home }) {
  const text = words.replace(/\s+/g, " ").trim();
  const speaker = turn && turn.speaker >= 0 ? ctx.speakers[turn.speaker].name : "";
  const published = str(doc.published).slice(0, 10);
  const title = str(doc.title);
  const source = [speaker, marked.test(title) ? title : title && ctx.quoted(title), str(doc.site), published && ctx.date(published)].filter(Boolean).join(", ");
  return `${ctx.quoted(text)}\n${source ? `— ${source}\n` : ""}${address(text, turn, home)}`;
}

// An article that was fetched from elsewhere is quoted from there; one that stands on this page, from here.
function address(text, turn, home) {
  if (home) return home.split("#")[0] + `#${textDirective(text)}`;
  return addressOf(turn?.id ?? "", text);
}

/** Puts text on the clipboard; false when the browser does not let us. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

// Pages without a secure context have no clipboard object, but may copy a selection inside a click.
function copyOldWay(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.style.setProperty("position", "fixed");
  area.style.setProperty("opacity", "0");
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {
    done = false;
  }
  area.remove();
  focused?.focus?.({ preventScroll: true });
  return done;
}

/** The selected Range inside a shadow root, or null. */
export function selectedIn(root, within) {
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection) return null;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  let range = null;
  if (composed && within.contains(composed.startContainer)) {
    range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
  } else if (selection.rangeCount > 0) {
    range = selection.getRangeAt(0);
  }
  if (!range || range.collapsed || !within.contains(range.commonAncestorContainer)) return null;
  return range;
}
