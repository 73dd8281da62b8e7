/** <receptive-field> の日本語の文言。 */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${side}\u00a0×\u00a0${side}`;

const kinds = { conv: '畳み込み', pool: 'プーリング' };

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: '大きさ',
  stride: 'ストライド',
  dilation: 'ダイレーション',
};

export const translation = {
  'receptive-field': {
    square,
    figure: '重ねた層の1つのユニットが見る入力の範囲',
    input: '入力',
    level: (level) => (level === 0 ? '入力' : `第${level}層`),
    kinds,
    layer: ({ kind, kernel }) => `${kinds[kind]} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `ストライド${stride}` : '', dilation > 1 ? `ダイレーション${dilation}` : '']
        .filter(Boolean)
        .join('、'),
    weights: (text) => `重み${text}個`,
    allWeights: '重み',
    sees: (side) => `${square(side)} を見る`,
    jump: (jump) => `間隔${jump}画素`,
    stack: (layers) => `${layers}層`,
    play: '視野を下へたどる',
    pause: '一時停止',
    back: '1層戻る',
    forward: '1層下へ',
    position: 'たどった層の数',
    preset: '層の並び',
    own: '自作',
    presets: [
      { value: 'conv 3; conv 3', text: '3 × 3 を2つ' },
      { value: 'conv 3; conv 3; conv 3', text: '3 × 3 を3つ' },
      { value: 'conv 3 stride 2; conv 3', text: 'ストライド付き' },
      { value: 'conv 3; pool 2; conv 3', text: 'プーリング付き' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'ダイレーション付き' },
    ],
    channels: 'チャネル数 C',
    more: '層を1つずつ設定',
    kind: (number) => `第${number}層`,
    kernel: '大きさ',
    stride: 'ストライド',
    dilation: 'ダイレーション',
    add: '層を追加',
    remove: '最後の層を削除',
    columns: ['スタック', '層', 'ユニット', '見る範囲', '間隔', '重み'],
    table: '層の表',
    unit: (level, index, seen) =>
      level === 0 ? `入力の画素${index + 1}` : `第${level}層のユニット${index + 1}、見るのは${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) => (level === 0 ? `入力の画素${count}個` : `第${level}層のユニット${count}個`))
        .reverse()
        .join('、'),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `入力の画素${index + 1}。上のユニットを指すと、その視野が見えます。`
        : `第${level}層のユニット${index + 1}が見るのは${seen}：${square(side)} の正方形${holes ? 'の中' : ''}です。`,
    tracing: (done, all) => `最上段のユニットの視野を、全${all}層のうち${done}層下までたどりました。`,
    against: (view, weights, others, more) =>
      `どちらも ${square(view)} を見ます。層を重ねると重みは${weights}個、単独のカーネルでは${others}個です${more ? '' : '。ですから、ここでは重ねても安くなりません'}。`,
    differ: (view, weights, otherView, others) =>
      `左は ${square(view)} を見て重み${weights}個、右は ${square(otherView)} を見て重み${others}個です。`,
    summary: (stack, view, weights, jump) =>
      `${stack}：最上段の1ユニットは入力の ${square(view)} を見て、重みは全部で${weights}個です。隣のユニットの視野は${jump}画素ずれています。`,
    badChannels: 'チャネル数は1から4096までの整数でなければなりません。',
    badCount: (layers, most) => `重ねられるのは1から${String(most)}層です。${String(layers)}層は使えません。`,
    badLayer: (text) =>
      `「${text}」は層ではありません。conv か pool、大きさ、必要なら stride と dilation を書いてください。`,
    outOfRange: (text, option, value, least, most) =>
      `「${text}」の${OPTIONS[option] ?? option}は${String(value)}です。使えるのは${String(least)}から${String(most)}までです。`,
    largeView: (size, most) =>
      `最上段のユニットが${String(size)}画素を見ることになります。描けるのは最大${String(most)}画素です。`,
  } satisfies Translated<typeof words>,
};
