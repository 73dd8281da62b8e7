/** すべての要素に共通の日本語の文言。 */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'このページではワーカーを起動できません。',
  'engine-failed': '学習エンジンを起動できませんでした。',
  'engine-crashed': 'エラーが起きました。',
  'recipe-impossible': 'この設定ではネットワークを学習できません。',
  diverged: '発散しました。損失が有限の数ではなくなっています。ふつうは学習率を小さくすれば直ります。',
  'digits-unavailable': '学習用の数字を読み込めませんでした。',
  'recording-unavailable': '表示できる学習の記録がありません。',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked':
    'このページではワーカーを起動できないため、ページそのものの中で学習します。時間が余分にかかるかもしれません。',
  'engine-failed': 'このページでは学習を実行できません。表示しているのは学習の記録です。',
};

export const translation = {
  convlets: {
    example: '例：',
    missing: 'この図の一部を読み込めませんでした。',
    reload: 'ページを再読み込み',
    none: (attribute, value, names) => `${attribute} に「${value}」はありません。使えるのは${names}です。`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) => `見本の数字「${name}」はありません。見本の数字の名前は0…9で、各クラスの2つ目は0:1…9:1です。`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `手書きの${digit}`,
    matrix: (rows, columns) => `${rows}×${columns}の画像`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `${channels}チャネルの${rows}×${columns}の画像`,
    file: '画像',
    tooLarge: (rows, columns, most) =>
      `入力には${rows}×${columns}個の数があります。見分けられるのは${most}×${most}までです。`,
    noMatrix: (text, most) =>
      `入力「${text}」は行列ではありません。どの行にも同じ個数の数が必要で、行も列も最大${most}までです。`,
    notLoaded: (url) =>
      `画像「${url}」を読み込めませんでした。存在しないか、画像でないか、サーバーがほかのサイトからの読み取りを許可していません（CORS）。`,
    noCanvas: 'このブラウザでは、ページが画像を読み取れません。',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `「${text}」は数ではありません。`,
    seed: 'シードは0から4294967295までの整数でなければなりません。',
    bias: 'バイアスが数ではありません。',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" はありません。対照ネットワークは${names}です。`,
    layer: (twin, first, layer) =>
      `twin="${twin}" で記録されているのは最初の層${first}だけで、${layer}は記録されていません。`,
    recipe: (twin) => `twin="${twin}" はレシピ look の対照ネットワークです。このネットワークは別のレシピで学習します。`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `カーネル「${text}」は${most}×${most}までの数の行列ではありません。各行はセミコロンで終わり、同じ長さでなければなりません。`,
    stride: (stride) => `ストライドは1以上の整数でなければなりません。${stride}は使えません。`,
    dilation: (dilation) => `ダイレーションは1以上の整数でなければなりません。${dilation}は使えません。`,
    padding: 'パディングは valid、same、または0以上の整数でなければなりません。',
    tooLarge: (rows, columns, height, width) =>
      `カーネルは${rows}×${columns}ピクセルを覆いますが、画像はパディングを含めて${height}×${width}です。`,
    largeMap: (rows, columns, most) =>
      `特徴マップは${rows}×${columns}になります。見分けられるのは${most}×${most}までです。`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'この図の新しいバージョンで保存されたものです。',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
