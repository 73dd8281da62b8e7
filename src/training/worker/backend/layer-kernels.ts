import { sizeOf, type KernelTable } from './tensor-kernel.js';

type Sides = [number, number, number, number];

/** What lies between and behind the convolutions. */
export const layerKernels: KernelTable = {
  /** tfjs' own name: saving a tensor for the backward pass makes a second handle on its values. */
  Identity: (backend, { x }) => backend.share(x, x.shape),

  /** x → `[batch, values]` */
  ConvletsFlatten: (backend, { x }) => backend.share(x, [x.shape[0], sizeOf(x) / x.shape[0]]),

  /** dy, x (for its shape) → dy in the shape of x */
  ConvletsUnflatten: (backend, { dy, x }) => backend.share(dy, x.shape),

  /** x; margin → y with a frame of zeros */
  ConvletsPad(backend, { x }, { margin }) {
    const [batch, height, width, channels] = x.shape as Sides;
    const y = backend.create([batch, height + 2 * margin, width + 2 * margin, channels]);
    backend.kernels.pad(backend.address(x), backend.address(y), batch, height, width, channels, margin);
    return y;
  },

  /** x; margin → y without its frame */
  ConvletsCrop(backend, { x }, { margin }) {
    const [batch, height, width, channels] = x.shape as Sides;
    const y = backend.create([batch, height - 2 * margin, width - 2 * margin, channels]);
    backend.kernels.crop(
      backend.address(x),
      backend.address(y),
      batch,
      height - 2 * margin,
      width - 2 * margin,
      channels,
      margin,
    );
    return y;
  },

  /** x; size → y, winners */
  ConvletsMaxPool(backend, { x }, { size }) {
    const [batch, height, width, channels] = x.shape as Sides;
    const shape = [batch, Math.floor(height / size), Math.floor(width / size), channels];
    const y = backend.create(shape);
    const winners = backend.create(shape, 'int32');
    const [from, to, places] = [x, y, winners].map((tensor) => backend.address(tensor)) as [number, number, number];
    backend.kernels.maxPool(from, to, places, batch, height, width, channels, size);
    return [y, winners];
  },

  /** dy, winners, x (for its shape) → dx */
  ConvletsMaxPoolGradient(backend, { dy, winners, x }) {
    const dx = backend.create(x.shape);
    backend.kernels.maxPoolGradient(
      backend.address(dy),
      backend.address(winners),
      backend.address(dx),
      sizeOf(dy),
      sizeOf(dx),
    );
    return dx;
  },

  /** x; size → y */
  ConvletsAveragePool(backend, { x }, { size }) {
    const [batch, height, width, channels] = x.shape as Sides;
    const y = backend.create([batch, Math.floor(height / size), Math.floor(width / size), channels]);
    backend.kernels.averagePool(backend.address(x), backend.address(y), batch, height, width, channels, size);
    return y;
  },

  /** dy, x (for its shape); size → dx */
  ConvletsAveragePoolGradient(backend, { dy, x }, { size }) {
    const [batch, height, width, channels] = x.shape as Sides;
    const dx = backend.create(x.shape);
    backend.kernels.averagePoolGradient(backend.address(dy), backend.address(dx), batch, height, width, channels, size);
    return dx;
  },

  /** x; kind → φ(x) */
  ConvletsActivation(backend, { x }, { kind }) {
    const y = backend.create(x.shape);
    backend.kernels.activation(kind, backend.address(x), backend.address(y), sizeOf(x));
    return y;
  },

  /** y, dy; kind → dx */
  ConvletsActivationGradient(backend, { y, dy }, { kind }) {
    const dx = backend.create(y.shape);
    backend.kernels.activationGradient(kind, backend.address(y), backend.address(dy), backend.address(dx), sizeOf(y));
    return dx;
  },
};
