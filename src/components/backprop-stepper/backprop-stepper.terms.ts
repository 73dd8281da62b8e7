/** One step worked out: which numbers are multiplied, and what they add up to. */
import { filterTerms, imageTerms } from '../../math/worked-parts.js';
import type { Lesson, MapName, Step } from './backprop-stepper.model.js';

/** A cell of a matrix on screen, or a plain number that stands in none. */
export interface Factor {
  readonly value: number;
  readonly map?: MapName;
  /** Row-major. */
  readonly cell?: number;
}

export interface Term {
  readonly left: Factor;
  readonly right: Factor;
  readonly value: number;
}

/** `left × right`, cell by cell, laid out as three small matrices; with a `sum` if the products are added up. */
export interface Worked {
  readonly rows: number;
  readonly columns: number;
  readonly terms: readonly Term[];
  readonly sign: '×' | '−';
  /** Sum of all the products. */
  readonly sum: number | undefined;
  /** Added after the products: the bias. */
  readonly plus?: Factor;
}

/** The numbers of a step, or undefined where it is no sum or product of matrices. */
export function workedOf(lesson: Lesson, { kind, map, cell }: Step): Worked | undefined {
  const { net, passed, gradients, rate } = lesson;
  const at = (name: MapName, index: number): Factor => ({
    map: name,
    cell: index,
    value: lesson.map(name).values[index],
  });
  const times = (left: Factor, right: Factor): Term => ({ left, right, value: left.value * right.value });
  const result = lesson.map(map);
  const o = lesson.map('o');
  const W = lesson.map('W');
  const positions = o.rows * o.columns;
  const layout = (rows: number, columns: number, term: (i: number) => Term): Omit<Worked, 'sum'> => ({
    rows,
    columns,
    terms: Array.from({ length: rows * columns }, (_, i) => term(i)),
    sign: '×',
  });
  /** Cell by cell: the products are the result. */
  const cells = (term: (i: number) => Term): Worked => ({
    ...layout(result.rows, result.columns, term),
    sum: undefined,
  });
  const summed = (shape: { rows: number; columns: number }, term: (i: number) => Term): Worked => ({
    ...layout(shape.rows, shape.columns, term),
    sum: result.values[Math.max(0, cell)],
  });
  /** What an output of the filter counts for behind the head: its share of the mean, or whether it won. */
  const share = (i: number): Factor => ({
    value: net.head === 'average' ? 1 / positions : net.head === 'max' ? +(i === passed.winner) : +(o.values[i] > 0),
  });

  switch (kind) {
    case 'output': {
      const [row, column] = [Math.floor(cell / o.columns), cell % o.columns];
      const width = lesson.map('I').columns;
      const pixel = (i: number): number => (row + Math.floor(i / W.columns)) * width + column + (i % W.columns);
      const worked = summed(W, (i) => times(at('I', pixel(i)), at('W', i)));
      return at('b', 0).value === 0 ? worked : { ...worked, plus: at('b', 0) };
    }
    case 'activation':
      return cells((i) => times(at('o', i), share(i)));
    case 'score':
      return summed(o, (i) =>
        lesson.dense ? times(at('a', i), at('V', cell * positions + i)) : times(at('o', i), share(i)),
      );
    case 'slope': {
      if (lesson.scores === 1) return undefined;
      const minus = (i: number): Term => ({
        left: at('p', i),
        right: { value: +(i === net.target) },
        value: result.values[i],
      });
      return { ...cells(minus), sign: '−' };
    }
    case 'head':
      return cells((i) => times(at('ds', Math.floor(i / positions)), at('a', i % positions)));
    case 'features':
      return cell < 0
        ? cells((i) => times(at('V', i), at('ds', 0)))
        : summed(lesson.map('ds'), (k) => times(at('V', k * positions + cell), at('ds', k)));
    case 'delta':
      return cells((i) => times(lesson.dense ? at('da', i) : at('ds', 0), share(i)));
    case 'filter': {
      const uses = filterTerms(net, gradients.output, Math.floor(cell / W.columns), cell % W.columns);
      const width = lesson.map('I').columns;
      const start = Math.floor(cell / W.columns) * width + (cell % W.columns);
      return summed(o, (i) => times(at('I', start + uses[i].row * width + uses[i].column), at('do', i)));
    }
    case 'bias':
      return summed(o, (i) => times(at('do', i), { value: 1 }));
    case 'image': {
      const uses = imageTerms(net, gradients.output, Math.floor(cell / result.columns), cell % result.columns);
      // The filter as it lies there: rotated by 180°. Where δ has a border only, the term is 0.
      return summed(W, (i) => {
        const weight = positionsOf(W) - 1 - i;
        const use = uses.find(({ m, n }) => m * W.columns + n === weight);
        return times(use ? at('do', use.row * o.columns + use.column) : { value: 0 }, at('W', weight));
      });
    }
    case 'update':
      return {
        ...cells((i) => ({
          left: at('W', i),
          right: { map: 'dW', cell: i, value: rate * gradients.filter.data[i] },
          value: lesson.map('W', true).values[i],
        })),
        sign: '−',
      };
    default:
      return undefined;
  }
}

const positionsOf = ({ rows, columns }: { rows: number; columns: number }): number => rows * columns;
