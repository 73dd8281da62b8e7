/** A6: smaller stacked kernels beat one big one. */
import { expect } from '@open-wc/testing';
import { layersFrom, stacksFrom, textFromLayers } from '../../src/components/receptive-field/receptive-field.model.js';
import { receptiveField } from '../../src/math/index.js';

const viewOf = (text: string): number => receptiveField(layersFrom(text)).at(-1)?.size ?? 0;

describe('A6: stacked small kernels against one big one', () => {
  it('A6: two 3×3 see 5×5 with 18 weights against 25', () => {
    const [two, one] = stacksFrom('conv 3; conv 3', '');
    expect([two.view, two.totalWeights()]).to.deep.equal([5, 18]);
    expect([textFromLayers(one.layers), one.view, one.totalWeights()]).to.deep.equal(['conv 5', 5, 25]);
  });

  it('A6: with C channels in and out, C²·18 against C²·25', () => {
    const [two, one] = stacksFrom('conv 3; conv 3', '');
    for (const channels of [3, 64]) {
      expect(two.totalWeights(channels)).to.equal(channels ** 2 * 18);
      expect(one.totalWeights(channels)).to.equal(channels ** 2 * 25);
    }
  });

  it('A6: the view grows with stride and with pooling', () => {
    expect(viewOf('conv 3; conv 3')).to.equal(5);
    expect(viewOf('conv 3 stride 2; conv 3')).to.equal(7);
    expect(viewOf('conv 3; pool 2; conv 3')).to.equal(8);
    expect(viewOf('conv 3; conv 3 dilation 2; conv 3 dilation 4')).to.equal(15);
  });
});
