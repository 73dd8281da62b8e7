/** <gradient-check> の日本語の文言。 */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'gradient-check': {
    figure: '少しずらして確かめる勾配',
    weights: '重み',
    analytic: () => '逆伝播',
    numeric: '数値微分',
    loss: '重みを動かしたときの損失',
    subject: (digit, step) => `数字${digit}の損失、ステップ${step}`,
    errors: (weights) => (weights > 1 ? `${weights}個の傾きすべての誤差` : 'この傾きの誤差'),
    tangent: '逆伝播：傾き',
    secant: '数値微分：傾き',
    leftSlope: '角の左',
    rightSlope: '角の右',
    curves: { float32: 'float32', forward: 'float64、前進', central: 'float64、中心' },
    differences: { central: '中心', forward: '前進' },
    nudge: 'ずらし幅 ε',
    precision: '精度',
    difference: '差分',
    net: 'ネットワーク',
    nets: {
      dense: 'ReLU、次に全結合',
      average: '平均プーリング',
      max: '最大プーリング',
      kink: 'ReLU の折れ目の上',
      tie: 'プーリングの同点',
    },
    filter: 'フィルタ',
    table: '全勾配の表',
    tableCaption: (epsilon, precision) => `逆伝播による勾配と、${epsilon}だけずらして求めた勾配、${precision}`,
    columns: ['重み', '値', '逆伝播', '数値微分', '誤差', '相対誤差', '角'],
    corner: (left, right) => `左${left}、右${right}`,
    position: (row, column) => `第${row}行第${column}列`,
    loading: 'ネットワークを読み込んでいます…',
    bill: {
      nudging: (weights, passes, products) => `${weights}個の重みをすべてずらす：順伝播${passes}回、積和${products}回`,
      backward: (products) => `順伝播と逆伝播を1回ずつで同じ結果：積和${products}回`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `${weight}の重みに沿った損失。傾きは逆伝播で${analytic}、ずらす方法で${numeric}です。ずらし幅10⁻¹から10⁻⁸までの誤差：${errors.join('、')}。`,
    moved: (position, value, epsilon) => `${position}の重み（現在${value}）を${epsilon}だけずらすと、`,
    agree: (numeric, analytic, error) => `傾きは${numeric}、逆伝播では${analytic}です。差は${error}です。`,
    kink: (kind, left, right, analytic) =>
      `${kind === 'relu' ? 'ReLU が開くか閉じるかし' : 'プーリングが別の勝者を選び'}、損失に角ができます。${
        left === right ? 'その傾きは途中で変わります' : `その傾きは左で${left}、右で${right}です`
      }。逆伝播では${analytic}です。角をまたぐ直線は傾きを混ぜてしまうので、この重みには印を付け、数えません。`,
    lost: (precision) => `${precision}では w + ε が w に丸められます。損失は動けず、傾きは失われます。`,
    bend: '残るのは曲線の曲がりです。ずらし幅は小さいほうが良くなります。',
    rounding: '残るのは、小さなずらし幅で割られた丸め誤差です。ずらし幅は大きいほうが良くなります。',
    unknownEpsilon: 'ずらし幅は1e-8から1e-1までの10の累乗です。',
    unknownWeight: (weight, weights) => `重み${weight}はありません。フィルタの重みは${weights}個で、0から数えます。`,
    flagged: '印付き',
    best: '8通りのずらし幅のうち、これより近いものはありません。',
    quotient: (central) =>
      central
        ? 'wによるLの微分は、wプラスイプシロンでのLから、wマイナスイプシロンでのLを引き、2イプシロンで割ったものにほぼ等しい'
        : 'wによるLの微分は、wプラスイプシロンでのLから、wでのLを引き、イプシロンで割ったものにほぼ等しい',
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: '検査の前のステップ数は0から100までの整数です。',
    badKernel: 'これらのネットワークのフィルタは2行2列の重みで、どれも100万以下です。',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'このセッションには、数字をそのまま見るフィルタがありません。',
    badFilter: (filter, filters) =>
      `フィルタ${String(filter)}はありません。この層のフィルタは${String(filters)}個で、0から数えます。`,
  } satisfies Translated<typeof session>,
};
