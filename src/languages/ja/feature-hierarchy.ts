/** <feature-hierarchy> の日本語の文言。 */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => (items.length > 1 ? items.join('、') : String(items[0]));

export const translation = {
  'feature-hierarchy': {
    figure: '学習済みネットワークのユニットの応答',
    loading: '読み込んでいます…',
    table: '数値の表',
    digit: '数字',
    drawn: 'このページから',
    sampleName: (name) => `手書きの${name.charAt(0)}`,
    rows: {
      conv1: { finds: 'エッジと線', sees: (side) => `第1層は ${side} × ${side} 画素を見る` },
      conv2: { finds: '弧、角、棒', sees: (side) => `第2層は ${side} × ${side} 画素を見る` },
      output: { finds: '数字全体', sees: (side) => `クラスは全 ${side} × ${side} 画素を見る` },
    },
    badUnit: (layer, count) => `層${layer}のユニットは${count}個で、0から数えます。`,
    units: '全ユニット、層ごと',
    unitName: (layer, number, index) =>
      ({ conv1: `第1層のフィルタ${number}`, conv2: `第2層のフィルタ${number}` })[layer] ?? `クラス${index}`,
    answersHere: (value, share) => `ここでの応答は${value}、最大の応答の${share}`,
    filter: 'その重み',
    ideal: '理想のパッチ',
    here: 'この数字の中',
    best: (searched) => `${searched}個で最強`,
    pleasing: '滑らかに保つ',
    fooling: '制約なし',
    p: (p) => `p = ${p}`,
    answer: (value) => `応答 ${value}`,
    nine: (searched) => `${searched}個中、応答の強い9個`,
    nineShort: '応答の強い9個',
    meanTitle: (name) => `各数字への${name}の平均応答`,
    means: (name, means) => `各数字に対する${name}の最も強い応答の平均：${means}`,
    picture: (digit) => `選ばれた数字、${digit}`,
    window: (size, row, column) => `第${row}行第${column}列から${size}×${size}画素に印が付いています`,
    examples: (name, labels) => `${name}が最も強く応答する9個の数字とその位置：${labels.join('、')}`,
    option: (name, answer, classes) => `${name}：${answer}。応答の強い9個は${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name}は、印の付いた位置でこの数字に${value}と応答し、これは最大の応答の${share}です。最も強く応答するはずのパッチは分かっています。重みが正の所にだけインクがあるもので、応答は${most}になります。実際のパッチで最も強いものは${best}です。`,
      conv2: (name, value, share) =>
        `${name}は、印の付いた位置でこの数字に${value}と応答し、これは最大の応答の${share}です。`,
      shared: (classes, favourites) =>
        `応答の強い9個は${list(classes)}から来ています。いくつもの数字がこの形を共有しているので、フィルタが持つのは形であって、数字ではありません。平均して最も強く応答する相手は${list(favourites)}です。`,
      single: (label) => `応答の強い9個は、すべて手書きの${label}から来ています。`,
      output: (label, p) =>
        `選ばれた数字では p(${label}) = ${p} です。クラス${label}に合うように育てた画像は、滑らかに保つかぎり、いくらか数字らしく見えます`,
      fooled: (p) =>
        `。制約を外すとただの斑点なのに、p = ${p} になります。確信した答えは、数字があることの証明にはなりません。`,
    },
    columns: [
      '層',
      'ユニット',
      '見る範囲',
      'ここでの応答',
      '最大の応答',
      '割合または p',
      '強い9個の数字',
      '0 … 9 への平均応答',
    ],
    summary: (digit, units) => `学習済みネットワークが${digit}を見ています。最も強く応答するユニット：${units}。`,
  } satisfies Translated<typeof words>,
};
