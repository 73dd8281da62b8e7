/** <channel-sum> の日本語の文言。 */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['赤', '緑', '青'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: '画像と同じ深さのフィルタが1枚のマップを作る',
    image: '画像',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `チャネル${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `フィルタ${filter + 1}`,
    filterName: (filter, name) => (name ? `フィルタ${filter + 1}（${signs(name)}）` : `フィルタ${filter + 1}（自作）`),
    slice: (channel) => `${channel}用のスライス`,
    partial: (channel) => `${channel}の寄与`,
    map: (filter) => `マップ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)}の画素` : `画素 ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)}の積` : `積 ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? 'フィルタ1個 → マップ1枚：次の層の唯一のチャネル' : 'フィルタ1個 → マップ1枚';
      return wide
        ? `フィルタ${filters}個 → マップ${filters}枚を重ねる：次の層の${filters}チャネル（${shape}）`
        : `フィルタ${filters}個 → マップ${filters}枚：${shape}`;
    },
    ownScales: '色の濃さの基準は、マップごとに異なります。',
    chooseFilter: '表示するフィルタ',
    filters: 'フィルタ',
    bias: (filter) => `フィルタ${filter + 1}のバイアス`,
    more: 'その他の設定',
    table: 'マップの表',
    parameters: (weights, biases) => `重み${weights}個 + バイアス${biases}個`,
    weight: (row, column, value) => `第${row}行第${column}列の重み：${value}。Enterキーで変更`,
    cell: (row, column, value) => `第${row}行第${column}列：${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter}には${channels}枚のスライスがあり、${image}の各チャネルに1枚ずつ対応します。スライスの応答を足し合わせると${rows}行${columns}列のマップが1枚でき、値は${low}から${high}までです。`,
    caption: (row, column, parts, bias, filter, value) =>
      `第${row}行第${column}列：${parts}。これらを足し、バイアス${bias}を加えると、そこでの${filter}の応答は${value}です。`,
    contribution: (channel, value) => `${channel}は${value}`,
    notTheSame: (weights, values) =>
      `フィルタは特徴ではありません。フィルタは${weights}個の重みと1個のバイアスで、その特徴マップは${values}個の応答です。`,
    scene: 'ケシの花の写真',
    loading: '画像を読み込んでいます…',
    badBias: (text) => `バイアス「${text}」は数の並びではありません。`,
    badFilter: (filter) => `フィルタ${filter}はありません。フィルタは0から数えます。`,
    badFilters: (most, filters) => `ここでは1つの層のフィルタは1個から${most}個までです。${filters}個にはできません。`,
    badInput: (channels, most) => `画像には${channels}個のチャネルがあります。表示できるのは${most}個までです。`,
    weightsFormula: 'K かける K かける C in かける C out、足す C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'ストライド',
    padding: 'パディング',
    editWeight: (slice, row, column) => `${slice}：第${row}行第${column}列の重み`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `フィルタには入力チャネルごとに「|」で区切ったスライスが1つずつ、全部で${channels}枚必要ですが、フィルタ${filter}には${slices}枚あります。`,
    noMatrix: (slice, filter) => `フィルタ${filter}のスライス${slice}は数の行列ではありません。`,
    tooLarge: (slice, filter, most) => `フィルタ${filter}のスライス${slice}は${most}×${most}より大きいです。`,
    sizes: '1つの層のフィルタのスライスは、すべて同じ大きさです。',
  } satisfies Translated<typeof kernel>,
};
