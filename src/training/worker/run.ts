import type { DigitSet } from '../../data/digits.js';
import { initialize } from '../../math/initializers.js';
import { Random } from '../../math/random.js';
import type { Tensor as PlainTensor } from '../../math/tensor.js';
import type { EngineRun, Evaluation, StepResult, Weights } from '../engine.js';
import type { TrainingRecipe } from '../recipe.js';
import type { ConvletsBackend } from './backend/backend.js';
import { ENGINE, type Tensor, type Variable } from './backend/tfjs.js';
import { DigitStore, type Batch, type Choice } from './digit-store.js';
import { LessonOrder } from './lesson-order.js';
import { forward, weightSpecs, type WeightSpec } from './model.js';
import { convletsOps, countCorrect, softmax } from './ops.js';
import { createUpdater, type Updater } from './optimizer.js';

/** Images that are evaluated together. */
const EVALUATION_BATCH = 100;

/** One training run on a backend. Its recipe has been checked. */
export class Run implements EngineRun {
  stepsDone = 0;

  private readonly specs: readonly WeightSpec[];
  private readonly variables: Variable[] = [];
  private readonly order: LessonOrder;
  /** Pixel permutation of the control experiment, if the recipe asks for it. */
  private readonly pixels: Int32Array | undefined;
  private training: DigitStore | undefined;
  private heldOut: DigitStore | undefined;
  private updater: Updater | undefined;
  private disposed = false;

  /** @param use makes the backend the current one for the duration of a task, @param onDispose called by `dispose` */
  constructor(
    private readonly backend: ConvletsBackend,
    private readonly use: <T>(task: () => T) => T,
    readonly recipe: TrainingRecipe,
    training: DigitSet,
    heldOut: DigitSet,
    private readonly onDispose: () => void,
  ) {
    const { data } = recipe;
    const random = new Random(recipe.seed);
    this.specs = weightSpecs(recipe);
    this.order = new LessonOrder(data, random);
    const labels = Array.from(training.labels.subarray(0, data.examples));
    if (data.labels === 'shuffled') random.fork('labels').shuffle(labels);
    if (data.pixels === 'permuted') {
      this.pixels = Int32Array.from({ length: data.size * data.size }, (_, index) => index);
      random.fork('pixels').shuffle(this.pixels);
    }
    try {
      this.training = new DigitStore(backend, data, training, data.examples, labels, this.pixels);
      this.heldOut = new DigitStore(backend, data, heldOut, heldOut.count, heldOut.labels, this.pixels);
      this.createVariables(random.fork('weights'));
      this.updater = createUpdater(recipe.optimizer, this.variables);
      this.rehearse();
    } catch (error) {
      this.release();
      throw error;
    }
  }

  step(): StepResult {
    return this.use(() =>
      ENGINE.tidy(() => {
        const { training, updater } = this.alive();
        const { loss, correct, gradients } = this.learnFrom(training.gather(this.order.next(this.recipe.batch)));
        updater.update(gradients, this.shareOfRate());
        this.stepsDone++;
        return { loss, correct };
      }),
    );
  }

  evaluate(count?: number, from = 0): Evaluation {
    const { heldOut } = this.alive();
    const end = Math.min(heldOut.count, from + (count ?? heldOut.count));
    if (!(from < end)) throw new Error(`There are no held-out digits to evaluate from number ${from} on.`);
    let loss = 0;
    let correct = 0;
    for (let start = from; start < end; start += EVALUATION_BATCH) {
      const size = Math.min(EVALUATION_BATCH, end - start);
      this.use(() => {
        ENGINE.tidy(() => {
          const { x, labels } = heldOut.gather(unshifted(start, size));
          const logits = this.logits(x);
          loss += size * this.scalar(convletsOps.crossEntropy(logits, labels));
          correct += this.scalar(countCorrect(logits, labels));
        });
      });
    }
    return { loss: loss / (end - from), accuracy: correct / (end - from) };
  }

