// A page's own words for some of the element's.
import "/verbatim/element/define.js";

document.querySelector("verbatim-article").labels = { listen: "Read it to me", questions: "What we asked" };
