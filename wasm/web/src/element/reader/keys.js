// The keys of the reader. They act while the focus is inside the element (or anywhere on the page, where the publisher says
// so), never inside a field, never with a modifier, and the reader can switch them off.

const actions = new Map([
  ["j", "next"], ["n", "next"], ["k", "previous"], ["p", "previous"], ["/", "search"], ["l", "listen"], ["c", "quote"], ["?", "help"], ["Escape", "escape"],
]);

// On a keyboard of another script the key still sits where it sits.
const places = new Map([["KeyJ", "j"], ["KeyN", "n"], ["KeyK", "k"], ["KeyP", "p"], ["KeyL", "l"], ["KeyC", "c"]]);

/** The action of a key press, or undefined. */
export function actionOf(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const typing = writes(event.composedPath()[0]);
  if (typing && event.key !== "Escape") return undefined;
  const latin = event.key.length > 1 || /^[\u0021-\u007e]$/.test(event.key);
  return actions.get(latin ? event.key : places.get(event.code));
}

function writes(target) {
  if (!(target instanceof Element)) return false;
  return target.isContentEditable || target.matches("select, textarea, input:not([type=checkbox], [type=radio], [type=button])");
}
