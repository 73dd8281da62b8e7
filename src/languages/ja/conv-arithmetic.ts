/** <conv-arithmetic> の日本語の文言。 */
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const feeds = (outputs: number): string => `${outputs}個の出力に使われます`;

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => `${rows} × ${columns}`,
    names: {
      input: '入力 N',
      kernel: 'カーネル K',
      stride: 'ストライド S',
      padding: 'パディング P',
      dilation: 'ダイレーション D',
      outputPadding: '追加 A',
    },
    figure: '入力、カーネル、ストライド、パディング、ダイレーションが出力の大きさを決めるしくみ',
    input: '入力',
    stretched: '0を挟んで広げた入力',
    kernel: 'カーネル',
    output: '出力',
    hidden: '出力：? × ?',
    play: '窓を順に動かす',
    pause: '一時停止',
    back: '1つ前の位置へ',
    forward: '1つ次の位置へ',
    position: '窓の位置',
    preset: '図',
    own: '自作',
    transposed: '転置',
    separate: '高さと幅を別々に',
    left: '端で切り捨て',
    table: '大きさの表',
    height: '高さ',
    width: '幅',
    place: ({ row, column }) => `第${row + 1}行第${column + 1}列`,
    zero: '補われた0',
    value: '入力の値',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `位置 ${stop} / ${stops}：${padded ? 'パディングした入力の' : ''}行 ${rows} と列 ${columns} から、${at}の出力ができます。`,
    made: (at, rows, columns) => `${at}：行 ${rows}、列 ${columns}`,
    pointed: (at, zero, outputs) => `${at}の${zero ? '0' : '値'}は${feeds(outputs)}。`,
    tap: (at, cells) => `カーネルの${at}の重みは${cells}個のセルに出会います。`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string => (n > 1 ? `最後の${n}${one}` : n > 0 ? `最後の1${one}` : '');
      const parts = [count(columns, '列'), count(rows, '行')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? '入力の一部は一度も見られません' : '失われるのはパディングだけです';
      return `次の1歩は収まりません。床関数が${parts.join('と')}（斜線）を切り捨て、${seen}。`;
    },
    spread: (between, borders) =>
      `等価な直接の畳み込みとして描いています。${between > 0 ? `隣どうしの間に0を${between}個、` : ''}周囲に幅${borders}の縁。`,
    border: (before, after) => (before === after ? String(before) : `${before}（終わり側は${after}）`),
    borders: (rows, columns) => `縦${rows}、横${columns}`,
    counts: (weights, stops, all, zeros) =>
      `重み${weights}個とバイアス1個。位置${stops}か所 × ${weights} = ${all}回の乗算` +
      (zeros > 0 ? `、うち${zeros}回は補われた0との乗算です。` : '。'),
    noSame:
      'ここでは「same」になるパディングはありません。ストライドが1で、ダイレーションなしならカーネルが奇数でなければなりません。',
    count: '最初の位置から順に、窓が収まる位置を数えてください。',
    summary: (input, kernel, rest, output) =>
      `入力${input}とカーネル${kernel}（${rest}）から、出力${output}ができます。`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: '出力の大きさは？',
    check: '確認',
    reveal: '答えを見る',
    wrong: (guess, verdict) => `${guess}は${verdict}。最初の窓の後に収まる歩数を数えてください。`,
    tooLarge: '大きすぎます',
    tooSmall: '小さすぎます',
    mixed: '違います',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `「${text}」は ${attribute} に使えません。${least}から${most}までの整数、または「高さ x 幅」を書いてください。`,
    same: (because) =>
      `「same」にはストライド1と、ダイレーションなしなら奇数のカーネルが必要です。そのパディングは両側に D(K − 1)/2 です。ここでは${because}。`,
    even: (kernel, half) => `カーネルが偶数（${kernel}）で、D(K − 1)/2 = ${half} は整数ではありません`,
    half: (half) => ` D(K − 1)/2 = ${half} が整数ではありません`,
    strided: (stride) => `ストライドが${stride}なので、パディングにかかわらず出力は小さくなります`,
    border: (upright, border) =>
      `${upright ? '高さ' : '幅'}の方向で縁 D(K−1) − P が${border}になります。パディングが大きすぎます。`,
    outputPadding: (outputPadding, stride) =>
      `出力パディング（${outputPadding}）はストライド（${stride}）より小さくなければなりません。`,
    tooLarge: (upright, reach, cells) =>
      `${upright ? '高さ' : '幅'}の方向で、カーネルが入力より大きくなっています。セル${cells}個に対して${reach}個にまたがります。`,
    tooMany: (rows, columns, most) => `${rows} × ${columns}個のセルになります。描けるのは1辺に${most}個までです。`,
  } satisfies Translated<typeof wrong>,
};
