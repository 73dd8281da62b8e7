/** What backprop-stepper says of the step on screen. */
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';
import { subscript } from './backprop-stepper.formula.js';
import { decimalsOf } from './backprop-stepper.words.js';

type Write = (value: number, decimals?: number) => string;

const below = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(0x2080 + Number(digit)));

/** Which way a parameter should go. */
const wish = (gradient: number, name: string): string =>
  gradient === 0 ? `so ${name} need not move` : `so a ${gradient < 0 ? 'larger' : 'smaller'} ${name} lowers the loss`;

export function caption(lesson: Lesson, { kind, map, cell }: Step, secret: boolean, write: Write): string {
  const { net, passed, gradients, afterPass, rate, dense, scores } = lesson;
  const all = passed.output.data.length;
  const value = (name: MapName, i: number): string => write(lesson.map(name).values[Math.max(0, i)], decimalsOf(name));
  const sub = (name: MapName, i: number): string => below(subscript(lesson, name, i));
  const slope = gradients.scores.data[0];
  const winner = passed.winner < 0 ? '' : `o${sub('o', passed.winner)}`;
  const count = (data: Float64Array): number => data.filter((number) => number === 0).length;
  switch (kind) {
    case 'output':
      return `The filter stops ${String(all)} times: here its products add up to o${sub('o', cell)} = ${value('o', cell)}.`;
    case 'activation':
      return `ReLU lets positive outputs through and stops the others: ${String(count(passed.activated.data))} of ${String(all)} are 0 now.`;
    case 'score':
      if (dense) return `The head gives every output a weight of its own: s${sub('s', cell)} = ${value('s', cell)}.`;
      return net.head === 'max'
        ? `The largest output wins, the first among equals: y = ${winner} = ${value('s', 0)}.`
        : `The mean of all ${String(all)} outputs, the pooling window is the whole map: y = ${value('s', 0)}.`;
    case 'prediction':
      return scores > 1
        ? `Softmax turns the scores into probabilities; the right class ${String(net.target + 1)} gets ${value('p', net.target)}.`
        : `The sigmoid turns the score into a probability: p = ${value('p', 0)}.`;
    case 'loss':
      return scores > 1
        ? `How wrong is that? The right class should get 1, so the loss is ${value('L', 0)}.`
        : `How wrong is that? The target is ${write(net.target, 3)}, so the loss is ${value('L', 0)}. How can it get lower?`;
    case 'slope': {
      if (scores > 1)
        return 'Backward now: raise the score of the right class, lower the others, each by how far p is off.';
      const name = dense ? 's' : 'y';
      return `Backward now: ∂L/∂${name} = ${write(slope, 3)}, ${wish(slope, name)}.`;
    }
    case 'head':
      return 'Each head weight gets the slope times the output that it met. In this example the head stays as it is.';
    case 'features':
      return 'The way back through the head: the weights that carried the outputs forward carry the slope backward.';
    case 'delta':
      if (dense) {
        return `The gate: where ReLU stopped an output, its gradient stops too; ${String(count(gradients.output.data))} of ${String(all)} get 0.`;
      }
      return net.head === 'max'
        ? `${winner} won and gets all of ${write(slope, 3)}, the others get 0. Yet all outputs will move: they share one filter.`
        : `Each output had 1/${String(all)} of the say in y, so each gets 1/${String(all)} of ${write(slope, 3)}.`;
    case 'filter': {
      const name = `W${sub('W', cell)}`;
      const uses = `${name} was used ${String(all)} times, once for each output`;
      if (secret) return `${uses}. What do its ${String(all)} uses add up to?`;
      const gradient = gradients.filter.data[cell];
      return `${uses}; its ${String(all)} uses add up to ${write(gradient)}, ${wish(gradient, name)}.`;
    }
    case 'bias':
      return `The bias was added to every output, so its gradient is the sum of all δ: ${value('db', 0)}.`;
    case 'image':
      return `∂L/∂I${sub('I', cell)} = ${value('dI', cell)}, what a layer below would receive: δ, with zeros around it, meets the filter rotated by 180°.`;
    case 'update':
      return `Every weight moves against its gradient, by η = ${write(rate, 3)} times it. Bias and head stay, so that what changes is the filter’s doing.`;
    case 'again': {
      const change = afterPass.loss - passed.loss;
      const [before, after] = [write(passed.loss, 3), write(afterPass.loss, 3)];
      const moved = passed.output.data.filter((o, i) => o !== afterPass.output.data[i]).length;
      const shared =
        net.head === 'max'
          ? ` ${String(moved)} of ${String(all)} outputs moved, not the winner alone: they share the filter.`
          : '';
      if (Math.abs(change) < 1e-12) return `Forward again with the new filter: the loss stays ${after}.${shared}`;
      return change < 0
        ? `Forward again with the new filter: the loss falls from ${before} to ${after}.${shared}`
        : `Forward again: the loss rises from ${before} to ${after}. The rate is too large, the step overshoots.${shared}`;
    }
  }
  return map;
}
