// Pages for the benchmark, made up: as much navigation, script and style around the words as news pages carry.

const words = "the river town council bridge market ferry morning people water years old new light street house garden winter story question answer".split(" ");

/** syntheticPage returns a page of about `size` bytes: half of it scripts and styles, the rest an interview and teasers. */
export function syntheticPage(size) {
  let seed = Math.round(size);
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const sentence = (n) => {
    const s = Array.from({ length: n }, () => words[next(words.length)]).join(" ");
    return `${s[0].toUpperCase()}${s.slice(1)}.`;
  };
  const paragraph = (i) =>
    `<p class="text-block"><strong>${i % 2 ? "Marta Quill" : "The Lantern"}:</strong> ${sentence(12 + next(10))} ${sentence(20)} <a href="/topic/${next(99)}">${sentence(3)}</a> ${sentence(15)}${i % 2 ? "" : " And what then?"}</p>\n`;
  const teaser = () =>
    `<article class="card teaser"><a href="/2024/${next(999)}"><img src="/img/${next(999)}.jpg" alt="${sentence(4)}" width="300" height="200" loading="lazy"><h3 class="card__title">${sentence(6)}</h3></a><p class="card__text">${sentence(14)}</p></article>\n`;
  const script = () => `<script>window.q=window.q||[];q.push({id:${next(1e6)},data:"${sentence(60)}"});</script>\n<style>.c${next(999)}{color:#${next(0xffffff).toString(16)};margin:0 ${next(20)}px}</style>\n`;
  let body = "";
  for (let i = 0; body.length < size - 1500; i++) body += i % 2 ? paragraph(i >> 1) + (i % 9 ? "" : `<figure><img src="/f/${i}.jpg" alt="" width="800" height="600"><figcaption>${sentence(9)} Photo: Ines Okafor</figcaption></figure>\n`) : script();
  const nav = Array.from({ length: 12 }, () => `<li><a href="/${next(99)}">${sentence(1)}</a></li>`).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sentence(7)}</title></head><body><header><nav><ul>${nav}</ul></nav></header><main><article><h1>${sentence(7)}</h1><p class="deck">${sentence(18)}</p>\n${body}</article><aside class="related">${teaser()}${teaser()}</aside></main><footer><p>© The Lantern</p></footer></body></html>`;
}
