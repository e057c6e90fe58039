// The article itself: headline, text, turns, pictures.

export const text = `
.grid { display: grid; grid-template-columns: minmax(0, var(--v-measure)); justify-content: center; }
.grid > * { min-inline-size: 0; }

.kicker { font: 600 0.75rem/1.35 var(--v-ui-font); font-variant-numeric: normal; letter-spacing: 0.085em; text-transform: uppercase; color: var(--v-accent); }
.head .kicker { margin-block-end: 0.85rem; }
.title { font: 600 clamp(1.9rem, 1.15rem + 3.4cqi, 3.25rem)/1.1 var(--v-title-font); letter-spacing: -0.018em; text-wrap: balance; }
/* A quotation mark in front hangs in the margin, so that the letters stand in line; Safari does so by itself. */
@supports not (hanging-punctuation: first) { .hangs { text-indent: -0.46em; } .guillemet { text-indent: -0.56em; } }
.title:lang(ar, fa, he, ur) { line-height: 1.35 !important; letter-spacing: 0; padding-block-end: 0.2em !important; }
.deck { font-size: clamp(1.15rem, 1rem + 0.75cqi, 1.4rem); line-height: 1.42; color: var(--v-soft); margin-block-start: 0.8rem !important; text-wrap: pretty; }
.byline { display: flex; flex-wrap: wrap; gap: 0.2rem 0; margin-inline-start: -1.25em !important; font: 0.875rem/1.5 var(--v-ui-font); font-variant-numeric: normal; color: var(--v-soft); margin-block-start: 1.35rem !important; }
/* A dot before each entry; that of the first entry of every line lies outside the clipped box. */
.byline > * { position: relative; padding-inline-start: 1.25em; }
.byline > *::before { content: "·"; position: absolute; inset-inline-start: 0.5em; color: var(--v-soft); font-weight: 400; }
.byline { clip-path: inset(0 0 0 1.2em); }
[dir="rtl"] .byline { clip-path: inset(0 1.2em 0 0); }
.authors { color: var(--v-ink); font-weight: 600; }
.authors a { text-decoration: none; }

.body { margin-block-start: 1.75rem; outline: none; }
.body > * + *, .said > * + * { margin-block-start: var(--v-gap); }
.body p, .body li { text-wrap: pretty; hyphenate-limit-chars: 8 4 4; }
.body > .section { margin-block: 2.6em 0.9em; }
.section { font: 600 1.32em/1.25 var(--v-title-font); letter-spacing: -0.01em; text-wrap: balance; }
h4.section { font-size: 1.08em; }
:is(h5, h6).section { font: 600 0.85em/1.4 var(--v-ui-font); }
.said .section { margin-block: 1.6em 0.5em; }
.smallcaps { font-variant-caps: all-small-caps; letter-spacing: 0.04em; }
.body mark { background: var(--v-hit); color: inherit; }
.body code { font: 0.86em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
.body pre { overflow: auto; padding: 1rem 1.1rem; background: var(--v-wash); border-radius: 4px; font-size: 0.9em; }
.body :is(ul, ol):not([role]) { padding-inline-start: 1.35em; }
.body li + li { margin-block-start: 0.4em; }
.body li::marker { color: var(--v-soft); }
.body ul:not([role]) > li::marker { font-size: 0.7em; }
.body hr { border: 0; block-size: 1.6em; text-align: center; color: var(--v-soft); }
.body hr::before { content: "⁂"; }
@supports (initial-letter: 3) {
  .initial::first-letter { initial-letter: 3; margin-inline-end: 0.12em; font-weight: 500; color: var(--v-accent); font-family: var(--v-title-font); }
}

blockquote { padding-inline-start: 1.25em !important; border-inline-start: 2px solid var(--v-line); color: var(--v-soft); }
blockquote > * + * { margin-block-start: 0.6em; }
blockquote.pull { position: relative; border: 0; border-block-start: 1px solid var(--v-line); margin-block: 1.35em !important; padding: 0.75em 0 0 !important; color: var(--v-ink); font: 400 1.5em/1.3 var(--v-title-font); letter-spacing: -0.012em; text-wrap: balance; }
blockquote.pull::before { content: ""; position: absolute; inset-block-start: -1px; inset-inline-start: 0; inline-size: 3rem; border-block-start: 3px solid var(--v-accent); }
:lang(ar, fa, ur) blockquote.pull { line-height: 1.6; letter-spacing: 0; }
.source { font: 0.8125rem/1.5 var(--v-ui-font); color: var(--v-soft); }
.source cite { font-style: normal; }
.source::before { content: "— "; }

.wide { overflow-x: auto; }
.wide table { border-collapse: collapse; min-inline-size: 100%; font: 0.875rem/1.45 var(--v-ui-font); font-variant-numeric: tabular-nums; }
.wide :is(th, td) { text-align: start; vertical-align: top; padding: 0.55em 1.1em 0.55em 0; border-block-end: 1px solid var(--v-line); }
.wide :is(th, td):last-child { padding-inline-end: 0; }
.wide thead th { font-weight: 600; border-block-end-color: currentColor; }

.embed { border: 1px solid var(--v-line); border-radius: 4px; padding: 1rem 1.15rem; font-size: 0.92em; }
.embed > * + * { display: inline-block; margin-block-start: 0.5em; }
.embed a { font: 600 0.8125rem/1.4 var(--v-ui-font); }

figure { margin-block: 1.9em !important; }
figure.lead { margin-block: 1.75rem 0 !important; }
figure img { display: block; max-inline-size: 100%; inline-size: 100%; block-size: auto; background: var(--v-wash); }
figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.1em 1.75em; font: 0.8125rem/1.5 var(--v-ui-font); font-variant-numeric: normal; color: var(--v-ink); margin-block-start: 0.7em; text-wrap: pretty; }
.words { flex: 0 1 auto; max-inline-size: 44rem; }
.credit { font-size: 0.75rem; line-height: 1.625; color: var(--v-soft); letter-spacing: 0.01em; }

.turn { position: relative; scroll-margin-block-start: var(--verbatim-scroll-margin, 1.5rem); outline-offset: 0.6rem !important; }
.turn.question { margin-block-start: 2.5em !important; }
.body > .section + .turn.question { margin-block-start: 0.6em !important; }
.turn + .turn:not(.question) { margin-block-start: 1em; }
.turn.statement { margin-block-start: 1.5em; }
.who { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.7em; min-block-size: 1.5rem; font: 0.8125rem/1.5 var(--v-ui-font); color: var(--v-soft); margin-block-end: 0.2rem; }
:is(.name, .again) { font: 600 0.96rem/1.25 var(--v-text-font); font-variant-caps: small-caps; letter-spacing: 0.045em; color: var(--tint, var(--v-soft)); }
.again { font-size: 0.82em; margin-inline-end: 0.35em; }
.question > .who > .name { font-weight: 400; }
:is(.name, .again):lang(ar, fa, he, ur, zh, ja, ko), .kicker:lang(ar, fa, he, ur, zh, ja, ko), .group:lang(ar, fa, he, ur, zh, ja, ko) { letter-spacing: 0; font-size: 0.875rem; }
.mark { font-variant-numeric: tabular-nums; text-decoration: none !important; color: var(--v-soft) !important; min-inline-size: 1.5rem; padding-block: 0.15rem; }
.mark:hover { color: var(--v-accent) !important; }
.stamp { font: 0.75rem/1.5 var(--v-ui-font); color: var(--v-soft); font-variant-numeric: tabular-nums; }
.question > .said { font-weight: 600; }
.ask { font: 600 1.08em/1.42 var(--v-text-font); font-variant-numeric: inherit; letter-spacing: -0.003em; text-wrap: pretty; }
:lang(ar, fa, ur) .ask { line-height: 1.65; letter-spacing: 0; }
.turn:not(:has(.name)):not(.question) > .who { position: absolute; inset-block-start: -0.4rem; inset-inline-end: 0; margin: 0; }
.acts { display: inline-flex; gap: 0.1rem; margin-inline-start: auto; opacity: 0; transition: opacity 0.15s; }
.turn:is(:hover, :focus-within, [data-now]) .acts { opacity: 1; }
.turn:focus-within .acts { transition: none; }
.turn[data-speaking] > .said { background: linear-gradient(var(--v-wash), var(--v-wash)) padding-box; box-shadow: 0 0 0 0.6rem var(--v-wash); border-radius: 1px; }
.turn[data-context] > .said { color: var(--v-soft); font-weight: 400; font-size: 0.92em; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; line-clamp: 1; overflow: hidden; }

/* Of a long conversation only what is near the window is laid out. Contained boxes clip what hangs out of them. */
.many > .turn { content-visibility: auto; contain-intrinsic-block-size: auto 9rem; }
.many > .turn:is(:hover, :focus-within) { content-visibility: visible; }

.foot { margin-block-start: 2.75rem; }
.paper { display: none; }
.topics { display: flex; flex-wrap: wrap; gap: 0.2rem 0; font: 0.8125rem/1.5 var(--v-ui-font); color: var(--v-soft); border-block-start: 1px solid var(--v-line); padding-block-start: 0.8rem !important; }
.topics li:not(:last-child)::after { content: "·"; margin-inline: 0.6em; }

.teasers { margin-block-start: 3rem; border-block-start: 2px solid var(--v-ink); padding-block-start: 0.9rem; }
.group { font: 650 0.75rem/1.4 var(--v-ui-font); letter-spacing: 0.085em; text-transform: uppercase; }
.teasers ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 2rem 1.75rem; margin-block-start: 0.9rem; }
.teaser { max-inline-size: 27rem; border-block-start: 1px solid var(--v-line); padding-block-start: 0.95rem; }
.teaser img { display: block; inline-size: 100%; aspect-ratio: 3 / 2; object-fit: cover; background: var(--v-wash); block-size: auto; margin-block-end: 0.75rem; }
.teaser .kicker { font-size: 0.6875rem; margin-block-end: 0.3rem; }
.teaser-title { font: 600 1.1875rem/1.26 var(--v-title-font); text-wrap: balance; }
.teaser-title a { text-decoration: none; }
.teaser-title a:hover { text-decoration: underline; }
.summary { font-size: 0.9375rem; line-height: 1.5; color: var(--v-soft); margin-block-start: 0.35rem !important; }
.line { font: 0.75rem/1.5 var(--v-ui-font); color: var(--v-soft); margin-block-start: 0.4rem !important; }

::highlight(verbatim-article-hit) { background-color: var(--v-hit); color: inherit; }
::highlight(verbatim-article-hit-now) { background-color: var(--v-hit-now); color: inherit; }
::highlight(verbatim-article-quoted) { background-color: var(--v-hit); color: inherit; }
mark.hit { background: var(--v-hit); color: inherit; }
mark.hit.now { background: var(--v-hit-now); }

@container verbatim (max-width: 30rem) {
  .frame:not(:lang(ar, fa, ur)) { --v-size: var(--verbatim-font-size, 1.125rem); }
  .deck { font-size: 1.1875rem; }
}

:host([state="error"]) .notice, .notice { font: 0.9375rem/1.5 var(--v-ui-font); color: var(--v-soft); padding: 1.25rem; text-align: center; }
`;
