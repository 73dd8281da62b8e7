/**
 * The arithmetic of training. Two implementations give the same bits: `assembly/` (wasm with SIMD) and `typescript/`.
 *
 * All tensors live in one memory; arguments are byte addresses into it, sizes and shapes, and an address of 0 means
 * "none". Numbers are float32 unless said otherwise, images `[batch, height, width, channels]`, filters `[kernel, kernel,
 * inChannels, outChannels]`, both row-major. A kernel overwrites its results and allocates nothing.
 *
 * **Bits.** A float32 sum depends on the order of its terms, so the order is part of each kernel's meaning: every sum
 * starts at +0, each product and each partial sum is rounded to float32, and the terms come in the order said below.
 * SIMD lanes lie across independent sums, never within one. Exponentials and logarithms are double precision, rounded
 * once. NaN is never hidden: a run that diverges shows a NaN loss.
 */
export interface Kernels {
  /** Filters `[terms, outChannels]` → blocks of eight channels `[terms, 8]`, zero-filled: ⌈outChannels/8⌉·8·terms floats. */
  packFilters(filters: number, packed: number, terms: number, outChannels: number): void;

  /** Filters `[terms, outChannels]` → `[outChannels, terms]`. */
  transposeFilters(filters: number, transposed: number, terms: number, outChannels: number): void;

  /** Int32 per output position: where its patch begins, counted in floats from the first image. No padding. */
  patchOrigins(
    origins: number,
    batch: number,
    height: number,
    width: number,
    channels: number,
    kernel: number,
    stride: number,
  ): void;

  /**
   * Cross-correlation + bias, `y[position, outChannel]`. Terms: filter row, filter column, input channel; bias last.
   *
   * @param run floats in one row of a patch: kernel × channels
   * @param row floats in one row of the image: width × channels
   */
  convForward(
    x: number,
    origins: number,
    packed: number,
    bias: number,
    y: number,
    positions: number,
    kernel: number,
    run: number,
    row: number,
    outChannels: number,
  ): void;

  /**
   * Cross-correlation (stride 1) + bias → ReLU → 2×2 max-pool in one pass, summed like `convForward`. Of equal values
   * the first in row-major order wins.
   *
   * @param winners int32 in the shape of y: the patch origin that won, −1 where the ReLU is shut (its slope at 0 is 0)
   */
  convReluPoolForward(
    x: number,
    packed: number,
    bias: number,
    y: number,
    winners: number,
    batch: number,
    height: number,
    width: number,
    channels: number,
    kernel: number,
    outChannels: number,
  ): void;

  /**
   * dW += dy·patch over all positions in their order, zeros skipped.
   *
   * @param origins one patch origin per position, or (`routed` = 1) the winners of `convReluPoolForward`
   * @param list room for `chunk` pairs of words
   * @param sums room for ⌈kernel·⌈run/8⌉/5⌉·40 floats per output channel
   * @param chunk positions that are done together: as many as the fastest cache holds
   */
  filterGradient(
    x: number,
    dy: number,
    origins: number,
    routed: number,
    dw: number,
    list: number,
    sums: number,
    positions: number,
    chunk: number,
    kernel: number,
    run: number,
    row: number,
    outChannels: number,
  ): void;

  /** db = Σ dy over all positions in their order; with `routed` = 1 where `origins` is not negative. */
  biasGradient(dy: number, origins: number, routed: number, db: number, positions: number, outChannels: number): void;

  /**
   * dx += dy·filter over each patch, positions in their order, then channels in theirs; zeros skipped.
   *
   * @param size floats of dx, @param list room for two words per output channel
   */
  inputGradient(
    dy: number,
    origins: number,
    transposed: number,
    dx: number,
    size: number,
    list: number,
    positions: number,
    kernel: number,
    run: number,
    row: number,
    outChannels: number,
  ): void;

