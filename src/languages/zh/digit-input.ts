/** 以中文显示的 <digit-input> 文字。 */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

const another = (name: string): readonly [string, boolean] => {
  const [digit, second] = name.split(':');
  return [digit, Boolean(second)];
};

export const translation = {
  'digit-input': {
    figure: '用来手写的画板，以及网络由此得到的图像',
    pad: '在这里写',
    padLabel: (name) => `画板，上面是${name}`,
    blankPad: '一张白纸',
    padRole: '画板',
    padKeys: '方向键移动画笔。按住空格键绘制，或按回车键落笔、抬笔。',
    keys: '方向键移动，空格键绘制',
    invitation: '写你自己的',
    blankInvitation: '数字，或任何图形',
    dropHere: '把图像放到这里',
    network: (size) => `网络得到的，${size}×${size}`,
    networkLabel: (box) => `网络得到的图像，28 × 28 像素：${box}`,
    networkBox: (top, bottom, left, right) => `墨迹从第 ${top} 行到第 ${bottom} 行，从第 ${left} 列到第 ${right} 列`,
    networkBlank: '空白',
    cell: (row, column, value) => `第 ${row + 1} 行第 ${column + 1} 列：${value}`,
    undo: '撤销',
    clear: '清空',
    sample: '数字',
    none: '你写的',
    choose: '选择图像…',
    drawing: '你写的图',
    example: '一个手绘的 4',
    picture: (file) => `你的图像“${file}”`,
    pasted: '你的图像',
    sampleName: (name) => {
      const [digit, second] = another(name);
      return second ? `另一个手写的 ${digit}` : `一个手写的 ${digit}`;
    },
    sampleChoice: (name) => {
      const [digit, second] = another(name);
      return second ? `另一个 ${digit}` : digit;
    },
    loading: '正在加载数字。',
    reading: '正在读取图像。',
    blank: '纸上是空白的。请用鼠标、手指或触控笔，或用方向键和空格键书写；也可以把图像拖放到这里。',
    centred: (name, longer, tall, scale) =>
      `${name}在画板上${tall ? '高' : '宽'} ${longer} 像素。缩放 ×${scale} 后填满一个 20×20 的方框，其质心（+）移到图像正中。网络学习时所用的一切都是这样处理的。`,
    here: (row, column, value) =>
      `第 ${row + 1} 行第 ${column + 1} 列的像素为 ${value}：画板上标出的方格中，墨迹占这么大的比例。`,
    outside: (row, column) => `第 ${row + 1} 行第 ${column + 1} 列的像素为 0：它在所写内容缩放后的方框之外，是白纸。`,
    penDown: (row, column) => `落笔，第 ${row} 行第 ${column} 列。`,
    penUp: (row, column) => `抬笔，第 ${row} 行第 ${column} 列。`,
    now: (name) => `网络得到${name}。`,
    undone: '已撤销。',
    cleared: '纸上是空白的。',
    table: '以表格显示图像',
    tableCaption: '网络得到的图像：0 是纸，1 是墨',
    row: '行',
    badPoint: (text, most) => `“${text}”不是图画中的点：一个点是 0 到 ${most} 之间的两个数，先横后纵。`,
    otherPage: '那是另一个页面上图像的地址，本页无权读取：请先保存该图像。',
    good: '一张浅色纸上有一个深色数字的 PNG 或 JPEG',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `图像上什么也看不到（${name}）：到处都是同样的灰度。`,
    svg: (name) => `“${name}”是 SVG 图形，本身没有像素：请另存为 PNG。`,
    noImage: (name) => `“${name}”不是图像。`,
    largeFile: (name, size, most) => `“${name}”有 ${size}；最多读取 ${most}。`,
    damaged: (name) => `“${name}”无法打开：文件已损坏，或是此浏览器不认识的类型。`,
    largeImage: (name, width, height) => `“${name}”太大：${width}×${height} 像素。`,
  } satisfies Translated<typeof files>,
};
