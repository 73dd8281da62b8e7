/** The steps between the outputs and the gradients of the weights, and after these. Fetched when one of them is next. */
import { shareOf, type Lesson } from './backprop-stepper.model.js';
import {
  at,
  nameOf,
  summed,
  times,
  wish,
  type Factor,
  type Scene,
  type Scenes,
  type Term,
  type Told,
  type Worked,
} from './backprop-stepper.scene.js';
import { rateChart } from './backprop-stepper.chart.js';
import { words } from './backprop-stepper.steps.words.js';

/** What an output counts for behind a pooling head. */
const share = (lesson: Lesson, i: number): Factor => ({ value: shareOf(lesson.map('o').values, lesson.isMax)[i] });
const winnerOf = (lesson: Lesson): string => nameOf(lesson, 'o', shareOf(lesson.map('o').values, true).indexOf(1));
const outputsOf = (lesson: Lesson): number => lesson.map('o').values.length;
export const bracketed = (text: string): string => (text.startsWith('−') ? `(${text})` : text);

/** Cell by cell: the products are the result. */
export const cellByCell = (
  { lesson, step }: Told,
  titles: Worked['titles'],
  term: (cell: number) => Term,
  sign: Worked['sign'] = '×',
): Worked => {
  const { rows, columns, values } = lesson.map(step.map);
  return { rows, columns, titles, sign, terms: Array.from(values, (_, i) => term(i)) };
};

export const scenes: Scenes = {
  score: (told) => {
    const { lesson, write } = told;
    const y = write(lesson.first('s'), 3);
    const { isMax } = lesson;
    return {
      text: isMax ? words.max(winnerOf(lesson), y) : words.mean(outputsOf(lesson), y),
      rule: isMax ? 'y = max ( o )' : 'y = mean ( o )',
      worked: summed(told, 'o', words.meanTitles, (i) => times(at(lesson, 'o', i), share(lesson, i))),
    };
  },

  loss: ({ lesson, write }) => {
    const [y, t, loss] = [lesson.first('s'), lesson.settings.target, lesson.first('L')].map((value) => write(value, 3));
    return {
      text: words.loss(t, loss),
      rule: 'L = 1/2 ( y − t )^2',
      numbers: `½ · (${y} − ${bracketed(t)})² = ${loss}`,
    };
  },

  slope: ({ lesson, write }) => {
    const slope = lesson.first('ds');
    const [y, t, shown] = [lesson.first('s'), lesson.settings.target, slope].map((value) => write(value, 3));
    return {
      text: words.slope('y', shown, wish(slope, 'y')),
      rule: '∂L/∂y = y − t',
      numbers: `${y} − ${bracketed(t)} = ${shown}`,
    };
  },

  delta: (told) => {
    const { lesson, write } = told;
    const slope = write(lesson.first('ds'), 3);
    const { isMax } = lesson;
    return {
      text: isMax ? words.wins(winnerOf(lesson), slope) : words.shares(outputsOf(lesson), slope),
      rule: `δ = ∂L/∂o = ∂L/∂y · ${isMax ? '[ o = max ]' : `1/${outputsOf(lesson)}`}`,
      worked: cellByCell(told, words.deltaTitles, (i) => times(at(lesson, 'ds', 0), share(lesson, i))),
    };
  },

  bias: (told) => ({
    text: words.bias(told.write(told.lesson.first('db'))),
    rule: '∂L/∂b = ∑ δ',
    worked: summed(told, 'o', words.biasTitles, (i) => times(at(told.lesson, 'do', i), { value: 1 })),
  }),

  image: (told) => {
    const { lesson, step, write } = told;
    const { cell } = step;
    const [delta, { rows, columns, values: W }] = [lesson.map('do').values, lesson.map('W')];
    const across = lesson.map('dI').columns;
    return {
      text: words.image(nameOf(lesson, 'I', cell), write(lesson.map('dI').values[cell])),
      rule: '∂L/∂I = δ ⋆_full W^180°',
      // The filter as it lies there: rotated by 180°. Where δ has a border only, the term is 0.
      worked: {
        ...summed(told, 'W', words.imageTitles, (i) => {
          const weight = W.length - 1 - i;
          const output = delta.findIndex((_, met) => lesson.pixel(met, weight) === cell);
          return times(output < 0 ? { value: 0 } : at(lesson, 'do', output), at(lesson, 'W', weight));
        }),
        window: {
          map: 'do',
          row: Math.floor(cell / across) - rows + 1,
          column: (cell % across) - columns + 1,
          rows,
          columns,
        },
      },
    };
  },

  update: (told) => {
    const { lesson, secret, write } = told;
    const after = lesson.map('W', true).values;
    const scene: Scene = {
      text: secret ? words.guessFirst : words.update(write(lesson.settings.rate, 3)),
      rule: 'W ← W − η ∂L/∂W',
    };
    if (secret) return scene;
    const move = (cell: number): Factor => ({
      map: 'dW',
      cell,
      scaled: true,
      value: lesson.settings.rate * lesson.map('dW').values[cell],
    });
    const term = (i: number) => ({ left: at(lesson, 'W', i), right: move(i), value: after[i] });
    return { ...scene, worked: cellByCell(told, words.updateTitles, term, '−') };
  },

  again: ({ lesson, secret, write }) => {
    const [old, now] = [lesson.first('L'), lesson.first('L', true)];
    const change = now - old;
    const [before, after] = [write(old, 3), write(now, 3)];
    const said = Math.abs(change) < 1e-12 ? words.stays(after) : words[change < 0 ? 'falls' : 'rises'](before, after);
    const later = lesson.map('o', true).values;
    const moved = lesson.map('o').values.filter((o, i) => o !== later[i]).length;
    return {
      text: secret ? words.guessFirst : lesson.isMax ? `${said} ${words.moved(moved, later.length)}` : said,
      rule: 'W ← W − η ∂L/∂W',
      ...(!secret && { below: (layout, width) => rateChart(lesson, write, layout, width) }),
    };
  },
};
