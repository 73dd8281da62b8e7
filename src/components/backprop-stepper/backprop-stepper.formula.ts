/** The formula of a step: symbols above, the numbers below, in the same columns. */
import { html, mathml, nothing, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import type { Lesson, MapName } from './backprop-stepper.model.js';
import { subscript, type Factor, type Scene, type Worked } from './backprop-stepper.scene.js';
import type { StepView } from './backprop-stepper.view.js';

/** One symbol: `W_12`, `)^2`, `1/2`, `∂L/∂W_12`. */
function symbol(text: string): TemplateResult {
  const [top, bottom] = text.split('/');
  if (bottom) return mathml`<mfrac>${symbol(top)}${symbol(bottom)}</mfrac>`;
  if (/^∂./.test(text)) return mathml`<mrow><mo>∂</mo>${symbol(text.slice(1))}</mrow>`;
  const [base, below] = text.split('_');
  if (below) return mathml`<msub>${symbol(base)}${symbol(below)}</msub>`;
  const [foot, above] = text.split('^');
  if (above) return mathml`<msup>${symbol(foot)}${symbol(above)}</msup>`;
  if (/^\p{L}/u.test(text)) return mathml`<mi>${text}</mi>`;
  return /^\d/.test(text) ? mathml`<mn>${text}</mn>` : mathml`<mo stretchy="false">${text}</mo>`;
}

/** A formula from its symbols, with spaces between them: `∂L/∂W_12 = I ⋆ δ`. */
export const formula = (text: string): TemplateResult =>
  html`<math displaystyle="true"><mrow>${text.split(' ').map(symbol)}</mrow></math>`;

/** A matrix or one of its cells as it is called in formulas: `W_11`, `δ_12`, `∂L/∂W_21`. */
function called(lesson: Lesson, map: MapName, cell: number): string {
  const sub = subscript(lesson, map, cell) && `_${subscript(lesson, map, cell)}`;
  if (map === 'do') return `δ${sub}`;
  const letter = map.replace(/^d/, '').replace('s', lesson.dense ? 's' : 'y') + sub;
  return map.startsWith('d') ? `∂L/∂${letter}` : letter;
}

const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** The rule of a step, and the terms of its sum; of a product, the term that the reader points at. */
export function formulaLines(view: StepView, { rule, numbers, worked }: Scene): TemplateResult {
  const { lesson, step, lit, secret, write, pointTerm } = view;
  const factor = ({ map, cell = 0, value, scaled }: Factor): string =>
    map ? (scaled ? 'η · ' : '') + called(lesson, map, cell) : write(value);
  const column = ({ terms, sign }: Worked, i: number, first: boolean): TemplateResult => {
    const { left, right } = terms[i];
    const dot = sign === '×' ? '·' : sign;
    return html`<span
      class="term ${lit.length === 1 && lit[0] === i ? 'lit' : ''}"
      @pointerenter=${(): void => {
        pointTerm(i);
      }}
      @pointerleave=${(): void => {
        pointTerm(undefined);
      }}
    >
      <span class="plus">${first ? '' : '+'}</span>
      ${formula(`${factor(left)} ${dot} ${factor(right)}`)}
      <span class="values">${bracketed(write(left.value))} ${dot} ${bracketed(write(right.value))}</span>
    </span>`;
  };
  const line = (all: Worked): TemplateResult | typeof nothing => {
    const { terms, sum, plus } = all;
    const shown = sum === undefined ? (lit.length === 1 ? lit : []) : terms.map((_, i) => i);
    if (shown.length === 0) return nothing;
    const added = shown.map((i) => terms[i].value);
    if (plus) added.push(plus.value);
    const total = sum ?? added[0];
    const { decimals, exact } = decimalsThatAddUp(added, total);
    return html`<div class="terms">
      <span class="term lead"
        >${formula(`${called(lesson, step.map, sum === undefined ? shown[0] : step.cell)} =`)}</span
      >
      ${shown.map((i, place) => column(all, i, place === 0))}
      ${
        plus
          ? html`<span class="term"
              ><span class="plus">+</span>${formula('b')}<span class="values"
                >${bracketed(write(plus.value))}</span
              ></span
            >`
          : nothing
      }
      <span class="term result"
        ><span class="values">${exact || secret ? '=' : '≈'} ${secret ? '?' : write(total, decimals)}</span></span
      >
    </div>`;
  };
  return html`<div class="rule">
      ${typeof rule === 'string' ? formula(rule) : rule}<span class="values">${numbers}</span>
    </div>
    ${worked ? line(worked) : nothing}`;
}
