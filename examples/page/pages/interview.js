// The only line that a page needs; the rest serves the link to the inspector.
import "/verbatim/element/define.js";

const article = document.querySelector("verbatim-article");
if (new URLSearchParams(location.search).has("inspect")) article.inspect = true;
