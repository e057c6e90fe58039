/** Gives a class properties that are attributes: strings, "" without the attribute, and flags, true with it. Both map the
 * names of attributes to those of properties. */
export function reflect(prototype, strings, flags) {
  for (const [attribute, property] of Object.entries(strings)) {
    define(prototype, property, {
      get() {
        return this.getAttribute(attribute) ?? "";
      },
      set(value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
  }
  for (const [attribute, property] of Object.entries(flags)) {
    define(prototype, property, {
      get() {
        return this.hasAttribute(attribute);
      },
      set(value) {
        this.toggleAttribute(attribute, Boolean(value));
      },
    });
  }
}

function define(prototype, property, accessor) {
  Object.defineProperty(prototype, property, { configurable: true, enumerable: true, ...accessor });
}
