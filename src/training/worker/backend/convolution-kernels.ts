import type { ConvletsBackend } from './backend.js';
import { sizeOf, type KernelTable } from './tensor-kernel.js';
import type { TensorInfo } from './tfjs.js';

/** Shapes of a convolution without padding. A dense layer is one too: a 1×1 filter on images of one pixel. */
interface Geometry {
  readonly batch: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  readonly kernel: number;
  readonly stride: number;
  readonly outChannels: number;
  /** Shape of the result. */
  readonly outShape: readonly number[];
  /** Output positions of the whole batch. */
  readonly positions: number;
  /** Floats in one row of a patch, and of the image. */
  readonly run: number;
  readonly row: number;
}

function geometryOf(x: TensorInfo, filters: TensorInfo, stride = 1): Geometry {
  const dense = x.shape.length === 2;
  const [batch, height, width, channels] = (dense ? [x.shape[0], 1, 1, x.shape[1]] : x.shape) as Sides;
  const [kernel, , , outChannels] = (dense ? [1, 1, channels, filters.shape[1]] : filters.shape) as Sides;
  const outHeight = Math.floor((height - kernel) / stride) + 1;
  const outWidth = Math.floor((width - kernel) / stride) + 1;
  const outShape = dense ? [batch, outChannels] : [batch, outHeight, outWidth, outChannels];
  const positions = batch * outHeight * outWidth;
  const shapes = { batch, height, width, channels, kernel, stride, outChannels, outShape, positions };
  return { ...shapes, run: kernel * channels, row: width * channels };
}
type Sides = [number, number, number, number];

/** The images whose filter gradients are summed together hold about this many floats: 64 KB. */
const CACHE_FLOATS = 16384;

/** Lends the table of patch origins to `task`. */
function withOrigins<T>(backend: ConvletsBackend, g: Geometry, task: (origins: number) => T): T {
  return backend.lend(g.positions, (origins) => {
    backend.kernels.patchOrigins(origins, g.batch, g.height, g.width, g.channels, g.kernel, g.stride);
    return task(origins);
  });
}

/** Lends the filters, packed in blocks of eight channels, to `task`. */
function withPacked<T>(backend: ConvletsBackend, filters: TensorInfo, g: Geometry, task: (packed: number) => T): T {
  const terms = g.kernel * g.run;
  return backend.lend(Math.ceil(g.outChannels / 8) * 8 * terms, (packed) => {
    backend.kernels.packFilters(backend.address(filters), packed, terms, g.outChannels);
    return task(packed);
  });
}

export const convolutionKernels: KernelTable = {
  /** x, filters, bias; stride → y */
  ConvletsConv(backend, { x, filters, bias }, { stride }) {
    const g = geometryOf(x, filters, stride);
    const y = backend.create(g.outShape);
    withOrigins(backend, g, (origins) => {
      withPacked(backend, filters, g, (packed) => {
        backend.kernels.convForward(
          backend.address(x),
          origins,
          packed,
          backend.address(bias),
          backend.address(y),
          g.positions,
          g.kernel,
          g.run,
          g.row,
          g.outChannels,
        );
      });
    });
    return y;
  },

  /** x, filters, bias → y, winners: convolution, ReLU and 2×2 max-pool in one pass */
  ConvletsConvReluPool(backend, { x, filters, bias }) {
    const g = geometryOf(x, filters);
    const shape = [g.batch, (g.height - g.kernel + 1) >> 1, (g.width - g.kernel + 1) >> 1, g.outChannels];
    const y = backend.create(shape);
    const winners = backend.create(shape, 'int32');
    withPacked(backend, filters, g, (packed) => {
      backend.kernels.convReluPoolForward(
        backend.address(x),
        packed,
        backend.address(bias),
        backend.address(y),
        backend.address(winners),
        g.batch,
        g.height,
        g.width,
        g.channels,
        g.kernel,
        g.outChannels,
      );
    });
    return [y, winners];
  },

  /** x, dy, filters (for their shape), winners if pooled; stride → gradient of the filters */
  ConvletsFilterGradient(backend, { x, dy, filters, winners }, { stride }) {
    const g = geometryOf(x, filters, stride);
    const dw = backend.create(filters.shape);
    const run = (origins: number, routed: number, positions: number) => {
      const chunk = Math.ceil(CACHE_FLOATS / (g.height * g.row)) * (positions / g.batch);
      const sums = Math.ceil((g.kernel * Math.ceil(g.run / 8)) / 5) * 40;
      backend.lend(2 * chunk + sums * g.outChannels, (list) => {
        backend.kernels.filterGradient(
          backend.address(x),
          backend.address(dy),
          origins,
          routed,
          backend.address(dw),
          list,
          list + 8 * chunk,
          positions,
          chunk,
          g.kernel,
          g.run,
          g.row,
          g.outChannels,
        );
      });
    };
    if (winners) run(backend.address(winners), 1, sizeOf(dy) / g.outChannels);
    else
      withOrigins(backend, g, (origins) => {
        run(origins, 0, g.positions);
      });
    return dw;
  },

  /** dy, winners if pooled → gradient of the biases */
  ConvletsBiasGradient(backend, { dy, winners }) {
    const outChannels = dy.shape[dy.shape.length - 1];
    const db = backend.create([outChannels]);
    backend.kernels.biasGradient(
      backend.address(dy),
      winners ? backend.address(winners) : 0,
      winners ? 1 : 0,
      backend.address(db),
      sizeOf(dy) / outChannels,
      outChannels,
    );
    return db;
  },

  /** x (for its shape), dy, filters, winners if pooled; stride → gradient of the input */
  ConvletsInputGradient(backend, { x, dy, filters, winners }, { stride }) {
    const g = geometryOf(x, filters, stride);
    const dx = backend.create(x.shape);
    const terms = g.kernel * g.run;
    backend.lend(terms * g.outChannels, (transposed) => {
      backend.kernels.transposeFilters(backend.address(filters), transposed, terms, g.outChannels);
      backend.lend(2 * g.outChannels, (list) => {
        if (winners) {
          backend.kernels.inputGradientRouted(
            backend.address(dy),
            backend.address(winners),
            transposed,
            backend.address(dx),
            list,
            g.batch,
            g.height,
            g.width,
            g.channels,
            g.kernel,
            g.outChannels,
          );
        } else {
          withOrigins(backend, g, (origins) => {
            backend.kernels.inputGradient(
              backend.address(dy),
              origins,
              transposed,
              backend.address(dx),
              sizeOf(dx),
              list,
              g.positions,
              g.kernel,
              g.run,
              g.row,
              g.outChannels,
            );
          });
        }
      });
    });
    return dx;
  },
};
