/** 以中文显示的 <conv-1d> 文字。 */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和 ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: '滤波器在信号上滑动',
    signal: '信号',
    filter: '滤波器',
    products: '乘积',
    result: '结果',
    pool: '最大池化',
    position: '滤波器的位置',
    play: '滑动滤波器',
    pause: '暂停',
    back: '后退一个位置',
    forward: '前进一个位置',
    preset: '滤波器',
    own: '自定义',
    presets: {
      peak: '−1 1 −1，找峰',
      'second-difference': '−1 2 −1，和为零',
      'half-sides': '−½ 1 −½，上者减半',
      difference: '−1 1，差分',
      average: '⅓ ⅓ ⅓，平均',
    },
    fresh: '新信号',
    more: '更多设置',
    table: '以表格显示信号与结果',
    tablePosition: '位置',
    point: (position) => `位置 ${position} 处的信号`,
    stop: (centre, result) => `位置 ${centre}：${result}`,
    hidden: '?',
    valley: '绝对值最大，却是谷',
    magnitude: '绝对值最大，却是负的',
    predict: (centre) => `滤波器停在位置 ${centre}。先相乘、再相加，在看到结果之前猜一猜。`,
    answer: (centre, sum, verdict) => `在位置 ${centre}，滤波器的响应为 ${sum}：${verdict}。`,
    peak: '信号的一个峰，找到了',
    missed: '信号的一个峰，漏掉了',
    falseAlarm: '为正，但这里并没有峰',
    quiet: '没有峰',
    between: '位于两个位置正中间',
    exactly: (positions) => `它在 ${listed(positions)} 处为正，恰好就是信号的峰。`,
    mixed: (positives, peaks) =>
      `它${positives.length > 0 ? `在 ${listed(positives)} 处为正` : '处处都不为正'}；信号${peaks.length > 0 ? `的峰在 ${listed(peaks)} 处` : '没有峰'}。`,
    pooled: (value, position, contrast) => `最大池化选出最大值，即 ${position} 处的 ${value}${contrast}。`,
    notMagnitude: (value, position) => `；绝对值最大的是 ${position} 处的 ${value}，选它就会标出与模式相反之处`,
    summary: (signal, taps, result) => `滤波器 ${taps} 在信号 ${signal} 上滑动，得到 ${result}。`,
    badRow: (signal, least, most, text) =>
      `${signal ? '信号' : '滤波器'}是一行 ${least} 到 ${most} 个数字，不能是“${text}”。`,
    badPool: (text) => `“${text}”不是池化窗口：可以是整数、global 或 none。`,
    badSize: (taps, numbers, stride) =>
      `${taps} 个抽头无法以步幅 ${stride} 在 ${numbers} 个数上滑动：步幅是不小于 1 的整数，且滤波器不长于信号。`,
    plainFormula: 'O 在 i 处的值，等于 I 在 i 加 m 处的值乘以 W 在 m 处的值，对 m 求和',
    generalFormula: 'O 在 i 处的值，等于 I 在 S i 加 m 减 P 处的值乘以 W 在 m 处的值，对 m 求和',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: '抽头',
    tap: (number) => `抽头 ${number}`,
    moreTaps: '增加一个抽头',
    fewerTaps: '减少一个抽头',
    padding: '填充',
    stride: '步幅',
    global: '全部',
    none: '无',
    guess: (centre) => `你猜位置 ${centre} 处的结果是`,
    check: '检查',
    right: (value) => `正确：是 ${value}。`,
    wrong: (guess, value) => `你答的是 ${guess}；应为 ${value}。`,
    notANumber: '请输入一个数，例如 −0.5。',
    pool: '最大池化',
  } satisfies Translated<typeof extras>,
};
