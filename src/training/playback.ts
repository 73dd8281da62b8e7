import type { Clock } from './clock.js';
import { History } from './history.js';
import type { TrainingRecipe } from './recipe.js';
import { RecordingLoader, type LoadRecording, type RecordingPart } from './recording-loader.js';
import type { HistoryName, SessionRequest } from './request.js';
import type { RunControl, TrainingSource } from './source.js';
import { ReplaySource } from './sources/replay-source.js';
import { asFailure, type SessionNote, type TrainingFailure } from './state.js';
import { Track } from './track.js';
import type { TrainingTurns } from './turns.js';

export interface PlaybackOptions {
  /** What is trained unless a request changes it. */
  readonly recipe: TrainingRecipe;
  /** Where live runs come from. */
  readonly live: TrainingSource;
  /** Loads the recorded run of this name; without it there is nothing to replay. */
  readonly loadRecording?: LoadRecording;
  /** Duration of a replay in milliseconds; default 12 000. */
  readonly replayDuration?: number;
  /** Shared by sessions of which only one trains at a time; default: this one trains whatever others do. */
  readonly turns?: TrainingTurns;
}

const NO_ENGINE: SessionNote = {
  code: 'engine-failed',
  message: 'Training cannot run in this page. What you see is a recorded run.',
};

/** Requests after which a replay may still start by itself. */
const PREPARATIONS: ReadonlySet<SessionRequest['type']> = new Set(['configure', 'pause', 'show']);

/** What runs and what is on screen: the recorded and the live track of a session, and what each request does to them. */
export class Playback {
  readonly #options: PlaybackOptions;
  readonly #clock: Clock;
  readonly #changed: () => void;
  readonly #recording: RecordingLoader;
  readonly tracks: Readonly<Record<HistoryName, Track>>;

  active: HistoryName = 'recorded';
  recipe: TrainingRecipe;
  stepsPerSecond = 0;
  note: SessionNote | undefined;
  /** The note that the recorded run cannot be loaded. */
  #unavailable: SessionNote | undefined;
  /** Whether anything was played, trained or sought: a replay that starts by itself comes before that or never. */
  #touched = false;

