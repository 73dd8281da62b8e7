/** The strip of controls under linear-collapse. */
import { html, nothing, type TemplateResult } from 'lit';
import { kernelPresets } from '../../data/kernel-presets.js';
import { choice, slider, type Choice } from '../../templates/widgets.js';
import { words } from './linear-collapse.words.js';

export type CollapseView = keyof typeof words.views;

/** What the strip shows and drives. */
interface Collapse {
  readonly view: CollapseView;
  readonly first: string;
  readonly second: string;
  readonly relu: boolean;
  readonly pool: string;
  readonly m0: number;
  readonly b0: number;
  readonly m1: number;
  readonly b1: number;
}

export interface CollapseControls {
  readonly x0: number;
  readonly hides: (name: string) => boolean;
  readonly locks: (name: string) => boolean;
  readonly set: (name: string, value: string | number | boolean) => void;
  readonly write: (value: number) => string;
}

const choicesOf = (texts: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

/** The presets of 3×3 weights, and the page's own filter if it is none of them. */
function presets(now: string): Choice[] {
  const names = Object.keys(kernelPresets).map((name) => ({ value: name, text: name }));
  return now in kernelPresets ? names : [{ value: now, text: words.own }, ...names];
}

export function collapseControls(element: Collapse, controls: CollapseControls): TemplateResult {
  const { hides, locks, set } = controls;
  const { view } = element;
  const select = (name: 'view' | 'first' | 'second' | 'pool', text: string, all: Choice[]): TemplateResult | symbol =>
    hides(name) ? nothing : choice(text, element[name], all, (value) => { set(name, value); }, locks(name)); // prettier-ignore
  return html`<div class="controls" part="controls">
    ${select('view', words.view, choicesOf(words.views))}
    ${
      hides('relu')
        ? nothing
        : html`<label
            ><input
              type="checkbox"
              .checked=${element.relu}
              ?disabled=${locks('relu')}
              @change=${(event: Event): void => {
                set('relu', (event.target as HTMLInputElement).checked);
              }}
            />${words.relu}</label
          >`
    }
    ${
      view === 'filters'
        ? html`${select('first', words.first, presets(element.first))}
          ${select('second', words.second, presets(element.second))}`
        : nothing
    }
    ${view === 'network' ? select('pool', words.pool, choicesOf(words.pools)) : nothing}
    ${view === 'scalar' ? sliders(element, controls) : nothing}
    <slot name="controls"></slot>
  </div>`;
}

function sliders(element: Collapse, { x0, hides, locks, set, write }: CollapseControls): TemplateResult {
  const values = { m0: element.m0, b0: element.b0, m1: element.m1, b1: element.b1, x0 };
  const all = (Object.keys(values) as (keyof typeof values)[])
    .filter((name) => !hides(name))
    .map(
      (name) =>
        html`<span class="scrubber"
          ><span aria-hidden="true">${words.names[name]}</span>
          ${slider(
            words.names[name],
            { min: -3, max: 3, step: 0.1, value: values[name], valueText: write(values[name]), disabled: locks(name) },
            (value) => {
              set(name, value);
            },
          )}
          <span class="value" part="value">${write(values[name])}</span></span
        >`,
    );
  return html`<div class="sliders">${all}</div>`;
}
