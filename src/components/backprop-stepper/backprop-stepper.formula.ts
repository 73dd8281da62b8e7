/** The formula of a step: symbols above, the numbers below, in the same columns. */
import { html, mathml, nothing, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/numbers.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import type { Factor, Term, Worked } from './backprop-stepper.terms.js';

type MathPart = TemplateResult | string;
type Write = (value: number, decimals?: number) => string;

export interface FormulaView {
  readonly lesson: Lesson;
  readonly step: Step;
  readonly worked: Worked | undefined;
  /** Numbers of the terms pointed at; all of them where nobody points. */
  readonly lit: readonly number[];
  /** The result is still to be guessed. */
  readonly secret: boolean;
  readonly write: Write;
  readonly pointTerm: (term: number | undefined) => void;
}

const id = (name: string, sub = ''): TemplateResult =>
  sub === '' ? mathml`<mi>${name}</mi>` : mathml`<msub><mi>${name}</mi><mn>${sub}</mn></msub>`;
const slope = (of: MathPart): TemplateResult =>
  mathml`<mfrac><mrow><mo>∂</mo><mi>L</mi></mrow><mrow><mo>∂</mo>${of}</mrow></mfrac>`;
const row = (...parts: MathPart[]): TemplateResult =>
  mathml`<mrow>${parts.map((part) => (typeof part === 'string' ? mathml`<mo>${part}</mo>` : part))}</mrow>`;
const num = (text: string): TemplateResult => mathml`<mn>${text}</mn>`;
const over = (top: MathPart, bottom: MathPart): TemplateResult => mathml`<mfrac>${row(top)}${row(bottom)}</mfrac>`;
const math = (content: MathPart): TemplateResult => html`<math displaystyle="true">${row(content)}</math>`;

/** Row and column of a cell, counted from 1, as a subscript: `12`. Empty for a matrix or a single number. */
export function subscript(lesson: Lesson, map: MapName, cell: number): string {
  const { rows, columns, values } = lesson.map(map);
  if (cell < 0 || values.length === 1) return '';
  if (columns === 1 && (map === 's' || map === 'ds' || map === 'p')) return String(cell + 1);
  return `${String(Math.floor(cell / columns) + 1)}${rows > 9 || columns > 9 ? ',' : ''}${String((cell % columns) + 1)}`;
}

/** A matrix or one of its cells as it is called in formulas: W₁₁, δ₁₂, ∂L/∂W₂₁. */
export function symbol(lesson: Lesson, map: MapName, cell = -1): TemplateResult {
  const sub = subscript(lesson, map, cell);
  if (map === 'do') return id('δ', sub);
  const name = map.replace(/^d/, '');
  const base = id(name === 's' && !lesson.dense ? 'y' : name, sub);
  return map.startsWith('d') ? slope(base) : base;
}

/** What a step computes, for all of its cells. */
function rule({ lesson, step }: FormulaView): MathPart {
  const { dense, scores, net } = lesson;
  const known = (name: MapName): TemplateResult => symbol(lesson, name);
  switch (step.kind) {
    case 'output':
      return row(id('o'), '=', id('I'), '⋆', id('W'), '+', id('b'));
    case 'activation':
      return row(id('a'), '=', id('max'), '(', num('0'), ',', id('o'), ')');
    case 'score':
      if (dense) return row(id('s'), '=', id('V'), '·', id('a'));
      return row(id('y'), '=', id(net.head === 'max' ? 'max' : 'mean'), '(', id('o'), ')');
    case 'prediction': {
      if (scores > 1) return row(id('p'), '=', id('softmax'), '(', id('s'), ')');
      const power = mathml`<msup><mi>e</mi><mrow><mo>−</mo><mi>s</mi></mrow></msup>`;
      return row(id('p'), '=', over(num('1'), row(num('1'), '+', power)));
    }
    case 'loss':
      if (dense && scores > 1) return row(id('L'), '=', '−', id('ln'), id('p', String(net.target + 1)));
      if (dense && net.target === 1) return row(id('L'), '=', '−', id('ln'), id('p'));
      if (dense && net.target === 0) return row(id('L'), '=', '−', id('ln'), '(', num('1'), '−', id('p'), ')');
      if (dense) {
        const [y, p, one] = [id('y'), id('p'), num('1')];
        return row(id('L'), '=', '−', y, id('ln'), p, '−', '(', one, '−', y, ')', id('ln'), '(', one, '−', p, ')');
      }
      return row(
        id('L'),
        '=',
        over(num('1'), num('2')),
        mathml`<msup>${row('(', id('y'), '−', id('t'), ')')}<mn>2</mn></msup>`,
      );
    case 'slope':
      return row(known('ds'), '=', dense ? row(id('p'), '−', id('y')) : row(id('y'), '−', id('t')));
    case 'head':
      return row(known('dV'), '=', known('ds'), '·', id('a'));
    case 'features':
      return row(known('da'), '=', id('V'), '·', known('ds'));
    case 'delta': {
      if (dense) return row(id('δ'), '=', slope(id('o')), '=', known('da'), '·', '[', id('o'), '>', num('0'), ']');
      const share =
        net.head === 'max'
          ? row('[', id('o'), '=', id('max'), ']')
          : over(num('1'), num(String(lesson.passed.output.data.length)));
      return row(id('δ'), '=', slope(id('o')), '=', known('ds'), '·', share);
    }
    case 'filter':
      return row(known('dW'), '=', id('I'), '⋆', id('δ'));
    case 'bias':
      return row(known('db'), '=', '∑', id('δ'));
    case 'image':
      return row(
        known('dI'),
        '=',
        id('δ'),
        mathml`<msub><mo>⋆</mo><mtext>full</mtext></msub>`,
        mathml`<msup><mi>W</mi><mtext>180°</mtext></msup>`,
      );
    case 'update':
    case 'again':
      return row(id('W'), '←', id('W'), '−', id('η'), known('dW'));
  }
}

/** The rule with its numbers, where a step is no sum of products. */
function numbers({ lesson, step, write }: FormulaView): string {
  const { passed, gradients, net, dense, scores } = lesson;
  const y = write(passed.scores.data[0], 3);
  const t = write(net.target, 3);
  const signed = net.target < 0 ? `(${t})` : t;
  if (step.kind === 'prediction' && scores === 1) return `σ(${y}) = ${write(passed.prediction.data[0], 3)}`;
  if (step.kind === 'loss') {
    if (!dense) return `½ · (${y} − ${signed})² = ${write(passed.loss, 3)}`;
    const p = write(passed.prediction.data[scores > 1 ? net.target : 0], 3);
    if (scores > 1 || net.target === 1) return `−ln ${p} = ${write(passed.loss, 3)}`;
    return net.target === 0 ? `−ln(1 − ${p}) = ${write(passed.loss, 3)}` : `= ${write(passed.loss, 3)}`;
  }
  if (step.kind === 'slope' && scores === 1) {
    return `${dense ? write(passed.prediction.data[0], 3) : y} − ${signed} = ${write(gradients.scores.data[0], 3)}`;
  }
  return '';
}

export function formula(view: FormulaView): TemplateResult {
  const { worked, lesson, step, lit } = view;
  const single = worked && lit.length === 1 ? lit[0] : -1;
  const summed = worked?.sum !== undefined;
  return html`<div class="rule">${math(rule(view))}<span class="values">${numbers(view)}</span></div>
    ${
      worked && (summed || single >= 0)
        ? html`<div class="terms">
            <span class="term lead">${math(row(symbol(lesson, step.map, summed ? step.cell : single), '='))}</span>
            ${summed ? sum(view, worked) : one(view, worked, single)}
          </div>`
        : nothing
    }`;
}

const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

function factor(lesson: Lesson, { map, cell, value }: Factor, write: Write, scaled: boolean): MathPart {
  if (!map) return num(write(value));
  return scaled ? row(id('η'), '·', symbol(lesson, map, cell)) : symbol(lesson, map, cell);
}

function column(
  { lesson, step, write, lit, pointTerm }: FormulaView,
  { sign }: Worked,
  { left, right }: Term,
  i: number,
  first: boolean,
): TemplateResult {
  const dot = sign === '×' ? '·' : '−';
  const scaled = step.kind === 'update';
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
    ${math(row(factor(lesson, left, write, false), dot, factor(lesson, right, write, scaled)))}
    <span class="values">${bracketed(write(left.value))} ${dot} ${bracketed(write(right.value))}</span>
  </span>`;
}

const result = (exact: boolean, text: string): TemplateResult =>
  html`<span class="term result"><span class="values">${exact ? '=' : '≈'} ${text}</span></span>`;

function one(view: FormulaView, worked: Worked, i: number): TemplateResult {
  return html`${column(view, worked, worked.terms[i], i, true)} ${result(true, view.write(worked.terms[i].value))}`;
}

function sum(view: FormulaView, worked: Worked): TemplateResult {
  const { write, secret } = view;
  const total = worked.sum ?? 0;
  const added = worked.terms.map(({ value }) => value);
  if (worked.plus) added.push(worked.plus.value);
  const { decimals, exact } = decimalsThatAddUp(added, total);
  return html`${worked.terms.map((term, i) => column(view, worked, term, i, i === 0))}
  ${
    worked.plus
      ? html`<span class="term"
          ><span class="plus">+</span>${math(id('b'))}<span class="values"
            >${bracketed(write(worked.plus.value))}</span
          ></span
        >`
      : nothing
  }
  ${result(exact || secret, secret ? '?' : write(total, decimals))}`;
}
