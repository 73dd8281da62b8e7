/** <backprop-stepper> の日本語の文言。 */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: '誤差逆伝播の1ステップを計算で追う',
    chain: '逆向きにたどる問い',
    lowerLoss: '損失を下げる',
    betterFeatures: 'より良い特徴',
    betterFilters: 'より良いフィルタ',
    betterWeights: 'より良い重みとバイアス',
    afterFilter: '更新後の W',
    afterLoss: '更新後の L',
    symbol: '記号',
    values: '値（行はセミコロンで区切る）',
    play: '全ステップを再生',
    pause: '一時停止',
    back: '1ステップ戻る',
    forward: '1ステップ進む',
    position: 'ステップ',
    preset: 'ヘッド',
    average: '平均',
    max: '最大',
    dense: '全結合、シグモイド',
    softmax: '全結合、softmax',
    rate: '学習率 η',
    more: 'その他の設定',
    table: '数値の表',
    image: '画像 I',
    filter: 'フィルタ W',
    features: '出力 o',
    head: 'ヘッド V',
    loss: '損失 L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}、第${row}行第${column}列：${value}`,
    editable: (cell) => `${cell}。Enterキーで変更`,
    step: (index, all) => `ステップ ${index} / ${all}`,
    outputTitles: ['I のパッチ', 'フィルタ W', '積'],
    useTitles: ['I のパッチ', 'δ', '積'],
    output: (outputs, name, value) =>
      `フィルタは${outputs}か所で止まります。ここでは積の和が ${name} = ${value} です。`,
    guess: (name, uses) => `${name} は${uses}回、各出力で1回ずつ使われました。${uses}回分を足すといくつですか？`,
    uses: (name, uses, sum, wish) =>
      `${name} は${uses}回、各出力で1回ずつ使われました。${uses}回分の和は${sum}で、${wish}。`,
    larger: (name) => `${name} を大きくすれば損失は下がります`,
    smaller: (name) => `${name} を小さくすれば損失は下がります`,
    stays: (name) => `${name} を動かす必要はありません`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['出力 o', 'o > 0 ?', 'a'],
    scoreTitles: ['出力', '重み', '積'],
    slopeTitles: ['p', '正解', '∂L/∂s'],
    headTitles: ['∂L/∂s', '相手', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', '積'],
    deltaTitles: ['ヘッドから', 'ゲート', 'δ'],
    activation: (stopped, outputs) =>
      `ReLU は正の出力を通し、それ以外を止めます。${outputs}個のうち${stopped}個が0になりました。`,
    score: (name, value) => `ヘッドは出力ごとに別の重みを掛けます：${name} = ${value}。`,
    softmax: (rightClass, p) => `softmax はスコアを確率に変えます。正解のクラス${rightClass}は${p}です。`,
    sigmoid: (p) => `シグモイドはスコアを確率に変えます：p = ${p}。`,
    classLoss: (loss) => `どれだけ間違っているでしょうか。正解のクラスは1になるべきなので、損失は${loss}です。`,
    loss: (target, loss) =>
      `どれだけ間違っているでしょうか。目標は${target}なので、損失は${loss}です。どうすれば下がるでしょうか。`,
    slopes: 'ここから逆向きです。正解のクラスのスコアを上げ、ほかを下げます。その量はそれぞれ p のずれの分です。',
    slope: (slope, wish) => `ここから逆向きです：∂L/∂s = ${slope} なので、${wish}。`,
    head: 'ヘッドの各重みの勾配は、傾きに、その重みが出会った出力を掛けたものです。この例ではヘッドは変えません。',
    features: 'ヘッドを通る帰り道：順方向に出力を運んだ重みが、逆方向には傾きを運びます。',
    gate: (stopped, outputs) =>
      `ゲート：ReLU が出力を止めた所では、その勾配も止まります。${outputs}個のうち${stopped}個が0になります。`,
    badHeadWeights: (outputs) =>
      `どのスコアにも、フィルタの出力ごとに1個、合わせて${outputs}個のヘッドの重みが必要です。`,
    badTarget: 'このヘッドでは目標は1か0です。',
    badClass: (last) => `このヘッドでは目標はクラスの番号で、0から${last}までです。`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'あなたの予想',
    check: '確認',
    show: '答えを見る',
    right: '正解！',
    wrong: 'まだ違います。',
    target: '目標',
    rightClass: '正解のクラス',
    bias: 'バイアス b',
    enter: 'OK',
    place: (title, row, column) => `${title}、第${row}行第${column}列`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['出力', '重み', '積'],
    deltaTitles: ['ヘッドから', 'ゲート', 'δ'],
    biasTitles: ['δ', '相手', '積'],
    imageTitles: ['δ（縁付き）', 'W を180°', '積'],
    updateTitles: ['W', 'η · ∂L/∂W', '新しい W'],
    mean: (outputs, value) => `${outputs}個の出力すべての平均、つまりプーリングの窓はマップ全体です：y = ${value}。`,
    max: (winner, value) => `最大の出力が勝ちます。同じ値なら最初のものです：y = ${winner} = ${value}。`,
    loss: (target, loss) =>
      `どれだけ間違っているでしょうか。目標は${target}なので、損失は${loss}です。どうすれば下がるでしょうか。`,
    slope: (name, slope, wish) => `ここから逆向きです：∂L/∂${name} = ${slope} なので、${wish}。`,
    shares: (outputs, slope) =>
      `各出力は y に対して 1/${outputs} の発言権があったので、それぞれ${slope}の 1/${outputs} を受け取ります。`,
    wins: (winner, slope) =>
      `${winner} が勝ったので${slope}をすべて受け取り、ほかは0です。それでも全出力が動きます。1つのフィルタを共有しているからです。`,
    bias: (value) => `バイアスはすべての出力に加えられたので、その勾配はすべての δ の和です：${value}。`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}。下の層があれば受け取る値です。周りに0を補った δ が、180°回転したフィルタと出会います。`,
    update: (rate) =>
      `どの重みも、自分の勾配の η = ${rate} 倍だけ、勾配と逆向きに動きます。バイアスとヘッドは変えないので、変化はフィルタによるものです。`,
    guessFirst: 'どの重みも勾配と逆向きに動きます。どちらへ？ まず ∂L/∂W に戻り、すべて予想してください。',
    stays: (loss) => `新しいフィルタでもう一度順方向：損失は${loss}のままです。`,
    falls: (before, after) => `新しいフィルタでもう一度順方向：損失は${before}から${after}に下がります。`,
    rises: (before, after) =>
      `もう一度順方向：損失は${before}から${after}に上がります。学習率が大きすぎて、行き過ぎました。`,
    moved: (moved, outputs) =>
      `${outputs}個の出力のうち${moved}個が動きました。勝者だけではありません。フィルタを共有しているからです。`,
    chart: '更新後の損失（学習率 η ごと）',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `文字で表した画像、${rows} × ${columns} 個の重みをもつフィルタ、その${outputs}個の出力`,
    caption: (weight, uses) =>
      `${weight} は${uses}回、各出力で1回ずつ使われます。損失はこのように ${weight} に依存し、だからその勾配には${uses}個の項があります。`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `プリセット「${preset}」はありません。`,
    badInput: (text) => `画像「${text}」は数の行列ではありません。`,
    badKernel: (text) => `フィルタ「${text}」は数の行列ではありません。`,
    largeInput: (most) => `画像の行と列はそれぞれ最大${most}です。`,
    largeKernel: (most) => `フィルタの行と列はそれぞれ最大${most}です。`,
    badSize: 'フィルタが画像より大きくなっています。',
    badRate: '学習率は0以上の数です。',
    badTarget: '目標とバイアスは数です。',
  } satisfies Translated<typeof wrong>,
};
