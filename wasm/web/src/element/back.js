// The way back from the original to the reading view.

import { loadLabels } from "./labels/index.js";
import { button, h } from "./view/dom.js";
import { sheet } from "./style/index.js";

/** Shows a button that leads back; `slot` says whether the original stands inside the element. */
export async function wayBack(root, { lang, labels, slot, back }) {
  const { t, lang: words } = await loadLabels(lang, labels);
  const control = button("enhanced", t("enhanced"), { glyph: "original", text: t("enhanced") });
  control.addEventListener("click", back, { once: true });
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, sheet()])];
  root.replaceChildren(h("div", { class: "back", lang: words }, control), ...(slot ? [h("slot")] : []));
  control.focus();
}
