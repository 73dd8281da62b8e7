/** <kernel-learner> の日本語の文言。 */
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords as rare } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: '乱数がフィルタになることを学ぶ',
    loading: '読み込んでいます…',
    transport: {
      play: '再生',
      pause: '一時停止',
      back: '1ステップ戻る',
      forward: '1ステップ進む',
      position: 'ステップ',
    },
    again: '新しい乱数から',
    more: 'ほかの課題と設定',
    table: '重みの表',
    taps: ['左', '中央', '右'],
    place: '信号の位置',
    point: '信号のどこかを指すと、フィルタがそこで何を計算するかがここに出ます。',
    filter: () => 'フィルタ',
    scale: (largest) => `× ${largest}`,
    signal: '一度も見たことのない信号',
    legend: '○ 本当のピーク\u2003● ピークと判定\u2003× 誤り',
    path: () => '重み ÷ 最大、ステップごと',
    accuracy: '新しい信号での正解率',
    accuracyShort: '新しい信号',
    record: ['学習', '[−1 1 −1]', '[−½ 1 −½]'],
    never: '常にピークなし',
    percent: (value) => `${value}%`,
    placeText: (place, answer, peak) => `位置${place}：${answer}、${peak ? 'ピーク' : 'ピークではない'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `ステップ${step}。左、中央、右の重み：${filters}。新しい信号の位置のうち${right}で正解です。`,
    columns: ['ステップ', '損失'],
    tableCaption: (seed) => `重みと損失、シード${seed}`,
    start: (signs, right, never) =>
      `ステップ0：乱数で、符号は ${signs} です。正しいのは位置の${right}で、何も印を付けなくても${never}で正解です。再生すると、誤差だけが重みの向きを変えていきます。`,
    growing: (step, signs, right) =>
      `ステップ${step}：符号は ${signs} です。32個の新しい信号での誤差が、いま各重みを少し動かしました。新しい位置の${right}で正解です。`,
    found: (step, right, guess) =>
      `ステップ${step}：− + −。両隣に勝つ位置がピークですが、誰もフィルタにそう教えていません。新しい位置の${right}で正解、[−1 1 −1] は${guess}です。`,
    done: (shape, scale, right, guess) =>
      `誰も設計していないのに、どの初期値からもこの形になります：[${shape}] × ${scale}。倍率は自由で、フィルタの確信の強さを表すだけです。正解率は${right}です。手で作った [−1\u00a01\u00a0−1] は、最良のしきい値で${guess}です。`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'この数字' : '未見の画像'),
    inputShort: '画像',
    learned: (step) => `学習結果、ステップ${step}`,
    learnedShort: (step) => `ステップ${step}`,
    target: '見つける相手',
    now: 'その出力',
    wanted: '望む出力',
    nowShort: '出力',
    wantedShort: '目標',
    errors: 'この画像での誤差：(出力 − 目標)² の平均',
    errorsShort: '誤差：(出力 − 目標)² の平均',
    size: (rows, columns) => `${rows}×${columns}`,
    output: (row, column, value) => `第${row}行第${column}列：${value}`,
    here: (now, wanted, error) =>
      `ここでの出力は${now}、目標は${wanted}で、ずれは${error}です。こうした誤差すべての2乗が重みを動かします。`,
    start: (count, error) =>
      `ステップ0：${count}個の乱数です。見ることができるのは、画像と、隠されたフィルタがそこから作るものだけです。誤差${error}。`,
    growing: (step, error, off) => `ステップ${step}：誤差は${error}、最も外れた重みはまだ${off}ずれています。`,
    found: (off) =>
      `倍率まで含めて見つかりました。${off}を超えてずれた重みはありません。ここでの目標は「はい・いいえ」ではなく数なので、倍率も学習されます。`,
    alike: (error, off) =>
      `出力はほぼ正しい（誤差${error}）のに、まだ${off}ずれた重みがあります。数字の隣り合う画素はとてもよく似ているので、別のフィルタでもほとんど同じことができます。`,
    short: (step, error, off) =>
      `${step}ステップの後、誤差は${error}で、${off}ずれた重みがあります。ステップを増やせば近づきます。`,
    summary: (learned, target, error) =>
      `学習したフィルタ：${learned}。見つけるフィルタ：${target}。平均二乗誤差：${error}。`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `${step}ステップの後、符号は ${signs}、正解は${right}です。ステップを増やすか学習率を変えれば、さらに進みます。`,
    diverged: (step) =>
      `ステップ${step}で重みが発散しました。学習率が大きすぎて、動くたびに行き過ぎます。小さくしてみてください。`,
    badInit: (text, count) =>
      `初期値「${text}」は normal でも zeros でもなく、−100から100までの${String(count)}個の数でもありません。`,
    badRate: (most) => `学習率は0より大きく${String(most)}以下の数です。`,
    badSteps: (most) => `ステップ数は1から${String(most)}までの整数です。`,
  } satisfies Translated<typeof rare>,
  'kernel-learner.extras': {
    task: '課題',
    tasks: {
      peaks: 'ピーク検出',
      'two-filters': 'ピーク、フィルタ2つ',
      'sobel-x': 'Sobel、左から右',
      'sobel-y': 'Sobel、上から下',
      laplacian: 'ラプラシアン',
      sharpen: '鮮鋭化',
      emboss: 'エンボス',
      gaussian: 'ガウスぼかし',
      difference: '差分 [1 −1]',
    },
    signals: '信号',
    images: '画像',
    seed: 'シード',
    rate: '学習率',
    kinds: { uniform: '一様乱数', normal: '正規乱数', walk: 'ランダムウォーク', spikes: 'まばらなスパイク' },
    pictures: { noise: 'ノイズ', digit: '数字' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `フィルタ${k}`,
    path: (k) => `フィルタ${k}、ステップごと`,
    start: (right) =>
      `ステップ0：乱数のフィルタ2つと、それを読むユニットです。正解は位置の${right}です。2つは仕事をどう分け合うでしょうか。`,
    growing: (step, right) =>
      `ステップ${step}：新しい位置の${right}で正解です。フィルタが1つなら両隣を1つの和で量るしかありませんが、2つなら片方ずつ見られます。`,
    done: (left, right) =>
      `2つは仕事を分け合います。フィルタ1は${left ? '左' : '右'}隣と、フィルタ2は反対隣と比べ、読むユニットはその両方を求めます。左より大きく、かつ右よりも大きいことです。正解は${right}です。`,
    alike: (step, right) =>
      `ステップ${step}：2つのフィルタは同じ値から始まったので、どのステップでも同じように動きます。2つで1つ分の仕事しかせず、正解は${right}です。フィルタに違いが生まれるのは、初期値が乱数だからです。`,
    stuck: (step, right) =>
      `${step}ステップの後も、この初期値からは2つの差分が見つかっていません。正解は${right}です。フィルタが2つなら損失の谷は1つではなく、別の初期値ならよりよい谷に入るかもしれません。`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: 'yは、wをuの上ですべらせた結果にbを足したもののシグモイド',
    twoFilters:
      'yは、v1 h1 足す v2 h2 足す c のシグモイド。各hは、そのフィルタをuの上ですべらせた結果にそのバイアスを足したもののシグモイド',
  } satisfies Translated<typeof formula>,
};
