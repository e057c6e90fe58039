// The inspector: one colour for each label, votes as bars.

export const inspect = `
.inspector { font: 0.875rem/1.5 var(--v-ui-font); font-variant-numeric: normal; max-inline-size: 62rem; margin-inline: auto; }
.inspector-title { font: 600 1.75rem/1.2 var(--v-title-font); letter-spacing: -0.01em; }
.inspector-title .sum { font: 0.875rem/1.5 var(--v-ui-font); margin-inline-start: 0.5rem; }
.inspector-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.5rem; }
.inspector-head button, .legend button { border: 1px solid var(--v-line); }
.legend { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-block: 0.9rem !important; }
.legend button { padding: 0.15rem 0.6rem; min-block-size: 1.75rem; border-radius: 99px; }
.legend button[aria-pressed="true"] { color: var(--v-paper); background: var(--v-ink); border-color: var(--v-ink); }
.tinted button::before { content: ""; inline-size: 0.55rem; block-size: 0.55rem; border-radius: 50%; background: var(--tint); }
.blocks > li { border-inline-start: 4px solid var(--tint); margin-block-end: 2px; background: var(--v-wash); }
.blocks summary { display: grid; grid-template-columns: minmax(5rem, 8rem) 1fr auto; gap: 0.75rem; padding: 0.35rem 0.75rem; cursor: pointer; list-style: none; align-items: baseline; }
.blocks summary::-webkit-details-marker { display: none; }
.blocks details[open] > summary { border-block-end: 1px solid var(--v-line); }
.blocks .tag { font-size: 0.75rem; font-weight: 650; color: var(--tint); overflow-wrap: anywhere; }
.blocks .first { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--v-ink); }
.blocks details[open] .first { white-space: normal; }
.blocks .figure { font-variant-numeric: tabular-nums; color: var(--v-soft); font-size: 0.75rem; }
.why { padding: 0.6rem 0.75rem 0.9rem; overflow-x: auto; }
.why code { font: 0.75rem/1.5 ui-monospace, Menlo, Consolas, monospace; color: var(--v-soft); overflow-wrap: anywhere; }
.why table { border-collapse: collapse; inline-size: 100%; margin-block-start: 0.5rem; }
.why :is(th, td) { text-align: start; padding: 0.2rem 0.75rem 0.2rem 0; border-block-end: 1px solid var(--v-line); }
.why .figure { text-align: end; padding: 0.2rem 0; }
.why .bars-cell { inline-size: 30%; min-inline-size: 4rem; }
.vote { display: block; block-size: 0.5rem; inline-size: calc(var(--weight) * 100%); min-inline-size: 2px; background: var(--tint); border-radius: 1px; }
.why .against { color: var(--v-accent); }
.against .vote { background: none; border: 1px solid var(--v-accent); }
@container verbatim (max-width: 34rem) { .blocks summary { grid-template-columns: 1fr auto; } .blocks .first { grid-column: 1 / -1; grid-row: 2; } }
`;
