// Made-up articles in the format of the parser, for the tests of the element.

const p = (text, runs) => ({ type: "paragraph", text, ...(runs ? { runs } : null) });
const turn = (kind, speaker, label, ...body) => ({ type: "turn", kind, speaker, label, cue: "label", body });

// The picture of every figure.
const picture = "/element/pages/river.svg";

/** An interview with three voices, section headings, a pull quote, figures, a table and teasers. */
export const interview = {
  version: 1, kind: "interview", confidence: 0.97,
  title: "“A river remembers where it used to run”",
  deck: "Marta Lindqvist has spent thirty years taking dams apart. She explains why the hardest part begins when the concrete is gone.",
  sections: ["Science", "Rivers"], topics: ["Rivers", "Dams", "Salmon", "Hydrology"],
  authors: [{ name: "Jonas Achterberg", url: "https://news.example/people/jonas" }], site: "The Northern Ledger",
  published: "2025-04-12T07:30:00+02:00", modified: "2025-04-13", lang: "en", dir: "ltr", url: "https://news.example/rivers/lindqvist",
  lead: {
    type: "figure", url: picture, alt: "A broad river between low hills at dusk", width: 1200, height: 640,
    caption: { text: "The upper Orra, four years after the Hallfors dam came down.", credit: { text: "Ida Brandt/Ledger Pictures", photographer: "Ida Brandt", agency: "Ledger Pictures" } },
  },
  speakers: [
    { name: "The Northern Ledger", labels: ["NL"], role: "interviewer" },
    { name: "Marta Lindqvist", labels: ["ML", "Lindqvist"], role: "interviewee", description: "Hydrologist, Orra River Institute" },
    { name: "Peder Voss", labels: ["Voss"], role: "guest", description: "Salmon fisher, third generation" },
  ],
  body: [
    p("When the last gate of the Hallfors dam was lifted out in the spring of 2021, the people on the bank expected a flood. What came instead was mud, a great deal of it, and then for some weeks a brown trickle that looked like an apology. Marta Lindqvist stood among them with a notebook. She had promised the valley a river, and for the first time in her working life she was not sure that one would come."),
    p("We met her at her desk above the old turbine hall, where the fisherman Peder Voss had come by to complain about the new footpath and stayed for the coffee.", [
      { text: "We met her at her desk above the old turbine hall, where the fisherman " }, { text: "Peder Voss", marks: ["link"], url: "https://news.example/people/voss" }, { text: " had come by to complain about the new footpath and stayed for the coffee." },
    ]),
    turn("question", 0, "NL", p("You have taken down forty-one dams. Does a river ever do what you expect of it?")),
    turn("answer", 1, "ML",
      p("Never on the first day. A river that has been held back for eighty years has a good deal of sand to move before it can think about water. People see the sand and believe we have broken something.", [
        { text: "Never on the first day. A river that has been held back for eighty years has " }, { text: "a good deal of sand", marks: ["emphasis"] }, { text: " to move before it can think about water. People see the sand and believe we have broken something." },
      ]),
      p("By the third year it has usually found its old bed again. There are maps from 1890 in the parish archive, and you can lay them over a photograph from the air and hardly see a seam. A river remembers where it used to run.")),
    turn("question", 0, "NL", p("And the people on its banks?")),
    turn("answer", 2, "Voss", p("We remember too. My grandfather had a net below the second bend. When the water came back, the bend came back, and so did the quarrel with the neighbours about whose bend it is.")),
    { type: "heading", level: 2, text: "What the concrete hides" },
    turn("question", 0, "NL", p("Your institute publishes what each removal has cost. Why go to that trouble, when nobody asks for it?")),
    turn("answer", 1, "ML",
      p("Because the figures are the argument. A dam that makes no power still has to be inspected, and a dam that fails is paid for by people who never had a say."),
      { type: "quote", pull: true, body: [p("A dam that makes no power is a very expensive way of not having a river.")] },
      p("There are three things we count before anything else:"),
      { type: "list", ordered: true, items: [[p("what it costs to leave the dam alone for thirty years,")], [p("what it costs to take it out in one summer, and")], [p("what the valley has lost in the meantime, which is the hardest.")]] },
      { type: "table", head: ["Site", "Year", "Height", "Cost"], rows: [["Hallfors", "2021", "14 m", "3.1 million"], ["Lower Orra", "2018", "6 m", "0.9 million"], ["Tavast mill", "2011", "4 m", "0.2 million"]] }),
    {
      type: "figure", url: picture, alt: "Two people on a gravel bank look at a map", width: 1200, height: 640,
      caption: { text: "Lindqvist and Voss on the gravel bank that was the floor of the reservoir.", credit: { text: "Ida Brandt" } },
    },
    turn("question", 0, "NL", p("What would you tell a town that wants to keep its dam?")),
    turn("answer", 1, "ML",
      p("That it may. I have no quarrel with a dam that somebody needs (laughs). But go and stand below it in August, and smell it, and ask who needs it."),
      { type: "quote", body: [p("The owner shall keep the works in such order that the stream suffers no harm.")], source: "Water Act of 1907" }),
    turn("answer", 2, "Voss", p("And then ask the salmon.")),
    turn("question", 0, "NL", p("You are sixty-four. Which river comes next?")),
    turn("answer", 1, "ML", p("A small one. Nobody has ever heard of it, and it runs past my mother’s house. The dam is two metres high, and it has made no flour since 1952. I have kept it for last.")),
    { type: "break" },
    p("This conversation was edited and condensed for clarity."),
  ],
  teasers: [
    { title: "The town that voted for its flood plain", url: "https://news.example/rivers/flood-plain", sections: ["Rivers"], summary: "In Tavast, three hundred people gave up their football field. They would do it again.", figure: { type: "figure", url: picture, alt: "", width: 600, height: 400 }, group: "More on rivers", authors: ["Ida Brandt"], date: "3 March 2025" },
    { title: "Eel ladders, and why they fail", url: "https://news.example/rivers/eels", sections: ["Science"], summary: "An engineer, a biologist and an eel disagree.", group: "More on rivers" },
    { title: "How to read a gauge", url: "https://news.example/rivers/gauge", summary: "Eight numbers that tell you whether to stay at home.", group: "More on rivers", date: "28 February 2025" },
  ],
  notes: [{ kind: "editing", text: "This conversation was edited and condensed for clarity." }],
  rest: [{ label: "navigation", text: "Home Science Culture" }],
  trace: {
    blocks: [
      { text: "Home Science Culture", kind: "text", path: "body header nav ul", label: "navigation", margin: 4.2, votes: [{ rule: "in-nav", label: "navigation", weight: 3.1 }, { rule: "link-density", label: "navigation", weight: 1.4 }, { rule: "words", label: "body", weight: -0.6 }] },
      { text: "“A river remembers where it used to run”", kind: "heading", path: "body main article h1", label: "title", margin: 6.8, votes: [{ rule: "og-title", label: "title", weight: 4 }, { rule: "h1", label: "title", weight: 2.8 }] },
      { text: "When the last gate of the Hallfors dam was lifted out in the spring of 2021, the people on the bank expected a flood. What came instead was mud, a great deal of it.", kind: "text", path: "body main article p", label: "body", margin: 5.1, votes: [{ rule: "prose", label: "body", weight: 3.9 }] },
      { text: "Ida Brandt/Ledger Pictures", kind: "text", path: "body main article figure figcaption span.credit", label: "credit", margin: 1.3, votes: [{ rule: "credit-hint", label: "credit", weight: 1.9 }, { rule: "byline-shape", label: "byline", weight: 0.6 }] },
      { text: "", kind: "evidence", path: "head meta", label: "other", margin: 0, votes: [] },
    ],
  },
};

