/** The kernels. What each computes, and in which order it sums, is said where it is written. */
export { packFilters, patchOrigins, convForward, convReluPoolForward } from './forward';
export { filterGradient, biasGradient } from './filter-gradient';
export { transposeFilters, inputGradient, inputGradientRouted } from './input-gradient';
export { pad, crop } from './padding';
export { maxPool, maxPoolGradient, averagePool, averagePoolGradient } from './pooling';
export { activation, activationGradient } from './activation';
export { softmaxCrossEntropy, softmaxCrossEntropyGradient, countCorrect } from './softmax';
export { sgd, momentum, adam } from './update';
export { gatherImages } from './gather';
