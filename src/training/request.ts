import type { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';

/** Which of a session's two histories. */
export type HistoryName = 'recorded' | 'live';

/** What an element, or a page's script, can ask of a session. */
export type SessionRequest =
  /**
   * Train from step 0, or go on if the live run is paused. Nothing happens if it is running. Other trainings of the page
   * pause, but for those that were started in the same `company`.
   */
  | { readonly type: 'start'; readonly company?: string }
  /** Pause what is on screen: the live run, or the replay. */
  | { readonly type: 'pause' }
  /** Go on with what is on screen; a replay that has ended begins again. */
  | { readonly type: 'resume' }
  /** One step of what is on screen, then pause. Where nothing was loaded or trained yet, a live run begins with it. */
  | { readonly type: 'step' }
  /** Show the network as it was after `step` updates. A live run goes on meanwhile; Infinity follows it again. */
  | { readonly type: 'seek'; readonly step: number }
  /** Play the recorded run from its beginning. With `once` only if nothing at all has happened in this session. */
  | { readonly type: 'replay'; readonly once?: boolean }
  /** Put this history on screen. */
  | { readonly type: 'show'; readonly history: HistoryName }
  /** Forget the live run and go back to step 0 of the recorded one. */
  | { readonly type: 'reset' }
  /**
   * Change settings. A new recipe or seed cancels the live run; if it was running, it starts anew from step 0.
   * `stepsPerSecond` limits the speed (0: as fast as it can) from the next slice on. `recording` names the recorded run;
   * one that was opened makes way for it.
   */
  | {
      readonly type: 'configure';
      readonly recipe?: TrainingRecipe;
      readonly seed?: number;
      readonly stepsPerSecond?: number;
      readonly recording?: string;
    }
  /** Put this run in the place of the recorded one and show its start; what is trained next is its recipe. */
  | { readonly type: 'open'; readonly history: History; readonly name: string };
