/** What <patch-pull> shows untouched: one filter of the recorded run before its first step, and the pulls of one digit. */
import { gradientsOf, pullsOf, pullStrengths } from '../../src/components/patch-pull/patch-pull.model.js';
import { defaultDigit } from '../../src/data/default-digits.js';
import { VIEWED, type RecordedPulls } from '../../src/data/patch-pull-view.js';
import type { NetworkGradients } from '../../src/training/network-gradients.js';
import type { History, Weights } from '../../src/training/index.js';

/** The recorded moment of the run `VIEWED.run`, computed by the element's own model. */
export function recordedPulls(history: History): RecordedPulls {
  const pixels = Float64Array.from(defaultDigit(VIEWED.digit) ?? []);
  const gradients = (weights: Weights): NetworkGradients => {
    const all = gradientsOf(history.recipe, weights, pixels, VIEWED.label);
    if (!all) throw new Error('The recording lacks layers.');
    return all;
  };
  const viewed = history.frameAt(VIEWED.step)?.weights ?? {};
  const pulls = pullsOf(gradients(viewed), VIEWED.filter);
  const places = Array.from(pulls.towards, (towards, place) => ({
    place,
    delta: -towards || 0,
    cell: { row: Math.floor(place / pulls.side), column: place % pulls.side },
  }));
  const silent = places.filter(({ delta }) => delta === 0);
  return {
    weights: Array.from(pulls.weights),
    bias: viewed['conv1/bias'].data[VIEWED.filter],
    deltas: places.filter(({ delta }) => delta !== 0).map(({ place, delta }) => [place, delta]),
    unheard: silent.filter(({ cell }) => pulls.silenceAt(cell) === 'unheard').map(({ place }) => place),
    gradient: Array.from(pulls.goal, (value) => -value || 0),
    course: history.frames.map(({ step, weights }) => {
      const all = gradients(weights);
      return [step, all.probabilities.data[VIEWED.label], pullStrengths(all)[VIEWED.filter]];
    }),
  };
}
