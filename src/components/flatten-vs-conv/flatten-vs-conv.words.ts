/** What flatten-vs-conv says, in English. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('flatten-vs-conv', {
  figure: 'A network that flattens the image against one that slides filters over it',
  loading: 'Loading the two networks …',
  drag: 'drag the digit, or use the arrow keys',
  image: 'Image',
  handle: 'The digit: arrow keys move it, Home puts it back',
  flattened: 'the image as one row of 784 pixels',
  networks: {
    dense: { name: 'Flatten → dense', of: 'weights of its 8 hidden units, one for each pixel' },
    conv: { name: 'Convolution', of: 'maps of its 8 sliding filters' },
  },
  short: { dense: 'dense', conv: 'convolution' },
  title: (name: string, weights: string): string => `${name} (${weights} weights)`,
  says: (answer: number, percent: string): string => `says ${String(answer)}, ${percent}`,
  right: '✓',
  wrong: '✗',
  right1: 'Right',
  down: 'Down',
  pixels: 'Pixels',
  choices: { natural: 'as they are', permuted: 'shuffled' },
  more: 'More: train them here',
  table: 'Accuracies as a table',
  tableColumns: {
    network: 'network',
    shift: 'shift of',
    shuffled: 'shuffled, untrained for it',
    permuted: 'trained on shuffled',
  },
  shiftAxis: 'digits moved by … pixels',
  shiftTitle: 'Right answers on unseen digits',
  slopeTitle: 'Pixels shuffled',
  slopeFrom: 'as they are',
  slopeTo: 'shuffled',
  bars: (name: string, answer: number, percent: string): string =>
    `Probabilities by the ${name} network: ${String(answer)} is most likely with ${percent}`,
  summary: (place: string, dense: string, conv: string): string =>
    `A digit${place}, seen by two networks of equal size. The dense network ${dense}; the convolution network ${conv}.`,
  chart: (shifts: string, dense: string, conv: string, shuffled: string): string =>
    `Share of unseen digits classified correctly when moved by ${shifts} pixels: dense ${dense}; convolution ${conv}. Trained and measured on shuffled pixels: ${shuffled}.`,
  place: (right: number, down: number): string => {
    const parts = [
      right === 0 ? '' : `${String(Math.abs(right))} px ${right > 0 ? 'right' : 'left'}`,
      down === 0 ? '' : `${String(Math.abs(down))} px ${down > 0 ? 'down' : 'up'}`,
    ].filter(Boolean);
    return parts.length === 0 ? '' : `moved ${parts.join(' and ')}`;
  },
  unmoved: 'Where digits usually stand',
  shuffled: 'Shuffled',
  says1: (lead: string, dense: string, conv: string): string =>
    `${lead}: the dense network ${dense}; the convolution network ${conv}.`,
  reads: (answer: number, percent: string, verdict: boolean | undefined): string =>
    `says ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? ', right' : ', wrong'}`,
  atShift: (digits: string, shift: string, dense: string, conv: string): string =>
    `Of ${digits} unseen digits ${shift}, networks like these get ${dense} and ${conv} right.`,
  small: 'Once flattened, every pixel counts by its place alone; sliding filters and pooling forgive a small shift.',
  large: 'Pooling forgives a pixel or two; as the last layer of both is dense, a large shift hurts both.',
  byPixels: (shift: number): string => (shift === 0 ? 'left in place' : `moved by ${String(shift)} px`),
  shuffledStory: (dense: string, denseFrom: string, conv: string, convFrom: string): string =>
    `All images are shuffled in the same way, and both networks were trained anew on them. The dense one cannot tell: ${dense} right instead of ${denseFrom}. Convolution has lost its neighbourhoods: ${conv} instead of ${convFrom}.`,
  badShift: 'A digit moves by whole pixels, −4 to 4.',
  badPixels: (pixels: string): string => `There are no pixels “${pixels}”.`,
  badInput: (side: number): string => `The networks look at grey images of ${side}×${side} pixels.`,
} as const);
