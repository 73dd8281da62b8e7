/** 以中文显示的各元素共用文字。 */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': '此页面不允许启动 worker。',
  'engine-failed': '训练引擎未能启动。',
  'engine-crashed': '发生了错误。',
  'recipe-impossible': '用这些设置无法训练任何网络。',
  diverged: '训练发散：损失不再是有限的数。通常的办法是减小学习率。',
  'digits-unavailable': '训练用的数字未能加载。',
  'recording-unavailable': '没有可以展示的训练记录。',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': '此页面无法启动 worker，因此训练在页面自身中进行，可能需要更长时间。',
  'engine-failed': '此页面无法进行训练。您看到的是训练记录。',
};

export const translation = {
  convlets: {
    example: '例如：',
    missing: '此图的一部分未能加载。',
    reload: '重新加载页面',
    none: (attribute, value, names) => `${attribute} 没有“${value}”这个取值。可选的有：${names}。`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) => `没有示例数字“${name}”。示例数字的名称是 0…9，每个类别的第二个是 0:1…9:1。`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `一个手写的 ${digit}`,
    matrix: (rows, columns) => `一幅 ${rows}×${columns} 的图像`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `一幅 ${rows}×${columns}、${channels} 个通道的图像`,
    file: '一幅图像',
    tooLarge: (rows, columns, most) => `输入有 ${rows}×${columns} 个数；最多 ${most}×${most} 个才看得清。`,
    noMatrix: (text, most) => `输入“${text}”不是矩阵：每行的数字个数必须相同，行数和列数最多为 ${most}。`,
    notLoaded: (url) => `图像“${url}”未能加载：它不存在、不是图像，或者它的服务器不允许其他网站读取（CORS）。`,
    noCanvas: '此浏览器不允许页面读取图像。',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `“${text}”不是数字。`,
    seed: '种子必须是 0 到 4294967295 之间的整数。',
    bias: '偏置不是数字。',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `没有 twin="${twin}"；对照网络有 ${names}。`,
    layer: (twin, first, layer) => `twin="${twin}" 只记录了第一层 ${first}，没有记录 ${layer}。`,
    recipe: (twin) => `twin="${twin}" 是配方 look 的对照网络；这个网络是用另一个配方训练的。`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) => `卷积核“${text}”不是最大为 ${most}×${most} 的数字矩阵：各行以分号结尾，长度相同。`,
    stride: (stride) => `步幅必须是不小于 1 的整数，不能是 ${stride}。`,
    dilation: (dilation) => `空洞率必须是不小于 1 的整数，不能是 ${dilation}。`,
    padding: '填充必须是 valid、same 或不小于 0 的整数。',
    tooLarge: (rows, columns, height, width) =>
      `卷积核覆盖 ${rows}×${columns} 个像素；图像连同填充只有 ${height}×${width} 个。`,
    largeMap: (rows, columns, most) => `特征图将有 ${rows}×${columns} 个单元格；最多 ${most}×${most} 个才看得清。`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: '它是由此图的较新版本保存的。',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
