// The one place that makes elements. Tags and attributes come from our own code, words only ever become Text nodes, so
// that no value of a document can become markup, and pages that require trusted types need no policy for us.

const svgSpace = "http://www.w3.org/2000/svg";

/**
 * Makes an element. Props are attributes; null, undefined and false leave one out, true sets it empty. `vars` holds
 * CSS custom properties, set through the object model because a strict policy forbids style attributes.
 * Children are nodes, strings, or lists of them; null and false are passed over.
 */
export function h(tag, props, ...children) {
  const el = document.createElement(tag);
  for (const name in props) {
    const value = props[name];
    if (value == null || value === false) continue;
    if (name === "vars") for (const v in value) el.style.setProperty(v, value[v]);
    else el.setAttribute(name, value === true ? "" : String(value));
  }
  append(el, children);
  return el;
}

/** Appends children as h does. */
export function append(parent, children) {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child != null && child !== false && child !== "") parent.append(child);
  }
}

/** The value as a string: anything that is none counts as empty, whatever a hand-made document holds there. */
export const str = (value) => (typeof value === "string" ? value : "");

/** The value as a list. */
export const list = (value) => (Array.isArray(value) ? value : []);

/** The members of the value that are objects. */
export const objects = (value) => list(value).filter((v) => v !== null && typeof v === "object");

const icons = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3 20 20",
  listen: "M4 14v-2a8 8 0 0 1 16 0v2M4 14h2.5v5.5H5a1 1 0 0 1-1-1zM20 14h-2.5v5.5H19a1 1 0 0 0 1-1z",
  print: "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z",
  save: "M12 4v11M7.5 10.8 12 15.2l4.5-4.4M5 19.5h14",
  help: "M9.2 9.2a2.9 2.9 0 1 1 4.2 2.6c-.9.5-1.4 1-1.4 2.2M12 17.4v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1",
  quote: "M9.500 7C6.500 8 5 10.200 5 13.500V17h4.500v-4.500H7M18.500 7c-3 1-4.500 3.200-4.500 6.500V17h4.500v-4.500H16",
  pause: "M8.500 6v12M15.500 6v12",
  play: "M8 5.500v13l10.500-6.500z",
  stop: "M7 7h10v10H7z",
  next: "M7 6v12l8-6zM17.500 6v12",
  previous: "M17 6v12L9 12zM6.500 6v12",
  up: "M6 14.500 12 8.500l6 6",
  down: "M6 9.500l6 6 6-6",
  close: "M6.500 6.500l11 11M17.500 6.500l-11 11",
  original: "M5 4.500h14v15H5zM8.500 9h7M8.500 12h7M8.500 15h4",
};

/** A line drawing, hidden from screen readers: the control that holds it has its own name. */
export function icon(name) {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(svgSpace, "path");
  path.setAttribute("d", icons[name]);
  svg.append(path);
  return svg;
}

/** A button that the reader finds by its data-do. */
export function button(action, label, { glyph, text = "", ...props } = {}) {
  return h(
    "button",
    { type: "button", "data-do": action, part: "button", "aria-label": text === label ? null : label, title: text === label ? null : label, ...props },
    glyph && icon(glyph),
    text && h("span", null, text),
  );
}