  /** The same for `convReluPoolForward`: pooling windows in their order, positions in a window row-major, channels. */
  inputGradientRouted(
    dy: number,
    winners: number,
    transposed: number,
    dx: number,
    list: number,
    batch: number,
    height: number,
    width: number,
    channels: number,
    kernel: number,
    outChannels: number,
  ): void;

  /** Puts x `[batch, height, width, channels]` into a frame of zeros, `margin` pixels wide. */
  pad(x: number, y: number, batch: number, height: number, width: number, channels: number, margin: number): void;

  /** Takes y `[batch, height, width, channels]` out of such a frame. */
  crop(x: number, y: number, batch: number, height: number, width: number, channels: number, margin: number): void;

  /**
   * Pooling without overlap; `height`, `width` are the input's, what does not fill a window is dropped. NaN wins over
   * numbers, of equal ones the first in row-major order.
   *
   * @param winners int32 in the shape of y: index of the winner in x
   */
  maxPool(
    x: number,
    y: number,
    winners: number,
    batch: number,
    height: number,
    width: number,
    channels: number,
    size: number,
  ): void;

  maxPoolGradient(dy: number, winners: number, dx: number, outputSize: number, inputSize: number): void;

  /** Window sums in row-major order, then times 1/size². */
  averagePool(x: number, y: number, batch: number, height: number, width: number, channels: number, size: number): void;

  averagePoolGradient(
    dy: number,
    dx: number,
    batch: number,
    height: number,
    width: number,
    channels: number,
    size: number,
  ): void;

  /** y = φ(x). `kind`: 1 ReLU, 2 leaky ReLU (slope 0.2), 3 sigmoid, 4 tanh. */
  activation(kind: number, x: number, y: number, size: number): void;

  /** dx = dy·φ′, the slope taken from the output y; ReLU's at 0 is 0. */
  activationGradient(kind: number, y: number, dy: number, dx: number, size: number): void;

  /**
   * Softmax of each row, and with int32 `labels` the mean cross-entropy in nats.
   *
   * @param labels none: probabilities only
   */
  softmaxCrossEntropy(
    logits: number,
    labels: number,
    probabilities: number,
    loss: number,
    rows: number,
    classes: number,
  ): void;

  /** (p − y)·dy/rows with the scalar dy, the gradient of the mean cross-entropy itself. */
  softmaxCrossEntropyGradient(
    probabilities: number,
    labels: number,
    dy: number,
    dx: number,
    rows: number,
    classes: number,
  ): void;

  /** In how many rows the first largest logit is the label's; a row with NaN does not count. */
  countCorrect(logits: number, labels: number, rows: number, classes: number): number;

  /** w −= rate·g */
  sgd(w: number, g: number, size: number, rate: number): void;

  /** v = momentum·v + g, w −= rate·v */
  momentum(w: number, g: number, v: number, size: number, rate: number, momentum: number): void;

  /** m = β₁m + rest₁g, v = β₂v + rest₂g², w −= rate·(m/c₁)/(√(v/c₂) + ε), restᵢ = 1 − βᵢ, cᵢ = 1 − βᵢᵗ. */
  adam(
    w: number,
    g: number,
    m: number,
    v: number,
    size: number,
    rate: number,
    beta1: number,
    rest1: number,
    beta2: number,
    rest2: number,
    c1: number,
    c2: number,
    epsilon: number,
  ): void;

  /**
   * Chosen images of a set of bytes, shifted, reduced to means of `reduce` × `reduce` pixels, times `factor` plus `offset`.
   *
   * @param chosen three int32 per image: index, shift down, shift right in pixels of the set; zeros move in
   * @param factor includes the division by reduce²
   * @param order none, or int32 per output pixel: which pixel is shown there
   */
  gatherImages(
    images: number,
    chosen: number,
    y: number,
    count: number,
    side: number,
    reduce: number,
    factor: number,
    offset: number,
    order: number,
  ): void;
}
