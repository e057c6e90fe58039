// Colours, type and measures. A page changes them through the --verbatim-* properties; the --v-* ones are ours.
//
// Colours follow the page's color-scheme, which is inherited: a page without a dark mode never gets a dark article.
// Where light-dark() or oklch() is unknown, the hex values of the first block stand, in light.

// Speakers: the first is who asks, in a quiet grey; the others walk round the colour circle from the page's hue, so that
// neighbours differ and all keep the same weight. Hex values for browsers without oklch.
const plainTints = ["#5d5751", "#8c3524", "#1f5f74", "#5c6212", "#70408a", "#8a4b0b", "#1c6650", "#9a2f5e", "#44518f"];
const turnsOfHue = [0, 0, 190, 85, 285, 40, 140, 330, 235];

const tint = (i, value) => `--v-s${i}: var(--verbatim-speaker-${i}, ${value});`;
const hexTints = plainTints.map((hex, i) => tint(i, hex)).join("\n  ");
const wideTints = turnsOfHue
  .map((hue, i) => {
    const h = `calc(var(--v-hue) + ${hue})`;
    return tint(i, i === 0 ? `light-dark(oklch(0.46 0.012 ${h}), oklch(0.77 0.012 ${h}))` : `light-dark(oklch(0.465 0.115 ${h}), oklch(0.79 0.09 ${h}))`);
  })
  .join("\n    ");

/** How many tints there are; speakers past the last begin again at the second. */
export const tints = plainTints.length;

export const tokens = `
:host {
  display: block;
  container: verbatim / inline-size;
  --v-paper: var(--verbatim-paper, #fdfcfa);
  --v-ink: var(--verbatim-ink, #211e1b);
  --v-soft: var(--verbatim-ink-soft, #655f58);
  --v-line: var(--verbatim-line, #ddd8d1);
  --v-wash: var(--verbatim-wash, #f4f1ec);
  --v-accent: var(--verbatim-accent, #8c3524);
  --v-hit: var(--verbatim-hit, #ffe9a3);
  --v-hit-now: var(--verbatim-hit-current, #ffc65c);
  --v-text-font: var(--verbatim-font-text, Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Charis SIL", Georgia, Cambria, "Noto Serif", "Noto Naskh Arabic", Amiri, serif);
  --v-title-font: var(--verbatim-font-title, var(--v-text-font));
  --v-ui-font: var(--verbatim-font-ui, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif);
  --v-size: var(--verbatim-font-size, 1.1875rem);
  --v-leading: var(--verbatim-line-height, 1.6);
  --v-measure: var(--verbatim-measure, 60ch);
  --v-gap: 1.1em;
  --v-outdent: 0rem;
  --v-hue: var(--verbatim-hue, 32);
  ${hexTints}
}
:host([hidden]) { display: none; }
:host([theme="light"]) { color-scheme: light; }
:host([theme="dark"]) { color-scheme: dark; }
:host([theme="auto"]) { color-scheme: light dark; }

@supports (color: light-dark(oklch(0 0 0), oklch(1 0 0))) {
  :host {
    --v-paper: var(--verbatim-paper, light-dark(oklch(0.99 0.004 80), oklch(0.185 0.006 60)));
    --v-ink: var(--verbatim-ink, light-dark(oklch(0.235 0.008 60), oklch(0.905 0.008 80)));
    --v-soft: var(--verbatim-ink-soft, light-dark(oklch(0.485 0.012 60), oklch(0.72 0.012 75)));
    --v-line: var(--verbatim-line, light-dark(oklch(0.885 0.008 75), oklch(0.325 0.008 60)));
    --v-wash: var(--verbatim-wash, light-dark(oklch(0.962 0.006 80), oklch(0.232 0.007 60)));
    --v-accent: var(--verbatim-accent, light-dark(oklch(0.46 0.125 var(--v-hue)), oklch(0.78 0.095 calc(var(--v-hue) + 10))));
    --v-hit: var(--verbatim-hit, light-dark(oklch(0.93 0.095 92), oklch(0.42 0.075 88)));
    --v-hit-now: var(--verbatim-hit-current, light-dark(oklch(0.85 0.15 80), oklch(0.58 0.12 72)));
    ${wideTints}
  }
}

* , *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.hush { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.frame {
  position: relative;
  color: var(--v-ink);
  background: var(--v-paper);
  font: var(--v-size) / var(--v-leading) var(--v-text-font);
  font-optical-sizing: auto;
  font-kerning: normal;
  font-variant-numeric: oldstyle-nums proportional-nums;
  font-variant-ligatures: common-ligatures contextual;
  hanging-punctuation: first allow-end;
  text-rendering: optimizeLegibility;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  overflow-wrap: break-word;
  padding: clamp(1.5rem, 5cqi, 4rem) clamp(1.125rem, 4.5cqi, 3.5rem);
}
.frame:lang(ar, fa, ur) { --v-size: var(--verbatim-font-size, 1.3125rem); --v-leading: var(--verbatim-line-height, 1.75); }
.frame:lang(zh, ja, ko) { --v-size: var(--verbatim-font-size, 1.125rem); --v-leading: var(--verbatim-line-height, 1.85); line-break: strict; }
.frame :where(h1, h2, h3, h4, h5, h6, p, ul, ol, figure, blockquote, dl, dd, pre) { margin: 0; padding: 0; }
.frame :where(ul, ol)[role="list"] { list-style: none; }
.frame :where(a) { color: inherit; text-decoration: underline; text-decoration-thickness: 0.06em; text-underline-offset: 0.16em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
.frame :where(a:hover) { color: var(--v-accent); text-decoration-color: currentColor; }
.frame :focus-visible { outline: 2px solid var(--v-accent); outline-offset: 3px; border-radius: 2px; }
`;
