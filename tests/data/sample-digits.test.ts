import { expect } from '@open-wc/testing';
import { DataError } from '../../src/data/data-error.js';
import { sampleDigitNames } from '../../src/data/sample-digit-names.js';
import { loadSampleDigit, sampleDigit } from '../../src/data/sample-digits.js';
import { expectDataError } from './helpers.js';

const squaredNorm = (digit: Float32Array): number => digit.reduce((sum, value) => sum + value * value, 0);

describe('sample digits', () => {
  it('have a 4 and a 7 at hand before anything is loaded', () => {
    const four = sampleDigit('4');
    expect(four).to.have.length(784);
    expect(squaredNorm(four)).to.be.closeTo(120.8, 0.01);
    expect(four.filter((value) => value > 0).length / 784).to.be.closeTo(0.22, 0.005);
    expect(Math.max(...sampleDigit('7'))).to.be.within(0.98, 1);
    expect(() => sampleDigit('3')).to.throw(
      DataError,
      'The sample digit 3 must be loaded first, with loadSampleDigit.',
    );
  });

  it('are twenty, two of each class, all different, each within the margin that MNIST leaves', async () => {
    expect(sampleDigitNames).to.have.length(20);
    expect(sampleDigitNames.slice(0, 4)).to.deep.equal(['0', '0:1', '1', '1:1']);
    const looks = new Set<string>();
    for (const name of sampleDigitNames) {
      const digit = await loadSampleDigit(name);
      expect(digit).to.have.length(784);
      expect(digit.every((value) => value >= 0 && value <= 1 && Number.isInteger(Math.fround(value * 255)))).to.be.true;
      digit.forEach((value, i) => {
        const [y, x] = [Math.floor(i / 28), i % 28];
        if (Math.min(y, x, 27 - y, 27 - x) < 1) expect(value).to.equal(0);
      });
      looks.add(digit.join());
    }
    expect(looks.size).to.equal(20);
  });

  it('are the same before and after loading, and at hand from then on', async () => {
    const before = sampleDigit('4');
    await loadSampleDigit('0');
    expect(sampleDigit('4')).to.deep.equal(before);
    expect(sampleDigit('7')).to.deep.equal(await loadSampleDigit('7'));
    expect(sampleDigit('3:1')).to.deep.equal(await loadSampleDigit('3:1'));
  });

  it('are copies: changing one changes no other', () => {
    sampleDigit('4').fill(9);
    expect(Math.max(...sampleDigit('4'))).to.be.at.most(1);
  });

  it('may be called by their number as well', async () => {
    expect(await loadSampleDigit('6:0')).to.deep.equal(await loadSampleDigit('6'));
    expect(sampleDigit(' 4 ')).to.deep.equal(sampleDigit('4'));
    expect(await loadSampleDigit('4:1')).not.to.deep.equal(sampleDigit('4'));
  });

  it('say what they are called when there is none of a name', async () => {
    for (const name of ['', '10', '4:2', 'four', '4:', ':1', '-1', 'constructor']) {
      expect(() => sampleDigit(name)).to.throw(
        DataError,
        `There is no sample digit "${name}". A sample digit is called`,
      );
      await expectDataError(loadSampleDigit(name), 'data-missing', /called 0…9, or 0:1…9:1/);
    }
  });
});
