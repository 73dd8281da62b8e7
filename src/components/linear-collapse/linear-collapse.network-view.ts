/** The view of the trained network: recorded weights, arithmetic, picture. Loaded when it comes near the screen. */
import { html, type TemplateResult } from 'lit';
import { loadLinearCollapse, type CollapseAccuracies } from '../../data/linear-collapse.js';
import { sampleDigit } from '../../data/sample-digits.js';
import type { LazyView, ViewState } from './linear-collapse.lazy-view.js';
import { networkPicture } from './linear-collapse.network-picture.js';
import { words } from './linear-collapse.network-words.js';
import { CollapsingNetwork } from './linear-collapse.network.js';
import { styles } from './linear-collapse.views.styles.js';

/** What five layers and ten templates say of an image. */
interface Answers {
  readonly byNet: Float64Array;
  readonly byTemplates: Float64Array;
  /** Largest magnitude of their difference. */
  readonly largest: number;
  /** Superposition error of the network at the image and a 7. */
  readonly superposition: number;
}

class NetworkView implements LazyView {
  readonly styles = styles;
  /** The settings that `#last` belongs to. */
  #settings: readonly unknown[] = [];
  #last: Answers | undefined;

  constructor(
    private readonly network: CollapsingNetwork,
    private readonly accuracies: CollapseAccuracies,
  ) {}

  render(state: ViewState): TemplateResult {
    const { network, accuracies } = this;
    const { digit, pool, lines, write, tiny } = state;
    const answers = this.#answers(state);
    const { byNet, byTemplates } = answers;
    const largest = tiny(answers.largest);
    const scores = [write(byNet[digit]), write(byTemplates[digit])] as const;
    const broken = [lines.relu ? 'ReLU' : '', pool === 'max' ? words.maxPooling : ''].filter(Boolean);
    const percent = (share: number): string => `${write(100 * share)} %`;
    return html`${networkPicture({
        ...{ network, byNet, byTemplates, digit, write, width: state.width },
        options: { pool, relu: lines.relu },
        pixels: state.image.data,
        summary: words.summary(largest),
        point: state.pointDigit,
      })}
      ${state.caption(
        `${broken.length > 0 ? words.broken(digit, ...scores, broken.join(` ${words.and} `)) : words.same(digit, ...scores, largest)} ${words.superposition(tiny(answers.superposition))}`,
      )}
      <p class="worth">
        ${words.worth(write(accuracies.digits), percent(accuracies.linear), percent(accuracies.dense), percent(accuracies.relu))}
      </p>`;
  }

  table(state: ViewState): ReturnType<LazyView['table']> {
    const { byNet, byTemplates } = this.#answers(state);
    return {
      columns: [words.scores, words.byNet, words.byTemplates],
      rows: Array.from(byNet, (net, k) => [k, net, byTemplates[k]].map(state.write)),
    };
  }

  /** Computed anew where the image or the network has changed. */
  #answers({ image: { data }, pool, lines: { relu } }: ViewState): Answers {
    const settings = [data, pool, relu];
    if (this.#last && settings.every((value, i) => value === this.#settings[i])) return this.#last;
    const byNet = this.network.logits(data, { pool, relu });
    const byTemplates = this.network.collapsed(data);
    const largest = byNet.reduce((most, value, k) => Math.max(most, Math.abs(value - byTemplates[k])), 0);
    const superposition = this.network.superpositionError(data, sampleDigit('7'), { pool, relu });
    this.#settings = settings;
    this.#last = { byNet, byTemplates, largest, superposition };
    return this.#last;
  }
}

/** The view with the network as it was trained. Rejects with a DataError. */
export async function load(): Promise<LazyView> {
  const { weights, accuracies } = await loadLinearCollapse();
  return new NetworkView(new CollapsingNetwork(weights), accuracies);
}
