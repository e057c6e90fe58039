// Waiting for the right moment: near the viewport, or when the browser has nothing to do.

// Loading begins this far before an element comes into view: about a screenful, a second of quick scrolling.
const margin = "900px";

const waiting = new WeakMap();
let observer;

/** Resolves when the element comes near the viewport, or rejects when the signal aborts. One observer serves the page. */
export function nearViewport(element, signal) {
  if (typeof IntersectionObserver !== "function") return Promise.resolve();
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) arrive(entry.target);
    },
    { rootMargin: margin },
  );
  return new Promise((resolve, reject) => {
    waiting.set(element, resolve);
    observer.observe(element);
    signal.addEventListener("abort", () => {
      observer.unobserve(element);
      reject(signal.reason);
    }, { once: true });
  });
}

function arrive(element) {
  observer.unobserve(element);
  waiting.get(element)?.();
}

/** Runs f when the browser is idle, unless the reader has asked to save data. */
export function whenIdle(f) {
  if (navigator.connection?.saveData) return;
  if (typeof requestIdleCallback === "function") requestIdleCallback(f, { timeout: 10000 });
  else setTimeout(f, 2000);
}

/** Resolves when the page's own markup has arrived, so that children and neighbours are there. */
export function parsed() {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
}
