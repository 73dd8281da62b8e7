/** Whatever is asked for besides the untouched experiment. Loaded when that happens. */
import type { InputError } from '../../data/input-error.js';
import { probeNamed } from './template-trainer.images.js';
import { Latest } from './template-trainer.latest.js';
import type { Run } from './template-trainer.model.js';
import type { Probe } from './template-trainer.reading.js';
import type { SessionDigit, SessionHost } from './template-trainer.session.js';
import { variantRun } from './template-trainer.variants.js';
import { isPlain, PLAIN, WANTED, type Wanted } from './template-trainer.wanted.js';

/** What becomes of the answers. */
export interface Answers {
  /** Shows a run; undefined: the untouched one. */
  readonly show: (run?: Run) => void;
  /** Asks the net about an image; undefined: about its own. */
  readonly ask: (probe?: Probe) => void;
  /** Asks about the digit that another element of the session has chosen. */
  readonly follow: (probe: Probe) => void;
  readonly failed: (problem: InputError) => void;
}

/** The element whose attributes ask. */
interface Host extends Wanted, SessionHost {
  readonly probe: string;
}

const keyOf = (wanted: Wanted): string => WANTED.map((name) => String(wanted[name])).join();

export class Asked {
  readonly #answers: Answers;
  readonly #runs = new Latest();
  readonly #probes = new Latest();
  #run = keyOf(PLAIN);
  #probe = '';
  #session: SessionDigit | undefined;
  #sessionAsked = false;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Answers what has changed since this was last called. */
  follow(wanted: Host): void {
    const { show, ask, follow, failed } = this.#answers;
    const [key, { probe }] = [keyOf(wanted), wanted];
    const session = this.#digitOf(wanted);
    if (key !== this.#run) {
      this.#run = key;
      this.#runs.forget();
      const kept = Object.fromEntries(WANTED.map((name) => [name, wanted[name]])) as unknown as Wanted;
      if (isPlain(kept)) show();
      else void this.#runs.take(() => variantRun(kept), show, failed);
    }
    if (probe !== this.#probe) {
      this.#probe = probe;
      this.#probes.forget();
      if (!probe) ask();
      else {
        const found = (image: Probe): void => {
          ask(image);
          this.#session?.choose(image);
        };
        void this.#probes.take(() => probeNamed(probe), found, failed);
      }
    }
    const news = session?.news();
    if (!news) return;
    this.#probe = '';
    this.#probes.forget();
    follow(news);
  }

  /** The digit of the element's session; undefined without one, and while its part is fetched. */
  #digitOf(host: Host): SessionDigit | undefined {
    if (host.session === '') return undefined;
    if (!this.#sessionAsked) {
      this.#sessionAsked = true;
      void import('./template-trainer.session.js').then(({ SessionDigit }) => {
        this.#session = new SessionDigit(host);
        host.requestUpdate();
      });
    }
    return this.#session;
  }
}