  constructor(options: PlaybackOptions, clock: Clock, changed: () => void) {
    this.#options = options;
    this.#clock = clock;
    this.#changed = changed;
    this.recipe = options.recipe;
    const noted = (note: SessionNote): void => {
      this.note = note;
    };
    const recorded = new Track({ changed, noted, failed: noted });
    const live = new Track({
      changed,
      noted,
      failed: (failure) => {
        this.#liveFailed(failure);
      },
    });
    this.tracks = { recorded, live };
    this.#recording = new RecordingLoader(options.loadRecording, options.recipe.name, (history) => {
      recorded.history = history;
      // Before anything is played, the result is the best picture of a run.
      if (!this.#touched) recorded.seek(history.steps);
    });
  }

  /** Name of the recorded run. */
  get recording(): string {
    return this.#recording.name;
  }

  /** Whether the recorded run is one that was opened. */
  get opened(): boolean {
    return this.#recording.opened;
  }

  /** The track on screen. */
  get shown(): Track {
    return this.tracks[this.active];
  }

  /** Loads a part of the recorded run; a failure is noted until it can be loaded, or is no longer asked for. */
  async need(part: RecordingPart): Promise<History | undefined> {
    const { choice } = this.#recording;
    try {
      const history = await this.#recording.need(part);
      if (this.note && this.note === this.#unavailable) {
        this.note = undefined;
        this.#changed();
      }
      return history;
    } catch (error) {
      if (choice !== this.#recording.choice) return undefined;
      const { code, message } = asFailure(error, 'recording-unavailable', 'There is nothing to replay');
      this.note ??= this.#unavailable = { code, message };
      this.#changed();
      return undefined;
    }
  }

  request(request: SessionRequest): void {
    if (request.type === 'replay' && request.once && this.#touched) return;
    if (!PREPARATIONS.has(request.type)) this.#touched = true;
    switch (request.type) {
      case 'start':
        this.#start(request.company);
        break;
      case 'pause':
        this.shown.control({ type: 'pause' });
        break;
      case 'resume':
        if (this.active === 'live') this.#start();
        else this.#replay();
        break;
      case 'step':
        this.#step();
        break;
      case 'seek':
        this.#seek(request.step);
        break;
      case 'replay':
        this.#replay(0);
        break;
      case 'show':
        this.#show(request.history);
        break;
      case 'reset':
        this.tracks.live.clear();
        this.tracks.recorded.stop();
        this.tracks.recorded.seek(0);
        this.active = 'recorded';
        this.note = undefined;
        break;
      case 'configure':
        this.#configure(request);
        break;
      case 'open':
        this.#open(request);
        break;
    }
    this.#changed();
  }

  /** Ends all runs and forgets everything: as new. */
  clear(): void {
    this.tracks.live.clear();
    this.tracks.recorded.clear();
    this.#recording.choose(this.#options.recipe.name);
    this.active = 'recorded';
    this.recipe = this.#options.recipe;
    this.stepsPerSecond = 0;
    this.note = undefined;
    this.#touched = false;
  }

  #start(company?: string): void {
    this.#show('live');
    this.#takeTurn(company);
    if (this.tracks.live.active) this.tracks.live.control({ type: 'resume' });
    else this.#beginLive();
  }

  /** A live run from step 0. */
  #beginLive(...controls: RunControl[]): void {
    const { live } = this.tracks;
    this.active = 'live';
    this.note = undefined;
    live.clear();
    live.history = new History(this.recipe);
    live.begin(this.#options.live, this.recipe, [this.#limit, ...controls]);
  }

  /** Whoever trains pauses, and this session when somebody else's turn comes. */
  #takeTurn(company?: string): void {
    this.#options.turns?.take(this.#pauseLive, company);
  }

  readonly #pauseLive = (): void => {
    this.tracks.live.control({ type: 'pause' });
  };

  #step(): void {
    const { shown } = this;
    if (shown.active) {
      if (this.active === 'live') this.#takeTurn();
      shown.seek(this.active === 'live' ? Infinity : shown.position);
      shown.control({ type: 'step' });
    } else if (this.active === 'recorded' && shown.history) shown.seek(Math.floor(shown.position) + 1);
    else if (shown.state.status !== 'finished') {
      this.#takeTurn();
      this.#beginLive({ type: 'step' });
    }
  }

  #seek(step: number): void {
    if (this.active === 'recorded') this.shown.control({ type: 'pause' });
    this.shown.seek(step);
  }

  /** Plays the recording, by default from where the reader stands in it. */
  #replay(from?: number): void {
    const { recorded, live } = this.tracks;
    live.control({ type: 'pause' });
    this.active = 'recorded';
    if (from === undefined && recorded.active) {
      recorded.control({ type: 'resume' });
      return;
    }
    const atEnd = recorded.position >= (recorded.history?.steps ?? 0);
    const start = from ?? (atEnd ? 0 : recorded.position);
    const replay = new ReplaySource({
      load: () => this.#recording.need('core'),
      from: start,
      ...(this.#options.replayDuration !== undefined && { duration: this.#options.replayDuration }),
      clock: this.#clock,
    });
    recorded.seek(start);
    recorded.begin(replay, this.recipe, [this.#limit]);
  }

  #show(history: HistoryName): void {
    if (history === 'live') this.tracks.recorded.control({ type: 'pause' });
    this.active = history;
  }

  #configure({ recipe, seed, stepsPerSecond, recording }: Extract<SessionRequest, { type: 'configure' }>): void {
    if (stepsPerSecond !== undefined) {
      this.stepsPerSecond = stepsPerSecond;
      for (const track of Object.values(this.tracks)) track.control(this.#limit);
    }
    if (recording !== undefined && (recording !== this.#recording.name || this.opened)) {
      this.tracks.recorded.clear();
      if (this.note === this.#unavailable) this.note = undefined;
      this.#recording.choose(recording);
    }
    const next = { ...(recipe ?? this.recipe) };
    if (seed !== undefined) next.seed = seed;
    // Several elements may ask for the same; and a recipe is plain data.
    if (JSON.stringify(next) === JSON.stringify(this.recipe)) return;
    this.recipe = next;
    const { live } = this.tracks;
    const wasRunning = live.state.status === 'running' || live.state.status === 'loading';
    live.clear();
    if (wasRunning) this.#beginLive();
    else this.active = 'recorded';
  }

  #open({ history, name }: Extract<SessionRequest, { type: 'open' }>): void {
    for (const track of Object.values(this.tracks)) track.clear();
    this.#recording.use(name, history);
    this.recipe = history.recipe;
    this.active = 'recorded';
    this.note = undefined;
  }

  get #limit(): RunControl {
    return { type: 'limit', stepsPerSecond: this.stepsPerSecond };
  }

  #liveFailed({ code }: TrainingFailure): void {
    if (code !== 'worker-blocked' && code !== 'engine-failed') return;
    this.note = NO_ENGINE;
    this.tracks.live.history = undefined;
    this.#replay(0);
  }
}
