/** What the element shows of its session. Fetched when there is one, or when something else than the example is wanted. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SessionController } from '../../controllers/session.js';
import type { InputError } from '../../data/input-error.js';
import { VIEWED } from '../../data/patch-pull-view.js';
import type { ChosenDigit, TrainingFrame, TrainingRecipe, TrainingSession } from '../../training/index.js';
import { Course, type Model } from './patch-pull.course.js';
import { filterIn, lookAt, selectFilter, type NetworkView } from './patch-pull.network.js';
import { Samples } from './patch-pull.samples.js';
import { exampleDigit, type Example, type Moment } from './patch-pull.view.js';

export interface LiveHost extends ReactiveControllerHost {
  readonly session: string | TrainingSession;
  readonly input: string;
  readonly answer: number | undefined;
  filter: number | undefined;
}

/** What the reader asks of the session: a filter, a digit for all its elements, a step of the training. */
export interface Wish {
  readonly filter?: number;
  readonly digit?: string;
  readonly step?: number;
}

export interface Surroundings {
  /** The arithmetic, if it may be loaded and has come. */
  readonly model: () => Model | undefined;
  readonly near: () => boolean;
  readonly visible: () => boolean;
  /** A digit cannot be had. */
  readonly failed: (error: InputError) => void;
}

/** Looks at the network of the session, at the session's moment of the training. */
export class Live implements ReactiveController {
  readonly #host: LiveHost;
  readonly #around: Surroundings;
  readonly #session: SessionController;
  readonly #samples: Samples;
  readonly #course: Course;
  #view: NetworkView | undefined;
  /** Something has happened in the session; before that, an example moment is shown. */
  #following: boolean;
  #asked: TrainingSession | undefined;
  #came = false;

  constructor(host: LiveHost, around: Surroundings) {
    const happened = ({ state, position, head }: TrainingSession): boolean =>
      state.status !== 'idle' || position !== head;
    this.#host = host;
    this.#around = around;
    this.#session = new SessionController(host, (session) => {
      if (happened(session)) this.#following = true;
    });
    this.#following = happened(this.session);
    this.#samples = new Samples((error) => {
      if (error) around.failed(error);
      host.requestUpdate();
    });
    this.#course = new Course(host);
    host.addController(this);
  }

  get session(): TrainingSession {
    return this.#session.session;
  }

  /** Undefined until anything was looked at. */
  get view(): NetworkView | undefined {
    return this.#view;
  }

  /** Whether a network has been seen; until then the last picture may stay. */
  get came(): boolean {
    return (this.#came ||= this.#view?.pulls !== undefined);
  }

  /** What the reader should know while there is no network to look at. */
  get note(): string | undefined {
    return this.#view?.pulls ? undefined : this.session.note?.message;
  }

  hostUpdated(): void {
    if (!this.#around.visible()) return;
    const [{ session }, view, model] = [this, this.#view, this.#model];
    const history = session[session.active];
    if (history && view?.pulls && model) this.#course.measure(history, view, model);
  }

  hostDisconnected(): void {
    this.#asked = undefined;
  }

  /**
   * Looks at what the attributes ask for.
   *
   * @param set the filter was set since the last time
   * @param answered the digit that the reader gave the right answer for
   * @throws InputError `bad-filter`, `bad-answer`, `bad-input`, `bad-session`
   */
  look(set: boolean, answered: ChosenDigit | undefined): void {
    const { session } = this;
    const recipe = this.#recipe;
    const { input, answer: given } = this.#host;
    const chosen = input ? this.#samples.get(input) : session.selection.digit;
    const digit = chosen ?? this.#view?.digit ?? exampleDigit;
    const answer = answered === undefined || answered === digit ? given : undefined;
    const filter = (this.#host.filter = filterIn(session, recipe, this.#host.filter, set));
    this.#view = lookAt({ recipe, frame: this.#frame, digit, filter, answer }, this.#view, this.#model);
  }

  /** The example, above a message about something else: never a blank box. */
  lookAtExample(): void {
    const recipe = this.#recipe;
    if (recipe.data.pixels === 'permuted') return;
    const wanted = { recipe, frame: this.#frame, digit: exampleDigit, filter: VIEWED.filter, answer: undefined };
    this.#view = lookAt(wanted, this.#view, this.#model);
  }

  /** Asks for the recorded run, if there is nothing to look at without it. */
  need(): void {
    const { session } = this;
    if (!this.#around.near() || this.#view?.pulls || this.#asked === session) return;
    this.#asked = session;
    void session.need('all');
  }

  /** What is chosen is chosen for all elements of the session. */
  grant({ filter, digit, step }: Wish): void {
    const { session } = this;
    if (filter !== undefined) selectFilter(session, this.#recipe, filter);
    if (step !== undefined) {
      this.#following = true;
      session.request({ type: 'seek', step });
    }
    if (digit !== undefined) {
      void this.#samples.load(digit).then((loaded) => {
        if (loaded) session.select({ digit: loaded });
      });
    }
  }

  /** The sample's name if the digit is one. */
  nameOf(digit: ChosenDigit): string | undefined {
    return this.#samples.nameOf(digit);
  }

  /** The whole training of what is looked at, as far as it is measured; the example's is known from the start. */
  momentsWith({ moments, digit, label, filter }: Example): readonly Moment[] {
    const { session } = this;
    const recorded = session.active === 'recorded' && session.recording === VIEWED.run && !session.opened;
    const view = this.#view;
    const same = view?.digit === digit && view.label === label && view.filter === filter;
    const measured = this.#course.moments;
    return recorded && same && measured.length < moments.length ? moments : measured;
  }

  get #recipe(): TrainingRecipe {
    const { session } = this;
    return session[session.active]?.recipe ?? session.recipe;
  }

  /** The network that is looked at. A session where nothing has happened stands at its end: there, nothing pulls any more. */
  get #frame(): TrainingFrame | undefined {
    const { session } = this;
    return this.#following ? session.frame : session.recorded?.frameAt(VIEWED.step);
  }

  get #model(): Model | undefined {
    return this.#around.near() ? this.#around.model() : undefined;
  }
}
