/** The twins of the recorded run: its recipe with one thing changed. And how far a tutorial's filters come. */
import type { DigitSet } from '../../src/data/digits.js';
import type { TutorialStart } from '../../src/data/tutorial-start.js';
import type { RecordedTwin } from '../../src/data/twin-names.js';
import { cosineSimilarity } from '../../src/math/filters.js';
import { orientedFit, smoothness } from '../../src/math/oriented-edges.js';
import type { TrainingEngine, Weights } from '../../src/training/engine.js';
import type { Initializer, Layer, TrainingRecipe } from '../../src/training/recipe.js';
import { recipes } from '../../src/training/recipes.js';

/** The first layer with another start, the other layers as they are. */
const firstFrom = (init: Initializer): readonly Layer[] =>
  recipes.look.layers.map((layer, i) => (i === 0 ? { ...layer, init } : layer));

/** Every layer, so that nothing tells one filter from another. */
const allFrom = (init: Initializer): readonly Layer[] => recipes.look.layers.map((layer) => ({ ...layer, init }));

const { look } = recipes;

const CHANGES: Readonly<Record<RecordedTwin, Partial<TrainingRecipe>>> = {
  glorot: { layers: firstFrom({ type: 'glorot-uniform' }) },
  he: { layers: firstFrom({ type: 'he-normal' }) },
  constant: { layers: allFrom({ type: 'constant', value: 0.1 }) },
  'shuffled-labels': { data: { ...look.data, labels: 'shuffled' } },
  'permuted-pixels': { data: { ...look.data, pixels: 'permuted' } },
};

/** What the twin trains: the recipe `look` but for one thing, or of another seed. */
export const twinRecipe = (twin: RecordedTwin, seed = look.seed): TrainingRecipe => ({
  ...look,
  ...CHANGES[twin],
  name: `look, ${twin}`,
  seed,
});

/** Trains the recipe `tutorial` to its end and compares its filters with their random start. */
export function measureStart(engine: TrainingEngine, training: DigitSet, heldOut: DigitSet): TutorialStart {
  const { tutorial } = recipes;
  const run = engine.start(tutorial, training, heldOut);
  const start = firstFilters(run.weights());
  while (run.stepsDone < tutorial.steps) run.step();
  const end = firstFilters(run.weights());
  const { accuracy } = run.evaluate();
  run.dispose();
  const mean = (of: (filter: number) => number): number =>
    end.reduce((sum, _, filter) => sum + of(filter), 0) / end.length;
  const size = Math.sqrt(end[0].length);
  const tensor = (data: Float32Array): { shape: number[]; data: Float32Array } => ({ shape: [size, size], data });
  const changes = end.map((filter, i) => filter.map((weight, k) => weight - start[i][k]));
  const fit = (values: Float32Array): number => orientedFit(values, size)?.r2 ?? 0;
  return {
    steps: tutorial.steps,
    accuracy,
    cosine: mean((i) => cosineSimilarity(tensor(end[i]), tensor(start[i]))),
    filter: { fit: mean((i) => fit(end[i])), smoothness: mean((i) => smoothness(end[i], size)) },
    change: { fit: mean((i) => fit(changes[i])), smoothness: mean((i) => smoothness(changes[i], size)) },
  };
}

/** Filters of the first layer, which has one input channel, one by one. */
export function firstFilters(weights: Weights): Float32Array[] {
  const { shape, data } = weights['conv1/filters'];
  const count = shape[3];
  return Array.from({ length: count }, (_, filter) => data.filter((_, i) => i % count === filter));
}
