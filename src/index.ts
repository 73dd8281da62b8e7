/**
 * The elements' classes, their events, and what they stand on. Importing this registers no tag: `convlets/<tag>` registers
 * one, `convlets/all` registers all.
 */
export { ActivationLab } from './components/activation-lab/activation-lab.element.js';
export { BackpropStepper } from './components/backprop-stepper/backprop-stepper.element.js';
export { ChannelSum } from './components/channel-sum/channel-sum.element.js';
export { Conv1d } from './components/conv-1d/conv-1d.element.js';
export { ConvArithmetic } from './components/conv-arithmetic/conv-arithmetic.element.js';
export { ConvSlider } from './components/conv-slider/conv-slider.element.js';
export { DigitInput } from './components/digit-input/digit-input.element.js';
export { FeatureHierarchy } from './components/feature-hierarchy/feature-hierarchy.element.js';
export { FeatureMap } from './components/feature-map/feature-map.element.js';
export { FilterGrid } from './components/filter-grid/filter-grid.element.js';
export { FlattenVsConv } from './components/flatten-vs-conv/flatten-vs-conv.element.js';
export { GradientCheck } from './components/gradient-check/gradient-check.element.js';
export { InitLab } from './components/init-lab/init-lab.element.js';
export { KernelLearner } from './components/kernel-learner/kernel-learner.element.js';
export { LinearCollapse } from './components/linear-collapse/linear-collapse.element.js';
export { LossCurve } from './components/loss-curve/loss-curve.element.js';
export { PatchPull } from './components/patch-pull/patch-pull.element.js';
export { PoolStepper } from './components/pool-stepper/pool-stepper.element.js';
export { ReceptiveField } from './components/receptive-field/receptive-field.element.js';
export { SoftmaxLoss } from './components/softmax-loss/softmax-loss.element.js';
export { TemplateMatch } from './components/template-match/template-match.element.js';
export { TemplateTrainer } from './components/template-trainer/template-trainer.element.js';
export { TrainingPanel } from './components/training-panel/training-panel.element.js';
export * from './events/index.js';
export * as math from './math/index.js';
export { sessionNamed, TrainingSession, recipes, recipeNamed, type TrainingRecipe } from './training/index.js';
export { version } from './templates/version.js';
