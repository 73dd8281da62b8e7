/** <patch-pull> の日本語の文言。 */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const WHY = {
  'not-positive': 'そこでの和は0を超えず、ReLU は何も通さないので、何も戻ってきません。',
  outdone: '最大プーリングでは隣が勝ったので、この位置には何も戻りません。',
  unheard: '上の層の応答は、どれもここに依存しません。',
};

export const translation = {
  'patch-pull': {
    figure: '画像の各領域がフィルタを引くしくみ',
    digit: (size) => `数字 ${size}×${size}`,
    digitLabel: (name, size) => `${name}、${size}×${size}画素`,
    filter: (filter) => `フィルタ${filter + 1}`,
    filterLabel: (filter, kernel) => `フィルタ${filter + 1}の重み、${kernel}×${kernel}`,
    map: 'そのマップ',
    mapLabel: (filter, side) => `フィルタ${filter + 1}の特徴マップ、${side}×${side}`,
    towards: '−δ：+ 近づく、− 離れる',
    towardsShort: '各位置の −δ',
    towardsLabel: (count, toward) =>
      `マップの各位置での −δ：0でない位置は${count}か所で、${toward}か所は自分のパッチへ近づけ、${count - toward}か所は自分のパッチから遠ざけます`,
    cell: (row, column, delta) => `第${row + 1}行第${column + 1}列：δ = ${delta}`,
    mapCell: (row, column, value) => `第${row + 1}行第${column + 1}列：${value}`,
    patch: 'パッチ',
    patchLabel: (row, column) => `数字のパッチ、最初の画素は第${row + 1}行第${column + 1}列`,
    pull: '引く力、−δ·パッチ',
    pullShort: '−δ·パッチ',
    pullLabel: 'この領域が引く力：−δ にそのパッチを掛けたもの',
    sum: (count, all) => `${all}個中${count}個の和`,
    sumLabel: (count, all) => `${all}個中${count}個の領域が引く力の和`,
    goal: '−∂L/∂W',
    goalLabel: 'フィルタに関する損失の勾配にマイナスを付けたもの：フィルタが向かう先',
    full: (value) => `最も濃い色が${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: '近づく',
    away: '離れる',
    nothing: '力なし',
    course: (label) => `学習中の ‖∂L/∂W‖（棒）と p(${label})（線）`,
    courseShort: (label) => `‖∂L/∂W‖（棒）、p(${label})（線）`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `引く力の強さは学習の最初の${first}から最後の${last}へ変わり、その間に${label}の確率は${firstP}から${lastP}へ変わります`,
    step: (step) => `ステップ${step}`,
    position: '領域',
    regionText: (index, count) => `領域 ${index} / ${count}`,
    play: '領域を足していく',
    pause: '一時停止',
    back: '1つ前の領域へ',
    forward: '1つ次の領域へ',
    more: 'その他の設定',
    filterChoice: 'フィルタ',
    digitChoice: '数字',
    own: '自分の数字',
    answer: '正解',
    training: '学習ステップ',
    loading: 'これからネットワークが数字を見ます。',
    toPatch: (index, count, delta) =>
      `領域 ${index} / ${count}：δ = ${delta} なので、フィルタはこのパッチへ引き寄せられます。`,
    fromPatch: (index, count, delta) =>
      `領域 ${index} / ${count}：δ = ${delta} なので、フィルタはこのパッチから押しのけられます。`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `第${row + 1}行第${column + 1}列の重み：この領域は −δ · 画素 = ${factor} · ${pixel} ≈ ${product} を加えます。最初の${count}個の領域の和はそこで${sum}、−∂L/∂W は${goal}です。`,
    none: 'このフィルタを引く領域はありません。フィルタがどこにも応答しないので、δ は至る所で0です。',
    silence: (row, column, why) => `第${row + 1}行第${column + 1}列で δ = 0：${WHY[why]}このパッチは引きません。`,
    all: (count, difference) =>
      `${count}個の領域をすべて足しました。和は −∂L/∂W で、−(I ⋆ δ) との差は${difference}、これは丸め誤差です。`,
    state: (label, probability, strength) => `p(${label}) = ${probability}、‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}。`,
    small: '予測はほぼ正しいので、引く力は弱くなります。',
    large: '予測は正解から遠いので、引く力は強くなります。',
    paper: (paper, ink) =>
      `ネットワークには紙が${paper}、インクが${ink}に見えます。パッチの紙の部分は、少しだけ逆向きに引かれます。`,
    table: '領域の表',
    tableCaption: (filter) => `フィルタ${filter + 1}を引く領域、強い順`,
    columns: ['領域', '行', '列', 'δ', '引く力'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `別の${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `別の手書きの${digit}` : `手書きの${digit}`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `入力「${input.slice(0, 40)}」は数字ではありません。入力は digit:0 … digit:9、各数字の2つ目は digit:0:1 … digit:9:1 です。`,
    badFilter: (filter, filters) =>
      `フィルタ${filter}はありません。最初の層のフィルタは${filters}個で、0から数えます。`,
    badAnswer: (answer) => `正解は0 … 9の数字でなければなりません。${answer}は使えません。`,
    badSession:
      'このネットワークは、そのままの数字の画像で学習したものではありません。数字のどの領域も、そのフィルタを引きません。',
    badSize: (size, wanted) => `ネットワークが見るのは${wanted}×${wanted}画素の画像で、${size}×${size}ではありません。`,
  } satisfies Translated<typeof wrong>,
};
