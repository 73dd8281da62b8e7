/** How a value came about: the formula line, and the window with its largest products. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { heightOf, type GridBox } from '../../drawing/heat-map.js';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { type NumberStyle } from '../../drawing/numbers.js';
import { fitScale } from '../../drawing/scale.js';
import { grid } from '../../templates/grid.js';
import { resetIcon } from '../../templates/reset-icon.js';
import { iconButton } from '../../templates/widgets.js';
import { termsOf, type Answer, type LayerMaps, type Stage, type Term } from './feature-map.model.js';
import { words } from './feature-map.words.js';

export type FormatNumber = (value: number, style?: NumberStyle) => string;

/** `+2.31 = Σ window × filter + bias = +2.35 − 0.04`, then what activation and pooling make of it. */
export function formula(answer: Answer, { layer }: LayerMaps, stage: Stage, number: FormatNumber): TemplateResult {
  const { window, total, activated, pooled, value } = answer;
  // A bias that is not zero does not look like zero.
  const least = window.bias !== 0 && Math.abs(window.bias) < 0.005 ? 3 : 2;
  const { decimals, exact } = decimalsThatAddUp([window.sum, window.bias], total, least);
  const signed: NumberStyle = { decimals, fixed: true, sign: 'always' };
  const bias = number(Math.abs(window.bias), { decimals, fixed: true });
  const strong = (text: string): TemplateResult => html`<b>${text}</b>`;
  const sum = number(total, signed);
  const parts = html`<span class="part"
    >${stage === 'before-activation' ? strong(sum) : sum} = ${words.sumOf} ${exact ? '=' : '≈'}
    ${number(window.sum, signed)} ${window.bias < 0 ? '−' : '+'} ${bias}</span
  >`;
  if (stage === 'before-activation') return parts;
  const plain = (one: number): string => number(one, { decimals, fixed: one !== 0 });
  const result = plain(activated);
  const after = html`<span class="part"
    >${words.activations[layer.activation]}(${sum}) = ${stage === 'activation' ? strong(result) : result}</span
  >`;
  if (stage === 'activation' || pooled.length === 0) return html`${parts}${after}`;
  const list = pooled.map(plain).join(', ');
  return html`${parts}${after}<span class="part"
      >${strong(plain(value))} = ${words.pooled[layer.pool?.type ?? 'max']} ${list}</span
    >`;
}

function windowPicture({ window }: Answer, maps: LayerMaps, width: number, number: FormatNumber): TemplateResult {
  const [size] = window.patch.shape;
  const gap = 26;
  const cell = Math.min(40, Math.floor((width - 2 * gap) / 3 / size));
  const weights = window.patch.data.map((_, i) => maps.filters.data[i * maps.filters.shape[3] + window.channel]);
  const box = (i: number): GridBox => ({ x: i * (size * cell + gap), y: 22, cell, rows: size, columns: size });
  // Below that, a number with sign and two decimals does not fit.
  const write = cell >= 34 ? { write: (value: number): string => number(value) } : {};
  const one = (i: number, name: string, values: Float64Array): SVGTemplateResult => svg`
    <text class="title" x=${box(i).x} y="13">${name}</text>
    ${grid({ id: `window-${i}`, label: name, box: box(i), values, scale: fitScale('signed', values), ...write })}
  `;
  const operator = (after: number, sign: string): SVGTemplateResult =>
    svg`<text class="operator middle" x=${box(after + 1).x - gap / 2} y=${28 + heightOf(box(0)) / 2}>${sign}</text>`;
  return html`<svg class="stage" viewBox=${`0 0 ${width} ${24 + size * cell}`}>
    ${one(0, words.window, window.patch.data)} ${operator(0, '×')} ${one(1, words.weights, weights)} ${operator(1, '=')}
    ${one(2, words.products, window.products.data)}
  </svg>`;
}

/** Opened on demand: what was multiplied and added for one value. The displayed terms add up to the displayed sum. */
export function terms(
  answer: Answer,
  maps: LayerMaps,
  width: number,
  { mean, std }: { readonly mean: number; readonly std: number },
  number: FormatNumber,
  closed: () => void,
): TemplateResult {
  const { window, total } = answer;
  const lines = termsOf(window, maps.filters);
  const single = window.patch.shape[2] === 1;
  const { decimals, exact } = decimalsThatAddUp([...lines.map(({ value }) => value), window.bias], total);
  const written = (value: number): string => number(value, { decimals, fixed: true, sign: 'always' });
  const factor = (value: number | undefined): string =>
    value === undefined ? '' : number(value, { decimals: 4, fixed: true });
  const name = ({ cell, channel, products }: Term): string =>
    cell
      ? words.at(cell.row, cell.column)
      : channel === undefined
        ? words.rest(products)
        : words.mapBelow(channel, products);
  const row = (text: string, value: string, factors?: readonly [number, number]): TemplateResult =>
    html`<tr>
      <td>${text}</td>
      ${
        single
          ? html`<td>${factor(factors?.[0])}</td>
              <td>${factor(factors?.[1])}</td>`
          : nothing
      }
      <td>${value}</td>
    </tr>`;
  return html`<section class="terms" part="terms">
    <h3>${words.termsTitle(number(total, { sign: 'always' }))}</h3>
    ${single ? windowPicture(answer, maps, width, number) : nothing}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.position}</th>
          ${
            single
              ? html`<th scope="col">${words.pixel}</th>
                  <th scope="col">${words.weight}</th>`
              : nothing
          }
          <th scope="col">${words.product}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((term) => row(name(term), written(term.value), term.factors))}
        ${row(words.bias, written(window.bias))} ${row(words.total, `${exact ? '' : '≈ '}${written(total)}`)}
      </tbody>
    </table>
    ${single ? html`<p class="quiet">${words.normalised(number(-mean / std), number((1 - mean) / std))}</p>` : nothing}
    <div class="controls">${iconButton(resetIcon, words.close, closed, { wide: true })}</div>
  </section>`;
}
