/** <conv-slider> の日本語の文言。 */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'フィルタが画像の上をすべる',
    input: '入力',
    filter: 'フィルタ',
    written: 'フィルタ（そのまま）',
    rotated: 'フィルタ（180°回転）',
    featureMap: '特徴マップ',
    patch: '窓の下のパッチ',
    products: '積',
    channel: (shown, all) => (all > 1 ? `、全${all}チャネル中の第${shown}` : ''),
    play: 'フィルタを動かす',
    pause: '一時停止',
    back: '1つ前の位置へ',
    forward: '1つ次の位置へ',
    position: 'フィルタの位置',
    preset: 'フィルタ',
    own: '自作',
    more: 'その他の設定',
    cosine: (value) => `コサイン ${value}`,
    hidden: 'まだ予想していません',
    table: '特徴マップの表',
    weight: (row, column, value) => `第${row}行第${column}列の重み：${value}。Enterキーで変更`,
    cell: (row, column, value) => `第${row}行第${column}列：${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `フィルタ${kernel}が${input}の上をすべり、${rows}行${columns}列の特徴マップを作ります。値は${low}から${high}までです。`,
    caption: (stop, stops, verdict, value) =>
      `位置 ${stop} / ${stops}：${verdict}。だからフィルタの応答は${value}です。`,
    blank: '窓の下には何もありません',
    balanced: '正の重みが見るものと負の重みが見るものが打ち消し合います',
    positive: '正の重みのほうが負の重みより多くを見ています',
    negative: '負の重みのほうが正の重みより多くを見ています',
    fed: (row, column, outputs) => `第${row}行第${column}列の画素は${outputs}個の出力に使われます。`,
    flipped: '本来の畳み込みはまずフィルタを180°回転します。フレームワークが畳み込みと呼ぶ演算は回転しません。',
    noProducts: '積はすべて0：',
    moreTerms: (rest) => `… ほか${rest}項`,
    biasTerm: 'バイアス',
    loading: '画像を読み込んでいます…',
    formula: (turned) => {
      const sign = turned ? 'マイナス' : 'プラス';
      return `i、jでのOは、i ${sign} m、j ${sign} nでのIとm、nでのWの積をmとnについて足し合わせ、bを足したもの`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: '演算',
    crossCorrelation: '相互相関',
    convolution: '畳み込み（フィルタを反転）',
    stride: 'ストライド',
    padding: 'パディング',
    dilation: 'ダイレーション',
    bias: 'バイアス',
    activation: '活性化関数',
    shownChannel: 'チャネル',
    guess: '掛けて、足し合わせる：ここでのフィルタの応答は？',
    check: '確認',
    show: '答えを見る',
    editWeight: (row, column) => `第${row}行第${column}列の重み`,
    right: (value) => `正解、${value}です。`,
    wrong: (guess) => `${guess}ではありません。積をもう一度足してみてください。`,
  } satisfies Translated<typeof extras>,
};
