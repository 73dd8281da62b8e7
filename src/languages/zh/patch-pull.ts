/** 以中文显示的 <patch-pull> 文字。 */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const WHY = {
  'not-positive': '那里的和不大于零，ReLU 什么也不放行，所以也没有梯度传回来。',
  outdone: '最大池化中胜出的是它的邻居，没有梯度传回这个位置。',
  unheard: '上面各层的响应都不依赖于它。',
};

export const translation = {
  'patch-pull': {
    figure: '图像的各区域如何拉动滤波器',
    digit: (size) => `数字 ${size}×${size}`,
    digitLabel: (name, size) => `${name}，${size} × ${size} 像素`,
    filter: (filter) => `滤波器 ${filter + 1}`,
    filterLabel: (filter, kernel) => `滤波器 ${filter + 1} 的权重，${kernel} × ${kernel}`,
    map: '它的特征图',
    mapLabel: (filter, side) => `滤波器 ${filter + 1} 的特征图，${side} × ${side}`,
    towards: '−δ：+ 拉近，− 推远',
    towardsShort: '各位置的 −δ',
    towardsLabel: (count, toward) =>
      `特征图各位置的负 δ：${count} 个位置不为零，${toward} 个把滤波器拉向自己的图像块，${count - toward} 个把它推离自己的图像块`,
    cell: (row, column, delta) => `第 ${row + 1} 行第 ${column + 1} 列：δ = ${delta}`,
    mapCell: (row, column, value) => `第 ${row + 1} 行第 ${column + 1} 列：${value}`,
    patch: '图像块',
    patchLabel: (row, column) => `数字中首个像素位于第 ${row + 1} 行第 ${column + 1} 列的图像块`,
    pull: '它的拉力，−δ·图像块',
    pullShort: '−δ·图像块',
    pullLabel: '这个区域的拉力：负 δ 乘以它的图像块',
    sum: (count, all) => `${all} 个中前 ${count} 个之和`,
    sumLabel: (count, all) => `${all} 个区域中前 ${count} 个的拉力之和`,
    goal: '−∂L/∂W',
    goalLabel: '损失对滤波器的负梯度：滤波器该去的方向',
    full: (value) => `最深色为 ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: '拉近',
    away: '推远',
    nothing: '无拉力',
    course: (label) => `训练中的 ‖∂L/∂W‖（柱）与 p(${label})（线）`,
    courseShort: (label) => `‖∂L/∂W‖（柱），p(${label})（线）`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `拉力的强度从训练开始时的 ${first} 变到结束时的 ${last}，同时 ${label} 的概率从 ${firstP} 变到 ${lastP}`,
    step: (step) => `第 ${step} 步`,
    position: '区域',
    regionText: (index, count) => `区域 ${index}，共 ${count} 个`,
    play: '逐个累加区域',
    pause: '暂停',
    back: '后退一个区域',
    forward: '前进一个区域',
    more: '更多设置',
    filterChoice: '滤波器',
    digitChoice: '数字',
    own: '你写的',
    answer: '正确答案',
    training: '训练步',
    loading: '网络即将看这个数字。',
    toPatch: (index, count, delta) => `区域 ${index}，共 ${count} 个：δ = ${delta}，所以滤波器被拉向这个图像块。`,
    fromPatch: (index, count, delta) => `区域 ${index}，共 ${count} 个：δ = ${delta}，所以滤波器被推离这个图像块。`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `第 ${row + 1} 行第 ${column + 1} 列的权重：这个区域加上 −δ · 像素 = ${factor} · ${pixel} ≈ ${product}。前 ${count} 个区域在那里加起来是 ${sum}，而 −∂L/∂W 是 ${goal}。`,
    none: '没有区域拉动这个滤波器：δ 处处为零，因为滤波器处处没有响应。',
    silence: (row, column, why) => `在第 ${row + 1} 行第 ${column + 1} 列 δ = 0：${WHY[why]}这个图像块没有拉力。`,
    all: (count, difference) =>
      `全部 ${count} 个区域都已加上：其和就是 −∂L/∂W，与 −(I ⋆ δ) 相差 ${difference}，这只是舍入。`,
    state: (label, probability, strength) => `p(${label}) = ${probability}，‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}。`,
    small: '预测几乎正确，所以拉力很小。',
    large: '预测离正确还很远，所以拉力很强。',
    paper: (paper, ink) => `网络看到的纸是 ${paper}，墨是 ${ink}：图像块中的纸会被稍稍拉向相反的方向。`,
    table: '以表格显示各区域',
    tableCaption: (filter) => `拉动滤波器 ${filter + 1} 的区域，最强的在前`,
    columns: ['区域', '行', '列', 'δ', '拉力'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `另一个 ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `另一个手写的 ${digit}` : `一个手写的 ${digit}`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `输入“${input.slice(0, 40)}”不是数字。输入可以是 digit:0 … digit:9，每个数字的第二个样本是 digit:0:1 … digit:9:1。`,
    badFilter: (filter, filters) => `没有滤波器 ${filter}：第一层有 ${filters} 个，从 0 开始编号。`,
    badAnswer: (answer) => `正确答案必须是 0 … 9 中的一个数字，而不是 ${answer}。`,
    badSession: '这个网络不是用原样的数字图像训练的；数字的任何区域都不会拉动它的滤波器。',
    badSize: (size, wanted) => `网络看的是 ${wanted}×${wanted} 像素的图像，而不是 ${size}×${size}。`,
  } satisfies Translated<typeof wrong>,
};
