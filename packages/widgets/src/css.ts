// Made by scripts/css.mjs from styles/tokens.css and styles/widgets.css.

/** The style sheet of the widgets as text, for the adopted style sheets of a shadow root. */
export const widgetCss: string = `.lp-root {
color-scheme: light;
--_lp-font-family: var(
--lp-font-family,
system-ui,
-apple-system,
'Segoe UI',
Roboto,
'Helvetica Neue',
'Noto Sans',
'Liberation Sans',
Arial,
sans-serif
);
--_lp-font-size: var(--lp-font-size, medium);
--_lp-radius: var(--lp-radius, 6px);
--_lp-surface: var(--lp-color-surface, light-dark(#ffffff, #10191d));
--_lp-surface-soft: var(--lp-color-surface-soft, light-dark(#f2f6f7, #18252a));
--_lp-text: var(--lp-color-text, light-dark(#14252d, #eef4f5));
--_lp-text-muted: var(--lp-color-text-muted, light-dark(#4c5f68, #a9bac1));
--_lp-border: var(--lp-color-border, light-dark(#d3dde1, #33444b));
--_lp-control: var(--lp-color-control, light-dark(#667982, #8599a1));
--_lp-accent: var(--lp-color-accent, light-dark(#0a5a62, #84d0d1));
--_lp-on-accent: var(--lp-color-on-accent, light-dark(#ffffff, #072a2d));
--_lp-accent-soft: var(--lp-color-accent-soft, light-dark(#e0f0f1, #1d3c40));
--_lp-bar: var(--lp-color-bar, light-dark(#0b6b74, #5cc4cb));
--_lp-grid: var(--lp-color-grid, light-dark(#dfe6e9, #2c3a40));
--_lp-focus: var(--lp-color-focus, light-dark(#14252d, #ffd98a));
--_lp-error: var(--lp-color-error, light-dark(#a3240f, #ffb4a3));
--_lp-error-soft: var(--lp-color-error-soft, light-dark(#fdf0ed, #3a1d17));
--_lp-warning: var(--lp-color-warning, light-dark(#7d5200, #f0c66f));
--_lp-warning-soft: var(--lp-color-warning-soft, light-dark(#fdf5e3, #33290f));
--_lp-success: var(--lp-color-success, light-dark(#1c6438, #8fd8a8));
--_lp-success-soft: var(--lp-color-success-soft, light-dark(#ebf6ef, #15301f));
}
.lp-root[data-theme='dark'] {
color-scheme: dark;
}
.lp-root[data-theme='auto'] {
color-scheme: light dark;
}
@media (forced-colors: active) {
.lp-root {
--_lp-surface: Canvas;
--_lp-surface-soft: Canvas;
--_lp-text: CanvasText;
--_lp-text-muted: CanvasText;
--_lp-border: CanvasText;
--_lp-control: ButtonText;
--_lp-accent: LinkText;
--_lp-on-accent: Canvas;
--_lp-accent-soft: Canvas;
--_lp-bar: CanvasText;
--_lp-grid: GrayText;
--_lp-focus: Highlight;
--_lp-error: CanvasText;
--_lp-error-soft: Canvas;
--_lp-warning: CanvasText;
--_lp-warning-soft: Canvas;
--_lp-success: CanvasText;
--_lp-success-soft: Canvas;
}
}
@media print {
.lp-root,
.lp-root[data-theme] {
color-scheme: light;
}
}
.lp-root {
all: initial;
display: block;
box-sizing: border-box;
container: lp-widget / inline-size;
contain-intrinsic-inline-size: 18em;
min-width: 0;
direction: ltr;
color: var(--_lp-text);
font-family: var(--_lp-font-family);
font-size: var(--_lp-font-size);
line-height: 1.5;
text-wrap: pretty;
overflow-wrap: break-word;
-webkit-text-size-adjust: 100%;
text-size-adjust: 100%;
}
.lp-root :where(*:not(svg, svg *)),
.lp-root :where(*:not(svg, svg *))::before,
.lp-root :where(*:not(svg, svg *))::after {
box-sizing: border-box;
margin: 0;
padding: 0;
border: 0;
background: none;
color: inherit;
font: inherit;
letter-spacing: inherit;
text-align: inherit;
text-transform: none;
}
.lp-root [hidden] {
display: none;
}
.lp-root :focus-visible,
.lp-root:focus-visible {
outline: 3px solid var(--_lp-focus);
outline-offset: 2px;
}
.lp-root:focus:not(:focus-visible),
.lp-root :focus:not(:focus-visible) {
outline: none;
}
.lp-visually-hidden {
position: absolute;
width: 1px;
height: 1px;
margin: -1px;
overflow: hidden;
clip-path: inset(50%);
white-space: nowrap;
}
.lp-widget-body {
display: flow-root;
padding: 1.5em;
border: 1px solid var(--_lp-border);
border-radius: var(--_lp-radius);
background: var(--_lp-surface);
}
.lp-root .lp-title {
font-size: 1.375em;
font-weight: 650;
line-height: 1.25;
letter-spacing: -0.008em;
text-wrap: balance;
}
.lp-root .lp-subtitle {
margin-top: 0.25em;
color: var(--_lp-text-muted);
}
.lp-root .lp-sentence {
max-width: 62ch;
margin-top: 1em;
font-size: 1.0625em;
}
@container lp-widget (width < 480px) {
.lp-widget-body {
padding: 1.125em 1em;
}
.lp-root .lp-title {
font-size: 1.2em;
hyphens: auto;
}
.lp-root .lp-sentence {
font-size: 1em;
}
}
.lp-root .lp-message {
margin-top: 1em;
padding: 0.75em 1em;
border-inline-start: 4px solid var(--_lp-accent);
border-radius: 0 var(--_lp-radius) var(--_lp-radius) 0;
background: var(--_lp-accent-soft);
}
.lp-root .lp-message > :where(p, ul, h2, h3, h4, h5, h6) + :where(p, ul, div) {
margin-top: 0.375em;
}
.lp-root .lp-message-warning {
border-color: var(--_lp-warning);
background: var(--_lp-warning-soft);
}
.lp-root .lp-message-error {
border-color: var(--_lp-error);
background: var(--_lp-error-soft);
}
.lp-root .lp-message-success {
border-color: var(--_lp-success);
background: var(--_lp-success-soft);
}
.lp-root .lp-message-title {
font-weight: 650;
}
.lp-root .lp-message ul {
padding-inline-start: 1.25em;
list-style: disc;
}
.lp-root .lp-message-actions,
.lp-root .lp-state-actions {
display: flex;
flex-wrap: wrap;
gap: 0.75em;
margin-top: 0.75em;
}
.lp-root .lp-state {
display: grid;
align-content: center;
justify-items: start;
gap: 0.375em;
max-width: 60ch;
min-height: 10em;
padding-block: 1em;
}
.lp-root .lp-state-title {
font-size: 1.125em;
font-weight: 650;
}
.lp-root .lp-state-text {
color: var(--_lp-text-muted);
}
.lp-root .lp-state-icon {
display: block;
margin-bottom: 0.25em;
color: var(--_lp-control);
}
.lp-root .lp-skeleton-line {
width: 56%;
height: 0.75em;
margin-block: 0.5em;
border-radius: 3px;
background: var(--_lp-grid);
}
.lp-root .lp-skeleton-sentence {
margin-top: 1.75em;
}
.lp-root .lp-skeleton-sentence .lp-skeleton-line:first-child {
width: 74%;
}
.lp-root .lp-skeleton-notes {
margin-top: 3em;
padding-bottom: 4em;
}
.lp-root .lp-skeleton-figure {
display: grid;
align-content: space-around;
margin-top: 1.75em;
padding-bottom: 3em;
}
.lp-root .lp-skeleton-row {
width: 78%;
height: 1.125em;
border-radius: 3px;
background: var(--_lp-grid);
}
.lp-root .lp-skeleton-row:nth-child(3n + 2) {
width: 46%;
}
.lp-root .lp-skeleton-row:nth-child(3n) {
width: 30%;
}
@media (prefers-reduced-motion: no-preference) {
.lp-root .lp-skeleton {
animation: lp-breathe 1.8s ease-in-out infinite alternate;
}
}
@keyframes lp-breathe {
from {
opacity: 1;
}
to {
opacity: 0.55;
}
}
.lp-root .lp-figure {
margin-top: 1.25em;
}
.lp-root .lp-figure-canvas {
position: relative;
border-radius: 3px;
touch-action: pan-y pinch-zoom;
}
.lp-root .lp-figure-canvas svg {
display: block;
max-width: 100%;
overflow: visible;
}
.lp-fig-bar {
fill: var(--_lp-bar);
}
.lp-fig-bar-hatched {
stroke: var(--_lp-bar);
stroke-width: 1.5px;
}
.lp-fig-hatch-ground {
fill: var(--_lp-accent-soft);
}
.lp-fig-hatch-line {
fill: none;
stroke: var(--_lp-bar);
stroke-width: 1.5px;
}
.lp-fig-point {
fill: var(--_lp-accent);
}
.lp-fig-point-open {
fill: var(--_lp-surface);
stroke: var(--_lp-accent);
stroke-width: 2px;
}
.lp-fig-interval {
fill: none;
stroke: var(--_lp-bar);
stroke-width: 2px;
stroke-linecap: round;
}
.lp-fig-grid,
.lp-fig-guide {
stroke: var(--_lp-grid);
stroke-width: 1px;
shape-rendering: crispEdges;
}
.lp-fig-guide {
stroke-dasharray: 1 4;
}
.lp-fig-baseline {
stroke: var(--_lp-control);
stroke-width: 1px;
shape-rendering: crispEdges;
}
.lp-fig-label,
.lp-fig-value,
.lp-fig-absent,
.lp-fig-tick,
.lp-fig-axis-title {
fill: var(--_lp-text);
font-family: var(--_lp-font-family);
}
.lp-fig-value {
font-variant-numeric: tabular-nums lining-nums;
font-weight: 600;
}
.lp-fig-value,
.lp-fig-absent {
paint-order: stroke;
stroke: var(--_lp-surface);
stroke-width: 4px;
stroke-linejoin: round;
}
.lp-fig-absent {
font-style: italic;
}
.lp-fig-absent,
.lp-fig-tick,
.lp-fig-axis-title {
fill: var(--_lp-text-muted);
}
.lp-root .lp-figure-looked-at {
position: absolute;
inset-inline: -6px;
border: 1px solid var(--_lp-border);
border-radius: 4px;
background: var(--_lp-surface-soft);
}
.lp-root .lp-figure-looked-at[data-by='keyboard'] {
border: 2px solid var(--_lp-focus);
}
.lp-root .lp-figure-canvas:focus-visible:has(> .lp-figure-looked-at[data-by='keyboard']) {
outline: 1px dotted var(--_lp-control);
}
.lp-root .lp-figure-looked-at ~ :where(:not(.lp-visually-hidden, .lp-tooltip)) {
position: relative;
}
.lp-root .lp-tooltip {
position: fixed;
inset: auto;
width: max-content;
max-width: min(26em, calc(100vw - 24px));
line-height: 1.4;
padding: 0.5em 0.75em;
border: 1px solid var(--_lp-control);
border-radius: var(--_lp-radius);
background: var(--_lp-surface);
box-shadow: 0 4px 16px rgb(10 25 30 / 18%);
font-size: 0.9375em;
}
.lp-root .lp-tooltip-title {
font-weight: 650;
}
.lp-root .lp-tooltip-numbers {
font-variant-numeric: tabular-nums lining-nums;
}
.lp-root .lp-tooltip-numbers div {
display: flex;
justify-content: space-between;
gap: 1.5em;
}
.lp-root .lp-tooltip-numbers dt {
color: var(--_lp-text-muted);
}
.lp-root .lp-tooltip-numbers dd {
flex: none;
max-width: 60%;
font-weight: 600;
text-align: end;
}
.lp-root .lp-figure-actions {
display: flex;
flex-wrap: wrap;
gap: 0.75em;
margin-top: 1em;
}
.lp-root .lp-legend {
margin-top: 0.75em;
color: var(--_lp-text-muted);
font-size: 0.9375em;
list-style: none;
}
.lp-root .lp-legend li + li {
margin-top: 0.25em;
}
.lp-root .lp-table-scroll {
margin-top: 1em;
overflow-x: auto;
}
.lp-root .lp-table {
width: 100%;
border-collapse: collapse;
font-size: 0.9375em;
font-variant-numeric: tabular-nums lining-nums;
}
.lp-root .lp-table caption {
max-width: calc(100cqi - 2.5em);
padding-bottom: 0.5em;
color: var(--_lp-text-muted);
text-align: start;
}
.lp-root .lp-table :where(th, td) {
padding: 0.5em 0.75em;
border-bottom: 1px solid var(--_lp-border);
text-align: start;
vertical-align: baseline;
}
.lp-root .lp-table :where(th, td):first-child {
padding-inline-start: 0;
}
.lp-root .lp-table :where(th, td):last-child {
padding-inline-end: 0;
}
.lp-root .lp-table thead :where(th, td) {
border-bottom: 2px solid var(--_lp-control);
font-weight: 650;
line-height: 1.3;
vertical-align: bottom;
}
.lp-root .lp-table .lp-numeric {
text-align: end;
}
.lp-root .lp-table td.lp-numeric {
white-space: nowrap;
}
.lp-root .lp-table .lp-total :where(th, td) {
border-top: 2px solid var(--_lp-control);
font-weight: 650;
}
@container lp-widget (width < 480px) {
.lp-root .lp-table {
font-size: 0.875em;
}
.lp-root .lp-table :where(th, td) {
padding-inline: 0.375em;
}
}
.lp-root .lp-table .lp-absent td {
color: var(--_lp-text-muted);
}
.lp-root .lp-notices {
margin-top: 1em;
color: var(--_lp-text-muted);
font-size: 0.9375em;
}
.lp-root .lp-notices p {
max-width: 70ch;
}
.lp-root .lp-notices p + p {
margin-top: 0.375em;
}
.lp-root .lp-details {
margin-top: 1em;
padding-top: 0.75em;
border-top: 1px solid var(--_lp-border);
font-size: 0.9375em;
}
.lp-root .lp-details summary {
width: fit-content;
padding-block: 0.25em;
color: var(--_lp-accent);
font-weight: 600;
cursor: pointer;
}
.lp-root .lp-details summary:hover {
text-decoration: underline;
text-underline-offset: 0.2em;
}
.lp-root .lp-facts {
display: grid;
grid-template-columns: max-content 1fr;
gap: 0.5em 1.25em;
margin-top: 0.5em;
}
.lp-root .lp-facts dt {
color: var(--_lp-text-muted);
}
.lp-root .lp-facts dd {
max-width: 65ch;
}
@container lp-widget (width < 480px) {
.lp-root .lp-facts {
grid-template-columns: 1fr;
gap: 0;
}
.lp-root .lp-facts dd {
margin-bottom: 0.5em;
}
}
.lp-root .lp-button {
display: inline-flex;
align-items: center;
justify-content: center;
gap: 0.5em;
min-height: 2.75em;
padding: 0.5em 1.125em;
border: 2px solid var(--_lp-accent);
border-radius: var(--_lp-radius);
background: var(--_lp-surface);
color: var(--_lp-accent);
font-weight: 600;
line-height: 1.25;
text-align: center;
cursor: pointer;
}
.lp-root .lp-button:hover {
background: var(--_lp-accent-soft);
}
.lp-root .lp-button-primary {
background: var(--_lp-accent);
color: var(--_lp-on-accent);
}
.lp-root .lp-button-primary:hover {
background: color-mix(in oklab, var(--_lp-accent) 86%, var(--_lp-text));
}
.lp-root .lp-button-quiet {
min-height: 2.25em;
padding: 0.25em 0.625em;
border: 1px solid var(--_lp-control);
font-size: 0.9375em;
}
.lp-root .lp-button[aria-disabled='true'] {
border-style: dashed;
cursor: progress;
}
.lp-root .lp-form {
display: grid;
gap: 1.25em;
max-width: 34em;
margin-top: 1.25em;
}
.lp-root .lp-field {
display: grid;
gap: 0.25em;
}
.lp-root .lp-field-label {
font-weight: 600;
}
.lp-root .lp-field-optional {
color: var(--_lp-text-muted);
font-weight: 400;
}
.lp-root .lp-field-hint {
color: var(--_lp-text-muted);
font-size: 0.9375em;
}
.lp-root .lp-field-error {
color: var(--_lp-error);
font-weight: 600;
}
.lp-root .lp-input {
width: 100%;
min-height: 2.75em;
padding: 0.5em 0.75em;
border: 2px solid var(--_lp-control);
border-radius: var(--_lp-radius);
background: var(--_lp-surface);
color: var(--_lp-text);
}
.lp-root .lp-input-short {
width: 11em;
max-width: 100%;
}
.lp-root .lp-day {
display: flex;
flex-wrap: wrap;
align-items: center;
gap: 0.5em;
}
.lp-root .lp-day-calendar {
position: relative;
display: flex;
flex-wrap: wrap;
gap: 0.5em;
}
.lp-root .lp-day-native {
position: absolute;
inset-block-end: 0;
inset-inline-start: 0;
width: 1px;
height: 1px;
min-height: 0;
padding: 0;
border: 0;
opacity: 0;
pointer-events: none;
}
.lp-root .lp-field-invalid {
padding-inline-start: 0.875em;
border-inline-start: 4px solid var(--_lp-error);
}
.lp-root .lp-field-invalid .lp-input {
border-color: var(--_lp-error);
}
.lp-root .lp-form-actions {
display: flex;
flex-wrap: wrap;
gap: 0.75em;
}
.lp-root .lp-link {
color: inherit;
text-decoration: underline;
text-underline-offset: 0.15em;
}
.lp-root .lp-link:hover {
text-decoration-thickness: 2px;
}
.lp-root .lp-strong {
font-weight: 650;
}
.lp-root .lp-intro {
max-width: 62ch;
margin-top: 0.75em;
}
.lp-root .lp-choices {
display: grid;
gap: 0.125em;
}
.lp-root .lp-choice {
display: flex;
align-items: center;
gap: 0.625em;
min-height: 2.25em;
cursor: pointer;
}
.lp-root .lp-choice input {
flex: none;
width: 1.25em;
height: 1.25em;
accent-color: var(--_lp-accent);
}
.lp-root .lp-dialog {
width: min(32em, calc(100vw - 32px));
margin: auto;
padding: 1.5em;
border: 1px solid var(--_lp-control);
border-radius: var(--_lp-radius);
background: var(--_lp-surface);
color: var(--_lp-text);
}
.lp-root .lp-dialog::backdrop {
background: rgb(8 20 24 / 55%);
}
.lp-root .lp-work-head {
display: flex;
flex-wrap: wrap;
align-items: end;
justify-content: space-between;
gap: 0.75em;
}
.lp-root .lp-work-table {
max-height: 34em;
margin-top: 1em;
overflow-y: auto;
}
.lp-root .lp-work-table thead {
position: sticky;
top: 0;
background: var(--_lp-surface);
box-shadow: inset 0 -2px var(--_lp-control);
}
.lp-root .lp-work-table .lp-row-action {
text-align: end;
}
@container lp-widget (width < 600px) {
.lp-root .lp-work-table :where(table, tbody, tr, th, td) {
display: block;
}
.lp-root .lp-work-table thead {
position: absolute;
clip-path: inset(50%);
}
.lp-root .lp-work-table caption {
display: block;
}
.lp-root .lp-work-table .lp-row-action {
text-align: start;
}
.lp-root .lp-work-table tbody tr {
padding-block: 0.75em;
border-bottom: 1px solid var(--_lp-border);
}
.lp-root .lp-work-table tbody :where(th, td) {
padding: 0.125em 0;
border: 0;
text-align: start;
}
.lp-root .lp-work-table tbody th {
font-weight: 650;
}
.lp-root .lp-work-table td[data-label]::before {
content: attr(data-label) ': ';
color: var(--_lp-text-muted);
}
.lp-root .lp-work-table .lp-button {
margin-top: 0.375em;
}
}
@media (forced-colors: active) {
.lp-root .lp-skeleton-line,
.lp-root .lp-skeleton-row {
border: 1px solid GrayText;
}
.lp-root .lp-button[aria-disabled='true'] {
border-color: GrayText;
color: GrayText;
}
.lp-root .lp-figure-looked-at {
border-color: Highlight;
}
}
@media print {
.lp-widget-body {
border: 0;
padding: 0;
break-inside: avoid;
}
.lp-root .lp-figure-actions,
.lp-root .lp-tooltip {
display: none;
}
.lp-root .lp-table-scroll[hidden] {
display: block;
}
.lp-root .lp-work-table {
max-height: none;
}
.lp-root .lp-table-scroll {
overflow: visible;
}
.lp-root .lp-table td.lp-numeric {
white-space: normal;
}
.lp-root .lp-details::details-content {
content-visibility: visible;
}
}`;