/** An interview in Arabic, written from right to left. */
export const arabic = {
  version: 1, kind: "interview", confidence: 0.95,
  title: "ليلى المرزوقي: المكتبة بيت لا يُغلق بابه",
  deck: "أمينة مكتبة الحي القديم تحكي كيف عاد الأطفال إلى الرفوف، ولماذا ترفض أن تضع لافتة «الرجاء الهدوء».",
  sections: ["ثقافة"], topics: ["مكتبات", "قراءة"], authors: [{ name: "سامر الحداد" }], site: "صحيفة الميناء", published: "2025-02-03", lang: "ar", dir: "rtl",
  url: "https://news.example/ar/library",
  lead: { type: "figure", url: picture, alt: "رفوف كتب في قاعة عالية", width: 1200, height: 640, caption: { text: "القاعة الكبرى بعد ترميمها.", credit: { text: "هدى سالم" } } },
  speakers: [{ name: "الميناء", labels: ["الميناء"], role: "interviewer" }, { name: "ليلى المرزوقي", labels: ["المرزوقي"], role: "interviewee", description: "أمينة مكتبة الحي القديم" }],
  body: [
    p("في صباح ممطر فتحت ليلى المرزوقي باب المكتبة قبل موعده بساعة، لأن ثلاثة تلاميذ كانوا يقفون تحت المطر. منذ ذلك اليوم صار الباب يُفتح في السابعة."),
    turn("question", 0, "الميناء", p("كيف بدأت الحكاية مع المكتبة؟")),
    turn("answer", 1, "المرزوقي", p("بدأت من كتاب ضائع. أعرته لجارتي قبل عشرين سنة ولم تعده، فجئت أبحث عن نسخة أخرى، ووجدت القاعة مغلقة والمفتاح عند البقال."), p("طلبت المفتاح، وما زال معي إلى اليوم.")),
    turn("question", 0, "الميناء", p("ولماذا لا توجد لافتة تطلب الهدوء؟")),
    turn("answer", 1, "المرزوقي", p("لأن الأطفال يقرؤون بصوت عالٍ أولاً ثم يتعلمون الصمت. من يُسكتهم في البداية لا يراهم مرة ثانية."), { type: "quote", pull: true, body: [p("الكتاب الذي لا يُقرأ بصوت عالٍ مرة واحدة على الأقل كتاب حزين.")] }),
    { type: "heading", level: 2, text: "رفوف جديدة" },
    turn("question", 0, "الميناء", p("ما الذي تحتاجه المكتبة في عام 2025؟")),
    turn("answer", 1, "المرزوقي", p("كراسي. لدينا 4200 كتاب و31 كرسياً فقط.")),
  ],
  teasers: [{ title: "مقهى القراء يعود إلى الميناء القديم", url: "https://news.example/ar/cafe", summary: "بعد عشر سنوات من الإغلاق.", group: "اقرأ أيضاً" }],
};

