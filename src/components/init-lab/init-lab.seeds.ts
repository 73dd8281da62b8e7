/** The same start with other random numbers. Loaded when a reader asks for it. */
import { svg, type SVGTemplateResult } from 'lit';
import { loadOthers, type MeasuredOthers, type Recorded } from '../../data/init-lab.js';
import { widthOf } from '../../drawing/heat-map.js';
import { entryOf, momentOf, type Entry } from './init-lab.entries.js';
import { bestMatch, cosine } from './init-lab.measures.js';
import { filtersOf } from './init-lab.model.js';
import { AMOUNTS, SEED, SEEDS, STEPS } from './init-lab.names.js';
import { upper } from './init-lab.numbers.js';
import { words } from './init-lab.seeds.words.js';
import type { FilterPlace } from './init-lab.tiles.js';
import { noteOf, type Scene, type View } from './init-lab.view.js';

interface FilterMatch extends FilterPlace {
  readonly cosine: number;
  /** Cosine with the filter of the same number. */
  readonly same: number;
}

/** For each network the filter that is most like the one that is looked at; the filter itself comes first. */
function matchesOf({ entries, place, chosen }: Scene, frame = chosen.frame): FilterMatch[] {
  const all = entries.map((one) => filtersOf(momentOf(one, frame).filters));
  const wanted = all[place.entry][place.filter];
  const matches = all.map((filters, entry): FilterMatch => {
    const best = bestMatch(wanted, filters);
    return { entry, filter: best.index, cosine: best.cosine, same: cosine(wanted, filters[place.filter]) };
  });
  return [matches[place.entry], ...matches.filter(({ entry }) => entry !== place.entry)];
}

const seeds = ({ measured, frames }: Recorded<MeasuredOthers>): View => ({
  get label() {
    return words.networks;
  },

  entries(sources) {
    const { chosen, recorded, numbers } = sources;
    return [...new Set([...SEEDS, chosen.seed])].map((seed): Entry => {
      const title = words.seed(numbers.write(seed));
      const run = seed === SEED ? 'small-first' : `small-first ${String(seed)}`;
      return entryOf(sources, {
        ...{ key: String(seed), title, picked: seed === chosen.seed, steps: STEPS.starts },
        training: { name: 'small-first', std: AMOUNTS['small-first'], seed },
        frames: (seed === SEED ? recorded.frames : frames)[run],
        run: (seed === SEED ? recorded : { measured }).measured.runs[run],
      });
    });
  },

  chosen: (key) => ({ seed: Number(key) }),

  caption(scene) {
    const { place, chosen, entry, numbers } = scene;
    const { write, percent } = numbers;
    const mean = (of: readonly FilterMatch[], which: 'cosine' | 'same'): string =>
      write(of.reduce((sum, match) => sum + match[which], 0) / of.length);
    const others = matchesOf(scene).slice(1);
    const begun = matchesOf(scene, 0).slice(1);
    const { likeness } = measured;
    const agreement = likeness.reduce((sum, pair) => sum + pair.agreement, 0) / likeness.length;
    return words.caption(
      ...([upper(entry.title), write(place.filter + 1), mean(others, 'same'), mean(others, 'cosine')] as const),
      chosen.frame === 0 ? '' : words.atStart(mean(begun, 'cosine')),
      percent(agreement),
    );
  },

  below: () => [],

  filters: {
    marks(scene) {
      const mark = ({ entry, filter }: FilterPlace, related: string): SVGTemplateResult => {
        const box = scene.layout.tiles[entry].filters[filter];
        const side = widthOf(box) + 4;
        return svg`<rect class="window ${related}" x=${box.x - 2} y=${box.y - 2} width=${side} height=${side}></rect>`;
      };
      const [, ...others] = matchesOf(scene);
      return [mark(scene.place, ''), ...others.map((other) => mark(other, 'related'))];
    },
    under({ currentTarget, clientX }, { x, filters }) {
      const hit = (currentTarget as SVGGElement).querySelector('.tile-hit') as SVGRectElement;
      const { left, width } = hit.getBoundingClientRect();
      const [box] = filters;
      // All stand in one row, and the rectangle begins a little before them.
      const at = hit.x.baseVal.value + ((clientX - left) / width) * hit.width.baseVal.value - x;
      const pitch = filters[1].x - box.x;
      return Math.max(0, Math.min(filters.length - 1, Math.floor(at / pitch)));
    },
    note(scene, index) {
      const { text } = noteOf(scene, scene.entries[index]);
      const match = matchesOf(scene).find(({ entry }) => entry === index);
      if (!match || index === scene.place.entry) return text;
      return words.most(text, scene.numbers.write(match.filter + 1), scene.numbers.write(match.cosine));
    },
  },
});

/** Rejects with a DataError. */
export const load = async (): Promise<View> => seeds(await loadOthers());