  predict(images: PlainTensor<Float32Array>): PlainTensor<Float32Array> {
    this.alive();
    const { size, mean, std } = this.recipe.data;
    const [count] = images.shape;
    if (images.shape.length !== 4 || images.shape.slice(1).join() !== `${size},${size},1`) {
      throw new Error(`Images must have the shape [count, ${size}, ${size}, 1], not [${images.shape.join(', ')}].`);
    }
    const area = size * size;
    const inputs = new Float32Array(count * area);
    for (let i = 0; i < inputs.length; i++) {
      const pixel = i % area;
      const source = this.pixels ? i - pixel + this.pixels[pixel] : i;
      inputs[i] = (images.data[source] - mean) / std;
    }
    const data = this.use(() =>
      ENGINE.tidy(() => {
        const x = ENGINE.makeTensor(inputs, [...images.shape], 'float32');
        return this.backend.readSync(softmax(this.logits(x)).dataId) as Float32Array;
      }),
    );
    return { shape: [count, data.length / count], data };
  }

  weights(): Weights {
    this.alive();
    const named = this.specs.map(({ name, shape }, index) => {
      const data = this.backend.readSync(this.variables[index].dataId) as Float32Array;
      return [name, { shape, data }] as const;
    });
    return Object.fromEntries(named);
  }

  dispose(): void {
    if (this.disposed) return;
    this.disposed = true;
    this.use(() => {
      this.release();
    });
    this.onDispose();
  }

  private release(): void {
    for (const variable of this.variables) variable.dispose();
    this.updater?.dispose();
    this.training?.dispose();
    this.heldOut?.dispose();
  }

  private createVariables(random: Random): void {
    for (const { name, shape, init, fans } of this.specs) {
      const values = initialize(init, shape, random.fork(name), fans);
      const initial = ENGINE.makeTensor(values, [...shape], 'float32');
      this.variables.push(ENGINE.makeVariable(initial));
      initial.dispose();
    }
  }

  /** Lays out one step in memory: whether it suffices is known before the first step. */
  private rehearse(): void {
    const { training } = this.alive();
    this.backend.rehearse(() => {
      ENGINE.tidy(() => {
        this.learnFrom(training.gather(unshifted(0, this.recipe.batch)));
      });
    });
  }

  private learnFrom({ x, labels }: Batch): StepResult & { gradients: Tensor[] } {
    let correct = 0;
    try {
      const { value, grads } = ENGINE.gradients(() => {
        const logits = this.logits(x);
        correct = this.scalar(countCorrect(logits, labels));
        return convletsOps.crossEntropy(logits, labels);
      }, this.variables);
      return { loss: this.scalar(value), correct, gradients: grads };
    } catch (error) {
      // tfjs leaves the tensors of an interrupted tape behind.
      for (const node of ENGINE.state.activeTape) for (const tensor of node.saved ?? []) tensor.dispose();
      throw error;
    }
  }

  private shareOfRate(): number {
    const { schedule, steps } = this.recipe;
    return schedule === 'linear' ? Math.max(0, 1 - this.stepsDone / steps) : 1;
  }

  private logits(x: Tensor): Tensor {
    return forward<Tensor>(convletsOps, this.recipe, this.variables, x);
  }

  private scalar(tensor: Tensor): number {
    return this.backend.readSync(tensor.dataId)[0];
  }

  private alive(): { training: DigitStore; heldOut: DigitStore; updater: Updater } {
    const { training, heldOut, updater } = this;
    if (this.disposed || !training || !heldOut || !updater) throw new Error('This training run has been disposed of.');
    return { training, heldOut, updater };
  }
}

/** `count` digits from number `from` on, as they are. */
function unshifted(from: number, count: number): Choice[] {
  return Array.from({ length: count }, (_, i) => ({ index: from + i, down: 0, right: 0 }));
}
