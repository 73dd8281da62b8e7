import { expect } from '@open-wc/testing';
import { deflate } from '../../src/data/bytes.js';
import { packView, parseView, type RecordedView } from '../../src/data/flatten-vs-conv-view.js';
import { expectDataError } from './helpers.js';

const accuracies = { shifted: [[0.75, 0.1 + 0.2]], shuffled: [0.1], permuted: [0.5] };
const said = (panels: number[][]): RecordedView['dense'] => ({ size: 3, probabilities: [1e-16, 2 / 3], panels });
const view: RecordedView = {
  measured: { digits: 10, seeds: [1], dense: accuracies, conv: accuracies },
  // Every tone, and so every letter.
  dense: said([Array.from({ length: 65 }, (_, i) => i - 32)]),
  conv: said([
    [0, 1, -1, 32],
    [-32, 0, 0, 0],
  ]),
};

describe('the recorded view of flatten-vs-conv', () => {
  it('comes back to the last digit', async () => {
    expect(await parseView(await packView(view))).to.deep.equal(view);
  });

  it('says so when it is damaged', async () => {
    const bytes = await packView(view);
    await expectDataError(parseView(bytes.slice(0, -5)), 'data-corrupt', /view cannot be read/);
    await expectDataError(
      parseView(await deflate(new TextEncoder().encode('{"measured":'))),
      'data-corrupt',
      /view cannot be read/,
    );
    await expectDataError(parseView(new Uint8Array(0)), 'data-corrupt', /view cannot be read/);
  });
});
