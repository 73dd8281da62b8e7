/** Any worked net as a problem for a gradient check. Loaded when an element shows another one than the example. */
import { InputError, oneOf } from '../../data/input-error.js';
import { matrixFromText } from '../../data/matrix-text.js';
import {
  backward,
  forward,
  inSinglePrecision,
  updated,
  withParameter,
  workedExamples,
  workedNet,
  type WorkedNet,
} from '../../math/worked-net.js';
import type { Floats, Tensor } from '../../math/tensor.js';
import { Checker } from './gradient-check.checker.js';
import type { Evaluation, Problem } from './gradient-check.model.js';
import { PRESET_NAMES, type PresetName } from './gradient-check.words.js';
import { words } from './gradient-check.worked.words.js';

export interface WorkedChoice {
  readonly preset: string;
  /** Weights instead of the preset's; empty for the preset's own. */
  readonly kernel: string;
  /** Steps of gradient descent before the check. */
  readonly steps: number;
}

/** Larger weights of a filter leave no digits for a nudge. */
const LARGEST = 1e6;

/** With this filter two outputs are the same, 1, and a third one is exactly 0. */
const CORNER = [
  [1, 0],
  [1, -1],
];

/** What is taught by each preset: a net, its filter, and after how many steps it is looked at. */
const PRESETS: Readonly<Record<PresetName, { head: 'dense' | 'average' | 'max'; corner?: true }>> = {
  dense: { head: 'dense' },
  average: { head: 'average' },
  max: { head: 'max' },
  kink: { head: 'dense', corner: true },
  tie: { head: 'max', corner: true },
};

/**
 * The net of a preset with the filter that is to be checked.
 *
 * @throws InputError `bad-preset`, `bad-kernel`, `bad-steps`
 */
export function netOf({ preset, kernel, steps }: WorkedChoice): WorkedNet {
  oneOf('preset', preset, PRESET_NAMES);
  if (!(Number.isInteger(steps) && steps >= 0 && steps <= 100)) {
    throw new InputError('bad-steps', words.badSteps, 'steps="1"');
  }
  const { head, corner } = PRESETS[preset as PresetName];
  const example = workedExamples[head];
  const own = kernel.trim() === '' ? undefined : matrixFromText(kernel);
  const usable = own?.length === 2 && own[0].length === 2 && own.flat().every((weight) => Math.abs(weight) <= LARGEST);
  if (kernel.trim() !== '' && !usable) {
    throw new InputError('bad-kernel', words.badKernel, 'kernel="1 0; 2 -1"');
  }
  let net = workedNet({ ...example, filter: own ?? (corner ? CORNER : example.filter) });
  // A net that is to stand on a corner stays there.
  const moves = corner ? 0 : steps;
  for (let step = 0; step < moves; step++) net = updated(net, backward(net), example.rate);
  return net;
}

/**
 * The first output that is as large as any, up to rounding: two outputs that move alike stay tied, however their last
 * digits come out.
 */
function winnerOf({ data }: Tensor): number {
  const largest = Math.max(...data);
  const rounding = (data instanceof Float32Array ? 2 ** -22 : 2 ** -50) * Math.abs(largest);
  return data.findIndex((value) => value >= largest - rounding);
}

function evaluate<A extends Floats>(net: WorkedNet<A>, weights: ArrayLike<number>): Evaluation {
  const { loss, output } = forward(withParameter(net, 'filter', weights));
  return {
    loss,
    gates: net.head === 'dense' ? output.data.map(Math.sign) : [],
    winners: net.head === 'max' ? [winnerOf(output)] : [],
  };
}

/** A worked net as a problem: the loss as a function of its filter. @throws InputError */
export function workedProblem(choice: WorkedChoice): Problem {
  const net = netOf(choice);
  const { filter, headWeights } = net;
  const single = inSinglePrecision(net);
  const convolution = filter.data.length * forward(net).output.data.length;
  const head = headWeights?.data.length ?? 0;
  return {
    rows: filter.shape[0],
    columns: filter.shape[1],
    values: filter.data,
    gradient: backward(net).filter.data,
    evaluate: (weight, value, precision) => {
      const weights = filter.data.with(weight, value);
      return precision === 'float64' ? evaluate(net, weights) : evaluate(single, weights);
    },
    // Backward: δ to the outputs of the filter, then δ times patch.
    subject: () => '',
    background: false,
    cost: { weights: filter.data.length, forward: convolution + head, backward: convolution + head },
  };
}

/** Checks a worked net. @throws InputError */
export const workedChecker = (choice: WorkedChoice): Checker => new Checker(workedProblem(choice));