/** Questions and answers without speakers. */
export const faq = {
  version: 1, kind: "faq", confidence: 0.9, title: "The new night buses: what riders ask", lang: "en", dir: "ltr", site: "Harbour Transit",
  body: [
    p("From June the buses run until three in the morning. Here is what riders have asked us."),
    { type: "turn", kind: "question", cue: "heading", body: [p("Do I need another ticket?")] },
    { type: "turn", kind: "answer", cue: "reply", body: [p("No. Day tickets are good until the last bus of the night."), { type: "list", items: [[p("Monthly passes: yes")], [p("Single tickets: for ninety minutes")]] }] },
    { type: "turn", kind: "question", cue: "heading", body: [p("Which lines run at night?")] },
    { type: "turn", kind: "answer", cue: "reply", body: [p("Lines 2, 5 and 11, every half hour.")] },
    { type: "turn", kind: "question", cue: "heading", body: [p("May I bring a bicycle?")] },
    { type: "turn", kind: "answer", cue: "reply", body: [p("Two on each bus, at the rear door.")] },
  ],
};

// Strings that some page, some day, has run.
const attacks = [
  `<script>window.pwned=(window.pwned||0)+1</script>`, `<img src=x onerror="window.pwned=1">`, `"><svg onload="window.pwned=1">`,
  `javascript:window.pwned=1`, `java\tscript:window.pwned=1`, ` \u0001javascript:window.pwned=1`, `data:text/html,<script>opener.pwned=1</script>`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='window.pwned=1'/>`, `vbscript:window.pwned=1`, `</style><script>window.pwned=1</script>`,
  `{{constructor.constructor('window.pwned=1')()}}`, "`;window.pwned=1//", `url(javascript:window.pwned=1)`, `expression(window.pwned=1)`,
];

/** A document whose every string is an attack. A page that shows it must run none of them. */
export function hostile() {
  let i = 0;
  const a = () => attacks[i++ % attacks.length];
  const runs = () => attacks.map((text) => ({ text, marks: ["link", "strong", text, "onclick"], url: text }));
  const para = () => ({ type: "paragraph", text: a(), runs: runs(), label: a(), time: a() });
  const fig = () => ({ type: "figure", url: a(), alt: a(), width: a(), height: -1, caption: { text: a(), runs: runs(), credit: { text: a(), photographer: a(), agency: a() } } });
  const nodes = () => attacks.flatMap(() => [
    para(), fig(), { type: "heading", level: 99, text: a(), runs: runs() }, { type: "quote", body: [para()], source: a(), pull: i % 2 === 0 },
    { type: "list", items: [[para(), para()], a(), null] }, { type: "table", head: [a()], rows: [[a(), { runs: runs() }], null] },
    { type: "code", language: a(), text: a() }, { type: "embed", url: a(), provider: a(), text: a(), runs: runs() }, { type: a(), text: a() },
    { type: "script", text: a() }, { type: "__proto__", body: [para()] }, { type: "turn", kind: a(), speaker: 0, label: a(), time: a(), body: [para(), fig()] },
    { type: "turn", kind: "question", speaker: 1e9, label: a(), body: [para()] }, { type: "turn", kind: "question", speaker: 1, body: a() },
  ]);
  let deep = para();
  for (let d = 0; d < 3000; d++) deep = { type: "quote", body: [deep] };
  return {
    version: 1, kind: "interview", confidence: 2, title: a(), deck: a(), sections: attacks, topics: attacks, authors: attacks.map((x) => ({ name: x, url: x })),
    site: a(), published: a(), modified: "2025-99-99T" + a(), lang: a(), dir: a(), url: a(), lead: fig(), body: [...nodes(), deep, null, 7, "x"],
    speakers: [{ name: a(), labels: attacks, role: a(), description: a() }, { name: a(), role: "__proto__" }, null],
    teasers: attacks.map((x) => ({ title: x, url: x, sections: attacks, summary: x, paragraphs: attacks, figure: { ...fig(), url: x }, date: x, authors: attacks, group: x, more: x })),
    notes: [{ kind: a(), text: a() }], rest: [{ label: a(), text: a() }], notices: [{ text: a(), origin: a() }],
    trace: { blocks: attacks.map((x) => ({ text: x, kind: x, path: x, label: x, margin: x, votes: [{ rule: x, label: x, weight: x }] })) },
  };
}

