/** 以中文显示的 <pool-stepper> 文字。 */
import type { backwardWords as backward } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `第 ${row} 行第 ${column} 列`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': '窗口大小',
  stride: '步幅',
  padding: '填充',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: '高度', width: '宽度' };

export const translation = {
  'pool-stepper': {
    figure: '池化，逐个窗口',
    input: '输入',
    window: '窗口',
    output: '输出',
    inputGradient: '输入的梯度，∂L/∂I',
    unused: '未用到',
    play: { forward: '逐个窗口池化', backward: '逐个窗口传回梯度' },
    transport: { pause: '暂停', back: '后退一个窗口', forward: '前进一个窗口', position: '窗口' },
    direction: '方向',
    forward: '前向',
    backward: '反向',
    preset: '示例',
    own: '自定义',
    more: '更多设置',
    loading: '正在加载特征图……',
    table: { forward: '以表格显示输出', backward: '以表格显示输入的梯度' },
    maxOf: '最大',
    meanOf: '平均',
    cell: (row, column, value) => `${place(row, column)}：${value}`,
    change: '。按回车键修改',
    operations: { max: '最大', average: '平均' },
    hidden: '猜出之前不显示',
    right: '正确。',
    summary: (operation, size, stride, input, output) =>
      `${operation}池化，窗口 ${size}，步幅 ${stride}。输入：${input}。输出：${output}。`,
    large: (rows, columns, low, high) => `${rows} 行，每行 ${columns} 个数，从 ${low} 到 ${high}`,
    largest: (window, windows, value) => `窗口 ${window}，共 ${windows} 个：其中最大的数是 ${value}，它就是输出。`,
    tie: (window, windows, value, count, row, column) =>
      `窗口 ${window}，共 ${windows} 个：最大的是 ${value}，出现了 ${count} 次。并列时，按阅读顺序的第一个（${place(row, column)}）算作获胜者。`,
    mean: (window, windows, count, value) =>
      `窗口 ${window}，共 ${windows} 个：${count === 1 ? '它仅有的 1 个数' : `它的 ${count} 个数`}的平均值是 ${value}。`,
    notCounted: (padded) => `有 ${padded} 个位置落在填充中，不计入。`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? '最后一行' : `最后 ${rows} 行`] : []),
        ...(columns > 0 ? [columns === 1 ? '最后一列' : `最后 ${columns} 列`] : []),
      ];
      return `没有窗口能放在${parts.join('和')}上：那里的数没有用到。`;
    },
    pixelUnused: (row, column) => `${place(row, column)}的数不在任何窗口中：它没有用到，梯度为 0。`,
    andMore: (count) => `，……另有 ${count} 个`,
    maxAloud: 'O(i, j) 等于窗口 i, j 中最大的 I',
    meanAloud: 'O(i, j) 等于窗口 i, j 中所有 I 之和的 N 分之一',
    badWhole: (name, text, least) => `${SETTINGS[name] ?? name}“${text}”必须是不小于 ${least} 的整数。`,
    largeWindow: (side, along, map) => `窗口（${side}）大于图的${SIDES[along] ?? along}（${map}）。`,
    badPadding: (padding, most) => `填充（${padding}）最多为 ${most}：小于窗口，且不大于图。`,
    largeMap: (rows, columns, most) => `此图有 ${rows}×${columns} 个数；最多只能看清 ${most}×${most} 个。`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => `传入的梯度：${deltas}。输入的梯度：${gradient}。`,
    incoming: '传入的 δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: '窗口传回的梯度',
    sharesShort: '传回',
    toWinner: '获胜者 × 1，其余 × 0',
    toAll: (count) => `每个 ÷ ${count}`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `窗口 ${window}，共 ${windows} 个：它的全部梯度 ${delta} 传给${place(row, column)}的获胜者${losers > 0 ? `；其余 ${losers} 个得 0` : ''}。`,
    tiedLosers: (count) => `另有 ${count} 个与它一样大，但按阅读顺序的第一个得到全部。`,
    learns: '下面的滤波器仍在学习：通过产生获胜者的那个图像块。',
    shared: (window, windows, delta, count, each) =>
      `窗口 ${window}，共 ${windows} 个：它的梯度 ${delta} 平均分配：${count} 个数各得 ${each}。`,
    addsUp: (row, column, windows, value) =>
      `${place(row, column)}的数位于 ${windows} 个窗口中：它们传回的梯度加起来是 ${value}。`,
    inPlace: (row, column) => `${place(row, column)}：`,
    windows: '窗口',
    ifWon: '获胜为 1，否则为 0',
    noWindow: '没有窗口',
    toWinnerAloud: '一个数的梯度等于它获胜的各窗口的 δ 之和',
    toAllAloud: '一个数的梯度等于包含它的各窗口的 δ 的 N 分之一之和',
    badGradient: (text, rows, columns) => `梯度“${text}”必须是 ${rows}×${columns} 的数字矩阵：每个输出一个数。`,
  } satisfies Translated<typeof backward>,
  'pool-stepper.extras': {
    operation: '运算',
    max: '最大值',
    average: '平均值',
    windowSize: '窗口大小',
    global: '全局（整个特征图）',
    stride: '步幅',
    strideOfWindow: '与窗口相同',
    padding: '填充',
    editInput: (row, column) => `${place(row, column)}的输入`,
    editDelta: (row, column) => `${place(row, column)}的梯度 δ`,
    wrongMax: '还不对：找出窗口中最大的数。',
    wrongAverage: (count) => `还不对：把窗口中的 ${count} 个数相加，再除以 ${count}。`,
    ask: (window, windows) => `窗口 ${window}，共 ${windows} 个：它给出哪个数？`,
    guess: '你猜这个窗口的输出是',
    check: '检查',
    show: '显示答案',
    enter: '确定',
  } satisfies Translated<typeof extras>,
};
