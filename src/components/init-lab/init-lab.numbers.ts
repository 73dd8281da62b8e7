/** How init-lab writes its numbers. */
import { words } from './init-lab.words.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export class Numbers {
  /** @param write in the reader's language, at most so many decimals */
  constructor(readonly write: (value: number, decimals?: number) => string) {}

  readonly percent = (share: number, decimals = 0): string => `${this.write(100 * share, decimals)}\u00a0%`;

  /** Two significant digits: `0.0031`, `1,800`, `3 · 10⁻⁶`. */
  readonly small = (value: number): string => {
    if (value === 0) return this.write(0);
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    if (exponent >= -3) return this.write(Number(value.toPrecision(2)), 4);
    const raised = Array.from(String(-exponent), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
    const factor = Math.round(value / 10 ** exponent);
    return factor === 1 ? `10⁻${raised}` : `${this.write(factor)} · 10⁻${raised}`;
  };

  /** `after 300 steps` */
  readonly when = (step: number): string => (step === 0 ? words.before : words.after(this.write(step)));

  /** `filters differ by 0.1`, or that they do not. */
  differ(by: number): string {
    return by === 0 ? words.identical : words.differ(this.small(by));
  }
}

export const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);
