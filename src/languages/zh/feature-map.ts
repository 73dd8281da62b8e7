/** 以中文显示的 <feature-map> 文字。 */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { Translated } from '../../words/words.js';

const WIDER = '有用的滤波器不必远离自己的随机起点';
const SEEN = '即便如此，在它的特征图中仍能看出数字';
const NAMES: Readonly<Record<string, string>> = {
  glorot: 'Glorot 的较大初始值',
  he: 'He 的较大初始值',
  constant: '全部权重从 0.1 开始',
  'shuffled-labels': '标签被打乱',
  'permuted-pixels': '像素被打乱',
};
const LESSONS: Readonly<Record<string, string>> = {
  ...{ glorot: WIDER, he: WIDER, 'shuffled-labels': SEEN, 'permuted-pixels': SEEN },
  constant: '相同的滤波器只是把同一张特征图重复多次',
};

export const translation = {
  'feature-map': {
    figure: '一个手写数字的特征图',
    filter: (filter) => `滤波器 ${filter + 1}`,
    input: (size) => `输入 ${size}×${size}`,
    inputLabel: (digit, size) => `输入：${digit}，${size} × ${size} 像素`,
    filterLabel: (filter, kernel) => `滤波器 ${filter + 1} 的权重，${kernel} × ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `滤波器 ${filter + 1} 对应下层特征图 ${slice + 1} 的权重，${kernel} × ${kernel}`,
    slices: (depth) => `${depth} 张特征图各一个切片`,
    map: (filter) => `特征图 ${filter + 1}`,
    mapLabel: (filter, side, extremes) => `滤波器 ${filter + 1} 的特征图，${side} × ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `：最大值 ${max} 在第 ${maxRow + 1} 行第 ${maxColumn + 1} 列，最小值 ${min} 在第 ${minRow + 1} 行第 ${minColumn + 1} 列`,
    cell: (row, column, value) => `第 ${row + 1} 行第 ${column + 1} 列：${value}`,
    strip: (filters, max) => `全部 ${filters} 张特征图，同一标度：最深色为 ${max}`,
    stripShort: (filters, max) => `${filters} 张特征图，最深色为 ${max}`,
    stripLabel: (layer) => `${layer} 所有滤波器的特征图`,
    option: (filter, max) => `滤波器 ${filter + 1} 的特征图，最大值 ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `同样的滤波器，未经训练（第 0 步），用各自的标度：最深色为 ${max}`
        : `对照网络（${NAMES[twin]}）的同样特征图，用各自的标度：最深色为 ${max}`,
    twinsShort: (twin, max) => `${twin === 'random' ? '未经训练' : `对照：${NAMES[twin]}`}，最深色为 ${max}`,
    twinLabel: (twin, filter, max) =>
      `${twin === 'random' ? '训练前' : '对照网络中'}滤波器 ${filter + 1} 的特征图，最大值 ${max}`,
    twinShares: (twin, theirs, ours) =>
      `对照网络（${NAMES[twin]}）答对留出数字的 ${theirs}%，本网络答对 ${ours}%：${LESSONS[twin]}。`,
    play: '播放训练',
    pause: '暂停训练',
    digit: '数字',
    layer: '层',
    stage: '显示',
    stages: { 'before-activation': '激活前的和', activation: '激活后', pooled: '池化后' },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `另一个 ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `另一个手写的 ${digit}` : `一个手写的 ${digit}`;
    },
    noDigit: '一个数字',
    loading: (digit) => `网络即将看${digit}。`,
    most: (filter, row, column, value, step) =>
      `训练 ${step} 步后，滤波器 ${filter + 1} 在第 ${row + 1} 行第 ${column + 1} 列响应最强：${value}。`,
    silent: (filter, step) =>
      `训练 ${step} 步后，滤波器 ${filter + 1} 在这幅图像中处处没有响应：它的整张特征图都是零。`,
    twinCaption: '未经训练的滤波器，其特征图看上去同样令人信服：单凭一张特征图并不能说明学到了什么。',
    here: (filter, row, column, value) =>
      `在第 ${row + 1} 行第 ${column + 1} 列，滤波器 ${filter + 1} 的响应为 ${value}。`,
    open: '按回车键或点击单元格，查看那里是哪些数相乘。',
    sumOf: 'Σ 窗口 × 滤波器 + 偏置',
    activations: { linear: '线性', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoid', tanh: 'tanh' },
    pooled: { max: '最大值，取自', average: '平均值，取自' },
    termsTitle: (total) => `${total} 是怎么来的`,
    window: '窗口',
    weights: '滤波器',
    products: '乘积',
    value: '数值',
    position: '窗口中的位置',
    pixel: '像素',
    weight: '权重',
    product: '乘积',
    at: (row, column) => `第 ${row + 1} 行第 ${column + 1} 列`,
    rest: (count) => `其余 ${count} 个乘积`,
    mapBelow: (map, products) => `下层特征图 ${map + 1}，${products} 个乘积`,
    bias: '偏置',
    total: '和',
    normalised: (paper, ink) => `像素在进入网络之前已归一化：纸为 ${paper}，墨为 ${ink}。`,
    close: '关闭',
    table: '以表格显示特征图',
    tableCaption: (filter, layer) => `滤波器 ${filter + 1} 的特征图的数值，${layer}`,
    row: '行',
    unknownInput: (input) =>
      `没有输入“${input}”。输入可以是 digit:0 … digit:9，每个数字的第二个样本是 digit:0:1 … digit:9:1。`,
    unknownLayer: (layer, known) => `没有卷积层“${layer}”。网络中有 ${known.join('、')}。`,
    unknownFilter: (filter, layer, filters) => `${layer} 中没有滤波器 ${filter}：它有 ${filters} 个，从 0 开始编号。`,
    unknownStage: (stage, known) => `没有阶段“${stage}”。阶段有 ${known.join('、')}。`,
    scrambled: '这个网络是用像素被打乱的图像训练的；它对数字的特征图在这里没有意义。',
    badSize: (wanted, size) => `网络看的是 ${wanted}×${wanted} 像素的图像，不是 ${size}×${size}。`,
  } satisfies Translated<typeof words>,
};
