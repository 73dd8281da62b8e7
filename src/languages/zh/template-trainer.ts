/** 以中文显示的 <template-trainer> 文字。 */
import type { asideWords as asides } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords as more } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords as variants } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['零', '一', '两', '三', '四', '五'];

export const translation = {
  'template-trainer': {
    figure: '只用一幅图像训练的网络',
    only: (narrow) => (narrow ? '图像 x' : '唯一的图像 x'),
    the: (name) => `这个 ${name} `,
    imageGrid: (name) => `训练图像：${name}，28 × 28 像素`,
    pixel: (row, column, ink) => `第 ${row} 行第 ${column} 列：${ink}`,
    start: '随机起点',
    plusImage: '变化：c · x',
    plus: '变化',
    now: (step) => `${step} 步之后`,
    likeImage: '与 x 的相关系数',
    cosine: '及其与 x 的余弦',
    asked: '提问：',
    answers: '它回答',
    answer: (digit, chance, shown) => `给它看${shown}，网络以 ${chance} 回答 ${digit}。`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `正确答案的概率：起初 ${from}，现在 ${chance}。`,
    filters: '五个滤波器',
    filter: (k, start = '', change = '', now = '') => `滤波器 ${k}：${start}，变化 ${change}，现在 ${now}`,
    verdict: {
      positive: (name) => (name ? `一个 ${name}` : '一个局部'),
      negative: () => '负片',
      noise: () => '噪声',
      dead: () => '死亡',
    },
    columns: ['滤波器', '起初的相似度', 'c', '余弦', '现在的相似度', '判断'],
    table: '以表格显示数值',
    transport: { play: '播放训练', pause: '暂停', back: '后退一步', forward: '前进一步', position: '训练步' },
    stepOf: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    show: '给它看',
    own: '它自己的图像',
    digit: (name) => `一个${name.includes(':') ? '他人写的' : ''} ${name.charAt(0)}`,
    allInk: '全是墨',
    more: '更多设置',
    loading: '正在加载……',
    atStart: (what, chance) =>
      `五个由随机数组成的滤波器。网络还一无所知：它给${what}的概率是 ${chance}。现在只用它来训练，别无其他。`,
    during: (step, chance) =>
      `第 ${step} 步：每个滤波器只沿着图像移动。有的加上它，有的减去它。正确答案的概率：${chance}。`,
    done: (positive, negative) =>
      `${positive} 个滤波器变成了图像，${negative} 个变成了它的负片：由各自的投票决定。每个变化都是图像的 c 倍；图像空白之处，噪声永远留着。网络现在对任何东西的回答都一样：给它看一个 9 吧。`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: '每个滤波器里都有图像，或加上，或减去；标为噪声的地方，是随机起点把它遮住了。',
    relu: (dead) =>
      `五个滤波器中有${COUNTS[dead] ?? ` ${dead} `}个对图像的响应小于 0。ReLU 把它变成 0，没有梯度能通过，它们永远不动：死了。`,
    adam: 'Adam 把每个梯度除以它自己的大小，所以每个有墨的像素移动得一样远：变化是剪影，不再是图像的 c 倍。',
    decayed: (cosine) =>
      `权重衰减会缩小训练没有更新的部分：噪声消退，图像留下。变化中现在也含有负的噪声（与 x 的余弦：${cosine}）。`,
    mixture: (cosine) =>
      `每个变化都是各图像的混合，这一幅若干，那一幅若干（与最佳混合的余弦：${cosine}）。与图像一样大的滤波器只会照抄所见。许多数字有共同的形状，所以小而共享的滤波器更有用。`,
    crowd: '每幅图像都在拉动，滤波器变成它们的共同之处。全尺寸的滤波器对每样东西都需要一份拷贝；小的滤波器可以共享。',
    pieces:
      '只有响应最强的位置在教滤波器，所以它变成图像的一块：恰好是一个裁剪。必须减弱响应的滤波器会模糊开来，因为它们的最佳位置不断移动。',
    meanPiece: '所有位置同等地教滤波器：它变成图像所有局部的平均，一团模糊。',
    mixedPieces: '每个位置有自己的投票，所以有的局部拉、有的局部推：滤波器变成各局部斑驳的混合。',
    fooled: (shown, digit, chance) =>
      `给它看${shown}，它回答 ${digit}：${chance}。它学会的是说 ${digit}，而不是辨认什么是 ${digit}：没有别的东西可供区分。`,
    probed: (shown, digit, chance) => `给它看${shown}，网络回答 ${digit}：${chance}。`,
    full: (times, digit, chance) =>
      `到处是墨，却没有数字：一个恰好就是图像的滤波器，给它的得分是给图像自身的 ${times} 倍。得分高并不表示相似。网络回答 ${digit}：${chance}。`,
    why: (k, own, others, c, up) =>
      `滤波器 ${k} 起初对正确答案的投票为 ${own}，对其他答案的投票平均为 ${others}：对正确答案${up ? '更多' : '更少'}，所以训练${up ? '加上图像' : '减去图像'}，最后为 ${c} 倍。`,
    whyElse: (k, own, others, c) =>
      `滤波器 ${k} 起初对正确答案的投票为 ${own}，对其他答案的投票平均为 ${others}。但投票也会学习：最后加上的是图像的 ${c} 倍。`,
    about: (k, verdict, likeness) => `滤波器 ${k}：${verdict}（${likeness}）。`,
    deadFilter: (k) => `滤波器 ${k} 起初对图像的响应小于 0。ReLU 在那里不让任何梯度通过：它死了，保留着自己的随机数。`,
    inked: (k, start, ink, change, now, exact) =>
      `滤波器 ${k} 的一个像素：起初为 ${start}，训练加上了 c · x = ${change}（这里 x = ${ink}），得到 ${now}${exact ? '' : '（四舍五入）'}。`,
    blank: (k, start) => `图像在这里是空白，x = 0：滤波器 ${k} 的这个权重得不到梯度，永远停在 ${start}。`,
    other: (k, start, now) => `滤波器 ${k} 的这个像素：起初 ${start}，现在 ${now}。`,
  } satisfies Translated<typeof asides>,
  'template-trainer.more': {
    images: '训练图像',
    imageChoices: {
      '4': '一个 4',
      '4 7': '一个 4 和一个 7',
      '4 9': '一个 4 和一个 9',
      '0 1 4': '0、1、4 各一个',
      '0 1 2 3 4 5 6 7 8 9': '每个数字各一个',
      '4*100': '一百个 4',
      '4*100 9*100': '4 对 9，各 100 个',
    },
    own: '自定义',
    size: '滤波器',
    sizeOf: (size) => `${size}×${size}`,
    head: '然后',
    heads: { flatten: '所有位置', average: '各位置平均', max: '最佳位置' },
    activation: '激活函数',
    activations: { linear: '无', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoid' },
    optimizer: '优化器',
    optimizers: { sgd: 'SGD', decay: 'SGD，权重衰减', adam: 'Adam' },
    seed: '另一个随机起点',
    std: '起初的噪声（标准差）',
    curve: '图像变得多清晰',
    curveLabel: (low, lowValue, high, highValue) =>
      `训练后的滤波器与图像的相关系数的中位数，对起初的噪声：标准差为 ${low} 时是 ${lowValue}，为 ${high} 时是 ${highValue}。`,
    correlation: '|相关系数| 中位数',
    glorot: '常用（Glorot）',
    unclear: '难以看出',
  } satisfies Translated<typeof more>,
  'template-trainer.variants': {
    images: '各图像',
    means: (count) => `${count} 个的平均`,
    right: 'p（正确）',
    answers: '各正确答案',
    likeImages: '最近的图像，相关系数',
    likePiece: 'x 的最近局部，相关系数',
    likeMean: '与平均局部的相关系数',
    cosineImages: '最近的图像，余弦',
    cosinePiece: '最近的局部，余弦',
    cosineMean: '与平均局部的余弦',
    outOfRange: (name, whole, least, most) =>
      `${name} 必须是 ${String(least)} 到 ${String(most)} 之间的${whole ? '整' : ''}数。`,
    badCount: (most) => `请写出 1 到 ${String(most)} 个图像的名称。`,
    tooMany: (most) => `每个数字有 ${String(most)} 幅图像。`,
    oneImage: '比图像小的滤波器只用一幅图像训练。',
    tooLong: '这么多步、这么多图像会花太长时间。',
    diverged: '用这个学习率，权重会无限增大。',
  } satisfies Translated<typeof variants>,
};
