/** The sentences under the picture of channel-sum. */
import { decimalsThatAddUp } from '../../drawing/sums.js';
import { type NumberStyle } from '../../drawing/numbers.js';
import type { Answer, ChannelLayer } from './channel-sum.model.js';
import { words } from './channel-sum.words.js';

/** What each channel gives at this place, what comes of it, and what a filter has that its map has not. */
export function captionOf(
  layer: ChannelLayer,
  answer: Answer,
  number: (value: number, style: NumberStyle) => string,
): string {
  const { channelSums, bias, value, row, column, channel: filter } = answer;
  const { decimals } = decimalsThatAddUp([...channelSums, bias], value);
  const signed = (one: number): string => number(one, { sign: 'always', decimals });
  const parts = channelSums.map((sum, c) => words.contribution(words.channel(c, layer.channels), signed(sum)));
  const name = words.filterName(filter, layer.settings.filters[filter].name);
  const [rows, columns, channels] = layer.weights.shape;
  return [
    words.caption(row + 1, column + 1, parts.join(', '), signed(bias), name, signed(value)),
    words.notTheSame(rows * columns * channels, layer.y.output * layer.x.output),
  ].join(' ');
}
