/** What a feature map shows at one moment, and what follows from it. */
import { InputError } from '../../data/input-error.js';
import type { Cell } from '../../drawing/heat-map.js';
import { fitScale, type Scale } from '../../drawing/scale.js';
import { extremes } from '../../drawing/text-alternative.js';
import type { FigureTable } from '../../templates/export.js';
import type { ChosenDigit, TrainingRecipe } from '../../training/index.js';
import type { TwinChoice } from '../../training/twin-check.js';
import { channelOf, convLayers, layerShape, scaleKind } from './feature-map.model.js';
import type { LayerMaps, LayerShape, Stage } from './feature-map.model.js';
import type { FormatNumber } from './feature-map.terms.js';
import { words } from './feature-map.words.js';

/** A function that keeps its last result for as long as it gets the same arguments. */
export function remembered<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args: Args): Result => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

/** What the attributes and the session come to. */
export interface View {
  readonly recipe: TrainingRecipe;
  readonly shape: LayerShape;
  readonly stage: Stage;
  readonly filter: number;
  readonly digit: ChosenDigit;
  readonly pixels: Float64Array;
  readonly maps: LayerMaps | undefined;
  /** The network below, and its maps once they are known. */
  readonly twin: TwinChoice;
  readonly twins?: LayerMaps | undefined;
  /** Shares of held-out digits that twin and run get right, where measured. */
  readonly shares?: Readonly<Record<'twin' | 'run', number | undefined>> | undefined;
  readonly step: number;
}

/**
 * The layer that is asked for; if none is, the one selected in the session.
 *
 * @throws InputError `bad-layer`
 */
export function shapeIn(recipe: TrainingRecipe, wanted: string, selected: string): LayerShape {
  const names = convLayers(recipe).map(({ name }) => name);
  const shape = layerShape(recipe, wanted || (names.includes(selected) ? selected : names[0]));
  if (!shape) throw new InputError('bad-layer', words.unknownLayer(wanted, names), `layer="${names[0]}"`);
  return shape;
}

/** The selected map, row-major; empty until weights are known. */
export const valuesOf = ({ maps, stage, filter }: View): Float64Array =>
  maps ? channelOf(maps.stages[stage], filter) : new Float64Array(0);

/** One scale for all maps of the layer, so that weak ones look weak. */
export const scaleOf = ({ shape, stage }: View, maps: LayerMaps | undefined): Scale =>
  fitScale(scaleKind(shape.layer, stage), maps?.stages[stage].data ?? []);

/** Where the selected map is greatest. */
export function strongest(view: View): Cell {
  const { maxAt } = extremes(valuesOf(view));
  const side = view.shape.sides[view.stage];
  return { row: Math.floor(maxAt / side), column: maxAt % side };
}

/** The selected map as a table; with `number` for readers, without it for programs. */
export function tableOf(view: View | undefined, number?: FormatNumber): FigureTable {
  const values = view ? Array.from(valuesOf(view)) : [];
  const side = view?.shape.sides[view.stage] ?? 1;
  const cells = number ? values.map((value) => number(value)) : values;
  return {
    caption: words.tableCaption(view?.filter ?? 0, view?.shape.layer.name ?? ''),
    columns: [words.row, ...Array.from({ length: side }, (_, column) => String(column + 1))],
    rows: Array.from({ length: values.length / side }, (_, row) => [
      row + 1,
      ...cells.slice(row * side, (row + 1) * side),
    ]),
  };
}
