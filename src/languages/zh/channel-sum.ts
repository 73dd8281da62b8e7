/** 以中文显示的 <channel-sum> 文字。 */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['红', '绿', '蓝'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: '与图像一样深的滤波器只给出一张特征图',
    image: '图像',
    channel: (channel, channels) => (channels === 3 ? `${COLOURS[channel]}色通道` : `通道 ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `滤波器 ${filter + 1}`,
    filterName: (filter, name) => (name ? `滤波器 ${filter + 1}（${signs(name)}）` : `滤波器 ${filter + 1}（自定义）`),
    slice: (channel) => `${channel}的切片`,
    partial: (channel) => `${channel}的贡献`,
    map: (filter) => `特征图 ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)} 像素` : `像素 ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `${'RGB'.charAt(channel)} 乘积` : `乘积 ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? '1 个滤波器 → 1 张特征图：下一层唯一的通道' : '1 个滤波器 → 1 张特征图';
      return wide
        ? `${filters} 个滤波器 → ${filters} 张特征图，叠在一起：下一层的 ${filters} 个通道（${shape}）`
        : `${filters} 个滤波器 → ${filters} 张图叠放：${shape}`;
    },
    ownScales: '每张特征图各用自己的色标。',
    chooseFilter: '显示的滤波器',
    filters: '滤波器',
    bias: (filter) => `滤波器 ${filter + 1} 的偏置`,
    more: '更多设置',
    table: '以表格显示特征图',
    parameters: (weights, biases) => `${weights} 个权重 + ${biases} 个偏置`,
    weight: (row, column, value) => `第 ${row} 行第 ${column} 列的权重：${value}。按回车键修改`,
    cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter}有 ${channels} 个切片，${image}的每个通道各一个。各切片的响应相加，得到一张 ${rows} 行 ${columns} 列的特征图，取值从 ${low} 到 ${high}。`,
    caption: (row, column, parts, bias, filter, value) =>
      `在第 ${row} 行第 ${column} 列：${parts}。相加后再加上偏置 ${bias}，${filter}在那里的响应为 ${value}。`,
    contribution: (channel, value) => `${channel}给出 ${value}`,
    notTheSame: (weights, values) =>
      `滤波器不是特征：滤波器是 ${weights} 个权重和一个偏置，它的特征图是 ${values} 个响应。`,
    scene: '一张罂粟花的照片',
    loading: '正在加载图像……',
    badBias: (text) => `偏置“${text}”不是一列数字。`,
    badFilter: (filter) => `没有滤波器 ${filter}：滤波器从 0 开始编号。`,
    badFilters: (most, filters) => `这里一层有 1 到 ${most} 个滤波器，不能是 ${filters} 个。`,
    badInput: (channels, most) => `图像有 ${channels} 个通道；最多能显示 ${most} 个。`,
    weightsFormula: 'K 乘 K 乘 C in 乘 C out，再加 C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: '步幅',
    padding: '填充',
    editWeight: (slice, row, column) => `${slice}：第 ${row} 行第 ${column} 列的权重`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `滤波器的每个输入通道都需要一个切片，用“|”分隔：共 ${channels} 个，而滤波器 ${filter} 有 ${slices} 个。`,
    noMatrix: (slice, filter) => `滤波器 ${filter} 的切片 ${slice} 不是数字矩阵。`,
    tooLarge: (slice, filter, most) => `滤波器 ${filter} 的切片 ${slice} 大于 ${most}×${most}。`,
    sizes: '同一层所有滤波器的所有切片大小相同。',
  } satisfies Translated<typeof kernel>,
};
