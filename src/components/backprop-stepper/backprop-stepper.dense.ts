/** What only a net with a dense head needs: its weights from their attribute, its arithmetic and its steps. Fetched for one. */
import { html } from 'lit';
import { matrixFromText } from '../../data/matrix-text.js';
import { denseHead as passes } from '../../math/dense-head.js';
import { tensor } from '../../math/create.js';
import type { WorkedExample } from '../../math/average-example.js';
import { workedNet } from '../../math/worked-parts.js';
import { fail, LARGEST } from './backprop-stepper.wrong.js';
import { words } from './backprop-stepper.dense.words.js';
import { shapesOf, type Described, type Head, type Lesson, type NamedMap } from './backprop-stepper.model.js';
import { bracketed, cellByCell } from './backprop-stepper.steps.js';
import { at, nameOf, summed, times, wish, type Factor, type Scenes } from './backprop-stepper.scene.js';

/** V from its text: one row for each score; a single score's weights may also be laid out like the feature map. */
function headRows(text: string, preset: WorkedExample, outputs: number): readonly (readonly number[])[] | undefined {
  const known = preset.headWeights;
  const rows = text.trim() === '' ? known : matrixFromText(text);
  const fitting = rows?.every((row) => row.length === outputs) ? rows : undefined;
  if (fitting && (fitting.length > 1 || known?.length === 1)) return fitting.length > LARGEST ? undefined : fitting;
  if (rows?.flat().length === outputs) return [rows.flat()];
  // Another image needs other weights: signs that alternate, so that some outputs help and some do not.
  if (text.trim() === '') {
    return known?.map((_, k) => Array.from({ length: outputs }, (__, i) => ((i + k) % 2 === 0 ? 1 : -1)));
  }
  return undefined;
}

/**
 * The dense head with the weights that a `head-weights` attribute describes.
 *
 * @throws InputError for weights or a target that do not fit
 */
export function denseHead(settings: Described, text: string): Head {
  const { rows, columns } = shapesOf(settings, 0).get('o') ?? { rows: 0, columns: 0 };
  const outputs = rows * columns;
  const { preset, image, filter, target } = settings;
  const weights = headRows(text, preset, outputs);
  if (!weights) {
    return fail('bad-head-weights', words.badHeadWeights(outputs), 'head-weights="2 1 -1 -1"');
  }
  const scores = weights.length;
  const possible = scores === 1 ? target >= 0 && target <= 1 : Number.isInteger(target) && target >= 0;
  if (!possible || target > Math.max(1, scores - 1)) {
    fail('bad-target', scores === 1 ? words.badTarget : words.badClass(scores - 1), 'target="1"');
  }
  const net = workedNet({ head: 'dense', image, filter, headWeights: weights, target });
  const passed = (o: Float64Array) => {
    const output = tensor([rows, columns, 1], o);
    return { ...passes.forward(net, output), output };
  };
  return {
    scores,
    scenes,
    forward: (o) => {
      const { activated, scores: s, prediction, loss } = passed(o);
      const V = Float64Array.from(weights.flat());
      return { a: activated.data, V, s: s.data, p: prediction.data, L: Float64Array.of(loss) };
    },
    backward: ({ o = new Float64Array() }) => {
      const { activated, output, scores: ds, headWeights } = passes.backward(net, passed(o));
      const columnwise = headWeights?.data ?? o;
      // One row for each score, as V is drawn.
      const dV = columnwise.map((_, i) => columnwise[(i % outputs) * scores + Math.floor(i / outputs)]);
      return { ds: ds.data, dV, da: activated.data, do: output.data };
    },
  };
}

/** Whether ReLU lets an output through, and its gradient back. */
const gate = (lesson: Lesson, i: number): Factor => ({ value: +(lesson.map('o').values[i] > 0) });
const zeros = ({ values }: NamedMap): number => values.filter((value) => value === 0).length;
const outputsOf = (lesson: Lesson): number => lesson.map('o').values.length;
/** p of the right class, or of the one score. */
const rightOf = (lesson: Lesson): number => lesson.map('p').values[lesson.head.scores > 1 ? lesson.settings.target : 0];

