// The tools around the text: rail, buttons, bars, dialog.

export const tools = `
.icon { inline-size: 1.15em; block-size: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
:host(:dir(rtl)) .flip, [dir="rtl"] .flip { transform: scaleX(-1); }
button, summary[part="button"] {
  appearance: none; display: inline-flex; align-items: center; justify-content: center; gap: 0.45em; min-inline-size: 2rem; min-block-size: 2rem; padding: 0.25rem 0.45rem;
  font: 500 0.8125rem/1.2 var(--v-ui-font); color: var(--v-soft); background: none; border: 0; border-radius: 4px; cursor: pointer; list-style: none; text-align: start;
}
summary[part="button"]::-webkit-details-marker { display: none; }
button:hover, summary[part="button"]:hover, .menu[open] > summary { color: var(--v-ink); background: var(--v-wash); }
button:active { background: var(--v-line); }
.acts button { min-inline-size: 1.625rem; min-block-size: 1.625rem; padding: 0.1rem; }

.tools { font-variant-numeric: normal; display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.35rem; margin-block-start: 0.9rem; padding-block: 0.35rem; border-block: 1px solid var(--v-line); margin-inline: 0; }
.tools > :first-child { margin-inline-start: -0.45rem; }
.tools ::slotted(*) { font: 500 0.8125rem/1.2 var(--v-ui-font); color: var(--v-soft); }
.menu { position: relative; display: flex; }
.menu > ul { position: absolute; z-index: 5; inset-block-start: calc(100% + 0.3rem); inset-inline-start: 0; min-inline-size: 10rem; padding: 0.3rem !important; background: var(--v-paper); border: 1px solid var(--v-line); border-radius: 6px; box-shadow: 0 8px 28px -10px rgb(0 0 0 / 0.28); }
.menu button { inline-size: 100%; justify-content: flex-start; padding-inline: 0.7rem; }

.bars { position: sticky; z-index: 4; inset-block-start: var(--verbatim-sticky-top, 0); }
.bar { display: flex; align-items: center; gap: 0.2rem; padding: 0.3rem 0.5rem 0.3rem 0.75rem; font: 0.875rem/1.4 var(--v-ui-font); color: var(--v-soft); background: var(--v-paper); border: 1px solid var(--v-line); border-radius: 6px; margin-block-start: 0.6rem; box-shadow: 0 6px 22px -14px rgb(0 0 0 / 0.4); }
.bar input { flex: 1; min-inline-size: 0; inline-size: 4rem; appearance: none; font: inherit; font-size: max(1em, 16px); color: var(--v-ink); background: none; border: 0; padding: 0.3rem 0.35rem; }
.bar input::placeholder { color: var(--v-soft); opacity: 1; }
.bar input:focus-visible { outline: none; }
.bar:has(input:focus-visible) { border-color: var(--v-accent); box-shadow: 0 0 0 1px var(--v-accent); }
.bar input::-webkit-search-cancel-button { display: none; }
.hits { white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline: 0.4rem; font-size: 0.8125rem; }
.player { padding-inline: 0.4rem; }
.now { flex: 1; min-inline-size: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-size: 0.8125rem; padding-inline: 0.4rem; color: var(--v-ink); }

.rail { font: 0.875rem/1.45 var(--v-ui-font); font-variant-numeric: normal; color: var(--v-soft); margin-block-start: 1.25rem; }
.fold + .fold { margin-block-start: 0.25rem; }
.fold > summary { display: flex; align-items: baseline; gap: 0.5em; font: 650 0.75rem/1.5 var(--v-ui-font); letter-spacing: 0.085em; text-transform: uppercase; color: var(--v-ink); cursor: pointer; padding-block: 0.5rem; list-style: none; border-block-end: 1px solid var(--v-line); }
.fold > summary:lang(ar, fa, he, ur, zh, ja, ko) { letter-spacing: 0; font-size: 0.875rem; }
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary::after { content: ""; align-self: center; inline-size: 0.42em; block-size: 0.42em; border-inline-end: 1.5px solid; border-block-end: 1.5px solid; transform: rotate(45deg) translate(-15%, -15%); margin-inline-start: auto; margin-inline-end: 0.2em; }
[dir="rtl"] .fold > summary::after { transform: rotate(-45deg) translate(15%, -15%); }
.fold[open] > summary::after { rotate: 180deg; }
.sum { color: var(--v-soft); font-weight: 400; letter-spacing: 0; }
.questions ol { padding-block: 0.45rem !important; }
.questions a { display: grid; grid-template-columns: 1.75rem 1fr; padding: 0.38rem 0; color: var(--v-soft); text-decoration: none; border-radius: 2px; text-wrap: pretty; }
.questions a:hover { color: var(--v-ink); }
.questions a[aria-current="true"] { color: var(--v-ink); }
.questions a[aria-current="true"] .count { color: var(--v-accent); font-weight: 650; }
.count { font-variant-numeric: tabular-nums; color: var(--v-soft); }

.chart { display: flex; gap: 2px; block-size: 0.5rem; margin-block: 0.85rem 0.35rem; border-radius: 99px; overflow: hidden; }
.segment { flex: var(--share) 1 0; background: var(--tint); min-inline-size: 2px; }
.speakers > ul { padding-block: 0.2rem !important; margin-inline: -0.5rem; }
.voice { display: grid; grid-template-columns: auto 1fr auto; align-items: baseline; gap: 0 0.6rem; inline-size: 100%; padding: 0.42rem 0.5rem; font-size: 0.875rem; font-weight: 400; color: var(--v-ink); }
.dot { inline-size: 0.55rem; block-size: 0.55rem; border-radius: 50%; background: var(--tint); border: 2px solid var(--tint); box-sizing: content-box; }
.speakers:has([aria-pressed="true"]) .voice[aria-pressed="false"] .dot { background: transparent; }
.voice[aria-pressed="true"] { background: var(--v-wash); font-weight: 600; }
.voice-name { font-weight: inherit; }
.about { display: block; font-weight: 400; font-size: 0.8125rem; line-height: 1.4; color: var(--v-soft); }
.percent { font-variant-numeric: tabular-nums; color: var(--v-soft); font-weight: 400; }
.all { color: var(--v-accent); padding-inline: 0; }
.numbers summary { cursor: pointer; font-size: 0.8125rem; padding-block: 0.35rem; }
.numbers table { font-size: 0.8125rem; }
.numbers tbody th { font-weight: 400; color: var(--v-ink); }
.numbers :is(td, thead th:not(:first-child)) { text-align: end; padding-inline-end: 0; padding-inline-start: 0.7em; }

.toast { position: fixed; z-index: 10; inset-block-end: 1.5rem; inset-inline: 0; inline-size: fit-content; max-inline-size: calc(100% - 2rem); margin-inline: auto !important; padding: 0.6rem 1.1rem !important; font: 500 0.875rem/1.4 var(--v-ui-font); color: var(--v-paper); background: var(--v-ink); border-radius: 99px; transition: opacity 0.25s, translate 0.25s; pointer-events: none; }
.toast:empty { opacity: 0; translate: 0 0.75rem; padding: 0 !important; }
.pop { position: absolute; z-index: 6; color: var(--v-paper) !important; background: var(--v-ink) !important; box-shadow: 0 8px 24px -10px rgb(0 0 0 / 0.5); }

.help { color: var(--v-ink); background: var(--v-paper); border: 1px solid var(--v-line); border-radius: 8px; padding: 1.25rem 1.4rem; inline-size: min(24rem, calc(100vw - 2rem)); font: 0.9375rem/1.5 var(--v-ui-font); box-shadow: 0 24px 70px -20px rgb(0 0 0 / 0.45); }
.help::backdrop { background: rgb(0 0 0 / 0.35); }
.dialog-head { display: flex; justify-content: space-between; align-items: center; margin-block-end: 0.75rem; }
.dialog-head h2 { font: 600 1.125rem/1.3 var(--v-title-font); }
.help dl { display: grid; grid-template-columns: auto 1fr; gap: 0.45rem 1.25rem; align-items: center; }
kbd { font: 500 0.8125rem/1 ui-monospace, Menlo, Consolas, monospace; border: 1px solid var(--v-line); border-block-end-width: 2px; border-radius: 4px; padding: 0.2rem 0.42rem; background: var(--v-wash); }
.switch { display: flex; align-items: center; gap: 0.5em; margin-block-start: 1.1rem; padding-block-start: 0.9rem; border-block-start: 1px solid var(--v-line); cursor: pointer; }
.switch input { accent-color: var(--v-accent); inline-size: 1.05em; block-size: 1.05em; }
`;
