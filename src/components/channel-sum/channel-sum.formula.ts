/** The formula lines of channel-sum: one output as a sum over channels, and how many weights a layer has. */
import { html, nothing, type TemplateResult } from 'lit';
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { type NumberStyle } from '../../drawing/numbers.js';
import type { Answer, ChannelLayer } from './channel-sum.model.js';
import { words } from './channel-sum.words.js';

type Write = (value: number, style?: NumberStyle) => string;

const column = (symbol: unknown, number: unknown): TemplateResult =>
  html`<span class="column"><span>${symbol}</span><span>${number}</span></span>`;

/** `s_R + s_G + s_B + b = value`, symbols above their numbers. */
export function formulaLines(layer: ChannelLayer, answer: Answer, write: Write): TemplateResult {
  const { channels, parameters, weights } = layer;
  const terms = [...answer.channelSums, answer.bias];
  const { decimals, exact } = decimalsThatAddUp(terms, answer.value);
  const [rows, columns, , filters] = weights.shape;
  return html`<div class="formula" part="value">
    ${terms.map((term, c) => {
      const symbol =
        c < channels
          ? html`<math
              ><msub><mi>s</mi><mi>${words.letter(c, channels)}</mi></msub></math
            >`
          : html`<math><mi>b</mi></math>`;
      const sign = term < 0 ? '−' : '+';
      return html`${c > 0 ? column('+', sign) : nothing}${column(
        symbol,
        `${c === 0 && term < 0 ? '−' : ''}${write(Math.abs(term), { decimals })}`,
      )}`;
    })}
    ${column('=', exact ? '=' : '≈')}
    ${column(html`<math><mi>O</mi></math>`, html`<b>${write(answer.value, { decimals })}</b>`)}
    <span class="count"
      ><math aria-label=${words.weightsFormula}
        ><mi>K</mi><mo>·</mo><mi>K</mi><mo>·</mo><msub><mi>C</mi><mtext>in</mtext></msub
        ><mo>·</mo><msub><mi>C</mi><mtext>out</mtext></msub
        ><mo>+</mo><msub><mi>C</mi><mtext>out</mtext></msub></math
      >
      = ${rows}·${columns}·${channels}·${filters} + ${filters} = ${words.parameters(weights.data.length, filters)} =
      ${parameters}</span
    >
  </div>`;
}
