import { expect } from '@open-wc/testing';
import {
  curvePath,
  linearAxis,
  logAxis,
  logTicks,
  meanOf,
  niceTicks,
  niceTop,
  trailingMean,
} from '../../src/drawing/axes.js';

/** Points of a path, by sub-path. */
function pointsOf(path: string): number[][][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => part.split('L').map((point) => point.split(' ').map(Number)));
}

describe('ticks', () => {
  it('are round and inside the domain', () => {
    expect(niceTicks(0, 500, 5)).to.deep.equal([0, 100, 200, 300, 400, 500]);
    expect(niceTicks(0, 2.5, 5)).to.deep.equal([0, 0.5, 1, 1.5, 2, 2.5]);
    expect(niceTicks(0.13, 0.41, 3)).to.deep.equal([0.2, 0.3, 0.4]);
    expect(niceTicks(-1, 1, 4)).to.deep.equal([-1, -0.5, 0, 0.5, 1]);
  });

  it('say no more decimals than they mean', () => {
    expect(niceTicks(0, 1, 10)[3]).to.equal(0.3);
  });

  it('are none where there is no domain', () => {
    expect(niceTicks(1, 1, 5)).to.deep.equal([]);
    expect(niceTicks(0, Infinity, 5)).to.deep.equal([]);
    expect(logTicks(0, 1)).to.deep.equal([]);
  });

  it('of a logarithmic axis are powers of ten, or finer where those are few', () => {
    expect(logTicks(0.001, 10)).to.deep.equal([0.001, 0.01, 0.1, 1, 10]);
    expect(logTicks(0.1, 2.5)).to.deep.equal([0.1, 0.2, 0.5, 1, 2]);
  });

  it('end an axis at a round value that holds the largest one', () => {
    expect(niceTop(2.3)).to.equal(2.5);
    expect(niceTop(2.5)).to.equal(2.5);
    expect(niceTop(1460)).to.equal(1500);
    expect(niceTop(0)).to.equal(1);
  });
});

describe('axes', () => {
  it('go from values to pixels and back', () => {
    const axis = linearAxis([0, 2], [100, 0]);
    expect([axis.toPixel(0), axis.toPixel(0.5), axis.toPixel(2)]).to.deep.equal([100, 75, 0]);
    expect(axis.toValue(75)).to.equal(0.5);
    expect(axis.decimals).to.equal(1);
  });

  it('give equal ratios equal distances on a logarithmic scale', () => {
    const axis = logAxis([0.01, 1], [200, 0]);
    expect(axis.toPixel(0.1)).to.be.closeTo(100, 1e-9);
    expect(axis.toValue(100)).to.be.closeTo(0.1, 1e-12);
    expect(axis.toPixel(0)).to.equal(200);
    expect(axis.decimals).to.equal(2);
  });

  it('bear a domain without extent', () => {
    const axis = linearAxis([0, 0], [10, 90]);
    expect(axis.toPixel(0)).to.equal(10);
    expect(axis.toValue(50)).to.equal(0);
  });
});

describe('means', () => {
  it('look back only', () => {
    expect([...trailingMean([4, 2, 0, 6], 2)]).to.deep.equal([4, 3, 1, 3]);
  });

  it('skip what is no number', () => {
    expect([...trailingMean([NaN, 2, NaN, 6], 2)]).to.deep.equal([NaN, 2, 2, 6]);
    expect(meanOf([1, NaN, 3])).to.equal(2);
    expect(meanOf([])).to.be.NaN;
  });
});

describe('curvePath', () => {
  it('visits every step where there is room', () => {
    const path = curvePath([0, 1, 0.5], linearAxis([0, 3], [0, 30]), linearAxis([0, 1], [10, 0]));
    expect(pointsOf(path)).to.deep.equal([
      [
        [10, 10],
        [20, 0],
        [30, 5],
      ],
    ]);
  });

  it('stops where it is told', () => {
    const path = curvePath([0, 1, 0.5], linearAxis([0, 3], [0, 30]), linearAxis([0, 1], [10, 0]), 2);
    expect(pointsOf(path)[0]).to.have.length(2);
  });

  it('keeps at most two points per pixel, and every peak', () => {
    const values = Float32Array.from({ length: 10_000 }, (_, i) => (i === 7003 ? 5 : i === 1234 ? -5 : Math.sin(i)));
    const path = curvePath(values, linearAxis([0, values.length], [0, 100]), linearAxis([-5, 5], [100, 0]));
    const [points] = pointsOf(path);
    const perColumn = new Map<number, number>();
    for (const [x] of points) perColumn.set(Math.floor(x), (perColumn.get(Math.floor(x)) ?? 0) + 1);
    expect(points.length).to.be.at.most(202);
    expect(points.map(([, y]) => y)).to.include.members([0, 100]);
    const xs = points.map(([x]) => x);
    expect([...xs].sort((a, b) => a - b)).to.deep.equal(xs);
  });

  it('leaves a gap where a value is missing', () => {
    const path = curvePath([1, NaN, 1, Infinity], linearAxis([0, 4], [0, 40]), linearAxis([0, 1], [10, 0]));
    expect(pointsOf(path)).to.deep.equal([[[10, 0]], [[30, 0]]]);
  });
});
