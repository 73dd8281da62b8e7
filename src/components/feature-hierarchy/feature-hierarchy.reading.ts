/** What is on screen, in words and numbers. */
import type { NumberStyle } from '../../drawing/numbers.js';
import { cut, type Answers, type Evidence, type Unit, type UnitAnswer } from './feature-hierarchy.model.js';
import { words } from './feature-hierarchy.words.js';

/** The two classes whose digits the unit answers most on average. */
const favourites = ({ profile }: Unit): number[] =>
  Array.from(profile.keys())
    .sort((a, b) => profile[b] - profile[a])
    .slice(0, 2);

export class Reading {
  constructor(
    private readonly evidence: Evidence,
    private readonly answers: Answers,
    private readonly number: (value: number, style?: NumberStyle) => string,
  ) {}

  get searched(): string {
    return this.number(this.evidence.searched);
  }

  answer({ layer, index }: Unit): UnitAnswer {
    const answer = this.answers.get(layer)?.[index];
    if (!answer) throw new RangeError(`There is no answer of ${layer} ${String(index)}.`);
    return answer;
  }

  name({ layer, index }: Unit): string {
    return words.unitName(layer, this.number(index + 1), index);
  }

  /** The pixels that the unit answers to most in the chosen digit. */
  patch(unit: Unit, pixels: Float32Array): Float64Array {
    return cut(pixels, this.answer(unit).field);
  }

  probability(p: number): string {
    return this.number(p, { decimals: 3, fixed: true });
  }

  describe(unit: Unit): string {
    return words.option(this.name(unit), this.#says(unit), unit.classes);
  }

  caption(unit: Unit): string {
    const { value, share } = this.answer(unit);
    const written = this.value(value);
    const { captions } = words;
    if (unit.made) {
      return (
        captions.output(unit.index, this.probability(share)) +
        captions.fooled(this.probability(unit.made.fooling.probability))
      );
    }
    if (unit.filter) {
      const [best] = unit.examples;
      const { most } = unit.filter;
      return captions.conv1(this.name(unit), written, this.#percent(share), this.value(most), this.value(best.value));
    }
    const [single] = unit.classes;
    const from = unit.classes.length > 1 ? captions.shared(unit.classes, favourites(unit)) : captions.single(single);
    return captions.conv2(this.name(unit), written, this.#percent(share)) + from;
  }

  /** The strongest unit of each layer. */
  summary(digit: string): string {
    const strongest = this.evidence.layers.map(({ units }) => {
      const best = units.reduce((most, unit) => (this.answer(unit).share > this.answer(most).share ? unit : most));
      return `${this.name(best)} ${this.#says(best)}`;
    });
    return words.summary(digit, strongest.join('; '));
  }

  #says(unit: Unit): string {
    const { value, share } = this.answer(unit);
    return unit.made ? words.p(this.probability(share)) : words.answersHere(this.value(value), this.#percent(share));
  }

  value(value: number): string {
    return this.number(value, { fixed: true });
  }

  #percent(share: number): string {
    return `${this.number(Math.round(100 * share))} %`;
  }
}
