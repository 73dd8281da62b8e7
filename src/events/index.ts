export { ConvletsEvent } from './convlets-event.js';
export { ConvletsStepEvent, type StepDetail } from './step.js';
export { ConvletsSelectEvent, type SelectDetail } from './select.js';
export { ConvletsRunEvent, type RunDetail } from './run.js';
export { ConvletsPauseEvent, type PauseDetail } from './pause.js';
export { ConvletsEpochEvent, type EpochDetail } from './epoch.js';
export { ConvletsDoneEvent, type DoneDetail } from './done.js';
export { ConvletsErrorEvent, type ErrorDetail } from './error.js';
