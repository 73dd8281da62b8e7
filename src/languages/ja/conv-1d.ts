/** <conv-1d> の日本語の文言。 */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string => items.join('、');

export const translation = {
  'conv-1d': {
    figure: 'フィルタが信号の上をすべる',
    signal: '信号',
    filter: 'フィルタ',
    products: '積',
    result: '結果',
    pool: '最大プーリング',
    position: 'フィルタの位置',
    play: 'フィルタを動かす',
    pause: '一時停止',
    back: '1つ前の位置へ',
    forward: '1つ次の位置へ',
    preset: 'フィルタ',
    own: '自作',
    presets: {
      peak: '−1 1 −1、ピーク検出',
      'second-difference': '−1 2 −1、和が0',
      'half-sides': '−½ 1 −½、上の半分',
      difference: '−1 1、差分',
      average: '⅓ ⅓ ⅓、平均',
    },
    fresh: '新しい信号',
    more: 'その他の設定',
    table: '信号と結果の表',
    tablePosition: '位置',
    point: (position) => `位置${position}の信号`,
    stop: (centre, result) => `位置${centre}：${result}`,
    hidden: '?',
    valley: '絶対値は最大、しかし谷',
    magnitude: '絶対値は最大、しかし負',
    predict: (centre) => `フィルタは位置${centre}にあります。掛けて足し合わせ、結果を見る前に予想してください。`,
    answer: (centre, sum, verdict) => `位置${centre}でのフィルタの応答は${sum}：${verdict}。`,
    peak: '信号のピークを見つけました',
    missed: '信号のピークを見逃しました',
    falseAlarm: 'ピークはないのに正です',
    quiet: 'ピークなし',
    between: '2つの位置のちょうど中間です',
    exactly: (positions) => `正になるのは位置${listed(positions)}で、これはちょうど信号のピークです。`,
    mixed: (positives, peaks) =>
      `${positives.length > 0 ? `正になるのは位置${listed(positives)}` : '正になる位置はなく'}${positives.length > 0 ? 'で' : ''}、${peaks.length > 0 ? `信号のピークは位置${listed(peaks)}です` : '信号にピークはありません'}。`,
    pooled: (value, position, contrast) => `最大プーリングは最大の値を選びます：位置${position}の${value}${contrast}。`,
    notMagnitude: (value, position) =>
      `。絶対値が最大なのは位置${position}の${value}ですが、それを選ぶと、パターンの逆に印を付けてしまいます`,
    summary: (signal, taps, result) => `フィルタ${taps}が信号${signal}の上をすべり、${result}になります。`,
    badRow: (signal, least, most, text) =>
      `${signal ? '信号' : 'フィルタ'}は${least}個から${most}個までの数を1行に並べたものです。「${text}」は使えません。`,
    badPool: (text) => `「${text}」はプーリングの窓ではありません。整数、global、none のどれかです。`,
    badSize: (taps, numbers, stride) =>
      `${taps}個のタップは、ストライド${stride}で${numbers}個の数の上をすべることができません。ストライドは1以上の整数で、フィルタは信号より長くありません。`,
    plainFormula: 'iでのOは、i プラス mでのIとmでのWの積をmについて足し合わせたもの',
    generalFormula: 'iでのOは、S i プラス m マイナス PでのIとmでのWの積をmについて足し合わせたもの',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'タップ',
    tap: (number) => `タップ${number}`,
    moreTaps: 'タップを増やす',
    fewerTaps: 'タップを減らす',
    padding: 'パディング',
    stride: 'ストライド',
    global: 'すべて',
    none: 'なし',
    guess: (centre) => `位置${centre}での結果の予想`,
    check: '確認',
    right: (value) => `正解：${value}です。`,
    wrong: (guess, value) => `予想は${guess}、正しくは${value}です。`,
    notANumber: '−0.5 のような数を入力してください。',
    pool: '最大プーリング',
  } satisfies Translated<typeof extras>,
};
