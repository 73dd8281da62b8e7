/** A5: stride, padding and kernel size set the size of the output. */
import { expect } from '@open-wc/testing';
import { paddingName, SizeArithmetic } from '../../src/components/conv-arithmetic/conv-arithmetic.model.js';
import type { Misfit } from '../../src/components/conv-arithmetic/conv-arithmetic.misfit.js';
import { words } from '../../src/components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import { presets, samePadding, settingsFrom } from '../../src/components/conv-arithmetic/conv-arithmetic.settings.js';

const NOTHING = { input: '', kernel: '', stride: '', padding: '', dilation: '', outputPadding: '' };
const sizesOf = (preset: string, transposed = false): SizeArithmetic =>
  new SizeArithmetic(settingsFrom({ ...NOTHING, preset, transposed }));

/** [input, output] of the standard figures, as printed in the guide to convolution arithmetic. */
const FIGURES: Readonly<Record<string, readonly [number, number]>> = {
  'no-padding-no-strides': [4, 2],
  'arbitrary-padding': [5, 6],
  'same-padding': [5, 5],
  'full-padding': [5, 7],
  'no-padding-strides': [5, 2],
  'padding-strides': [5, 3],
  'padding-strides-odd': [6, 3],
  dilation: [7, 3],
};

describe('A5: what sets the size of the output', () => {
  it('A5: all standard figures have their sizes, and the transposed of each leads back', () => {
    for (const [preset, [input, output]] of Object.entries(FIGURES)) {
      const forward = sizesOf(preset);
      expect([forward.x.settings.input, forward.x.output], preset).to.deep.equal([input, output]);
      const back = sizesOf(preset, true);
      expect([back.x.settings.input, back.x.output], `${preset}, transposed`).to.deep.equal([output, input]);
    }
  });

  it('A5: ⌊(N + 2P − D(K−1) − 1)/S⌋ + 1', () => {
    for (const [preset, { input, kernel, stride, padding, dilation }] of Object.entries(presets)) {
      const wanted = Math.floor((input + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1;
      expect(sizesOf(preset).x.output, preset).to.equal(wanted);
    }
  });

  it('A5: the floor drops a column: one of padding, or one of the input itself', () => {
    const padded = sizesOf('padding-strides-odd').x;
    expect([padded.rest, padded.unseen]).to.deep.equal([1, 0]);
    const bare = sizesOf('dropped-column').x;
    expect([bare.rest, bare.unseen]).to.deep.equal([1, 1]);
    expect(sizesOf('padding-strides').x.rest).to.equal(0);
  });

  it('A5: “same” needs S = 1 and P = (K − 1)/2 with odd K', () => {
    for (const kernel of [1, 3, 5, 7])
      expect(samePadding({ kernel, stride: 1, dilation: 1 })).to.equal((kernel - 1) / 2);
    const said = (kernel: number, stride: number): string => {
      try {
        return String(samePadding({ kernel, stride, dilation: 1 }));
      } catch (error) {
        return (error as Misfit).say(words);
      }
    };
    for (const kernel of [2, 4]) expect(said(kernel, 1)).to.include(`the kernel is even (${String(kernel)})`);
    expect(said(3, 2)).to.include('the stride is 2');
    expect(paddingName(sizesOf('same-padding').settings)).to.equal('same');
    expect(paddingName(sizesOf('padding-strides').settings)).to.equal(undefined);
  });

  it('A5: a transposed convolution is a direct one over zeros: S − 1 between, K − 1 − P around, one more for the odd case', () => {
    const odd = sizesOf('padding-strides-odd', true).x;
    expect([odd.spacing - 1, odd.before, odd.after, odd.step]).to.deep.equal([1, 1, 2, 1]);
    const even = sizesOf('padding-strides', true).x;
    expect([even.spacing - 1, even.before, even.after]).to.deep.equal([1, 1, 1]);
    expect(sizesOf('full-padding', true).x.before).to.equal(0);
  });
});
