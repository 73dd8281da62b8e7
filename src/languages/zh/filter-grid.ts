/** 以中文显示的 <filter-grid> 文字。 */
import type { evidenceWords as evidence } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

interface Numbers {
  readonly right: readonly [twin: string, run: string] | undefined;
  readonly fit: readonly [twin: string, run: string];
  readonly start: readonly [twin: string, run: string];
}
const rights = ({ right }: Numbers): string => (right ? `它答对留出数字的 ${right[0]}（本次训练 ${right[1]}），` : '');
const fits = ({ fit: [twin, run] }: Numbers): string =>
  `边缘或条形对其滤波器拟合的平均 R² 为 ${twin}（本次训练 ${run}）`;
const wider =
  (start: string) =>
  (numbers: Numbers): string =>
    `对照网络从取值更大的随机滤波器开始（${start}）：${rights(numbers)}其滤波器与起点的余弦仍有 ${numbers.start[0]}（本次训练 ${numbers.start[1]}）。滤波器不必看起来像学过，也能起作用。`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `${layer} 的滤波器`,
    filter: (number) => `滤波器 ${number}`,
    grid: (layer, count, rows) => `${layer}：${count} 个滤波器，各有 ${rows} × ${rows} 个权重`,
    empty: (filter) => `滤波器 ${filter}，还没有权重`,
    option: (filter, least, most, likeness) =>
      `滤波器 ${filter}：权重从 ${least} 到 ${most}${likeness ? `，与起点的余弦为 ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `滤波器 ${filter}，第 ${row} 行第 ${column} 列：权重 ${value}`,
    startedAt: (value) => `（第 0 步时：${value}）`,
    rows: {
      start: (most) => `第 0 步：随机，不超过 ±${most}`,
      now: (step) => `现在，第 ${step} 步`,
      change: (step) => `从第 0 步到第 ${step} 步的变化`,
    },
    twin: {
      random: (most) => `从未训练：不超过 ±${most}`,
      glorot: (most) => `对照，Glorot 的较大初始值：不超过 ±${most}`,
      he: (most) => `对照，He 的较大初始值：不超过 ±${most}`,
      constant: (most) => `对照，全部权重从 0.1 开始：不超过 ±${most}`,
      'shuffled-labels': (most) => `对照，标签被打乱：不超过 ±${most}`,
      'permuted-pixels': (most) => `对照，像素被打乱：不超过 ±${most}`,
    },
    negative: '负',
    positive: '正',
    scaleFixed: '每个滤波器一个标度，各步相同',
    scaleFrame: '自动标度：各步之间的强弱不可比较',
    channelNote: (channel, channels) => `输入通道 ${channel}，共 ${channels} 个`,
    waiting: '每个方格将显示一个滤波器：一个小的权重网格。录制的训练正在加载。',
    notTrained: '每个方格显示一个滤波器：一个小的权重网格。现在还没有可显示的训练。',
    random: '第 0 步：随机数。训练还没有改变任何东西。',
    randomAndSmall: (most) => `第 0 步：随机数，不超过 ±${most}，与训练后的值相比太小，几乎看不出来。`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share =
        size > 0.9 ? '几乎仍是随机起点的模式' : size > 0.5 ? '与随机起点仍有许多共同之处' : '与随机起点已少有共同之处';
      return `第 ${step} 步：滤波器 ${filter} ${cosine < -0.5 ? '已转到随机起点的反面' : share}（余弦 ${shown}；1 表示模式相同）。`;
    },
    step: (step) => `第 ${step} 步。`,
    stepOf: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    play: '播放训练',
    again: '再次播放训练',
    pause: '暂停',
    back: '回到随机起点',
    slider: '训练步',
    channel: '输入通道',
    numbers: '数值',
    large: (filter, rows) => `滤波器 ${filter} 的数值，${rows} × ${rows}`,
    values: (filter, step, matrix) => `第 ${step} 步的滤波器 ${filter}，逐行：${matrix}。`,
    table: '以表格显示权重',
    tableCaption: (filter, layer, step) => `${layer} 的滤波器 ${filter} 在第 ${step} 步的权重`,
    columns: { channel: '输入通道', row: '行', column: '列', weight: '权重', start: '第 0 步的权重' },
    badCompare: (given) => `compare="${given}" 无法识别；可用的值是 "none"、"before-after"、"change" 和 "timeline"。`,
    badLayer: (given, known) => `layer="${given}" 不是这个网络的卷积层；它的卷积层有 ${known}。`,
    badFilter: (given, last) => `filter="${given}" 不是这一层的滤波器；编号从 0 到 ${last}。`,
    badChannel: (given, last) => `channel="${given}" 不是这一层的输入通道；编号从 0 到 ${last}。`,
    noFilters: '这个网络没有卷积层，因此没有滤波器可显示。',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `对照网络从未训练过：${fits(numbers)}。`,
      glorot: wider('Glorot 规则'),
      he: wider('He 规则'),
      constant: (numbers) =>
        `对照网络的全部权重从 0.1 开始：${rights(numbers)}它的滤波器永远完全相同（最大差异 ${numbers.apart}）。`,
      'shuffled-labels': (numbers) =>
        `对照网络看到同样的数字，但标签被打乱：${rights(numbers)}${fits(numbers)}。没有真实的标签，就没有这样的结构。`,
      'permuted-pixels': (numbers) =>
        `对照网络看到的每个数字都以同样方式打乱了像素：${rights(numbers)}${fits(numbers)}。相邻关系没有意义的地方，就没有边缘。`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `用有方向的边缘或条形拟合，${filters} 个滤波器中有 ${count} 个的 R² 高于 0.6，平均为 ${mean}。白噪声能达到 ${white}，与这些滤波器同样平滑的噪声能达到 ${smooth}${marked ? '（刻度标记）' : ''}。`,
    fitTitle: (r2, pattern, white, smooth) =>
      `拟合最好的是${pattern}，R² 为 ${r2}。白噪声平均达到 ${white}，同样平滑的噪声平均达到 ${smooth}。`,
    edge: (angle) => `横跨 ${angle}° 方向的边缘`,
    bar: (angle) => `横跨 ${angle}° 方向的条形`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `平均而言，这些滤波器与第 ${last} 步时的自身余弦为 ${toEnd}，与各自起点的余弦为 ${toStart}。`,
    timelineEnd: (early, last, cosine, toStart) =>
      `大部分变化发生得很早：在第 ${early} 步（共 ${last} 步），滤波器与现在的余弦平均已达 ${cosine}。与起点的余弦为 ${toStart}。`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `用教程中的常规设置，滤波器大体上仍是它们的随机起点：训练 ${steps} 步后，留出的数字答对 ${accuracy}，但与起点的余弦平均仍有 ${cosine}。变化部分平滑而像边缘（相邻权重的相关系数为 ${change[1]}，R² 为 ${change[0]}），滤波器本身则不然（${filter[1]}，R² 为 ${filter[0]}）。`,
    frame: (filter, step, least, most, cosine) =>
      `第 ${step} 步的滤波器 ${filter}：权重从 ${least} 到 ${most}${cosine ? `，与起点的余弦为 ${cosine}` : ''}`,
    noFrame: (filter, step) => `第 ${step} 步的滤波器 ${filter}：尚不知道`,
    changeOf: (filter, least, most) => `滤波器 ${filter} 从第一步到最后一步的变化：从 ${least} 到 ${most}`,
    timelineLabel: (layer, count) => `${layer}：${count} 个滤波器，每行一个，从左到右为各个训练步`,
    twinLabel: '对照网络的相同训练步',
    step: '步',
    change: '变化',
  } satisfies Translated<typeof evidence>,
};
