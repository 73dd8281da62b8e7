/** Both networks trained in the page, each in a session of its own. Loaded when somebody trains. */
import type { NetworkWeights } from '../../data/recorded-networks.js';
import { sessionNamed, type TrainingSession, type TrainingState } from '../../training/index.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import { contestRecipe, type NetworkName, type Pixels } from './flatten-vs-conv.recipes.js';

export const NAMES: readonly NetworkName[] = ['dense', 'conv'];

/** Slow enough to be watched: five seconds. */
const STEPS_PER_SECOND = 200;

/** How far one network is. */
export interface LiveNetwork {
  readonly step: number;
  readonly steps: number;
  readonly weights: NetworkWeights | undefined;
  /** On unseen digits as they are trained on, at the newest measurement. */
  readonly accuracy: number | undefined;
}

export class LiveContest {
  readonly #sessions: Readonly<Record<NetworkName, TrainingSession>>;
  readonly #leave: () => void;
  readonly #name: string;
  /** What the sessions were set to for this run. */
  readonly #recipes: Readonly<Record<NetworkName, TrainingRecipe>>;

  /** @param name of the sessions on the page, @param changed called after every change of one of them */
  constructor(
    name: string,
    readonly pixels: Pixels,
    readonly seed: number,
    changed: () => void,
  ) {
    this.#name = name;
    this.#sessions = { dense: sessionNamed(`${name} dense`), conv: sessionNamed(`${name} conv`) };
    const sessions = Object.values(this.#sessions);
    const unsubscribe = sessions.map((session) => session.subscribe(changed));
    for (const session of sessions) session.retain();
    this.#leave = () => {
      for (const stop of unsubscribe) stop();
      for (const session of sessions) session.release();
    };
    for (const network of NAMES) {
      const recipe = contestRecipe(network, pixels, seed);
      this.#sessions[network].request({ type: 'reset' });
      this.#sessions[network].request({ type: 'configure', recipe, stepsPerSecond: STEPS_PER_SECOND });
    }
    this.#recipes = { dense: this.#sessions.dense.recipe, conv: this.#sessions.conv.recipe };
  }

  /** Whether somebody else, such as a second figure on the page, has a session train another network by now. */
  get lost(): boolean {
    return NAMES.some((network) => this.#sessions[network].recipe !== this.#recipes[network]);
  }

  /** Starts, or goes on: both at once, for they race. */
  start(): void {
    for (const session of Object.values(this.#sessions)) {
      if (session.stateOf('live').status !== 'finished') session.request({ type: 'start', company: this.#name });
    }
  }

  pause(): void {
    if (this.lost) return;
    for (const session of Object.values(this.#sessions)) {
      if (this.#busy(session.stateOf('live'))) session.request({ type: 'pause' });
    }
  }

  /** Forgets the runs and lets go of the sessions; another's runs in them go on. */
  end(): void {
    if (!this.lost) for (const session of Object.values(this.#sessions)) session.request({ type: 'reset' });
    this.#leave();
  }

  /** `running` while one of them trains or loads, `finished` when both are done. */
  get status(): 'running' | 'paused' | 'finished' | 'failed' {
    if (this.lost) return 'paused';
    const states = Object.values(this.#sessions).map((session) => session.stateOf('live'));
    if (states.some(({ status }) => status === 'failed')) return 'failed';
    if (states.some((state) => this.#busy(state))) return 'running';
    return states.every(({ status }) => status === 'finished') ? 'finished' : 'paused';
  }

  /** Why training failed, for the reader. */
  get failure(): Extract<TrainingState, { status: 'failed' }> | undefined {
    return Object.values(this.#sessions)
      .map((session) => session.stateOf('live'))
      .find((state) => state.status === 'failed');
  }

  of(network: NetworkName): LiveNetwork {
    const { recipe } = this.#sessions[network];
    const live = this.lost ? undefined : this.#sessions[network].live;
    return {
      ...{ step: live?.steps ?? 0, steps: recipe.steps },
      weights: live?.frameAt(Infinity)?.weights,
      accuracy: live?.measured.at(-1)?.accuracy,
    };
  }

  #busy({ status }: TrainingState): boolean {
    return status === 'running' || status === 'loading';
  }
}
