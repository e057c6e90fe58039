// Loads the package from the folder that the page's address names (?dist=), and keeps a list of what the elements say.
const query = new URLSearchParams(location.search);
window.heard = [];
for (const name of ["load", "ready", "error", "turn", "filter", "search", "speak", "copy", "export", "print"]) {
  document.addEventListener(`verbatim-${name}`, (event) => window.heard.push({ event: name, id: event.target.id, ...event.detail, document: undefined, error: event.detail.error && String(event.detail.error) }));
}
window.docs = await import("../documents.js");
window.module = import(`${query.get("dist") ?? "/dist"}/element/define.js`);
window.module.catch(() => {});
window.started = true;
