/** What the panel's parts that are fetched when a reader wants them see of the panel. */
import type { AnnouncerController } from '../../controllers/announcer.js';
import type { MotionController } from '../../controllers/motion.js';
import type { SessionController } from '../../controllers/session.js';
import type { TrainingPanel } from './training-panel.element.js';

export interface Panel {
  readonly element: TrainingPanel;
  readonly shared: SessionController;
  readonly announcer: AnnouncerController;
  readonly motion: MotionController;
  hides(control: string): boolean;
  locks(control: string): boolean;
  number(value: number): string;
  /** Runs what may throw an InputError, which is then shown under the panel. */
  attempt(task: () => void): void;
  /** Trains on MNIST's digits again, as the panel is set. */
  leaveOwn(): void;
  /** Words are read in the panel's language from now on: to be called before they are, outside of drawing. */
  speak(): void;
  /** From now on the panel's settings change the recipe that the session has. */
  adopt(): void;
}
