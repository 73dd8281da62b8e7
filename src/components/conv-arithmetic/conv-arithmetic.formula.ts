/** The size formula of conv-arithmetic: symbols above, numbers below, in the same columns. */
import { html, mathml, nothing, type MathMLTemplateResult, type TemplateResult } from 'lit';
import type { SizeArithmetic, SlidAxis } from './conv-arithmetic.model.js';
import { words } from './conv-arithmetic.words.js';

/** What a symbol of the formula stands for in the picture. */
export type Mark = 'O' | 'N' | 'P' | 'D' | 'K' | 'S' | 'A';

const VALUES: Readonly<Record<Mark, (axis: SlidAxis) => number>> = {
  O: ({ output }) => output,
  N: ({ settings }) => settings.input,
  P: ({ settings }) => settings.padding,
  D: ({ settings }) => settings.dilation,
  K: ({ settings }) => settings.kernel,
  S: ({ settings }) => settings.stride,
  A: ({ settings }) => settings.outputPadding,
};

const DIRECT = 'O = ⌊ ( N + 2 · P − D · ( K − 1 ) − 1 ) / S ⌋ + 1'.split(' ');
const TRANSPOSED = 'O = S · ( N − 1 ) + D · ( K − 1 ) + 1 − 2 · P + A'.split(' ');

export interface FormulaView {
  readonly sizes: SizeArithmetic;
  /** The output's size is not to be seen yet. */
  readonly hidden: boolean;
  readonly mark: Mark | undefined;
  readonly point: (mark: Mark | undefined) => void;
  readonly write: (value: number) => string;
}

const isMark = (token: string): token is Mark => token in VALUES;

const operator = (token: string): MathMLTemplateResult =>
  /\d/.test(token) ? mathml`<mn>${token}</mn>` : mathml`<mo stretchy="false" lspace="0" rspace="0">${token}</mo>`;

function row(
  view: FormulaView,
  tokens: readonly string[],
  name: string,
  write: (mark: Mark) => MathMLTemplateResult,
): MathMLTemplateResult {
  const { mark, point } = view;
  return mathml`<mtr>
    ${view.sizes.square ? nothing : mathml`<mtd class="axis"><mtext>${name}</mtext></mtd>`}
    ${tokens.map((token) =>
      isMark(token)
        ? mathml`<mtd
            class="mark ${token === mark ? 'lit' : ''}"
            @pointerenter=${(): void => {
              point(token);
            }}
            @pointerleave=${(): void => {
              point(undefined);
            }}
          >${write(token)}</mtd>`
        : mathml`<mtd>${operator(token)}</mtd>`,
    )}
  </mtr>`;
}

/** The same for an axis: the fraction, its floor, the result. */
function worked({ sizes, hidden, write }: FormulaView, axis: SlidAxis): string {
  const { settings } = axis;
  const result = hidden ? '?' : write(axis.output);
  if (sizes.settings.transposed) return result;
  const room = settings.input + 2 * settings.padding - axis.reach;
  if (settings.stride === 1) return `${write(room)} + 1 = ${result}`;
  const fraction = `⌊${write(room)}/${write(settings.stride)}⌋ + 1`;
  return hidden ? `${fraction} = ?` : `${fraction} = ⌊${write(room / settings.stride)}⌋ + 1 = ${result}`;
}

export function sizeFormula(view: FormulaView): TemplateResult {
  const { sizes, hidden, write } = view;
  const tokens = sizes.settings.transposed ? TRANSPOSED : DIRECT;
  const axes: readonly (readonly [string, SlidAxis])[] = sizes.square
    ? [['', sizes.x]]
    : [
        [words.height, sizes.y],
        [words.width, sizes.x],
      ];
  const number = (axis: SlidAxis, mark: Mark): MathMLTemplateResult =>
    mathml`<mn>${mark === 'O' && hidden ? '?' : write(VALUES[mark](axis))}</mn>`;
  const label = `${tokens.join(' ')}. ${axes.map(([name, axis]) => `${name} ${worked(view, axis)}`).join('; ')}`;
  return html`<div class="formula" part="value">
    <math aria-label=${label}>
      <mtable>
        ${row(view, tokens, '', (mark) => mathml`<mi>${mark}</mi>`)}
        ${axes.map(([name, axis]) => row(view, tokens, name, (mark) => number(axis, mark)))}
      </mtable>
    </math>
    ${
      sizes.settings.transposed
        ? nothing
        : html`<p class="worked">
            ${axes.map(([name, axis]) => html`<span>${name} <strong>= ${worked(view, axis)}</strong></span> `)}
          </p>`
    }
  </div>`;
}
