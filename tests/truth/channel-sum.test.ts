/** What popular explanations of colour images and many filters get wrong or leave out, told right. */
import { expect } from '@open-wc/testing';
import { layerFilters } from '../../src/components/channel-sum/channel-sum.filters.js';
import { ChannelLayer } from '../../src/components/channel-sum/channel-sum.model.js';
import { colourScene } from '../../src/data/colour-scene.js';
import { tensor } from '../../src/math/index.js';

const settings = { biases: [], stride: 1, padding: 'valid' } as const;
const [redNotGreen] = layerFilters([], 'red-not-green', 1, 3);

describe('A7: filters and channels', () => {
  it('A7: a filter over three channels is three deep and yields ONE map, the sum of what its slices give', () => {
    const layer = new ChannelLayer(colourScene(), { ...settings, filters: [redNotGreen], biases: [0.5] });
    expect(layer.weights.shape).to.deep.equal([3, 3, 3, 1]);
    expect(layer.output.shape).to.deep.equal([22, 22, 1]);
    const { channelSums, value } = layer.at(0, 10, 13);
    expect(channelSums.map((sum) => Number(sum.toFixed(9)))).to.deep.equal([8.1, -0.9, 0]);
    expect(value).to.be.closeTo(8.1 - 0.9 + 0 + 0.5, 1e-12);
  });

  it('A7: 20 filters yield 20 maps, which a next layer takes as its 20 channels', () => {
    const filters = Array.from({ length: 20 }, (_, k) => ({
      name: '',
      slices: [0, 1, 2].map((c) => [[k + c, 1, 0], [0, k, 1], [1, 0, -c]]), // prettier-ignore
    }));
    const layer = new ChannelLayer(colourScene(), { ...settings, filters });
    expect(layer.output.shape).to.deep.equal([22, 22, 20]);
    expect(layer.parameters).to.equal(3 * 3 * 3 * 20 + 20);
    const eight = { ...layer.output, shape: [22, 22, 8], data: layer.output.data.slice(0, 22 * 22 * 8) };
    const next = new ChannelLayer(eight, { ...settings, filters: layerFilters([], 'brightness', 2, 8) });
    expect(next.weights.shape).to.deep.equal([3, 3, 8, 2]);
    expect(next.output.shape).to.deep.equal([20, 20, 2]);
  });

  it('A7: weights are K·K·Cin·Cout, and Cout biases: 112 in the untouched figure', () => {
    const count = (kernel: number, channels: number, filters: number): number => {
      const slice = Array.from({ length: kernel }, () => new Array<number>(kernel).fill(1));
      const image = tensor([8, 8, channels], new Float64Array(64 * channels));
      const one = { name: '', slices: new Array<number[][]>(channels).fill(slice) };
      return new ChannelLayer(image, { ...settings, filters: new Array<typeof one>(filters).fill(one) }).parameters;
    };
    expect(count(3, 3, 4)).to.equal(112);
    expect(count(5, 3, 20)).to.equal(5 * 5 * 3 * 20 + 20);
    expect(count(1, 8, 1)).to.equal(9);
  });

  it('A7: a filter is not a feature: 27 weights stay the same while the map grows with the image', () => {
    const small = new ChannelLayer(colourScene(), { ...settings, filters: [redNotGreen] });
    const wide = new ChannelLayer(colourScene(), { ...settings, filters: [redNotGreen], padding: 'same' });
    expect([small.weights.data.length, wide.weights.data.length]).to.deep.equal([27, 27]);
    expect([small.output.data.length, wide.output.data.length]).to.deep.equal([484, 576]);
  });

  it('A7: “red where not green” finds the poppies; the yellow sun and the white cloud are red too, and not found', () => {
    const image = colourScene();
    const layer = new ChannelLayer(image, { ...settings, filters: [redNotGreen], padding: 'same' });
    const red = (row: number, column: number): number => layer.at(0, row, column).channelSums[0];
    const answer = (row: number, column: number): number => layer.at(0, row, column).value;
    const [poppy, sun, cloud, meadow] = [[11, 14], [4, 4], [4, 17], [16, 20]] as const; // prettier-ignore
    expect(red(...sun)).to.be.closeTo(9, 1e-9);
    expect(red(...cloud)).to.be.closeTo(9, 1e-9);
    expect(red(...poppy)).to.be.closeTo(8.1, 1e-9);
    expect(answer(...poppy)).to.be.closeTo(7.2, 1e-9);
    expect(answer(...sun)).to.be.closeTo(0.9, 1e-9);
    expect(answer(...cloud)).to.be.closeTo(0, 1e-9);
    expect(answer(...meadow)).to.be.below(0);
  });
});
