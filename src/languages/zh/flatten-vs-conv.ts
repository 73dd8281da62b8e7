/** 以中文显示的 <flatten-vs-conv> 文字。 */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: '展平图像的网络与用滤波器扫过图像的网络',
    loading: '正在加载两个网络……',
    drag: '拖动数字，或使用方向键',
    image: '图像',
    handle: '数字：方向键移动它，Home 键放回原处',
    flattened: '排成一行的图像，784 个像素',
    networks: {
      dense: { name: '展平 → 全连接', of: '8 个隐藏单元的权重，每个像素一个' },
      conv: { name: '卷积', of: '8 个滑动滤波器的特征图' },
    },
    short: { dense: '全连接', conv: '卷积' },
    title: (name, weights) => `${name}（${weights} 个权重）`,
    says: (answer, percent) => `答 ${answer}，${percent}`,
    right: '✓',
    wrong: '✗',
    right1: '向右',
    down: '向下',
    pixels: '像素',
    choices: { natural: '原样', permuted: '打乱' },
    more: '更多：在这里训练它们',
    table: '以表格显示准确率',
    tableColumns: { network: '网络', shift: '平移', shuffled: '打乱，未为此训练', permuted: '用打乱的图像训练' },
    shiftAxis: '数字移动的像素数',
    shiftTitle: '未见过的数字的正确率',
    slopeTitle: '打乱像素',
    slopeFrom: '原样',
    slopeTo: '打乱',
    bars: (name, answer, percent) => `${name}网络的概率：最可能是 ${answer}，为 ${percent}`,
    summary: (place, dense, conv) =>
      `一个数字${place}，由两个大小相同的网络来看。全连接网络${dense}；卷积网络${conv}。`,
    chart: (shifts, dense, conv, shuffled) =>
      `移动 ${shifts} 像素时，未见过的数字被正确分类的比例：全连接 ${dense}；卷积 ${conv}。用打乱的像素训练并测量：${shuffled}。`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `向${right > 0 ? '右' : '左'} ${Math.abs(right)} 像素`,
        down === 0 ? '' : `向${down > 0 ? '下' : '上'} ${Math.abs(down)} 像素`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `移动：${parts.join('、')}`;
    },
    unmoved: '数字位于通常的位置',
    shuffled: '像素打乱',
    says1: (lead, dense, conv) => `${lead}：全连接网络${dense}；卷积网络${conv}。`,
    reads: (answer, percent, verdict) =>
      `答 ${answer}（${percent}）${verdict === undefined ? '' : verdict ? '，正确' : '，错误'}`,
    atShift: (digits, shift, dense, conv) =>
      `对 ${digits} 个${shift}的未见过的数字，这样的网络分别答对 ${dense} 和 ${conv}。`,
    small: '一旦展平，每个像素就只凭自己的位置起作用；滑动的滤波器加上池化，则能容忍小的平移。',
    large: '池化能容忍一两个像素；由于两者的最后一层都是全连接层，大的平移对两者都不利。',
    byPixels: (shift) => (shift === 0 ? '留在原处' : `移动了 ${shift} 像素`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `所有图像都以同样的方式打乱，两个网络都在其上重新训练过。全连接网络察觉不到差别：答对 ${dense}，原来是 ${denseFrom}。卷积失去了邻域关系：${conv}，原来是 ${convFrom}。`,
    badShift: '数字按整像素移动，从 −4 到 4。',
    badPixels: (pixels) => `pixels 没有“${pixels}”这个取值。`,
    badInput: (side) => `这两个网络看的是 ${side}×${side} 像素的灰度图像。`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: '现场训练两者',
    pause: '暂停',
    goOn: '继续',
    recorded: '回到录制的网络',
    seed: '种子',
    live: (dense, conv) => `在这里训练的：全连接 ${dense}；卷积 ${conv}。`,
    progress: (step, steps, accuracy) =>
      `第 ${step} 步，共 ${steps} 步${accuracy === '' ? '' : `，未见过的数字答对 ${accuracy}`}`,
  } satisfies Translated<typeof training>,
};
