/** <activation-lab> の日本語の文言。 */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'バイアスの前、バイアスの後、活性化の後の特徴マップ',
    names: { linear: '線形', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'シグモイド', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', '何も押し縮められません'],
      relu: ['[0, ∞)', '0は含まれ、上限はありません'],
      'leaky-relu': ['(−∞, ∞)', '0未満での傾き0.2が勾配を絶やしません'],
      sigmoid: ['(0, 1)', '0と1には近づくだけで、決して届きません'],
      tanh: ['(−1, 1)', '−1と1には近づくだけで、決して届きません'],
    },
    range: '値域',
    input: '入力',
    filter: 'フィルタ',
    maps: ['バイアス前', 'バイアス後', '活性化後'],
    after: (name) => `${name}の後`,
    bias: 'バイアス',
    activation: '活性化関数',
    preset: 'フィルタ',
    own: '自作',
    more: 'その他の設定',
    table: '活性化後のマップの表',
    histogram: 'z + b ごとのセル（高さ：個数の平方根）',
    passes: (slope) => `勾配は${slope}倍になって戻ります`,
    blocked: 'このセルを通って戻る勾配はありません',
    faint: 'このセルを通って戻る勾配はほとんどありません',
    cell: (row, column, value) => `第${row}行第${column}列：${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `${input}の特徴マップを3通りに示します。バイアスの前、すべてのセルにバイアス${bias}を加えた後、${name}の後で、値は${low}から${high}までです。`,
    curve: (name) => `${name}の曲線とその導関数`,
    biasAdded: (bias, cells) => `バイアスは${cells}個のセルすべてを${bias}だけ動かします。`,
    noBias: 'バイアスが0なら、最初の2つのマップは同じです。',
    alive: (name, slope) => `${name}の傾きはどこでも${slope}を下回りません。どのセルからも勾配が戻ります。`,
    stalled: (name, count, cells, kind) =>
      `${name}の後、${cells}個のセルのうち${count}個は φ′ ${kind === 'zero' ? '= 0' : '< 0.05'} の所にあり、そこを通って戻る勾配は${kind === 'zero' ? '' : 'ほとんど'}ありません。`,
    onKink: (count) => `そのうち${count}個はちょうど0にあり、そこでの導関数は約束により0とします。`,
    rangeOf: (name, range, remark) => `${name}の値域は ${range}：${remark}。`,
    loading: '読み込んでいます…',
    badBias: 'バイアスが数ではありません。',
    badKernel: (text) =>
      `カーネル「${text}」は11×11までの数の行列ではありません。各行はセミコロンで終わり、同じ個数の数が必要です。`,
    tooLarge: (rows, columns, height, width) =>
      `カーネルの重みは${rows}×${columns}個で、${height}×${width}ピクセルの画像に収まりません。`,
  } satisfies Translated<typeof words>,
};
