import { expect } from '@open-wc/testing';
import { packPulls, parsePulls, VIEWED, type RecordedPulls } from '../../src/data/patch-pull-view.js';
import { recipes } from '../../src/training/index.js';
import { expectDataError } from './helpers.js';

const pulls: RecordedPulls = {
  weights: [Math.fround(0.1), -1 / 3],
  bias: 1e-17,
  deltas: [[483, -5e-324]],
  unheard: [7],
  gradient: [0.1 + 0.2, -Number.MAX_VALUE],
  course: [[0, 0.1, 2 / 3]],
};

describe('the recorded view of patch-pull', () => {
  it('comes back to the last digit', async () => {
    expect(await parsePulls(await packPulls(pulls))).to.deep.equal(pulls);
  });

  it('says so when it is damaged', async () => {
    const bytes = await packPulls(pulls);
    await expectDataError(parsePulls(bytes.slice(0, -5)), 'data-corrupt', /recorded pulls cannot be read/);
    bytes[bytes.length - 9] ^= 1;
    await expectDataError(parsePulls(bytes), 'data-corrupt', /checksum/);
  });

  it('is of the network that the recipe describes', () => {
    const { data, layers } = recipes[VIEWED.run];
    expect(data).to.include(VIEWED.data);
    expect(layers[0])
      .to.include({ type: 'conv', ...VIEWED.layer, activation: 'relu' })
      .and.not.to.have.key('padding');
  });
});
