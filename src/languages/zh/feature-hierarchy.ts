/** 以中文显示的 <feature-hierarchy> 文字。 */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join('、')} 和 ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: '训练好的网络中各单元的响应',
    loading: '正在加载……',
    table: '以表格显示数值',
    digit: '数字',
    drawn: '来自本页',
    sampleName: (name) => `一个手写的 ${name.charAt(0)}`,
    rows: {
      conv1: { finds: '边缘与笔画', sees: (side) => `第 1 层看到 ${side} × ${side} 像素` },
      conv2: { finds: '弧、角、横竖', sees: (side) => `第 2 层看到 ${side} × ${side} 像素` },
      output: { finds: '整个数字', sees: (side) => `类别看到全部 ${side} × ${side} 像素` },
    },
    badUnit: (layer, count) => `层 ${layer} 有 ${count} 个单元，从 0 开始编号。`,
    units: '全部单元，逐层排列',
    unitName: (layer, number, index) =>
      ({ conv1: `第 1 层滤波器 ${number}`, conv2: `第 2 层滤波器 ${number}` })[layer] ?? `类别 ${index}`,
    answersHere: (value, share) => `在这里的响应为 ${value}，是其最大响应的 ${share}`,
    filter: '它的权重',
    ideal: '理想图像块',
    here: '在这个数字中',
    best: (searched) => `${searched} 个中最强`,
    pleasing: '保持平滑',
    fooling: '不加约束',
    p: (p) => `p = ${p}`,
    answer: (value) => `响应 ${value}`,
    nine: (searched) => `${searched} 个中响应最强的九个`,
    nineShort: '最强的九个',
    meanTitle: (name) => `${name}对各数字的平均响应`,
    means: (name, means) => `${name}对各数字最强响应的平均值：${means}`,
    picture: (digit) => `所选的数字，${digit}`,
    window: (size, row, column) => `从第 ${row} 行第 ${column} 列开始的 ${size} × ${size} 像素已标出`,
    examples: (name, labels) => `${name}响应最强的九个数字及其位置：${labels.join('、')}`,
    option: (name, answer, classes) => `${name}：${answer}；响应最强的九个来自 ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name}对这个数字在标出位置的响应为 ${value}，是其最大响应的 ${share}。它会响应最强的图像块是已知的：恰好在权重为正处有墨，响应会是 ${most}；真实图像块中最强的得到 ${best}。`,
      conv2: (name, value, share) => `${name}对这个数字在标出位置的响应为 ${value}，是其最大响应的 ${share}。`,
      shared: (classes, favourites) =>
        `它响应最强的九块来自 ${list(classes)}：好几个数字都有这个形状，所以滤波器记住的是形状，而不是某个数字。平均而言，它对 ${list(favourites)} 响应最强。`,
      single: (label) => `它响应最强的九块全都来自手写的 ${label}。`,
      output: (label, p) =>
        `对所选的数字，p(${label}) = ${p}。为迎合类别 ${label} 而生成的图像，只要保持平滑，就有几分像这个数字`,
      fooled: (p) => `；不加约束时它只是一片斑点，却得到 p = ${p}。回答得再肯定，也不能证明那里有一个数字。`,
    },
    columns: ['层', '单元', '视野', '此处响应', '最大响应', '占比或 p', '最强九个的数字', '对 0 … 9 的平均响应'],
    summary: (digit, units) => `一个训练好的网络在看${digit}。响应最强的单元：${units}。`,
  } satisfies Translated<typeof words>,
};
