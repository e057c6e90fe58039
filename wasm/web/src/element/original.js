// The original goes out of sight, not out of the page: scripts and styles of the page still find it.

/** Hides an element of the page, and shows it again as it was. */
export class Original {
  #hidden = null; // {element, value, priority}: what is hidden, and how it was shown

  /** Hides the element; one is enough. */
  hide(element) {
    if (this.#hidden) return;
    const { style } = element;
    this.#hidden = { element, value: style.getPropertyValue("display"), priority: style.getPropertyPriority("display") };
    style.setProperty("display", "none", "important");
  }

  /** Shows what is hidden. */
  restore() {
    if (!this.#hidden) return;
    const { element, value, priority } = this.#hidden;
    element.style.setProperty("display", value, priority);
    if (element.getAttribute("style") === "") element.removeAttribute("style");
    this.#hidden = null;
  }
}
