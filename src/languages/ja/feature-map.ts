/** <feature-map> の日本語の文言。 */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { Translated } from '../../words/words.js';

const WIDER = '役に立つフィルタが、ランダムな初期値から遠く離れている必要はありません';
const SEEN = 'それでも、そのマップには数字が見えます';
const NAMES: Readonly<Record<string, string>> = {
  glorot: 'Glorot の広い初期値',
  he: 'He の広い初期値',
  constant: '全重みが0.1から',
  'shuffled-labels': 'ラベルを入れ替え',
  'permuted-pixels': '画素を入れ替え',
};
const LESSONS: Readonly<Record<string, string>> = {
  ...{ glorot: WIDER, he: WIDER, 'shuffled-labels': SEEN, 'permuted-pixels': SEEN },
  constant: '等しいフィルタからは、同じ1枚のマップが何度も出るだけです',
};

export const translation = {
  'feature-map': {
    figure: '手書き数字の特徴マップ',
    filter: (filter) => `フィルタ${filter + 1}`,
    input: (size) => `入力 ${size}×${size}`,
    inputLabel: (digit, size) => `入力：${digit}、${size}×${size}画素`,
    filterLabel: (filter, kernel) => `フィルタ${filter + 1}の重み、${kernel}×${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `下のマップ${slice + 1}に対するフィルタ${filter + 1}の重み、${kernel}×${kernel}`,
    slices: (depth) => `${depth}枚のマップに1枚ずつのスライス`,
    map: (filter) => `特徴マップ${filter + 1}`,
    mapLabel: (filter, side, extremes) => `フィルタ${filter + 1}の特徴マップ、${side}×${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `：最大は第${maxRow + 1}行第${maxColumn + 1}列の${max}、最小は第${minRow + 1}行第${minColumn + 1}列の${min}`,
    cell: (row, column, value) => `第${row + 1}行第${column + 1}列：${value}`,
    strip: (filters, max) => `全${filters}枚のマップ、共通の尺度：最も濃い色が${max}`,
    stripShort: (filters, max) => `マップ${filters}枚、最も濃い色が${max}`,
    stripLabel: (layer) => `${layer}の全フィルタのマップ`,
    option: (filter, max) => `フィルタ${filter + 1}のマップ、最大${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `同じフィルタの学習前（ステップ0）、独自の尺度：最も濃い色が${max}`
        : `対照ネットワーク（${NAMES[twin]}）の同じマップ、独自の尺度：最も濃い色が${max}`,
    twinsShort: (twin, max) => `${twin === 'random' ? '学習前' : `対照（${NAMES[twin]}）`}、最も濃い色が${max}`,
    twinLabel: (twin, filter, max) =>
      `${twin === 'random' ? '学習前' : '対照ネットワーク'}のフィルタ${filter + 1}のマップ、最大${max}`,
    twinShares: (twin, theirs, ours) =>
      `取り置いた数字のうち、対照ネットワーク（${NAMES[twin]}）は${theirs}%、このネットワークは${ours}%に正しく答えます。${LESSONS[twin]}。`,
    play: '学習を再生',
    pause: '学習を一時停止',
    digit: '数字',
    layer: '層',
    stage: '表示',
    stages: { 'before-activation': '活性化前の和', activation: '活性化後', pooled: 'プーリング後' },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `別の${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `別の手書きの${digit}` : `手書きの${digit}`;
    },
    noDigit: '数字',
    loading: (digit) => `これからネットワークが${digit}を見ます。`,
    most: (filter, row, column, value, step) =>
      `${step}ステップの学習後、フィルタ${filter + 1}が最も強く応答するのは第${row + 1}行第${column + 1}列で、${value}です。`,
    silent: (filter, step) =>
      `${step}ステップの学習後、フィルタ${filter + 1}はこの画像のどこにも応答しません。マップ全体が0です。`,
    twinCaption:
      '学習していないフィルタのマップも、同じくらいもっともらしく見えます。マップだけでは、何かが学習されたことは示せません。',
    here: (filter, row, column, value) =>
      `第${row + 1}行第${column + 1}列でのフィルタ${filter + 1}の応答は${value}です。`,
    open: 'Enterキーを押すかセルをクリックすると、そこで何が掛けられたかが分かります。',
    sumOf: 'Σ 窓 × フィルタ + バイアス',
    activations: { linear: '線形', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'シグモイド', tanh: 'tanh' },
    pooled: { max: '最大：', average: '平均：' },
    termsTitle: (total) => `${total}になるまで`,
    window: '窓',
    weights: 'フィルタ',
    products: '積',
    value: '値',
    position: '窓の中の位置',
    pixel: '画素',
    weight: '重み',
    product: '積',
    at: (row, column) => `第${row + 1}行第${column + 1}列`,
    rest: (count) => `残り${count}個の積`,
    mapBelow: (map, products) => `下のマップ${map + 1}、積${products}個`,
    bias: 'バイアス',
    total: '和',
    normalised: (paper, ink) => `画素はネットワークに入る前に正規化されます。紙は${paper}、インクは${ink}です。`,
    close: '閉じる',
    table: 'マップの表',
    tableCaption: (filter, layer) => `フィルタ${filter + 1}のマップの値、${layer}`,
    row: '行',
    unknownInput: (input) =>
      `入力「${input}」はありません。入力は digit:0 … digit:9、各数字の2つ目は digit:0:1 … digit:9:1 です。`,
    unknownLayer: (layer, known) =>
      `畳み込み層「${layer}」はありません。ネットワークにあるのは${known.join('、')}です。`,
    unknownFilter: (filter, layer, filters) =>
      `${layer}にフィルタ${filter}はありません。フィルタは${filters}個で、0から数えます。`,
    unknownStage: (stage, known) => `段階「${stage}」はありません。段階は${known.join('、')}です。`,
    scrambled: 'このネットワークは画素を入れ替えた画像で学習したので、ここでの数字のマップには意味がありません。',
    badSize: (wanted, size) =>
      `ネットワークが見るのは${wanted}×${wanted}ピクセルの画像で、${size}×${size}ではありません。`,
  } satisfies Translated<typeof words>,
};
