/** What linear-collapse says of single numbers, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('linear-collapse.scalar', {
  two: 'two layers',
  one: 'one layer',
  summary: (slope: string, intercept: string, relu: boolean): string =>
    `Two layers x₁ = m₀x₀ + b₀ and x₂ = m₁x₁ + b₁ drawn as one curve${relu ? ', bent by a ReLU between them' : ''}, and over it the single line of slope ${slope} and intercept ${intercept}.`,
  same: (x0: string, x2: string, slope: string, intercept: string): string =>
    `At x₀ = ${x0} both give ${x2}. Whatever you set, two layers draw one straight line, here of slope ${slope} and intercept ${intercept}.`,
  broken: (x0: string, x2: string, one: string): string =>
    `With a ReLU in between, the curve bends where x₁ reaches 0: at x₀ = ${x0} two layers give ${x2}, the single line gives ${one}.`,
  /** The formula, read aloud. */
  formula: (relu: boolean): string =>
    relu
      ? 'x 2 is m 1 times ReLU of m 0 x 0 plus b 0, plus b 1'
      : 'm 1 times, m 0 x 0 plus b 0, plus b 1, is m 1 m 0 times x 0, plus m 1 b 0 plus b 1',
} as const);
