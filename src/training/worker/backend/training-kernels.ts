import { sizeOf, type KernelTable } from './tensor-kernel.js';

/** The loss, the update of the weights, and the images that go in. Updates change their tensors in place. */
export const trainingKernels: KernelTable = {
  /** logits → probabilities */
  ConvletsSoftmax(backend, { logits }) {
    const [rows, classes] = logits.shape as [number, number];
    const probabilities = backend.create(logits.shape);
    backend.kernels.softmaxCrossEntropy(backend.address(logits), 0, backend.address(probabilities), 0, rows, classes);
    return probabilities;
  },

  /** logits, labels → mean cross-entropy, probabilities */
  ConvletsCrossEntropy(backend, { logits, labels }) {
    const [rows, classes] = logits.shape as [number, number];
    const loss = backend.create([]);
    const probabilities = backend.create(logits.shape);
    backend.kernels.softmaxCrossEntropy(
      backend.address(logits),
      backend.address(labels),
      backend.address(probabilities),
      backend.address(loss),
      rows,
      classes,
    );
    return [loss, probabilities];
  },

  /** probabilities, labels, dy → gradient of the logits */
  ConvletsCrossEntropyGradient(backend, { probabilities, labels, dy }) {
    const [rows, classes] = probabilities.shape as [number, number];
    const dx = backend.create(probabilities.shape);
    backend.kernels.softmaxCrossEntropyGradient(
      backend.address(probabilities),
      backend.address(labels),
      backend.address(dy),
      backend.address(dx),
      rows,
      classes,
    );
    return dx;
  },

  /** logits, labels → number of correct rows */
  ConvletsCountCorrect(backend, { logits, labels }) {
    const [rows, classes] = logits.shape as [number, number];
    const count = backend.create([]);
    const correct = backend.kernels.countCorrect(backend.address(logits), backend.address(labels), rows, classes);
    backend.heap.f32[backend.address(count) / 4] = correct;
    return count;
  },

  /** w, g; rate */
  ConvletsSgd(backend, { w, g }, { rate }) {
    backend.kernels.sgd(backend.address(w), backend.address(g), sizeOf(w), rate);
    return [];
  },

  /** w, g, v; rate, momentum */
  ConvletsMomentum(backend, { w, g, v }, { rate, momentum }) {
    backend.kernels.momentum(backend.address(w), backend.address(g), backend.address(v), sizeOf(w), rate, momentum);
    return [];
  },

  /** w, g, m, v; rate, beta1, beta2, c1, c2, epsilon */
  ConvletsAdam(backend, { w, g, m, v }, { rate, beta1, beta2, c1, c2, epsilon }) {
    backend.kernels.adam(
      backend.address(w),
      backend.address(g),
      backend.address(m),
      backend.address(v),
      sizeOf(w),
      rate,
      beta1,
      1 - beta1,
      beta2,
      1 - beta2,
      c1,
      c2,
      epsilon,
    );
    return [];
  },
};
