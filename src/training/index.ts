/**
 * Training runs as the elements see them, without any element: `convlets/training`.
 *
 * ```js
 * import { sessionNamed } from 'convlets/training';
 * const session = sessionNamed();
 * session.subscribe(({ state, frame }) => console.log(state.status, frame?.step, frame?.loss));
 * session.request({ type: 'start' });
 * ```
 */
export type { OwnClass } from '../data/own-digits.js';
export { pageClock, type Clock } from './clock.js';
export type { Evaluation, Weights } from './engine.js';
export type { HeldOutMeasurement, MeasuredStep, TrainingFrame, WeightSnapshot } from './frame.js';
export { History } from './history.js';
export {
  networkGradients,
  networkPass,
  type GradientOptions,
  type LayerGradients,
  type LayerPass,
  type NetworkGradients,
  type NetworkPass,
} from './network-gradients.js';
export { withOwnDigits } from './own-recipe.js';
export { sessionNamed, useWorkerUrl } from './page-sessions.js';
export type { PlaybackOptions } from './playback.js';
export type {
  Activation,
  ConvLayer,
  DenseLayer,
  Initializer,
  Layer,
  Optimizer,
  RecipeData,
  TrainingRecipe,
} from './recipe.js';
export { recipeNamed, recipes } from './recipes.js';
export type { LoadRecording, RecordingPart } from './recording-loader.js';
export type { HistoryName, SessionRequest } from './request.js';
export { scheduledSteps } from './schedule.js';
export type { ChosenDigit, Selection } from './selection.js';
export { TrainingSession, type SessionOptions } from './session.js';
export type { RunControl, TrainingRun, TrainingSource, TrainingUpdate } from './source.js';
export { FallbackSource } from './sources/fallback-source.js';
export type { TrainingDigits } from './sources/host-connection.js';
export { MainThreadSource } from './sources/main-thread-source.js';
export type { WorkerOptions } from './sources/open-worker.js';
export { ReplaySource, type ReplayOptions } from './sources/replay-source.js';
export { ScriptedRun, ScriptedSource } from './sources/scripted-source.js';
export { WorkerSource } from './sources/worker-source.js';
export { TrainingFailure, type FailureCode, type SessionNote, type TrainingState } from './state.js';
