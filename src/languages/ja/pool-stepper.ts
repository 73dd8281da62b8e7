/** <pool-stepper> の日本語の文言。 */
import type { backwardWords as backward } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `第${row}行第${column}列`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': '窓の大きさ',
  stride: 'ストライド',
  padding: 'パディング',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: '高さ', width: '幅' };

export const translation = {
  'pool-stepper': {
    figure: 'プーリングを窓ごとに',
    input: '入力',
    window: '窓',
    output: '出力',
    inputGradient: '入力の勾配、∂L/∂I',
    unused: '未使用',
    play: { forward: '窓ごとにプーリング', backward: '窓ごとに勾配を戻す' },
    transport: { pause: '一時停止', back: '1つ前の窓へ', forward: '1つ次の窓へ', position: '窓' },
    direction: '方向',
    forward: '順方向',
    backward: '逆方向',
    preset: '例',
    own: '自作',
    more: 'その他の設定',
    loading: 'マップを読み込んでいます…',
    table: { forward: '出力の表', backward: '入力の勾配の表' },
    maxOf: '最大',
    meanOf: '平均',
    cell: (row, column, value) => `${place(row, column)}：${value}`,
    change: '。Enterキーで変更',
    operations: { max: '最大', average: '平均' },
    hidden: '予想するまで非表示',
    right: '正解。',
    summary: (operation, size, stride, input, output) =>
      `${operation}プーリング、窓${size}、ストライド${stride}。入力：${input}。出力：${output}。`,
    large: (rows, columns, low, high) => `${columns}個の数が${rows}行、${low}から${high}まで`,
    largest: (window, windows, value) => `窓 ${window} / ${windows}：最大の数は${value}で、これが出力です。`,
    tie: (window, windows, value, count, row, column) =>
      `窓 ${window} / ${windows}：最大は${value}で、${count}か所にあります。同点なので、読む順で最初の${place(row, column)}を勝者とします。`,
    mean: (window, windows, count, value) =>
      `窓 ${window} / ${windows}：${count === 1 ? '1個だけの数' : `${count}個の数`}の平均は${value}です。`,
    notCounted: (padded) => `${padded}か所はパディングの中にあり、数えません。`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? '最後の行' : `最後の${rows}行`] : []),
        ...(columns > 0 ? [columns === 1 ? '最後の列' : `最後の${columns}列`] : []),
      ];
      return `${parts.join('と')}に収まる窓はありません。そこにある数は使われません。`;
    },
    pixelUnused: (row, column) => `${place(row, column)}の数はどの窓にも入りません。使われず、その勾配は0です。`,
    andMore: (count) => `、…ほか${count}個`,
    maxAloud: 'O i, j は、窓 i, j の中で最大の I',
    meanAloud: 'O i, j は、窓 i, j の中のすべての I の和の N 分の1',
    badWhole: (name, text, least) => `${SETTINGS[name] ?? name}「${text}」は${least}以上の整数でなければなりません。`,
    largeWindow: (side, along, map) =>
      `窓（${side}）がマップの${SIDES[along] ?? along}（${map}）より大きくなっています。`,
    badPadding: (padding, most) =>
      `パディング（${padding}）は最大${most}です。窓より小さく、マップ以下でなければなりません。`,
    largeMap: (rows, columns, most) =>
      `マップには${rows}×${columns}個の数があります。見分けられるのは最大${most}×${most}個です。`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => `入ってくる勾配：${deltas}。入力の勾配：${gradient}。`,
    incoming: '入ってくる δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: '窓が戻す勾配',
    sharesShort: '戻す勾配',
    toWinner: '勝者は × 1、ほかは × 0',
    toAll: (count) => `それぞれ ÷ ${count}`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `窓 ${window} / ${windows}：勾配${delta}のすべてが${place(row, column)}の勝者に行きます${losers > 0 ? `。残り${losers}個は0です` : ''}。`,
    tiedLosers: (count) => `ほかに${count}個が同じ大きさですが、読む順で最初のものがすべてを受け取ります。`,
    learns: '下のフィルタはそれでも学習します。勝者を生んだパッチを通じてです。',
    shared: (window, windows, delta, count, each) =>
      `窓 ${window} / ${windows}：勾配${delta}は等しく分けられ、${count}個の数それぞれが${each}を受け取ります。`,
    addsUp: (row, column, windows, value) =>
      `${place(row, column)}の数は${windows}個の窓に入っています。窓が戻す勾配の和は${value}です。`,
    inPlace: (row, column) => `${place(row, column)}：`,
    windows: '窓',
    ifWon: '勝者なら1、違えば0',
    noWindow: '窓なし',
    toWinnerAloud: 'ある数の勾配は、それが勝った窓のデルタの和',
    toAllAloud: 'ある数の勾配は、それを含む窓のデルタの N 分の1の和',
    badGradient: (text, rows, columns) =>
      `勾配「${text}」は${rows}×${columns}の数の行列（出力ごとに1つ）でなければなりません。`,
  } satisfies Translated<typeof backward>,
  'pool-stepper.extras': {
    operation: '演算',
    max: '最大',
    average: '平均',
    windowSize: '窓の大きさ',
    global: 'グローバル（マップ全体）',
    stride: 'ストライド',
    strideOfWindow: '窓と同じ',
    padding: 'パディング',
    editInput: (row, column) => `${place(row, column)}の入力`,
    editDelta: (row, column) => `${place(row, column)}の勾配 δ`,
    wrongMax: 'まだ違います。窓の中で最大の数を探してください。',
    wrongAverage: (count) => `まだ違います。窓の中の${count}個の数を足し、${count}で割ってください。`,
    ask: (window, windows) => `窓 ${window} / ${windows}：出てくる数は？`,
    guess: 'この窓の出力の予想',
    check: '確認',
    show: '答えを見る',
    enter: 'OK',
  } satisfies Translated<typeof extras>,
};
