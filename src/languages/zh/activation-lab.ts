/** 以中文显示的 <activation-lab> 文字。 */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: '加偏置之前、加偏置之后和激活之后的特征图',
    names: { linear: '线性', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoid', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', '没有任何值被压缩'],
      relu: ['[0, ∞)', '包含 0，且没有上界'],
      'leaky-relu': ['(−∞, ∞)', '0 以下的斜率为 0.2，使梯度不会消失'],
      sigmoid: ['(0, 1)', '只会趋近 0 和 1，永远达不到'],
      tanh: ['(−1, 1)', '只会趋近 −1 和 1，永远达不到'],
    },
    range: '值域',
    input: '输入',
    filter: '滤波器',
    maps: ['加偏置前', '加偏置后', '激活后'],
    after: (name) => `${name} 之后`,
    bias: '偏置',
    activation: '激活函数',
    preset: '滤波器',
    own: '自定义',
    more: '更多设置',
    table: '以表格显示激活后的特征图',
    histogram: '各 z + b 值的单元格（高度：个数的平方根）',
    passes: (slope) => `反传的梯度乘以 ${slope}`,
    blocked: '没有梯度能通过这个单元格反传回来',
    faint: '几乎没有梯度能通过这个单元格反传回来',
    cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `${input}的同一张特征图出现三次：加偏置之前，每个单元格加上偏置 ${bias} 之后，以及经过 ${name} 激活之后，取值从 ${low} 到 ${high}。`,
    curve: (name) => `${name} 的曲线及其导数`,
    biasAdded: (bias, cells) => `偏置使全部 ${cells} 个单元格都移动 ${bias}。`,
    noBias: '偏置为 0 时，前两张图相同。',
    alive: (name, slope) => `${name} 的斜率处处不小于 ${slope}：每个单元格都有梯度反传回来。`,
    stalled: (name, count, cells, kind) =>
      `经过 ${name} 之后，${cells} 个单元格中有 ${count} 个处在 φ′ ${kind === 'zero' ? '= 0' : '< 0.05'} 的地方：${kind === 'zero' ? '没有' : '几乎没有'}梯度通过它们反传回来。`,
    onKink: (count) => `其中 ${count} 个恰好在 0 上，那里的导数按约定取 0。`,
    rangeOf: (name, range, remark) => `${name} 的值域是 ${range}：${remark}。`,
    loading: '正在加载……',
    badBias: '偏置不是数字。',
    badKernel: (text) => `卷积核“${text}”不是最大为 11×11 的数字矩阵：各行以分号结尾，数字个数必须相同。`,
    tooLarge: (rows, columns, height, width) =>
      `卷积核有 ${rows}×${columns} 个权重，${height}×${width} 像素的图像容纳不下。`,
  } satisfies Translated<typeof words>,
};
