/** Five activations with two kinds of pooling. Loaded when a reader asks for it. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { loadOthers, type MeasuredOthers, type Recorded } from '../../data/init-lab.js';
import { linearAxis } from '../../drawing/axes.js';
import type { Activation } from '../../training/recipe.js';
import { words } from './init-lab.activations.words.js';
import { accuracies, dress, panelTitle } from './init-lab.curves.js';
import { entryOf, momentOf } from './init-lab.entries.js';
import type { Place } from './init-lab.layout.js';
import { ACTIVATIONS, POOLS, SEED, STEPS, type PoolName } from './init-lab.names.js';
import { upper } from './init-lab.numbers.js';
import { largeFilters, type Scene, type View } from './init-lab.view.js';

/** Lowest accuracies in the two diagrams: all of these networks learn. */
const LOW = 0.8;
const LOWEST_FINAL = 0.85;

const meaningOf = (activation: Activation, pool: PoolName): string => words.meaning(words.names[activation], pool);

const activations = ({ measured, frames }: Recorded<MeasuredOthers>): View => ({
  get label() {
    return words.networks;
  },

  entries(sources) {
    const { chosen } = sources;
    return POOLS.flatMap((pool) =>
      ACTIVATIONS.map((activation) => {
        const key = `${activation} ${pool}`;
        const picked = activation === chosen.activation && pool === chosen.pool;
        const seed = picked ? chosen.seed : SEED;
        return entryOf(sources, {
          ...{ key, picked, steps: STEPS.activations, training: { name: key, seed } },
          title: `${words.names[activation]} · ${words.pools[pool]}`,
          frames: seed === SEED ? frames[key] : undefined,
          run: measured.runs[key],
        });
      }),
    );
  },

  chosen(key) {
    const [activation, pool] = key.split(' ') as [Activation, PoolName];
    return { activation, pool, seed: SEED };
  },

  caption({ entry, chosen, live, numbers }) {
    const { accuracy, step } = momentOf(entry, chosen.frame);
    const { percent, write } = numbers;
    const [activation, pool] = entry.key.split(' ') as [Activation, PoolName];
    const meaning = upper(meaningOf(activation, pool));
    if (accuracy === undefined) return words.own(meaning, write(entry.seed));
    if (entry.live && live) return live.caption(entry, numbers);
    const when = numbers.when(step);
    const values = {
      ...{ meaning, when, When: upper(when), right: percent(accuracy, 1), dense: percent(measured.denseAccuracy, 1) },
    };
    if (entry.key === 'linear average') return words.linearAverage(values);
    if (entry.key === 'linear max') return words.linearMax(values);
    return entry.key.startsWith('sigmoid') ? words.sigmoid(values, write(0.25)) : words.bent(values);
  },

  below(scene) {
    const [first, second] = scene.layout.panels;
    return [largeFilters(scene), finals(first, scene, measured.denseAccuracy), accuracies(second, scene, LOW)];
  },
});

/** @param root where the view is to be drawn; rejects with a DataError */
export async function load(root: ShadowRoot): Promise<View> {
  dress(root);
  return activations(await loadOthers());
}

/** Accuracy at the end for each activation, with either pooling; and one dense layer alone. */
function finals(place: Place, { entries, entry, numbers }: Scene, dense: number): SVGTemplateResult {
  const margin = 82;
  const x = linearAxis([LOWEST_FINAL, 1], [place.x + margin, place.x + place.width - 12], 3);
  const top = place.y + 14;
  const pitch = (place.height - 14) / ACTIVATIONS.length;
  const bottom = place.y + place.height;
  const line = x.toPixel(dense);
  const { percent } = numbers;
  const list = entries.map(({ title, run }) => words.finalOf(title, percent(run?.accuracies.at(-1) ?? NaN, 1)));
  return svg`<g role="img" part="axis" aria-label=${words.finalsOf(list.join('; '), percent(dense, 1))}>
    ${panelTitle(place, words.finals)}
    <path class="reference" d=${`M${line.toFixed(1)} ${String(place.y - 4)}V${String(bottom)}`}></path>
    <text class="note" x=${line + 6} y=${place.y + 6}>${words.dense(percent(dense))}</text>
    ${x.ticks.map((tick) => svg`<text class="note" text-anchor="middle" x=${x.toPixel(tick)} y=${bottom + 15}>${percent(tick)}</text>`)}
    <path class="axis" d=${`M${String(place.x + margin)} ${String(bottom)}H${String(place.x + place.width - 4)}`}></path>
    ${ACTIVATIONS.map((activation, i) => {
      const y = top + (i + 0.5) * pitch;
      return svg`<text class="note" dominant-baseline="central" x=${place.x} y=${y}>${words.names[activation]}</text>
        ${POOLS.map((pool) => {
          const key = `${activation} ${pool}`;
          const share = entries.find((one) => one.key === key)?.run?.accuracies.at(-1);
          if (share === undefined) return nothing;
          const left = pool === 'average';
          return svg`<circle class="final ${pool} ${key === entry.key ? 'picked' : ''}" r="5" cx=${x.toPixel(Math.max(LOWEST_FINAL, share))} cy=${y}></circle>
            ${i === 0 ? svg`<text class="note" dominant-baseline="central" text-anchor=${left ? 'end' : 'start'} x=${x.toPixel(share) + (left ? -9 : 9)} y=${y}>${words.pools[pool]}</text>` : nothing}`;
        })}`;
    })}
  </g>`;
}
