import { expect } from '@open-wc/testing';
import { deflate } from '../../src/data/bytes.js';
import { open, seal, type AssetKind } from '../../src/data/envelope.js';
import { packNetworks, parseNetworks, type NetworkWeights } from '../../src/data/recorded-networks.js';
import { expectDataError } from './helpers.js';

const KIND: AssetKind = { magic: 'test', version: 1, what: 'The experiment' };

const first: NetworkWeights = {
  'conv/filters': { shape: [2, 1, 1, 2], data: Float32Array.of(1, -0.5, 0.25, 0) },
  'conv/bias': { shape: [2], data: Float32Array.of(0, 0) },
};
const second: NetworkWeights = { 'out/weights': { shape: [3], data: Float32Array.of(127, -64, 1) } };

describe('recorded networks', () => {
  it('come back with their measurements, names, shapes, and weights to half a level', async () => {
    const measured = { digits: 10, right: [0.5, 1] };
    const bytes = await packNetworks(KIND, { measured, networks: { first, second } });
    const back = await parseNetworks<typeof measured>(KIND, bytes);
    expect(back.measured).to.deep.equal(measured);
    expect(Object.keys(back.networks)).to.deep.equal(['first', 'second']);
    for (const [name, network] of Object.entries({ first, second })) {
      expect(Object.keys(back.networks[name])).to.deep.equal(Object.keys(network));
      for (const [tensor, { shape, data }] of Object.entries(network)) {
        const found = back.networks[name][tensor];
        expect(found.shape).to.deep.equal(shape);
        const half = Math.max(...data.map(Math.abs)) / 254;
        data.forEach((value, i) => {
          expect(Math.abs(found.data[i] - value)).to.be.at.most(half + 1e-6);
        });
      }
    }
    // Whole levels come back exactly.
    expect([...back.networks.second['out/weights'].data]).to.deep.equal([127, -64, 1]);
  });

  it('say what is wrong with them', async () => {
    const bytes = await packNetworks(KIND, { measured: {}, networks: { first } });
    await expectDataError(parseNetworks({ ...KIND, magic: 'else' }, bytes), 'data-corrupt', /another kind/);
    const sections = await open(KIND, bytes);
    const short = await seal(KIND, [sections[0], sections[1], sections[2].subarray(1)]);
    await expectDataError(parseNetworks(KIND, short), 'data-corrupt', /The experiment cannot be read/);
    const noJson = await seal(KIND, [await deflate(sections[0]), sections[1], sections[2]]);
    await expectDataError(parseNetworks(KIND, noJson), 'data-corrupt', /The experiment cannot be read/);
  });
});
