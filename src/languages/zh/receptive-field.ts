/** 以中文显示的 <receptive-field> 文字。 */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${side}\u00a0×\u00a0${side}`;

const kinds = { conv: '卷积', pool: '池化' };

const OPTIONS: Readonly<Record<string, string | undefined>> = { kernel: '大小', stride: '步幅', dilation: '空洞率' };

export const translation = {
  'receptive-field': {
    square,
    figure: '多层堆叠中的一个单元能看到输入的多少',
    input: '输入',
    level: (level) => (level === 0 ? '输入' : `第 ${level} 层`),
    kinds,
    layer: ({ kind, kernel }) => `${kinds[kind]} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `步幅 ${stride}` : '', dilation > 1 ? `空洞率 ${dilation}` : ''].filter(Boolean).join('，'),
    weights: (text) => `${text} 个权重`,
    allWeights: '个权重',
    sees: (side) => `看到 ${square(side)}`,
    jump: (jump) => `间隔 ${jump} 像素`,
    stack: (layers) => `${['', '一', '两', '三', '四', '五', '六'][layers]}层`,
    play: '向下追踪视野',
    pause: '暂停',
    back: '后退一层',
    forward: '向下一层',
    position: '已向下追踪的层数',
    preset: '层堆叠',
    own: '自定义',
    presets: [
      { value: 'conv 3; conv 3', text: '两个 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: '三个 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: '带步幅' },
      { value: 'conv 3; pool 2; conv 3', text: '带池化' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: '带空洞' },
    ],
    channels: '通道数 C',
    more: '逐层设置',
    kind: (number) => `第 ${number} 层`,
    kernel: '大小',
    stride: '步幅',
    dilation: '空洞率',
    add: '添加一层',
    remove: '移除最后一层',
    columns: ['堆叠', '层', '单元', '视野', '间隔', '权重'],
    table: '以表格显示各层',
    unit: (level, index, seen) =>
      level === 0 ? `输入的像素 ${index + 1}` : `第 ${level} 层的单元 ${index + 1}，看到${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) => (level === 0 ? `输入的 ${count} 个像素` : `第 ${level} 层的 ${count} 个单元`))
        .reverse()
        .join('、'),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `输入的像素 ${index + 1}。指向它上方的单元，即可看到该单元的视野。`
        : `第 ${level} 层的单元 ${index + 1} 看到${seen}：${holes ? '位于' : '即'}一个 ${square(side)} 的正方形${holes ? '之内' : ''}。`,
    tracing: (done, all) => `顶层单元的视野已向下追踪 ${done} 层，共 ${all} 层。`,
    against: (view, weights, others, more) =>
      `两者都看到 ${square(view)}：堆叠用 ${weights} 个权重，单个卷积核用 ${others} 个${more ? '' : '，所以在这里堆叠并不更省'}。`,
    differ: (view, weights, otherView, others) =>
      `左边看到 ${square(view)}，用 ${weights} 个权重；右边看到 ${square(otherView)}，用 ${others} 个。`,
    summary: (stack, view, weights, jump) =>
      `${stack}：顶层的一个单元看到输入的 ${square(view)}，共用 ${weights} 个权重；相邻单元的视野相隔 ${jump} 像素。`,
    badChannels: '通道数必须是 1 到 4096 的整数。',
    badCount: (layers, most) => `一个堆叠有 1 到 ${String(most)} 层，而不是 ${String(layers)} 层。`,
    badLayer: (text) => `“${text}”不是层：请写 conv 或 pool、大小，需要时再写 stride 和 dilation。`,
    outOfRange: (text, option, value, least, most) =>
      `在“${text}”中，${OPTIONS[option] ?? option}是 ${String(value)}；可以是 ${String(least)} 到 ${String(most)}。`,
    largeView: (size, most) => `顶层的一个单元会看到 ${String(size)} 个像素；最多只能画 ${String(most)} 个。`,
  } satisfies Translated<typeof words>,
};
