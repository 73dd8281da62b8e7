import { expect } from '@open-wc/testing';
import { createEngine } from '../../../src/training/worker/engine.js';
import { drawnDigits } from './digits.js';
import { hashesOn, hashOf, KNOWN_BITS, numbersOf } from './known-bits.js';
import { small } from './recipes-under-test.js';

const training = drawnDigits(60, 1);
const heldOut = drawnDigits(30, 2);

describe('the same recipe gives the same bits', () => {
  for (const kernels of ['wasm', 'typescript'] as const) {
    it(`in every browser and in Node (${kernels})`, async () => {
      const engine = await createEngine({ kernels });
      expect(hashesOn(engine)).to.deep.equal(KNOWN_BITS);
      engine.dispose();
    });
  }

  it('twice in a row, while another run takes turns', async () => {
    const engine = await createEngine();
    const alone = engine.start(small, training, heldOut);
    const expected = hashOf(numbersOf(alone, 8));
    const again = engine.start(small, training, heldOut);
    const other = engine.start({ ...small, seed: 43 }, training, heldOut);
    for (let i = 0; i < 4; i++) {
      again.step();
      other.step();
    }
    const rest = hashOf([...Object.values(again.weights()).map(({ data }) => data)]);
    const half = engine.start(small, training, heldOut);
    for (let i = 0; i < 4; i++) half.step();
    expect(rest).to.equal(hashOf(Object.values(half.weights()).map(({ data }) => data)));
    expect(hashOf(numbersOf(engine.start(small, training, heldOut), 8))).to.equal(expected);
    engine.dispose();
  });

  it('and another seed gives others', async () => {
    const engine = await createEngine();
    const hash = (seed: number) => hashOf(numbersOf(engine.start({ ...small, seed }, training, heldOut), 3));
    expect(new Set([1, 2, 3, 4294967295].map(hash)).size).to.equal(4);
    engine.dispose();
  });

  it('evaluating and predicting between steps changes nothing', async () => {
    const engine = await createEngine();
    const [watched, unwatched] = [1, 2].map(() => engine.start(small, training, heldOut));
    for (let i = 0; i < 5; i++) {
      watched.step();
      watched.evaluate(7, i);
      watched.weights();
      unwatched.step();
    }
    expect(hashOf(numbersOf(watched, 1))).to.equal(hashOf(numbersOf(unwatched, 1)));
    engine.dispose();
  });
});
