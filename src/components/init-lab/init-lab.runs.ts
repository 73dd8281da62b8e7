/** The networks that stand side by side, each with what is known of it. Loaded with the recorded runs. */
import type { MeasuredStart, RecordedFilters, RecordedStarts } from '../../data/init-lab.js';
import { sampleDigit } from '../../data/sample-digits.js';
import type { TrainingRecipe } from '../../training/recipe.js';
import type { LiveStart } from './init-lab.live.js';
import { diversityOf } from './init-lab.model.js';
import { activationNames, poolNames, poolShort, schemeMeaning, schemeTitle } from './init-lab.names.js';
import {
  ACTIVATIONS,
  activationRecipe,
  POOLS,
  schemeRecipe,
  SCHEMES,
  SEED,
  SEEDS,
  USUAL_STD,
} from './init-lab.recipes.js';
import type { Chosen } from './init-lab.settings.js';
import { signalsOf, startWeights, type Signal } from './init-lab.start.js';

/** One network of the comparison. */
export interface Entry {
  /** Unique in the view. */
  readonly key: string;
  readonly title: string;
  readonly meaning: string;
  readonly recipe: TrainingRecipe;
  readonly picked: boolean;
  /** Nothing but its start, for one that was neither recorded nor trained here. */
  readonly frames: readonly RecordedFilters[];
  readonly run: MeasuredStart | undefined;
  /** It was trained in the page. */
  readonly live: boolean;
}

/** What belongs to the moment that is shown. */
export interface Moment {
  readonly filters: RecordedFilters;
  /** Undefined where nothing was measured. */
  readonly accuracy: number | undefined;
  readonly loss: number | undefined;
  readonly diversity: number;
}

export interface EntriesOptions {
  readonly recorded: RecordedStarts;
  readonly live: LiveStart | undefined;
  readonly write: (value: number, decimals?: number) => string;
}

/** The networks of a view, in the order of their places. */
export function entriesOf(chosen: Chosen, options: EntriesOptions): Entry[] {
  const { recorded, write } = options;
  const entry = (
    recordedAs: string | undefined,
    recipe: TrainingRecipe,
    picked: boolean,
    names: { key: string; title: string; meaning: string },
  ): Entry => {
    const live = options.live?.trains(recipe) ? options.live : undefined;
    if (live) return { ...names, recipe, picked, ...live.course(), live: true };
    const frames = recordedAs === undefined ? undefined : recorded.frames[recordedAs];
    if (frames && recordedAs !== undefined) {
      return { ...names, recipe, picked, frames, run: recorded.measured.runs[recordedAs], live: false };
    }
    return { ...names, recipe, picked, frames: [startFrame(recipe)], run: undefined, live: false };
  };
  switch (chosen.view) {
    case 'schemes':
      return SCHEMES.map((scheme) => {
        const picked = scheme === chosen.scheme;
        const usual = USUAL_STD[scheme];
        const std = (picked && usual !== undefined ? chosen.std : undefined) ?? usual ?? 0;
        const seed = picked ? chosen.seed : SEED;
        const asRecorded = seed === SEED && std === (usual ?? 0);
        return entry(asRecorded ? scheme : undefined, schemeRecipe(scheme, seed, std), picked, {
          key: scheme,
          title: schemeTitle(scheme, std, write),
          meaning: schemeMeaning(scheme, std, write),
        });
      });
    case 'seeds':
      return [...new Set([...SEEDS, chosen.seed])].map((seed) => {
        const name = SEEDS.includes(seed) ? (seed === SEED ? 'small-first' : `small-first ${String(seed)}`) : undefined;
        const title = `seed ${write(seed)}`;
        return entry(name, schemeRecipe('small-first', seed), seed === chosen.seed, {
          ...{ key: String(seed), title, meaning: title },
        });
      });
    case 'activations':
      return POOLS.flatMap((pool) =>
        ACTIVATIONS.map((activation) => {
          const picked = activation === chosen.activation && pool === chosen.pool;
          const recipe = activationRecipe(activation, pool, picked ? chosen.seed : SEED);
          return entry(recipe.seed === SEED ? recipe.name : undefined, recipe, picked, {
            key: `${activation} ${pool}`,
            title: `${activationNames[activation]} · ${poolShort[pool]}`,
            meaning: `${activationNames[activation]}, ${poolNames[pool]} pooling`,
          });
        }),
      );
  }
}

function startFrame(recipe: TrainingRecipe): RecordedFilters {
  return { step: 0, filters: startWeights(recipe).conv1 };
}

/** What a network was at one of the ten moments. While it trains in the page: what it is now. */
export function momentOf({ frames, run, live }: Entry, frame: number): Moment {
  const filters = live ? frames[frames.length - 1] : frames[Math.min(frame, frames.length - 1)];
  if (!run) return { filters, accuracy: undefined, loss: undefined, diversity: diversityOf(filters.filters) };
  const at = live ? run.steps.length - 1 : run.steps.indexOf(filters.step);
  return {
    filters,
    accuracy: run.accuracies.at(at),
    loss: run.losses.at(at),
    // Recorded filters are rounded to a byte; what was measured was not.
    diversity: live ? diversityOf(filters.filters) : run.diversity[at],
  };
}

const signals = new Map<string, readonly Signal[]>();

/** How strong the signal of a 4 is in the layers of a network that has not learned yet. Computed once. */
export function startSignals(recipe: TrainingRecipe): readonly Signal[] {
  const key = JSON.stringify([recipe.layers, recipe.seed]);
  const known = signals.get(key);
  if (known) return known;
  const computed = signalsOf(recipe, sampleDigit('4'));
  signals.set(key, computed);
  return computed;
}
