/** 以中文显示的 <template-match> 文字。 */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const NAMES = {
  self: '模板自身',
  dim: '亮度减半',
  shifted: '平移',
  negative: '其负片',
  noise: '噪声',
  'all-on': '所有像素 ON',
};
const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `向${pixels > 0 ? forward : back} ${Math.abs(pixels)} 像素`;

export const translation = {
  'template-match': {
    figure: '用模板匹配图像',
    image: '图像',
    template: '模板',
    filter: '模板（即滤波器）',
    products: '乘积',
    tried: '可试的图像',
    raw: '原始得分',
    cosine: '余弦',
    ratio: '（以模板自身的原始得分为 1）。',
    loading: '正在加载数字……',
    pick: '模板',
    values: '像素',
    grey: '灰度，0 … 1',
    binary: 'OFF 0，ON 255',
    own: '自定义',
    noise: '新噪声',
    shift: '平移',
    left: '左移一像素',
    right: '右移一像素',
    up: '上移一像素',
    down: '下移一像素',
    table: '以表格显示得分',
    tableRatio: '相对模板自身的倍数',
    digit: (name) => `一个手写的 ${name.charAt(0)}`,
    matrix: (rows, columns) => `一个 ${rows}×${columns} 的模板`,
    names: NAMES,
    short: { raw: '原始得分', dim: '半亮', negative: '负片', 'all-on': '全 ON' },
    ownScore: '模板自身',
    name: (name, template) =>
      (NAMES as Readonly<Record<string, string | undefined>>)[name] ??
      (template?.startsWith(name.charAt(0)) ? `另一个 ${name.charAt(0)}` : `一个 ${name.charAt(0)}`),
    sentence: {
      self: '模板对自身',
      dim: '亮度减半的同一图像',
      negative: '其负片',
      noise: '随机噪声',
      'all-on': '所有像素为 ON 的图像（按 MNIST 的画法即全白）',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? '完全没有平移的模板'
        : `平移（${[amount(x, '右', '左'), amount(y, '下', '上')].filter(Boolean).join('、')}）后的模板`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `另一个 ${name.charAt(0)} ` : `一个 ${name.charAt(0)} `,
    scores: (what, raw, ratio, cosine) => `${what}得分 ${raw}，是模板自身的 ${ratio} 倍；余弦为 ${cosine}。`,
    selfScores: (raw) => `模板对自身得分 ${raw}，余弦为 1。`,
    swapped: '反过来，一个全为 1 的滤波器给这个模板的得分也一样。',
    beaten: (ratio, cosine) =>
      `然而，所有像素为 ON 的图像得分是它的 ${ratio} 倍：原始得分并不表示相似。其余弦只有 ${cosine}。`,
    tied: (cosine) => `然而，所有像素为 ON 的图像得分恰好一样：原始得分并不表示相似。其余弦只有 ${cosine}。`,
    meeting: {
      grey: { both: '两者都有墨', one: '仅一方有墨', neither: '两者皆空白' },
      binary: { both: 'ON 遇 ON', one: '不一致', neither: 'OFF 遇 OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} 个像素，Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `第 ${row} 行第 ${column} 列：${image} 乘以 ${template} 得 ${product}`,
    here: (row, column) => `第 ${row} 行第 ${column} 列：`,
    summary: (image, template, raw, cosine) =>
      `图像（${image}）与模板（${template}）逐像素相乘：乘积之和为 ${raw}，余弦为 ${cosine}。`,
    rawAloud: '原始得分：S 等于所有像素上 I 乘 W 之和',
    cosineAloud: '余弦：S 除以 I 的范数与 W 的范数之积',
    badTemplate: (text, most) => `“${text}”不是模板：应为示例数字，或各行个数相同的数，最多 ${most}×${most}。`,
    badPixels: '模板的像素是 0 到 1 的数，且不能全为 0。',
    badShift: (text) => `“${text}”不是平移量：应为两个整数，即向右和向下的像素数。`,
    noImages: '没有可以尝试的图像。',
  } satisfies Translated<typeof words>,
};