const scenes: Scenes = {
  activation: (told) => {
    const { lesson } = told;
    return {
      text: words.activation(zeros(lesson.map('a')), outputsOf(lesson)),
      rule: 'a = max ( 0 , o )',
      worked: cellByCell(told, words.gateTitles, (i) => times(at(lesson, 'o', i), gate(lesson, i))),
    };
  },

  score: (told) => {
    const { lesson, step, write } = told;
    return {
      text: words.score(nameOf(lesson, 's', step.cell), write(lesson.map('s').values[step.cell], 3)),
      rule: 's = V · a',
      worked: summed(told, 'o', words.scoreTitles, (i) =>
        times(at(lesson, 'a', i), at(lesson, 'V', step.cell * outputsOf(lesson) + i)),
      ),
    };
  },

  prediction: ({ lesson, write }) => {
    const p = write(rightOf(lesson), 3);
    if (lesson.head.scores > 1)
      return { text: words.softmax(lesson.settings.target + 1, p), rule: 'p = softmax ( s )' };
    return {
      text: words.sigmoid(p),
      rule: html`<math displaystyle="true"
        ><mi>p</mi><mo>=</mo
        ><mfrac
          ><mn>1</mn
          ><mrow
            ><mn>1</mn><mo>+</mo
            ><msup
              ><mi>e</mi><mrow><mo>−</mo><mi>s</mi></mrow></msup
            ></mrow
          ></mfrac
        ></math
      >`,
      numbers: `σ(${write(lesson.first('s'), 3)}) = ${p}`,
    };
  },

  loss: ({ lesson, write }) => {
    const { target } = lesson.settings;
    const { scores } = lesson.head;
    const loss = write(lesson.first('L'), 3);
    const p = write(rightOf(lesson), 3);
    const text = scores > 1 ? words.classLoss(loss) : words.loss(write(target, 3), loss);
    if (scores > 1) return { text, rule: `L = − ln p_${target + 1}`, numbers: `−ln ${p} = ${loss}` };
    if (target === 1) return { text, rule: 'L = − ln p', numbers: `−ln ${p} = ${loss}` };
    if (target === 0) return { text, rule: 'L = − ln ( 1 − p )', numbers: `−ln(1 − ${p}) = ${loss}` };
    return { text, rule: 'L = − y ln p − ( 1 − y ) ln ( 1 − p )', numbers: `= ${loss}` };
  },

  slope: (told) => {
    const { lesson, write } = told;
    const { target } = lesson.settings;
    if (lesson.head.scores > 1) {
      const slopes = lesson.map('ds').values;
      return {
        text: words.slopes,
        rule: '∂L/∂s = p − y',
        worked: cellByCell(
          told,
          words.slopeTitles,
          (i) => ({ left: at(lesson, 'p', i), right: { value: +(i === target) }, value: slopes[i] }),
          '−',
        ),
      };
    }
    const slope = lesson.first('ds');
    const [p, y, shown] = [lesson.first('p'), target, slope].map((value) => write(value, 3));
    return {
      text: words.slope(shown, wish(slope, 's')),
      rule: '∂L/∂s = p − y',
      numbers: `${p} − ${bracketed(y)} = ${shown}`,
    };
  },

  head: (told) => {
    const { lesson } = told;
    const outputs = outputsOf(lesson);
    return {
      text: words.head,
      rule: '∂L/∂V = ∂L/∂s · a',
      worked: cellByCell(told, words.headTitles, (i) =>
        times(at(lesson, 'ds', Math.floor(i / outputs)), at(lesson, 'a', i % outputs)),
      ),
    };
  },

  features: (told) => {
    const { lesson, step } = told;
    return {
      text: words.features,
      rule: '∂L/∂a = V · ∂L/∂s',
      worked:
        step.cell < 0
          ? cellByCell(told, words.featuresTitles, (i) => times(at(lesson, 'V', i), at(lesson, 'ds', 0)))
          : summed(told, 'ds', words.featureTitles, (k) =>
              times(at(lesson, 'V', k * outputsOf(lesson) + step.cell), at(lesson, 'ds', k)),
            ),
    };
  },

  delta: (told) => {
    const { lesson } = told;
    return {
      text: words.gate(zeros(lesson.map('do')), outputsOf(lesson)),
      rule: 'δ = ∂L/∂o = ∂L/∂a · [ o > 0 ]',
      worked: cellByCell(told, words.deltaTitles, (i) => times(at(lesson, 'da', i), gate(lesson, i))),
    };
  },
};
