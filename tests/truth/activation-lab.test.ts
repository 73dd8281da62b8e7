/** What popular explanations of bias and activation get wrong or leave out, told right. */
import { expect } from '@open-wc/testing';
import {
  ActivatedMap,
  answersOf,
  FAINT_SLOPE,
  kernelOf,
} from '../../src/components/activation-lab/activation-lab.model.js';
import { words } from '../../src/components/activation-lab/activation-lab.words.js';
import { sampleDigit } from '../../src/data/sample-digits.js';
import { activation, activationDerivative, tensor } from '../../src/math/index.js';

const answers = answersOf(tensor([28, 28, 1], sampleDigit('4')), kernelOf('', 'sobel-x'));

describe('A8: bias and activation', () => {
  it('A8: the bias is added to every one of the 676 positions', () => {
    const map = new ActivatedMap(answers, -1, 'relu');
    expect(map.before.length).to.equal(676);
    map.before.forEach((z, i) => {
      expect(map.shifted[i]).to.equal(z - 1);
    });
  });

  it('A8: the range of ReLU is [0, ∞): zero is included, and there is no upper bound', () => {
    const map = new ActivatedMap(tensor([1, 4, 1], [-3, 0, 2, 1e12]), 0, 'relu');
    expect([...map.output]).to.deep.equal([0, 0, 2, 1e12]);
    expect(words.ranges.relu).to.deep.equal(['[0, ∞)', '0 is included, and there is no upper bound']);
    expect(Math.min(...new ActivatedMap(answers, -1, 'relu').output)).to.equal(0);
  });

  it('A8: where ReLU answers 0 its derivative is 0, at the kink by convention: there no gradient passes', () => {
    const map = new ActivatedMap(tensor([1, 3, 1], [-1, 0, 1]), 0, 'relu');
    expect([...map.slopes]).to.deep.equal([0, 0, 1]);
    expect(map.stalled).to.equal(2);
    expect(map.onKink).to.equal(1);
  });

  it('A8: a bias decides how many cells stay alive: 611 of 676 stand still at −1, none at +4', () => {
    expect(new ActivatedMap(answers, -1, 'relu').stalled).to.equal(611);
    expect(new ActivatedMap(answers, 4, 'relu').stalled).to.equal(0);
    expect(new ActivatedMap(answers, -4, 'relu').stalled).to.equal(676);
    expect(new ActivatedMap(answers, -1, 'leaky-relu').stalled).to.equal(0);
    expect(new ActivatedMap(answers, -1, 'linear').stalled).to.equal(0);
  });

  it('A8: sigmoid and tanh die slowly: φ′ < 0.05 beyond ±2.89 and ±2.18, and φ′ is at most 0.25 and 1', () => {
    const at = (x: number, name: 'sigmoid' | 'tanh'): number =>
      new ActivatedMap(tensor([1, 1, 1], [x]), 0, name, { activation, activationDerivative }).slopes[0];
    expect(at(2.88, 'sigmoid')).to.be.above(FAINT_SLOPE);
    expect(at(-2.9, 'sigmoid')).to.be.below(FAINT_SLOPE);
    expect(at(2.17, 'tanh')).to.be.above(FAINT_SLOPE);
    expect(at(-2.19, 'tanh')).to.be.below(FAINT_SLOPE);
    expect(at(0, 'sigmoid')).to.equal(0.25);
    expect(at(0, 'tanh')).to.equal(1);
  });
});