/** A document that the parser could have made, with an attack for every word. */
export function hostileWords() {
  const [a, b, c] = [attacks[0], attacks[9], "]]></script><!--<script>window.pwned=1</script>"];
  const said = (text) => ({ type: "paragraph", text, runs: [{ text, marks: ["link"], url: "https://news.example/" }] });
  return {
    version: 1, kind: "interview", confidence: 1, title: a, deck: b, sections: [c], topics: [a], authors: [{ name: b }], site: c, lang: "en",
    speakers: [{ name: a, role: "interviewer" }, { name: c, role: "interviewee", description: b }],
    body: [said(c), turn("question", 0, a, said(b)), turn("answer", 1, c, said(a), said(c))],
  };
}

/** A page whose every place for words or an address holds an attack. */
export function hostilePage() {
  const quoted = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const escaped = (text) => quoted(text).replace(/</g, "&lt;");
  const meta = attacks.map((x, i) => `<meta property="og:${["title", "description", "image", "url", "site_name"][i % 5]}" content="${quoted(x)}"><meta name="author" content="${quoted(x)}">`).join("");
  const data = `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: attacks[0], image: attacks, url: attacks[3], author: attacks.map((x) => ({ name: x, url: x })) }).replace(/</g, "\\u003c")}</script>`;
  const turns = attacks.map((x, i) => `<p><b>Ledger: What about ${escaped(x)}, number ${i}?</b></p><p><b>${escaped(x)}:</b> It is <a href="${quoted(x)}">answer ${i}</a> and runs on for some words, <i>${escaped(x)}</i> among them.</p>`).join("");
  const figures = attacks.map((x) => `<figure><img src="${quoted(x)}" alt="${quoted(x)}" srcset="${quoted(x)} 2x"><figcaption>${escaped(x)} <a href="${quoted(x)}">Photo: ${escaped(x)}</a></figcaption></figure>`).join("");
  const rest = attacks.map((x) => `<li><a href="${quoted(x)}"><h3>${escaped(x)}</h3><img src="${quoted(x)}"></a><p>${escaped(x)} and where it leads.</p></li>`).join("");
  const raw = `<svg onload="top.pwned=1"><script>top.pwned=1</script></svg><iframe srcdoc="<script>top.pwned=1</script>"></iframe><math href="javascript:top.pwned=1"><mtext>m</mtext></math><details open ontoggle="top.pwned=1">d</details><object data="javascript:top.pwned=1"></object>`;
  return `<!doctype html><html lang="${quoted(attacks[2])}"><head><base href="javascript:pwned=1"><title>${escaped(attacks[0])}</title>${meta}${data}</head><body><article><h1>${escaped(attacks[1])}</h1>${turns}${figures}<table><tr><td>${attacks.map(escaped).join("</td><td>")}</td></tr></table><pre><code>${attacks.map(escaped).join("\n")}</code></pre>${raw}</article><ul>${rest}</ul></body></html>`;
}

/** An interview of many turns, for counting time. */
export function long(exchanges = 40) {
  const body = [];
  for (let i = 0; i < exchanges; i++) {
    body.push(turn("question", 0, "NL", p(`Question number ${i + 1}: how does the water behave in the ${i + 1}th year after the works?`)));
    body.push(turn("answer", 1, "ML", p(`In the ${i + 1}th year it behaves as in the one before, with a little more gravel and a little less patience. `.repeat(6).trim())));
  }
  return { ...interview, title: "A long conversation", body, lead: undefined, teasers: [], trace: undefined };
}
