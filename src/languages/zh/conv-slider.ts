/** 以中文显示的 <conv-slider> 文字。 */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: '滤波器在图像上滑动',
    input: '输入',
    filter: '滤波器',
    written: '滤波器（原样）',
    rotated: '滤波器（旋转 180°）',
    featureMap: '特征图',
    patch: '窗口下的图像块',
    products: '乘积',
    channel: (shown, all) => (all > 1 ? `，第 ${shown} 通道，共 ${all} 个` : ''),
    play: '滑动滤波器',
    pause: '暂停',
    back: '后退一个位置',
    forward: '前进一个位置',
    position: '滤波器的位置',
    preset: '滤波器',
    own: '自定义',
    more: '更多设置',
    cosine: (value) => `余弦 ${value}`,
    hidden: '尚未猜测',
    table: '以表格显示特征图',
    weight: (row, column, value) => `第 ${row} 行第 ${column} 列的权重：${value}。按回车键修改`,
    cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `滤波器 ${kernel} 在${input}上滑动，得到 ${rows} 行 ${columns} 列的特征图，取值从 ${low} 到 ${high}。`,
    caption: (stop, stops, verdict, value) =>
      `第 ${stop} 个位置，共 ${stops} 个：${verdict}，所以滤波器的响应为 ${value}。`,
    blank: '窗口下什么也没有',
    balanced: '正权重与负权重所见相互抵消',
    positive: '正权重所见多于负权重',
    negative: '负权重所见多于正权重',
    fed: (row, column, outputs) => `第 ${row} 行第 ${column} 列的像素参与 ${outputs} 个输出的计算。`,
    flipped: '真正的卷积会先把滤波器旋转 180°；深度学习框架所说的卷积并不这样做。',
    noProducts: '所有乘积都是 0：',
    moreTerms: (rest) => `… 还有 ${rest} 项`,
    biasTerm: '偏置',
    loading: '正在加载图像……',
    formula: (turned) => {
      const sign = turned ? '减' : '加';
      return `O 在 i、j 处的值，等于 I 在 i ${sign} m、j ${sign} n 处的值乘以 W 在 m、n 处的值，对 m 和 n 求和，再加 b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: '运算',
    crossCorrelation: '互相关',
    convolution: '卷积（滤波器翻转）',
    stride: '步幅',
    padding: '填充',
    dilation: '空洞率',
    bias: '偏置',
    activation: '激活函数',
    shownChannel: '通道',
    guess: '相乘，再相加：滤波器在这里的响应是多少？',
    check: '检查',
    show: '显示答案',
    editWeight: (row, column) => `第 ${row} 行第 ${column} 列的权重`,
    right: (value) => `正确，是 ${value}。`,
    wrong: (guess) => `不是 ${guess}；请再把乘积加一遍。`,
  } satisfies Translated<typeof extras>,
};
