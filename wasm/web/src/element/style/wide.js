// What a wide element adds: the lists beside the text, and the speakers' names in a margin of their own.

// Names in the margin stay in view for as long as their speaker talks. What stands above a name sets it on the first line's
// base, whatever the size of the text: half the difference of the lines, and of the letters.
const hanging = `
  .voiced { --v-outdent: 11.25rem; }
  .voiced .body > :not(.turn, figure), .voiced :is(.bars, .foot) { margin-inline-start: var(--v-outdent); }
  .voiced .turn { display: grid; grid-template-columns: var(--v-outdent) minmax(0, 1fr); align-items: start; }
  .voiced .turn > .said { grid-column: 2; }
  .voiced .turn > .who { position: sticky; inset: calc(var(--verbatim-sticky-top, 0px) + 1.25rem) auto auto; display: block; min-block-size: 0; margin: 0; padding-inline-end: 2.4rem; pointer-events: auto; }
  .voiced .turn > .who > :is(.name, .stamp) { display: block; }
  .voiced .turn > .who > .name { padding-block-start: calc((var(--v-leading) * var(--v-size) - 1.2rem) / 2 + 0.3 * (var(--v-size) - 0.96rem)); }
  .voiced .turn > .who > .mark { position: absolute; inset: 0.28rem 0 auto auto; min-inline-size: 2.4rem; text-align: center; }
  [dir="rtl"].voiced .turn > .who > .mark { inset: 0.28rem auto auto 0; }
  .voiced .turn > .who > .acts { position: absolute; z-index: 1; inset-block-start: 100%; inset-inline-start: -0.35rem; margin: 0; }
  @media (hover: hover) { .voiced .turn:not(:hover, :focus-within) .acts { opacity: 0; } }
  .voiced .turn[data-context] { align-items: baseline; }
`;

export const wide = `
@container verbatim (min-width: 46rem) and (max-width: 59.99rem) {
  .grid { grid-template-columns: minmax(0, calc(var(--v-measure) + var(--v-outdent))); }
  ${hanging}
}
@container verbatim (min-width: 60rem) {
  .grid { grid-template-columns: 15rem minmax(0, calc(var(--v-measure) + var(--v-outdent))); column-gap: clamp(2.5rem, 6cqi, 5.5rem); grid-template-areas: "head head" "rail body" ". foot" "more more"; }
  .grid > .top { grid-area: head; }
  .grid > .main { grid-area: body; }
  .grid > .foot { grid-area: foot; }
  .grid > .more { grid-area: more; }
  .grid > .rail { grid-area: rail; position: sticky; inset-block-start: var(--verbatim-sticky-top, 0); align-self: start; max-block-size: 100vh; overflow-y: auto; padding-block: 1.6rem; scrollbar-width: thin; padding-inline: 0.5rem; margin: 0 -0.5rem; }
  .grid:not(:has(> .rail)) { grid-template-columns: minmax(0, calc(var(--v-measure) + 8rem)); grid-template-areas: "head" "body" "foot" "more"; }
  .grid:not(:has(> .rail)) > :is(.main, .foot) { max-inline-size: calc(var(--v-measure) + var(--v-outdent)); }
  .head, .byline { max-inline-size: 52rem; }
  .title { font-size: clamp(2.75rem, 1.6rem + 2.9cqi, 4.25rem); line-height: 1.06; }
  .deck { max-inline-size: 42rem; font-size: 1.4375rem; }
  .question > .who > .mark { position: absolute; inset-inline-end: calc(100% + 0.75rem); inset-block-start: 0; text-align: end; }
  .many > .turn { padding-inline-start: 2.6rem; margin-inline-start: -2.6rem; }
  .many > .question > .who > .mark { inset-inline: 0 auto; text-align: start; }
  .question:not(:has(.name)) > .who { position: absolute; inset-block-start: 0; inset-inline: 0; margin: 0; pointer-events: none; }
  .question:not(:has(.name)) > .who > * { pointer-events: auto; }
  .question:not(:has(.name)) > .who > .acts { inset-inline-start: 100%; position: absolute; }
}
@container verbatim (min-width: 74rem) {
  .voiced .grid { grid-template-columns: 14.5rem minmax(0, calc(var(--v-measure) + var(--v-outdent))); column-gap: clamp(2.5rem, 5cqi, 5rem); }
  .voiced .many > .turn { padding-inline-start: 0; margin-inline-start: 0; }
  ${hanging}
}
`;
