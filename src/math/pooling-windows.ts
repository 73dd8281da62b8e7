/** How a pooling window moves over an image. */
import { perAxis, windowGeometry, type Geometry, type Padding2d, type PerAxis } from './geometry.js';
import type { ConvAxis } from './output-size.js';
import { checkCost, ShapeError } from './shapes.js';

/** The window of a pooling and how it moves. */
export interface PoolOptions {
  /** Height and width of the window, in pixels. */
  readonly size: PerAxis;
  /** Distance between neighbouring windows. Default: the size, so that windows do not overlap. */
  readonly stride?: PerAxis;
  /** Padding never wins a maximum and is not counted in an average. Default 0. */
  readonly padding?: Padding2d;
  /** Distance between neighbouring pixels of a window. Default 1. */
  readonly dilation?: PerAxis;
}

function checkAxis({ input, kernel, stride, dilation, before, output }: ConvAxis, name: string): void {
  for (let i = 0; i < output; i++) {
    let seen = false;
    for (let m = 0; m < kernel && !seen; m++) {
      const position = i * stride + m * dilation - before;
      seen = position >= 0 && position < input;
    }
    if (!seen) {
      throw new ShapeError(
        `Window ${i + 1} along the ${name} would lie entirely in the padding: ` +
          `the padding must be smaller than the window (${kernel}).`,
      );
    }
  }
}

/**
 * The geometry of a pooling.
 *
 * @throws ShapeError, also for a window that would lie entirely in the padding
 */
export function poolGeometry(inputShape: readonly number[], options: PoolOptions): Geometry {
  const size = perAxis(options.size, 'window size');
  const geometry = windowGeometry(inputShape, size, { ...options, stride: options.stride ?? size });
  const { y, x } = geometry;
  checkCost([y.before + y.input + y.after, x.before + x.input + x.after, inputShape[2]]);
  checkCost([y.output, x.output, inputShape[2]], y.kernel * x.kernel);
  checkAxis(y, 'height');
  checkAxis(x, 'width');
  return geometry;
}

/**
 * Calls `visit` for every pixel of every window, window by window, row-major; padding is left out.
 *
 * @param visit is given the number of the window and of the pixel, both without the channel
 */
export function forEachPixel({ y, x }: Geometry, visit: (window: number, pixel: number) => void): void {
  for (let row = 0; row < y.output; row++) {
    for (let column = 0; column < x.output; column++) {
      for (let m = 0; m < y.kernel; m++) {
        const top = row * y.stride + m * y.dilation - y.before;
        if (top < 0 || top >= y.input) continue;
        for (let n = 0; n < x.kernel; n++) {
          const left = column * x.stride + n * x.dilation - x.before;
          if (left >= 0 && left < x.input) visit(row * x.output + column, top * x.input + left);
        }
      }
    }
  }
}

/** How many pixels of the input each window holds: fewer where it reaches into the padding. */
export function windowCounts(geometry: Geometry): Float64Array {
  const counts = new Float64Array(geometry.y.output * geometry.x.output);
  forEachPixel(geometry, (window) => {
    counts[window] += 1;
  });
  return counts;
}
