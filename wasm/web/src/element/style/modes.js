// Paper, few colours, little movement: the modes that readers ask their system for.

export const modes = `
@media (forced-colors: active) {
  .frame { --v-ink: CanvasText; --v-soft: CanvasText; --v-paper: Canvas; --v-line: GrayText; --v-accent: LinkText; --v-wash: Canvas; }
  button, summary[part="button"] { border: 1px solid ButtonBorder; color: ButtonText; background: ButtonFace; }
  .voice[aria-pressed="true"], .legend button[aria-pressed="true"] { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  .voice[aria-pressed="true"] * { color: HighlightText; }
  .segment, .dot, .blocks > li, .vote { forced-color-adjust: none; }
  .toast { border: 1px solid CanvasText; }
  .toast:empty { border: 0; }
  .turn[data-speaking] > .said { outline: 2px solid Highlight; }
  ::highlight(verbatim-article-hit), mark.hit { background-color: Mark; color: MarkText; }
  ::highlight(verbatim-article-hit-now), mark.hit.now { background-color: Highlight; color: HighlightText; }
}
@media (prefers-contrast: more) {
  .frame { --v-soft: var(--v-ink); --v-line: var(--v-ink); }
}
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
@media print {
  :host { container: none; color-scheme: light; --v-size: 10.5pt; --v-measure: 100%; }
  .frame { --v-paper: #fff; --v-ink: #000; --v-soft: #444; --v-line: #bbb; --v-wash: #fff; --v-accent: #000; padding: 0; }
  .grid { display: block !important; }
  .many > .turn { content-visibility: visible; padding: 0; margin-inline: 0; }
  .tools, .bars, .rail, .acts, .teasers, .toast, .pop, .help, .inspector-head button, .legend { display: none !important; }
  .title { font-size: 24pt; }
  .deck { font-size: 13pt; }
  .wide table, figcaption, .byline { font-size: 8.5pt; }
  .who { font-size: 8pt; min-block-size: 0; }
  :is(.name, .again) { font-size: 9pt; }
  blockquote.pull { font-size: 1.35em; }
  .mark { position: static !important; }
  .name { color: #000 !important; }
  .topics { display: none; }
  .paper { display: block; border-block-start: 0.5pt solid #bbb; padding-block-start: 6pt !important; font: 8pt/1.4 var(--v-ui-font); color: #444; overflow-wrap: anywhere; direction: ltr; unicode-bidi: plaintext; }
  .frame:lang(ar, fa, ur) { --v-size: 12pt; }
  .who, .turn.question > .said, .section, .ask { break-after: avoid; }
  .question > .said, figure, blockquote.pull, tr { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  figure img { max-block-size: 12cm; inline-size: auto; }
  .body a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.8em; color: #444; overflow-wrap: anywhere; }
}
`;
