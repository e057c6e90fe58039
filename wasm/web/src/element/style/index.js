// The style sheet of the reader: made once, shared by all elements of a page. Constructed sheets work under policies that
// forbid inline styles.

import { inspect } from "./inspect.js";
import { modes } from "./modes.js";
import { text } from "./text.js";
import { tokens } from "./tokens.js";
import { tools } from "./tools.js";
import { wide } from "./wide.js";

let shared;

/** The shared sheet. */
export function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(tokens + text + tools + wide + inspect + modes);
  }
  return shared;
}
