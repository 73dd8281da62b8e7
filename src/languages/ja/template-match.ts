/** <template-match> の日本語の文言。 */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const NAMES = {
  self: 'それ自身',
  dim: '半分の明るさ',
  shifted: 'ずらしたもの',
  negative: 'そのネガ',
  noise: 'ノイズ',
  'all-on': '全画素ON',
};
const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${pixels > 0 ? forward : back}に${Math.abs(pixels)}`;

export const translation = {
  'template-match': {
    figure: '画像をテンプレートと照合する',
    image: '画像',
    template: 'テンプレート',
    filter: 'テンプレート（フィルタ）',
    products: '積',
    tried: '試す画像',
    raw: '生のスコア',
    cosine: 'コサイン',
    ratio: '（テンプレート自身の生のスコアに対する倍率）。',
    loading: '数字を読み込んでいます…',
    pick: 'テンプレート',
    values: '画素',
    grey: '灰色、0 … 1',
    binary: 'OFF 0、ON 255',
    own: '自作',
    noise: '新しいノイズ',
    shift: 'ずらす',
    left: '1画素左へ',
    right: '1画素右へ',
    up: '1画素上へ',
    down: '1画素下へ',
    table: 'スコアの表',
    tableRatio: 'テンプレート自身に対する倍率',
    digit: (name) => `手書きの${name.charAt(0)}`,
    matrix: (rows, columns) => `${rows}×${columns}のテンプレート`,
    names: NAMES,
    short: { raw: '生のスコア', dim: '半分の明度', negative: 'ネガ', 'all-on': '全ON' },
    ownScore: 'テンプレート自身',
    name: (name, template) =>
      (NAMES as Readonly<Record<string, string | undefined>>)[name] ??
      (template?.startsWith(name.charAt(0)) ? `別の${name.charAt(0)}` : `${name.charAt(0)}の画像`),
    sentence: {
      self: 'テンプレート自身',
      dim: '明るさを半分にした同じもの',
      negative: 'そのネガ',
      noise: 'ランダムなノイズ',
      'all-on': '全画素がONの画像（MNISTの描き方では真っ白）',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'まったくずらさないテンプレート'
        : `${[amount(x, '右', '左'), amount(y, '下', '上')].filter(Boolean).join('、')}ずらしたテンプレート`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `別の「${name.charAt(0)}」` : `「${name.charAt(0)}」`,
    scores: (what, raw, ratio, cosine) =>
      `${what}のスコアは${raw}で、テンプレート自身の${ratio}倍です。コサインは${cosine}です。`,
    selfScores: (raw) => `テンプレート自身に対するスコアは${raw}、コサインは1です。`,
    swapped: '逆に、1だけからなるフィルタは、テンプレートに同じスコアを与えます。',
    beaten: (ratio, cosine) =>
      `ところが、全画素がONの画像のスコアはその${ratio}倍です。生のスコアは似ていることを表しません。そのコサインは${cosine}しかありません。`,
    tied: (cosine) =>
      `ところが、全画素がONの画像のスコアもちょうど同じです。生のスコアは似ていることを表しません。そのコサインは${cosine}しかありません。`,
    meeting: {
      grey: { both: '両方インク', one: '片方だけインク', neither: '両方空白' },
      binary: { both: 'ONとON', one: '不一致', neither: 'OFFとOFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels}画素、Σ = ${total}`,
    pixel: (row, column, image, template, product) => `第${row}行第${column}列：${image}掛ける${template}は${product}`,
    here: (row, column) => `第${row}行第${column}列：`,
    summary: (image, template, raw, cosine) =>
      `画像（${image}）とテンプレート（${template}）を画素ごとに掛けます。積の和は${raw}、コサインは${cosine}です。`,
    rawAloud: '生のスコア：Sは、I 掛ける W を全画素で足し合わせたもの',
    cosineAloud: 'コサイン：S 割る、IのノルムとWのノルムの積',
    badTemplate: (text, most) =>
      `「${text}」はテンプレートではありません。サンプルの数字か、各行の個数がそろった数の行（最大${most}×${most}）を書いてください。`,
    badPixels: 'テンプレートの画素は0から1までの数で、すべて0にはできません。',
    badShift: (text) => `「${text}」はずらし量ではありません。右と下への画素数を2つの整数で書いてください。`,
    noImages: '試す画像がありません。',
  } satisfies Translated<typeof words>,
};
