/** What init-lab says of its runs, in English. Comes with them. */
import type { MeasuredStarts } from '../../data/init-lab.js';
import { bestMatch, cosine, filtersOf } from './init-lab.model.js';
import { momentOf, startSignals, type Entry, type Moment } from './init-lab.runs.js';
import type { Signal } from './init-lab.start.js';
import type { FilterPlace } from './init-lab.tiles.js';

const LAYERS: Readonly<Record<string, string>> = { conv1: 'conv1', conv2: 'conv2', output: 'logits' };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Words and numbers of one picture. */
export class LabText {
  constructor(
    readonly write: (value: number, decimals?: number) => string,
    readonly percent: (share: number, decimals?: number) => string,
    readonly measured: MeasuredStarts,
    readonly entries: readonly Entry[],
    readonly frame: number,
  ) {}

  readonly histogramTitle = 'Weights of conv1 at the start';
  readonly signalTitle = 'Signal of a 4 at the start, std';
  readonly accuracyTitle = 'Unseen digits right';
  readonly diversityTitle = 'How much conv1’s filters differ';
  readonly finalTitle = 'Unseen digits right at the end';

  layer(name: string): string {
    return LAYERS[name] ?? name;
  }

  steps(step: number): string {
    return `${this.write(step)} steps`;
  }

  /** Two significant digits: `0.0031`, `1,800`, `3 · 10⁻⁶`. */
  small(value: number): string {
    if (value === 0) return this.write(0);
    const exponent = Math.floor(Math.log10(Math.abs(value)));
    if (exponent >= -3) return this.write(Number(value.toPrecision(2)), 4);
    const raised = Array.from(String(-exponent), (digit) => SUPERSCRIPTS[Number(digit)]).join('');
    const factor = Math.round(value / 10 ** exponent);
    return factor === 1 ? `10⁻${raised}` : `${this.write(factor)} · 10⁻${raised}`;
  }

  moment(entry: Entry): Moment {
    return momentOf(entry, this.frame);
  }

  /** Below a network: its accuracy, and whether its filters are all the same. */
  note(entry: Entry): { text: string; special: boolean } {
    const { accuracy, diversity } = this.moment(entry);
    const share = accuracy === undefined ? 'not trained' : this.percent(accuracy);
    return diversity === 0 ? { text: `${share} · equal`, special: true } : { text: share, special: false };
  }

  /** Below the networks of other seeds: which filter is most like the one that is looked at. */
  likeNote(place: FilterPlace, index: number): { text: string; special: boolean } {
    const { text } = this.note(this.entries[index]);
    const match = this.#matches(place.entry, place.filter).find(({ entry }) => entry === index);
    if (!match || index === place.entry) return { text, special: false };
    const number = this.write(match.filter + 1);
    return { text: `${text} · most like it: filter ${number}, cosine ${this.write(match.cosine)}`, special: false };
  }

  startTitle({ title }: Entry): string {
    return `${title}, start`;
  }

  nowTitle(entry: Entry): string {
    const { step } = this.moment(entry).filters;
    return step === 0 ? 'before the first step' : `after ${this.steps(step)}`;
  }

  /** For those who do not see the large filters. */
  detail(entry: Entry): string {
    const { diversity, filters } = this.moment(entry);
    return `${entry.title}: the filters of conv1 at the start and ${this.nowTitle(entry)}${this.#keptText(entry)}; ${diversity === 0 ? 'all identical' : `they differ by ${this.small(diversity)}`} at step ${this.write(filters.step)}.`;
  }

  /** For those who do not see the tile. */
  describe(entry: Entry): string {
    const { accuracy, diversity, filters } = this.moment(entry);
    const share = accuracy === undefined ? 'not trained' : `${this.percent(accuracy, 1)} of unseen digits right`;
    const filterText = diversity === 0 ? 'all eight filters identical' : `filters differ by ${this.small(diversity)}`;
    return `${entry.title}: ${entry.meaning}. ${this.when(filters.step)}: ${share}, ${filterText}`;
  }

  when(step: number): string {
    return step === 0 ? 'Before the first step' : `After ${this.steps(step)}`;
  }

  histogram({ meaning }: Entry, reach: number): string {
    return `Histogram of the 200 starting weights of conv1, from ${this.small(-reach)} to ${this.small(reach)}: ${meaning}.`;
  }

