/** The few controls that elements share, in one quiet strip. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { FigureTable } from './export.js';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

const ICONS = {
  play: svg`<path d="M2 1v12l10-6z"></path>`,
  pause: svg`<path d="M2 1h4v12H2zM8 1h4v12H8z"></path>`,
  back: svg`<path d="M3 1H1v12h2zM13 1v12L4 7z"></path>`,
  forward: svg`<path d="M11 1h2v12h-2zM1 1v12l9-6z"></path>`,
};

/** A button with an icon, one of those that most elements have or another; `text` is its accessible name, and visible with `wide`. */
export function iconButton(
  icon: keyof typeof ICONS | SVGTemplateResult,
  text: string,
  pressed: () => void,
  options: { part?: string; wide?: boolean; primary?: boolean; disabled?: boolean } = {},
): TemplateResult {
  const { part = 'step', wide = false, primary = false, disabled = false } = options;
  return html`<button
    class="button ${wide ? '' : 'icon'} ${primary ? 'primary' : ''}"
    part=${part}
    type="button"
    title=${wide ? '' : text}
    aria-label=${wide ? nothing : text}
    ?disabled=${disabled}
    @click=${pressed}
  >
    <svg viewBox="0 0 14 14" aria-hidden="true">${typeof icon === 'string' ? ICONS[icon] : icon}</svg
    >${wide ? text : nothing}
  </button>`;
}

export function slider(
  text: string,
  range: { min: number; max: number; step?: number; value: number; valueText?: string; disabled?: boolean },
  moved: (value: number) => void,
): TemplateResult {
  return html`<input
    type="range"
    part="slider"
    aria-label=${text}
    min=${range.min}
    max=${range.max}
    step=${range.step ?? 1}
    .value=${String(range.value)}
    aria-valuetext=${range.valueText ?? nothing}
    ?disabled=${range.disabled ?? false}
    @input=${(event: Event): void => {
      moved((event.target as HTMLInputElement).valueAsNumber);
    }}
  />`;
}

export function choice(
  text: string,
  value: string,
  choices: readonly Choice[],
  chosen: (value: string) => void,
  disabled = false,
): TemplateResult {
  return html`<label
    >${text}
    <select
      ?disabled=${disabled}
      @change=${(event: Event): void => {
        chosen((event.target as HTMLSelectElement).value);
      }}
    >
      ${choices.map((one) => html`<option value=${one.value} .selected=${one.value === value}>${one.text}</option>`)}
    </select></label
  >`;
}

/** Something below the picture that a reader may open; `content` is asked for while it is open. */
export function disclosure(
  kind: 'more' | 'data',
  title: string,
  toggled: (open: boolean, details: HTMLDetailsElement) => void,
  content: unknown,
): TemplateResult {
  return html`<details
    class=${kind}
    @toggle=${({ target }: Event): void => {
      const details = target as HTMLDetailsElement;
      toggled(details.open, details);
    }}
  >
    <summary>${title}</summary>
    ${content}
  </details>`;
}

/** Writes the table; fetched when the first one is opened. */
let tableOf: ((table: FigureTable) => TemplateResult) | undefined;

/** The figure's numbers as a table that can be opened. */
export function dataTable(
  title: string,
  open: boolean,
  toggled: (open: boolean) => void,
  table: () => FigureTable,
): TemplateResult {
  return disclosure(
    'data',
    title,
    (now, details) =>
      void import('./data-table.js').then((loaded) => {
        loaded.styleTable(details.getRootNode() as ShadowRoot);
        tableOf = loaded.tableOf;
        toggled(now);
      }),
    open && tableOf ? tableOf(table()) : '',
  );
}
