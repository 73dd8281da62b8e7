/** <init-lab> の日本語の文言。 */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

const POOLS: Readonly<Record<string, string | undefined>> = { max: '最大', average: '平均' };

export const translation = {
  'init-lab': {
    figure: 'ネットワークの初期値が、フィルタの行く末を決める',
    loading: '記録された学習を読み込んでいます…',
    show: '比較',
    views: { schemes: '初期値', curves: '初期値、ステップごと', seeds: 'シード', activations: '活性化関数' },
    play: '学習を再生',
    pause: '一時停止',
    back: '1つ前の時点へ',
    forward: '1つ次の時点へ',
    position: '学習ステップ',
    stepOf: (step, steps) => `ステップ ${step} / ${steps}`,
    more: '自分の初期値',
    table: '数値の表',
    columns: ['ネットワーク', 'ステップ', '未見の数字の正解率', '損失', 'フィルタの差'],
    badStd: '標準偏差は0.0001から2までの数でなければなりません。',
    badFrame: 'フレームは0（最初）から9（最後）までの整数でなければなりません。',
    networks: '同じネットワークの12通りの初期値：conv1の8個のフィルタ',
    before: '最初のステップの前',
    after: (step) => `${step}ステップの後`,
    untrained: '学習なし',
    note: (share) => `正解${share}`,
    equal: (share) => `${share} · 同一`,
    described: (title, when, share, filters) => `${title}、${when}：${share}、${filters}`,
    right: (share) => `未見の数字の正解率${share}`,
    identical: '8個のフィルタはすべて同一',
    differ: (by) => `フィルタの差は${by}`,
    start: (title) => `${title}、初期値`,
    histogram: 'conv1の初期の重み',
    histogramOf: (title, low, high) => `${title}：conv1の初期の重み200個のヒストグラム、${low}から${high}まで`,
    signals: '最初の「4」の信号の標準偏差',
    layers: ['conv1', 'conv2', 'ロジット'],
    signalsOf: (list) => `「4」と初期の重みに対する、活性化前の信号の標準偏差：${list}`,
    titles: {
      zero: (value) => `すべて${value}`,
      tenth: (value) => `すべて${value}`,
      one: (value) => `すべて${value}`,
      'constant-convs': (value) => `両conv ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `正規 ${std}`,
      'small-first': () => '小さい conv1',
      uniform: (std) => `一様 ${std}`,
      normal: (std) => `正規 ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `正規 ${std}`,
    },
    captions: {
      start: (title, signals, same, right) =>
        `${title}：最初のステップの前、「4」が3つの層に作る信号の標準偏差は${signals}です。1くらいが学習に適しています。${same ? '8個のフィルタはすべて同じです。' : ''}正解率${right}は偶然です。再生して、どうなるか見てください。`,
      constant: ({ when, right, usual }) =>
        `等しい重みは等しい勾配を受けるので、8個のフィルタは1ビットも違わないままです。${when}の差はちょうど0です。学習はしますが、フィルタが1個のネットワークと同じです。正解率は${right}、Glorot では${usual}です。`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: '同じネットワークと5つの活性化関数、上は平均プーリング、下は最大プーリング',
    names: { linear: '線形', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'シグモイド', tanh: 'tanh' },
    pools: { max: '最大', average: '平均' },
    meaning: (activation, pool) => `${activation}、${POOLS[pool] ?? pool}プーリング`,
    finals: '最後の、未見の数字の正解率',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}。全結合層1つだけでは${dense}`,
    dense: (share) => `全結合層1つ：${share}`,
    own: (meaning, seed) => `${meaning}、シード${seed}：記録はありません。どう学ぶかは、学習させると分かります。`,
    linearAverage: ({ when, right, dense }) =>
      `活性化関数がなく、平均プーリングなら、ネットワーク全体が1つの線形写像です。${when}の正解率は${right}で、全結合層1つだけ（${dense}）より良くはありません。`,
    linearMax: ({ when, right, dense }) =>
      `最大プーリングは線形写像ではありません。これがあれば、活性化関数のないネットワークでも折れ曲がり、${when}の正解率は${right}です。全結合層1つだけでは${dense}です。`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}：傾きは最大でも${slope}なので、勾配は戻る途中で縮み、学習は遅くなります。${When}の正解率は${right}、全結合層1つだけでは${dense}です。`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}：${when}の正解率は${right}、全結合層1つだけでは${dense}です。ここでは ReLU、leaky ReLU、tanh の差はほとんどありません。大事なのは、そもそも折れ曲がりがあることです。`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: '未見の数字の正解率',
    diversity: 'conv1のフィルタどうしの差',
    steps: (steps) => `${steps}ステップ`,
    accuracyOf: (title, last) => `ステップごとの正解率：${title}は最後に${last}`,
    accuracyOfOthers: (title) => `ほかのネットワークの正解率。${title}は学習していません`,
    diversityOf: (title, last) => `conv1のフィルタ間での重みの標準偏差の最大値：${title}は最後に${last}`,
    diversityOfOthers: (title) => `ほかのネットワークのフィルタの差。${title}は学習していません`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}、シード${seed}：あなたの初期値です。フィルタ、重み、信号は計算したものです。どう学ぶかは、学習させると分かります。`,
    std: '標準偏差',
    seed: 'シード',
    train: 'これをここで学習',
    goOn: '学習を続ける',
    pause: '学習を一時停止',
    recorded: '記録された学習に戻る',
    progress: (name, step, steps, accuracy) =>
      `${name}：ステップ ${step} / ${steps}${accuracy ? `、未見の数字の正解率${accuracy}` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}、シード${seed}、ここでステップ${step}まで学習：最後の測定での正解率は${right}です。フィルタは${differ}${kept}。`,
    equal: '1ビットも違いません',
    differ: (by) => `${by}だけ異なります`,
    kept: (cosine) => `。フィルタと初期値のコサインは平均${cosine}です`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: '同じネットワークといくつかのシード：conv1の8個のフィルタ',
    seed: (seed) => `シード${seed}`,
    most: (note, filter, cosine) => `${note} · 最も似たもの：フィルタ${filter}、コサイン${cosine}`,
    atStart: (cosine) => `、最初は${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `同じネットワーク、同じ数字で、違うのは初期値とデータの順序だけです。${network}、フィルタ${filter}：同じ番号のフィルタに血縁はなく（コサインは平均${same}）、最も似たもの（破線）は${best}に達します${atStart}。学習後のネットワークは、未見の数字の${agreement}に同じ答えを出します。`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `すべての重みが${value}から始まる`,
      tenth: (value) => `すべての重みが${value}から始まる`,
      one: (value) => `すべての重みが${value}から始まる`,
      'constant-convs': (value) => `両方の畳み込み層は${value}から、全結合層はランダムに始まる`,
      'constant-first': (value) => `conv1だけが${value}から、残りはランダムに始まる`,
      tiny: (std) => `全層が正規分布、標準偏差${std}`,
      'small-first': (std) => `conv1は正規分布、標準偏差${std}、残りは Glorot`,
      uniform: (std) => `全層が一様分布、標準偏差${std}`,
      normal: (std) => `全層が正規分布、標準偏差${std}`,
      glorot: () => '一様分布、分散 2 ∕ (fan-in + fan-out)',
      he: () => '正規分布、分散 2 ∕ fan-in',
      huge: (std) => `全層が正規分布、標準偏差${std}`,
    },
    captions: {
      zero: ({ When, right }) =>
        `すべて0：ReLU の先には何も届かず、何も戻らないので、学習するのは最後のバイアスだけです。${When}もフィルタは0のままで、正解率${right}は当てずっぽうです。`,
      'constant-convs': ({ right, usual }) =>
        `ランダムな全結合層は conv2 のフィルタを区別しますが、その1つ1つは8チャネルすべてを同じに扱います。conv1 のフィルタの差はちょうど0のままで、正解率は${right}です。Glorot：${usual}。`,
      'constant-first': ({ when, differ, right, usual }) =>
        `等しく始まるのは conv1 だけです。その先のランダムな重みが各フィルタに別の勾配を送るので、フィルタは確かに分かれます。${when}の差は${differ}、正解率は${right}です。Glorot：${usual}。`,
      tiny: ({ When, spread, right }) =>
        `どこも小さな重み：各層が信号を縮め、ロジットの差は${spread}しかありません。${When}の正解率は${right}です。Adam は歩幅が勾配とともに縮まないので、学習を動かし始めます。`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 はほぼ白紙で始まるので、そこに見えるものは学習されたものです。${when}の初期値とのコサインは${kept}、正解率は${right}です。Glorot のフィルタはこれほどきれいではありませんが、同じくらい良い結果です：${usual}。`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `各層が信号を増幅します。ロジットの散らばりは${spread}、最初の損失は${firstLoss}です。${When}の正解率は${right}、損失は${loss}で、フィルタはランダムな初期値のままです：コサイン${kept}。`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}：まともな初期値で、ロジットの散らばりは${spread}です。${When}の正解率は${right}で、このような初期値どうしの差はほとんどありません。フィルタはまだ初期値に似ています（コサイン${kept}）。良い初期値ときれいなフィルタは両立しません。`,
    },
  } satisfies Translated<typeof starts>,
};