  signals(rows: readonly Signal[]): string {
    const list = rows.map(({ layer, std }) => `${this.layer(layer)} ${this.small(std)}`).join(', ');
    return `Standard deviation of the signal before the activation, for a 4 and the starting weights: ${list}.`;
  }

  accuracyChart({ title, run }: Entry): string {
    const last = run?.accuracies.at(-1);
    return last === undefined
      ? `Accuracy of the other networks; ${title} was not trained.`
      : `Accuracy over the steps: ${title} ends at ${this.percent(last, 1)}.`;
  }

  diversityChart({ title, run }: Entry): string {
    const last = run?.diversity.at(-1);
    return last === undefined
      ? `How much filters differ in the other networks; ${title} was not trained.`
      : `Largest standard deviation of a weight across the filters of conv1: ${title} ends at ${last === 0 ? 'exactly 0' : this.small(last)}.`;
  }

  finalChart(dense: number): string {
    const list = this.entries
      .map(({ meaning, run }) => `${meaning} ${this.percent(run?.accuracies.at(-1) ?? NaN, 1)}`)
      .join('; ');
    return `${list}; one dense layer alone ${this.percent(dense, 1)}.`;
  }

  denseAlone(share: number): string {
    return `one dense layer: ${this.percent(share)}`;
  }

  /** What is to be seen of a start. */
  scheme(entry: Entry): string {
    const { accuracy, diversity, filters, loss } = this.moment(entry);
    const when = this.when(filters.step);
    if (accuracy === undefined) {
      return `${upper(entry.meaning)}, seed ${this.write(entry.recipe.seed)}: a start of your own. Its filters, its weights and its signal are computed; how it learns is seen when you train it.`;
    }
    const right = this.percent(accuracy, 1);
    if (entry.live) return this.#live(entry, right);
    if (filters.step === 0) {
      const list = startSignals(entry.recipe).map(({ std }) => this.small(std));
      const same = diversity === 0 ? ' All eight filters are the same.' : '';
      return `${upper(entry.meaning)}. Before the first step a 4 makes signals of standard deviation ${list.join(', ')} in the three layers; about 1 is good for learning.${same} ${right} right is chance. Play to see what becomes of it.`;
    }
    const spread = this.small(startSignals(entry.recipe).at(-1)?.std ?? NaN);
    const glorot = this.entries.find(({ key }) => key === 'glorot');
    const usual = this.percent((glorot && this.moment(glorot).accuracy) ?? NaN, 1);
    const kept = this.write(this.#kept(entry));
    switch (entry.key) {
      case 'zero':
        return `All zeros: behind a ReLU nothing arrives and nothing flows back, so only the last bias learns. ${when} the filters are still 0, and ${right} right is guessing.`;
      case 'tenth':
      case 'one':
        return `Equal weights get equal gradients, so the eight filters stay identical to the bit: ${when.toLowerCase()} they differ by exactly 0. It does learn, but as a network with one filter: ${right} right, Glorot ${usual}.`;
      case 'constant-convs':
        return `A random dense layer tells conv2’s filters apart, but each of them treats all eight channels alike: conv1’s filters still differ by exactly ${this.write(diversity)}, with ${right} right. Glorot: ${usual}.`;
      case 'constant-first':
        return `Only conv1 starts equal: the random weights behind it send each filter another gradient, so they do separate, ${when.toLowerCase()} by ${this.small(diversity)}, with ${right} right. Glorot: ${usual}.`;
      case 'tiny':
        return `Tiny weights everywhere: each layer shrinks the signal, the logits differ by ${spread} only. ${when} ${right} are right: Adam, whose steps do not shrink with the gradient, gets it going.`;
      case 'small-first':
        return `conv1 starts almost blank, so what you see in it was learned: ${when.toLowerCase()} its cosine with its start is ${kept}, and ${right} are right. Glorot’s filters are less pretty and as good: ${usual}.`;
      case 'huge':
        return `Every layer multiplies the signal: the logits spread by ${spread} and the first loss is ${this.#firstLoss(entry)}. ${when} ${right} are right, the loss is ${this.small(loss ?? NaN)}, and the filters are the random start: cosine ${kept}.`;
      default:
        return `${upper(entry.meaning)}: a sane start, logits spread by ${spread}. ${when} ${right} are right; such starts hardly differ. The filters still resemble their start, cosine ${kept}: a good start and pretty filters conflict.`;
    }
  }

  /** What is to be seen of the seeds, at a filter. */
  seeds({ entry, filter }: FilterPlace): string {
    const [own, ...others] = this.#matches(entry, filter);
    const mean = (of: readonly FilterMatch[], pick: (match: FilterMatch) => number): string =>
      this.write(of.reduce((sum, match) => sum + pick(match), 0) / of.length);
    const [, ...begun] = this.#matches(entry, filter, 0);
    const before = mean(begun, (match) => match.cosine);
    const since = this.frame === 0 ? '' : `; at the start it was ${before}`;
    const agreement =
      this.measured.likeness.reduce((sum, pair) => sum + pair.agreement, 0) / this.measured.likeness.length;
    const { title } = this.entries[own.entry];
    return `Same network, same digits; only start and data order differ. ${upper(title)}, filter ${this.write(filter + 1)}: filters of the same number are no relatives (cosine ${mean(others, (match) => match.same)} on average), their most similar ones (dashed) reach ${mean(others, (match) => match.cosine)}${since}. Trained, the networks give the same answer to ${this.percent(agreement)} of unseen digits.`;
  }

  /** Which filter of each other network is most like the given one; the filter itself comes first. */
  likes(place: FilterPlace): readonly FilterPlace[] {
    return this.#matches(place.entry, place.filter)
      .slice(1)
      .map(({ entry, filter }) => ({ entry, filter }));
  }

  /** What is to be seen of an activation. */
  activation(entry: Entry): string {
    const { accuracy, filters } = this.moment(entry);
    const when = this.when(filters.step);
    const dense = this.percent(this.measured.denseAccuracy, 1);
    if (accuracy === undefined) {
      return `${upper(entry.meaning)}, seed ${this.write(entry.recipe.seed)}: not recorded. How it learns is seen when you train it.`;
    }
    const right = this.percent(accuracy, 1);
    if (entry.live) return this.#live(entry, right);
    switch (entry.key) {
      case 'linear average':
        return `Without an activation, and with average pooling, the whole network is one linear map: ${when.toLowerCase()} ${right} right, no better than one dense layer alone (${dense}).`;
      case 'linear max':
        return `Max pooling is no linear map: with it even a network without activations bends, and gets ${right} right ${when.toLowerCase()}; one dense layer alone ${dense}.`;
      case 'sigmoid average':
      case 'sigmoid max':
        return `${upper(entry.meaning)}: its slope is at most ${this.write(0.25)}, so gradients shrink on their way back and learning is slow. ${when} ${right} right; one dense layer alone ${dense}.`;
      default:
        return `${upper(entry.meaning)}: ${when.toLowerCase()} ${right} right, one dense layer alone ${dense}. ReLU, leaky ReLU and tanh hardly differ here; having a bend at all is what counts.`;
    }
  }

  #live(entry: Entry, right: string): string {
    const { diversity, filters } = this.moment(entry);
    const differ = diversity === 0 ? 'are identical to the bit' : `differ by ${this.small(diversity)}`;
    return `${upper(entry.meaning)}, seed ${this.write(entry.recipe.seed)}, trained here up to step ${this.write(filters.step)}: ${right} right at the last measurement. The filters ${differ}${this.#keptText(entry)}.`;
  }

