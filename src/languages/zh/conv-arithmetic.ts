/** 以中文显示的 <conv-arithmetic> 文字。 */
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const feeds = (outputs: number): string => `参与 ${outputs} 个输出`;

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => `${rows} × ${columns}`,
    names: {
      input: '输入 N',
      kernel: '卷积核 K',
      stride: '步幅 S',
      padding: '填充 P',
      dilation: '空洞率 D',
      outputPadding: '额外 A',
    },
    figure: '输入、卷积核、步幅、填充和空洞率如何决定输出的大小',
    input: '输入',
    stretched: '插零展开的输入',
    kernel: '卷积核',
    output: '输出',
    hidden: '输出：? × ?',
    play: '让窗口走一遍',
    pause: '暂停',
    back: '后退一个位置',
    forward: '前进一个位置',
    position: '窗口的位置',
    preset: '图例',
    own: '自定义',
    transposed: '转置',
    separate: '高和宽分别设置',
    left: '末尾舍去',
    table: '以表格显示尺寸',
    height: '高',
    width: '宽',
    place: ({ row, column }) => `第 ${row + 1} 行第 ${column + 1} 列`,
    zero: '补入的零',
    value: '输入值',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join('、');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `第 ${stop} 个位置，共 ${stops} 个：${padded ? '填充后输入的' : ''}第 ${rows} 行与第 ${columns} 列算出${at}的输出。`,
    made: (at, rows, columns) => `${at}：第 ${rows} 行，第 ${columns} 列`,
    pointed: (at, zero, outputs) => `${at}的${zero ? '零' : '值'}${feeds(outputs)}的计算。`,
    tap: (at, cells) => `卷积核中${at}的权重会遇到 ${cells} 个单元格。`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string => (n > 1 ? `最后 ${n} ${one}` : n > 0 ? `最后一${one}` : '');
      const parts = [count(columns, '列'), count(rows, '行')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? '输入有一部分从未被看到' : '丢掉的只是填充';
      return `再走一步就放不下了：向下取整舍去${parts.join('和')}（阴影处）：${seen}。`;
    },
    spread: (between, borders) =>
      `图中画成等价的直接卷积：${between > 0 ? `相邻值之间插入 ${between} 个零，` : ''}外围填充 ${borders}。`,
    border: (before, after) => (before === after ? String(before) : `${before}（末尾 ${after}）`),
    borders: (rows, columns) => `${rows}（上下）和 ${columns}（左右）`,
    counts: (weights, stops, all, zeros) =>
      `${weights} 个权重和一个偏置。${stops} 个位置 × ${weights} = ${all} 次乘法` +
      (zeros > 0 ? `，其中 ${zeros} 次乘的是补入的零。` : '。'),
    noSame: '这里没有哪种填充是“same”：它要求步幅为 1，并且在无空洞时卷积核边长为奇数。',
    count: '从第一个位置起，数一数窗口能放下多少个位置。',
    summary: (input, kernel, rest, output) => `输入 ${input}，卷积核 ${kernel}，${rest}，得到输出 ${output}。`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: '输出有多大？',
    check: '检查',
    reveal: '显示答案',
    wrong: (guess, verdict) => `${guess} ${verdict}。数一数在第一个窗口之后还能放下几步。`,
    tooLarge: '太大了',
    tooSmall: '太小了',
    mixed: '不对',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `“${text}”不能用作 ${attribute}：请写 ${least} 到 ${most} 之间的整数，或“高 x 宽”。`,
    same: (because) => `“same”要求步幅为 1，且不带空洞时卷积核为奇数：它的填充在两侧各为 D(K − 1)/2。这里${because}。`,
    even: (kernel, half) => `卷积核为偶数（${kernel}），D(K − 1)/2 = ${half} 不是整数`,
    half: (half) => ` D(K − 1)/2 = ${half} 不是整数`,
    strided: (stride) => `步幅为 ${stride}，所以无论怎样填充，输出都更小`,
    border: (upright, border) => `沿${upright ? '高度' : '宽度'}方向，边框 D(K−1) − P 将为 ${border}：填充太大。`,
    outputPadding: (outputPadding, stride) => `输出填充（${outputPadding}）必须小于步幅（${stride}）。`,
    tooLarge: (upright, reach, cells) =>
      `沿${upright ? '高度' : '宽度'}方向，卷积核大于输入：它跨 ${reach} 个单元格，而一共只有 ${cells} 个。`,
    tooMany: (rows, columns, most) => `那将是 ${rows} × ${columns} 个单元格；每边最多能画 ${most} 个。`,
  } satisfies Translated<typeof wrong>,
};
