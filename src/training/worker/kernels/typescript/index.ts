import type { Heap } from '../../backend/heap.js';
import type { Kernels } from '../kernels.js';
import { activation, activationGradient } from './activation.js';
import { biasGradient, filterGradient } from './filter-gradient.js';
import { convForward, convReluPoolForward, packFilters, patchOrigins } from './forward.js';
import { gatherImages } from './gather.js';
import { inputGradient, inputGradientRouted, transposeFilters } from './input-gradient.js';
import { crop, pad } from './padding.js';
import { averagePool, averagePoolGradient, maxPool, maxPoolGradient } from './pooling.js';
import { countCorrect, softmaxCrossEntropy, softmaxCrossEntropyGradient } from './softmax.js';
import { adam, momentum, sgd } from './update.js';

/** The kernels in plain TypeScript, for pages whose security policy forbids WebAssembly. */
export function typeScriptKernels(heap: Heap): Kernels {
  return {
    packFilters: packFilters.bind(null, heap),
    transposeFilters: transposeFilters.bind(null, heap),
    patchOrigins: patchOrigins.bind(null, heap),
    convForward: convForward.bind(null, heap),
    convReluPoolForward: convReluPoolForward.bind(null, heap),
    filterGradient: filterGradient.bind(null, heap),
    biasGradient: biasGradient.bind(null, heap),
    inputGradient: inputGradient.bind(null, heap),
    inputGradientRouted: inputGradientRouted.bind(null, heap),
    pad: pad.bind(null, heap),
    crop: crop.bind(null, heap),
    maxPool: maxPool.bind(null, heap),
    maxPoolGradient: maxPoolGradient.bind(null, heap),
    averagePool: averagePool.bind(null, heap),
    averagePoolGradient: averagePoolGradient.bind(null, heap),
    activation: activation.bind(null, heap),
    activationGradient: activationGradient.bind(null, heap),
    softmaxCrossEntropy: softmaxCrossEntropy.bind(null, heap),
    softmaxCrossEntropyGradient: softmaxCrossEntropyGradient.bind(null, heap),
    countCorrect: countCorrect.bind(null, heap),
    sgd: sgd.bind(null, heap),
    momentum: momentum.bind(null, heap),
    adam: adam.bind(null, heap),
    gatherImages: gatherImages.bind(null, heap),
  };
}
