// Printing the article alone: for as long as the print lasts, everything beside the path from the element to the root of
// the page carries an attribute that our sheet leaves out on paper.

const mark = "data-verbatim-aside";

/** Prints the element without the page around it. */
export function printAlone(host) {
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page { margin: 18mm 20mm 20mm; } @media print { [${mark}] { display: none !important; } }`);
  const hidden = [];
  const roots = [];
  for (let node = host; node; ) {
    const root = node.getRootNode();
    roots.push(root);
    for (; node.parentElement; node = node.parentElement) {
      for (const other of node.parentElement.children) {
        if (other !== node && !["SCRIPT", "STYLE", "LINK", "HEAD"].includes(other.tagName)) {
          other.setAttribute(mark, "");
          hidden.push(other);
        }
      }
    }
    node = root.host;
  }
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, rules];
  const restore = () => {
    for (const el of hidden) el.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== rules);
  };
  addEventListener("afterprint", restore, { once: true });
  print();
}
