import { expect } from '@open-wc/testing';
import { beam } from '../../src/drawing/beam.js';

describe('beam', () => {
  const window = { x: 10, y: 20, width: 30, height: 30 };
  const filter = { x: 100, y: 5, width: 60, height: 90 };

  it('joins the edges that face each other, whichever end is named first', () => {
    const between = 'M40 20L100 5L100 95L40 50Z';
    expect(beam(window, filter)).to.equal(between);
    expect(beam(filter, window)).to.equal(between);
  });

  it('runs down between rectangles that stand one above the other', () => {
    const below = { x: 0, y: 80, width: 100, height: 100 };
    expect(beam(window, below)).to.equal('M10 50L0 80L100 80L40 50Z');
    expect(beam(below, window)).to.equal('M10 50L0 80L100 80L40 50Z');
    // Beside each other by a hair only.
    expect(beam(window, { x: 42, y: 200, width: 80, height: 80 })).to.equal('M10 50L42 200L122 200L40 50Z');
  });
});
