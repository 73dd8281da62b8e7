/** The view of single numbers. Loaded when it is asked for. */
import { html, type TemplateResult } from 'lit';
import type { LazyView, ViewState } from './linear-collapse.lazy-view.js';
import { collapsed, throughBoth } from './linear-collapse.model.js';
import { REACH, scalarFormula, scalarPicture } from './linear-collapse.scalar-picture.js';
import { words } from './linear-collapse.scalar-words.js';
import { styles } from './linear-collapse.views.styles.js';

/** x₂ by two layers and by the line that replaces them. */
function both({ lines }: ViewState, x0: number): { two: number; one: number } {
  const { slope, intercept } = collapsed(lines);
  return { two: throughBoth(lines, x0).x2, one: slope * x0 + intercept };
}

function render(state: ViewState): TemplateResult {
  const { lines, x0, write, tiny } = state;
  const { slope, intercept } = collapsed(lines);
  const { two, one } = both(state, x0);
  const [m, b] = [write(slope), write(intercept)];
  return html`${scalarPicture({
    ...{ lines, x0, width: state.width, write, point: state.pointX0 },
    summary: words.summary(m, b, lines.relu),
  })}
  ${scalarFormula(lines, write)}
  ${state.caption(lines.relu ? words.broken(write(x0), tiny(two), tiny(one)) : words.same(write(x0), write(two), m, b))}`;
}

const table: LazyView['table'] = (state) => ({
  columns: ['x₀', words.two, words.one],
  rows: Array.from({ length: 2 * REACH + 1 }, (_, i) => {
    const { two, one } = both(state, i - REACH);
    return [i - REACH, two, one].map(state.write);
  }),
});

export const load = (): Promise<LazyView> => Promise.resolve({ styles, render, table });