  /** Zeros have no direction to keep. */
  #keptText(entry: Entry): string {
    const kept = this.#kept(entry);
    return Number.isNaN(kept) ? '' : `; cosine of a filter with its start ${this.write(kept)} on average`;
  }

  #firstLoss({ run }: Entry): string {
    return this.small(run?.losses[0] ?? NaN);
  }

  /** Mean cosine of the filters with their own start. */
  #kept(entry: Entry): number {
    const [start, now] = [entry.frames[0], this.moment(entry).filters].map(({ filters }) => filtersOf(filters));
    return start.reduce((sum, filter, k) => sum + cosine(filter, now[k]), 0) / start.length;
  }

  #matches(entry: number, filter: number, frame = this.frame): FilterMatch[] {
    const all = this.entries.map((one) => filtersOf(momentOf(one, frame).filters.filters));
    const wanted = all[entry][filter];
    const matches = all.map((filters, i): FilterMatch => {
      const best = bestMatch(wanted, filters);
      return { entry: i, filter: best.index, cosine: best.cosine, same: cosine(wanted, filters[filter]) };
    });
    return [matches[entry], ...matches.filter((_, i) => i !== entry)];
  }
}

interface FilterMatch extends FilterPlace {
  readonly cosine: number;
  /** Cosine with the filter of the same number. */
  readonly same: number;
}

const upper = (text: string): string => text[0].toUpperCase() + text.slice(1);
