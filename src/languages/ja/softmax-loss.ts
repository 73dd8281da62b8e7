/** <softmax-loss> の日本語の文言。 */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'softmax、交差エントロピー、数字が引く力の強さ',
    input: '入力',
    digit: '数字',
    handwritten: (label) => `手書きの${label}`,
    rightClass: (label) => `正解：${label}`,
    logits: 'ロジット z',
    probabilities: '確率 p',
    gradient: '勾配 p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `クラス${k}のロジット${right ? '（正解）' : ''}`,
    classValue: (z, p, pull) => `ロジット${z}、確率${p}、p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: '正解クラスのロジットを上げる',
      pause: '一時停止',
      back: '正解クラスを少し下げる',
      forward: '正解クラスを少し上げる',
      position: '正解クラスのロジット',
    },
    preset: '例',
    presets: { unsure: '自信なし', right: '確信して正解', wrong: '確信して誤り', digit: 'ネットワークの答え' },
    own: '自作',
    second: (label) => `${label}、別のもの`,
    table: 'ロジット、確率、勾配の表',
    columns: ['クラス', 'ロジット z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `手書きの${digit}に対する10クラスのロジット、確率、勾配。${answers}。正解クラスの確率：${correct}、損失：${loss}。`,
    answers: (k, p) => `確率が最大なのはクラス${k}で${p}`,
    nearlyRight: (label, p) =>
      `ほぼ正解：p(${label}) = ${p}。どの p − y も0に近いので、この数字はフィルタをほとんど変えません`,
    wrong: (answer, label, p) =>
      `確信しているのに誤り：答えは${answer}で、p(${label}) は${p}しかありません。勾配はこれ以上ないほど大きく、${label}は上がり、${answer}は下がらなければなりません`,
    unsure: (label, p) =>
      `自信なし：p(${label}) = ${p}。勾配と逆向きの1歩は、${label}のロジットを上げ、ほかをすべて下げます。その量はそれぞれの p − y の分です`,
    norm: (norm) => `。勾配のノルム ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}。`,
    noNorm: '。',
    loading: '記録されたネットワークの400個の数字を読み込んでいます…',
    lossAloud: 'Lは、正解クラスのpの対数にマイナスを付けたもの',
    gradientAloud: 'z kによるLの微分は、p k 引く y k',
    right: '正解',
    badLogits: (text, most) => `ロジット「${text}」は、−${most}から${most}までの10個の数でなければなりません。`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖：数字が conv1 のフィルタを引く力',
    scatterShort: '‖∂L/∂W‖：フィルタを引く力',
    scatterLabel: (count, shown) =>
      `散布図、両軸とも対数：取り置いた数字${count}個について、正解クラスの 1 − p に対する conv1 の勾配のノルム。点は右上がりの線に沿い、正解に近いほど勾配は小さくなります。${shown}`,
    here: (missing, norm) => `ここ：1 − p = ${missing}、ノルム${norm}。`,
    xAxis: '1 − p(正解)',
    nearly: '← ほぼ正解',
    veryWrong: '誤り →',
    present: 'いまの答え',
    oneImage: '1枚の画像',
    cloud: (count, step) =>
      `各点は、取り置いた数字${count}個の1つを、ステップ${step}の後の記録されたネットワークが見たものです。`,
    rises: (from, to, low, high) =>
      `すぐに下がるとは限りません。線は別のネットワークで、1枚の画像だけで1ステップずつ学習しました。p(正解) が${from}から${to}へ進む間、フィルタを読む重みも大きくなるので、ノルムはまず${low}から${high}へ上がり、それから下がります。`,
  } satisfies Translated<typeof scatter>,
};
