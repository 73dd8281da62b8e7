/** <linear-collapse> の日本語の文言。 */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: '2つの線形層は1つの層',
    loading: '読み込んでいます…',
    view: '表示',
    views: { scalar: '数', filters: 'フィルタ', network: '学習済みネットワーク' },
    relu: '間に ReLU',
    pool: 'プーリング',
    pools: { average: '平均', max: '最大' },
    first: '第1フィルタ',
    second: '第2フィルタ',
    own: '自作',
    table: '数値の表',
    row: '行',
    column: '列',
    image: '画像 I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: '2層',
    one: '1層',
    difference: '差',
    atMost: (largest) => (largest === '0' ? 'どこでも0' : `最大でも${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${rows}×${columns}`,
    cell: (row, column, value) => `第${row}行第${column}列：${value}`,
    summary: (input, size, relu, largest) =>
      `2つのフィルタが順に${input}の上をすべります${relu ? '（間に ReLU があります）' : ''}。下では1つの${size}フィルタが単独で同じことをします。2つの結果の差は最大でも${largest}です。`,
    same: (two, one, size, largest) =>
      `ここで2層の応答は${two}、1つの${size}フィルタの応答も${one}です。${largest === '0' ? '2枚のマップは至る所で厳密に一致します' : `マップの差はどこでも${largest}を超えず、これは丸め誤差です`}。2つ目の層は何ももたらしませんでした。`,
    broken: (two, one, cut, largest) =>
      `ReLU が層の間の負の値${cut}個を0にしました。ここで2層の応答は${two}、1つのフィルタは${one}になり、マップの差は最大${largest}です。ReLU を挟んだ2層と同じことをする単独のフィルタは存在しません。`,
    uncut: 'この2層の間に負の値はないので、ここでは ReLU は何も変えません。別のフィルタを選んでください。',
    weight: (terms, value, exact) =>
      `W₁ ∗ W₂ のこの重みは、W₁ での1歩と W₂ での1歩でここに着くすべての道筋の和です：${terms} ${exact ? '=' : '≈'} ${value}。`,
    formula: (relu) =>
      relu
        ? 'IとW1の相互相関のReLUを取り、さらにW2と相互相関を取ったものは、Iと「W1とW2の畳み込み」との相互相関に等しくない'
        : 'IとW1の相互相関を取り、さらにW2と相互相関を取ったものは、Iと「W1とW2の畳み込み」との相互相関に等しい',
    badKernel: (text, names) => `「${text}」は行列でも、次の名前のどれでもありません：${names}。`,
    largeKernel: (most) => `この図のフィルタの重みは最大で${String(most)}×${String(most)}です。`,
    smallInput: (rows, columns) =>
      `これらのフィルタには、${String(rows)}×${String(columns)}画素以上のグレースケール画像を入力してください。`,
    networkInput: 'ネットワークが見るのは28×28画素のグレースケール画像です。',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: '画像 x',
    layers: (weights) => `5層、重み${weights}個`,
    templates: '1層：10枚のテンプレート M、クラスごとに1枚',
    scores: '各クラスのスコア',
    byNet: '5層',
    byTemplates: 'Mx + B',
    className: (digit) => `クラス${digit}`,
    conv: 'conv',
    pool: 'pool',
    dense: '全結合',
    filters: (count, side) => `${side}×${side} が${count}個`,
    withRelu: (side) => `${side}×${side} ReLU`,
    maxPooling: '最大プーリング',
    and: 'と',
    summary: (largest) =>
      `学習済みの5層のネットワークと、その横に28×28の重みのテンプレートが10枚あります。両者が10クラスに与えるスコアの差は最大でも${largest}です。`,
    same: (digit, net, templates, largest) =>
      `クラス${digit}のスコアは、5層では${net}、テンプレートでは${templates}です。全クラスを通じた最大の差は${largest}です。活性化関数がなければ、ネットワーク全体は10枚のテンプレートです。`,
    broken: (digit, net, templates, why) =>
      `同じ重みに${why}を加えると、クラス${digit}のスコアは5層では${net}なのに、テンプレートでは${templates}です。もう1層にはつぶれません。`,
    superposition: (error) =>
      `この画像と「7」での重ね合わせの誤差、|f(a + b) − f(a) − f(b) + f(0)| の最大値：${error}。`,
    worth: (digits, linear, dense, relu) =>
      `学習に一度も使っていない${digits}個の数字のうち、このネットワークは${linear}、全結合層1つは${dense}、同じネットワークを ReLU 付きで学習したものは${relu}に正しく答えます。`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: '2層',
    one: '1層',
    summary: (slope, intercept, relu) =>
      `2層 x₁ = m₀x₀ + b₀ と x₂ = m₁x₁ + b₁ を1本の曲線として描き${relu ? '（間の ReLU で折れています）' : ''}、その上に傾き${slope}、切片${intercept}の1本の直線を重ねています。`,
    same: (x0, x2, slope, intercept) =>
      `x₀ = ${x0} では、どちらも${x2}です。どう設定しても、2層が描くのは1本の直線で、ここでは傾き${slope}、切片${intercept}です。`,
    broken: (x0, x2, one) =>
      `間に ReLU があると、x₁ が0に達する所で曲線が折れます。x₀ = ${x0} では、2層は${x2}、1本の直線は${one}です。`,
    formula: (relu) =>
      relu
        ? 'x2 は、m1 掛ける、m0 x0 足す b0 のReLU、足す b1'
        : 'm1 掛ける、かっこ m0 x0 足す b0、足す b1 は、m1 m0 掛ける x0、足す m1 b0 足す b1',
  } satisfies Translated<typeof scalar>,
};
