/** 以中文显示的 <kernel-learner> 文字。 */
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords as rare } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: '随机数学着成为滤波器',
    loading: '正在加载……',
    transport: { play: '播放', pause: '暂停', back: '后退一步', forward: '前进一步', position: '步' },
    again: '新的随机起点',
    more: '更多任务与设置',
    table: '以表格显示权重',
    taps: ['左', '中', '右'],
    place: '信号中的位置',
    point: '指向信号的某个位置：滤波器在那里算出的结果会显示在这里。',
    filter: () => '滤波器',
    scale: (largest) => `× ${largest}`,
    signal: '从未见过的信号',
    legend: '○ 真峰\u2003● 判为峰\u2003× 判错',
    path: () => '权重 ÷ 最大者，逐步',
    accuracy: '新信号上的正确率',
    accuracyShort: '新信号',
    record: ['学到的', '[−1 1 −1]', '[−½ 1 −½]'],
    never: '从不判为峰',
    percent: (value) => `${value}%`,
    placeText: (place, answer, peak) => `位置 ${place}：${answer}，${peak ? '是峰' : '不是峰'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `第 ${step} 步。左、中、右权重：${filters}。在新信号的位置上，正确率为 ${right}。`,
    columns: ['步', '损失'],
    tableCaption: (seed) => `权重与损失，种子 ${seed}`,
    start: (signs, right, never) =>
      `第 0 步：随机数，符号为 ${signs}。它们在 ${right} 的位置上判断正确；什么都不标也有 ${never} 正确。点击播放：单凭误差就会把它们扭转过来。`,
    growing: (step, signs, right) =>
      `第 ${step} 步：符号为 ${signs}。32 个新信号上的误差刚刚推动了每个权重；在 ${right} 的新位置上正确。`,
    found: (step, right, guess) =>
      `第 ${step} 步：− + −。一个位置要胜过两个邻居才算数；没有人告诉过滤波器这一点。在 ${right} 的新位置上正确，[−1 1 −1] 则为 ${guess}。`,
    done: (shape, scale, right, guess) =>
      `没有人设计它，但每个起点最后都成为这个形状：[${shape}] × ${scale}。尺度是自由的，只表示滤波器有多确信。正确率 ${right}；手工设定的 [−1\u00a01\u00a0−1] 配上最佳阈值，得到 ${guess}。`,
  } satisfies Translated<typeof words>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? '这个数字' : '未见过的图像'),
    inputShort: '图像',
    learned: (step) => `学到的，第 ${step} 步`,
    learnedShort: (step) => `第 ${step} 步`,
    target: '要找的',
    now: '它的输出',
    wanted: '期望输出',
    nowShort: '输出',
    wantedShort: '期望',
    errors: '这幅图像上的误差：(输出 − 期望)² 的平均',
    errorsShort: '误差：(输出 − 期望)² 的平均',
    size: (rows, columns) => `${rows} × ${columns}`,
    output: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
    here: (now, wanted, error) => `这里给出 ${now}，期望 ${wanted}：相差 ${error}。所有这些误差的平方推动权重变化。`,
    start: (count, error) =>
      `第 0 步：${count} 个随机数。它们能看到的只有图像，以及隐藏的滤波器由此得到的结果。误差 ${error}。`,
    growing: (step, error, off) => `第 ${step} 步：误差 ${error}；偏得最远的权重还差 ${off}。`,
    found: (off) =>
      `找到了，连尺度也对：没有哪个权重的偏差超过 ${off}。这里的目标是一个数，而不是“是或否”，所以尺度也学到了。`,
    alike: (error, off) =>
      `输出几乎正确（误差 ${error}），但仍有权重偏差 ${off}：数字中相邻像素太相似，别的滤波器也能得到几乎相同的结果。`,
    short: (step, error, off) => `${step} 步之后误差为 ${error}，有权重偏差 ${off}：再多几步会更接近。`,
    summary: (learned, target, error) => `学到的滤波器：${learned}。要找的滤波器：${target}。均方误差：${error}。`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `${step} 步之后符号为 ${signs}，正确率为 ${right}。增加步数，或换一个学习率，会走得更远。`,
    diverged: (step) => `在第 ${step} 步，权重发散了：学习率太大，每次移动都走过头。请试试更小的。`,
    badInit: (text, count) =>
      `初始值“${text}”既不是 normal，也不是 zeros，也不是 ${String(count)} 个 −100 到 100 之间的数。`,
    badRate: (most) => `学习率是大于 0 且不超过 ${String(most)} 的数。`,
    badSteps: (most) => `步数是 1 到 ${String(most)} 的整数。`,
  } satisfies Translated<typeof rare>,
  'kernel-learner.extras': {
    task: '任务',
    tasks: {
      peaks: '找峰',
      'two-filters': '用两个滤波器找峰',
      'sobel-x': 'Sobel，从左到右',
      'sobel-y': 'Sobel，从上到下',
      laplacian: '拉普拉斯',
      sharpen: '锐化',
      emboss: '浮雕',
      gaussian: '高斯模糊',
      difference: '差分 [1 −1]',
    },
    signals: '信号',
    images: '图像',
    seed: '种子',
    rate: '学习率',
    kinds: { uniform: '均匀噪声', normal: '正态噪声', walk: '随机游走', spikes: '稀疏尖峰' },
    pictures: { noise: '噪声', digit: '一个数字' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `滤波器 ${k}`,
    path: (k) => `滤波器 ${k}，逐步`,
    start: (right) => `第 0 步：两个随机滤波器和一个读取它们的单元，在 ${right} 的位置上正确。它们会怎样分工？`,
    growing: (step, right) =>
      `第 ${step} 步：在 ${right} 的新位置上正确。一个滤波器只能用一个和来衡量两个邻居；两个滤波器则可以各看一个。`,
    done: (left, right) =>
      `它们分了工：滤波器 1 与${left ? '左' : '右'}邻居比较，滤波器 2 与另一个比较，读取单元要求两者同时成立：既大于左边，又大于右边。正确率 ${right}。`,
    alike: (step, right) =>
      `第 ${step} 步：两个滤波器起点相同，所以每一步都让它们移动得一样：两个滤波器只做了一个的工作，正确率 ${right}。让滤波器彼此不同的，正是随机的起点。`,
    stuck: (step, right) =>
      `${step} 步之后，这个起点还没有找到那两个差分：正确率 ${right}。有两个滤波器时，损失不止一个谷；换一个起点，也许会落入更好的谷。`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.formula': {
    oneFilter: 'y 等于 sigmoid(w 在 u 上滑动的结果加 b)',
    twoFilters:
      'y 等于 sigmoid(v 1 乘 h 1 加 v 2 乘 h 2 加 c)，其中每个 h 等于 sigmoid(它的滤波器在 u 上滑动的结果加它的偏置)',
  } satisfies Translated<typeof formula>,
};
