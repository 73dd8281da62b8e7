/** The formula line of a gradient check: symbols, then the losses that were measured. */
import { html, mathml, nothing, type TemplateResult } from 'lit';
import { roundTo } from '../../drawing/numbers.js';
import { rounded, type Check, type Settings } from './gradient-check.model.js';
import { scientific, type Write } from './gradient-check.numbers.js';
import { words } from './gradient-check.words.js';

const loss = (sign: string): TemplateResult<3> =>
  mathml`<mi>L</mi><mo stretchy="false">(</mo><mi>w</mi>${
    sign && mathml`<mo>${sign}</mo><mi>ε</mi>`
  }<mo stretchy="false">)</mo>`;

const symbols = (central: boolean): TemplateResult =>
  html`<math displaystyle="true" aria-label=${words.quotient(central)}
    ><mfrac
      ><mrow><mo>∂</mo><mi>L</mi></mrow
      ><mrow><mo>∂</mo><mi>w</mi></mrow></mfrac
    ><mo>≈</mo
    ><mfrac
      ><mrow>${loss('+')}<mo>−</mo>${loss(central ? '−' : '')}</mrow
      ><mrow>${central ? mathml`<mn>2</mn>` : nothing}<mi>ε</mi></mrow></mfrac
    ></math
  >`;

/** As many decimals as show what the nudge changed. */
const decimalsFor = (rise: number): number =>
  rise === 0 ? 14 : Math.min(15, Math.max(6, Math.ceil(-Math.log10(Math.abs(rise))) + 5));

export function formulaLine(
  { losses, numeric }: Check,
  { difference, epsilon, precision }: Settings,
  write: Write,
  slope: (value: number) => string,
): TemplateResult {
  const central = difference === 'central';
  const [from, to] = [losses[central ? 0 : 1], losses[2]];
  const run = central ? 2 * epsilon : epsilon;
  const decimals = decimalsFor(to - from);
  // The quotient of what is displayed must be what is displayed as the quotient.
  const displayed = rounded((roundTo(to, decimals) - roundTo(from, decimals)) / run, precision);
  const exact = slope(displayed) === slope(numeric);
  return html`<div class="formula" part="value">
    ${symbols(central)}
    <span
      >= (${write(to, { decimals })} − ${write(from, { decimals })}) / ${scientific(run, write)}
      <span class="result">${exact ? '=' : '≈'} ${slope(numeric)}</span></span
    >
  </div>`;
}
