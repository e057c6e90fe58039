// What stands beside the text: the questions to jump to, the speakers to choose from, and how much each of them says.

import { button, h, str } from "./dom.js";

// A line of the list holds about this much before it is no longer a list.
const entryRunes = 110;

/** The rail; null when there is nothing to put into it. */
export function rail(doc, ctx) {
  const parts = [
    ctx.has("speakers") && ctx.voices.length > 1 && speakers(ctx),
    ctx.has("questions") && ctx.questions > 1 && questions(ctx),
  ].filter(Boolean);
  return parts.length > 0 && h("aside", { class: "rail", part: "rail", "aria-label": ctx.t("overview") }, parts, h("slot", { name: "rail" }));
}

function questions(ctx) {
  const entry = (turn, index) =>
    turn.question > 0 &&
    h(
      "li",
      null,
      h(
        "a",
        { href: `#${turn.id}`, part: "question-link", "data-do": "visit", "data-turn": index },
        h("span", { class: "count", "aria-hidden": "true" }, ctx.number(turn.question)),
        h("span", null, shorten(turn.text)),
      ),
    );
  return h(
    "details",
    { class: "fold questions", part: "questions", "data-fold": true },
    h("summary", null, ctx.t("questions"), " ", h("span", { class: "sum" }, ctx.number(ctx.questions))),
    h("nav", { "aria-label": ctx.t("questions") }, h("ol", { role: "list" }, ctx.turns.map(entry))),
  );
}

/** Cuts at a word, never inside one. */
export function shorten(text) {
  if (text.length <= entryRunes) return text;
  const cut = text.slice(0, entryRunes);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > entryRunes / 2 ? space : entryRunes).replace(/[\s,;:.–—-]+$/, "")}…`;
}

function speakers(ctx) {
  const { t } = ctx;
  const shares = ctx.has("share") && ctx.words > 0;
  const row = (voice) =>
    h(
      "li",
      { vars: ctx.tint(voice.speaker) },
      button("filter", t("only", { name: voice.name }), {
        "data-speaker": voice.speaker, "aria-pressed": "false", part: "speaker", class: "voice", title: null, "aria-label": null,
      }),
    );
  const rows = ctx.voices.map((voice) => {
    const li = row(voice);
    li.firstChild.append(
      h("span", { class: "dot", "aria-hidden": "true" }),
      h("span", { class: "voice-name" }, h("bdi", null, voice.name), voice.description && h("span", { class: "about" }, voice.description)),
      shares ? h("span", { class: "percent" }, ctx.percent(voice.words / ctx.words)) : "",
    );
    return li;
  });
  return h(
    "details",
    { class: "fold speakers", part: "speakers", "data-fold": true },
    h("summary", null, t("speakers")),
    shares && chart(ctx),
    h("ul", { role: "list", "aria-label": t("filter") }, rows),
    button("filter-all", t("everyone"), { text: t("everyone"), class: "plain all", hidden: true }),
    shares && numbers(ctx),
  );
}

// The bar is for the eye: the numbers beside the names and in the table say the same.
function chart(ctx) {
  const segment = (voice) =>
    h("span", { class: "segment", vars: { ...ctx.tint(voice.speaker), "--share": String(voice.words / ctx.words) } });
  const spoken = ctx.voices.filter((v) => v.words > 0).map((v) => `${v.name} ${ctx.percent(v.words / ctx.words)}`).join(", ");
  return h("div", { class: "chart", part: "share", role: "img", "aria-label": `${ctx.t("share")}: ${spoken}` }, ctx.voices.map(segment));
}

function numbers(ctx) {
  const { t } = ctx;
  const th = (text) => h("th", { scope: "col" }, text);
  const row = (voice) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, h("bdi", null, voice.name)),
      h("td", null, ctx.percent(voice.words / ctx.words)),
      h("td", null, ctx.number(voice.words)),
      h("td", null, ctx.number(voice.turns)),
    );
  return h(
    "details",
    { class: "numbers" },
    h("summary", null, t("share")),
    h("div", { class: "wide" }, h(
      "table",
      { part: "share-table" },
      h("caption", { class: "hush" }, t("share")),
      h("thead", null, h("tr", null, th(t("speaker")), th("%"), th(t("words")), th(t("turns")))),
      h("tbody", null, ctx.voices.map(row)),
    )),
  );
}

/** One voice for each speaker that has a turn, in the order of the document, and one for turns of nobody known. */
export function voices(ctx) {
  const out = new Map();
  ctx.speakers.forEach((s, i) => out.set(i, { speaker: i, name: s.name, description: s.description, words: 0, turns: 0 }));
  for (const turn of ctx.turns) {
    if (!out.has(turn.speaker)) out.set(-1, { speaker: -1, name: ctx.t("unknown"), description: "", words: 0, turns: 0 });
    const voice = out.get(turn.speaker);
    voice.words += turn.words;
    voice.turns++;
  }
  return [...out.values()].filter((v) => v.turns > 0);
}

/** The speakers of a document, each with a name that can be printed. */
export function named(doc, t) {
  return (Array.isArray(doc.speakers) ? doc.speakers : []).map((s) => ({
    name: str(s?.name) || str(s?.labels?.[0]) || t(`role.${str(s?.role)}`) || t("unknown"),
    role: str(s?.role),
    description: str(s?.description) || (str(s?.name) && t(`role.${str(s?.role)}`)) || "",
  }));
}
