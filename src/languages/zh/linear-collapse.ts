/** 以中文显示的 <linear-collapse> 文字。 */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: '两个线性层就是一层',
    loading: '正在加载……',
    view: '显示',
    views: { scalar: '数', filters: '滤波器', network: '训练好的网络' },
    relu: '中间加 ReLU',
    pool: '池化',
    pools: { average: '平均', max: '最大' },
    first: '第一个滤波器',
    second: '第二个滤波器',
    own: '自定义',
    table: '以表格显示数值',
    row: '行',
    column: '列',
    image: '图像 I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: '两层',
    one: '一层',
    difference: '差',
    atMost: (largest) => (largest === '0' ? '处处为 0' : `最多 ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${rows} × ${columns}`,
    cell: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
    summary: (input, size, relu, largest) =>
      `两个滤波器先后在${input}上滑动${relu ? '，中间有一个 ReLU' : ''}；下方由一个 ${size} 的滤波器单独完成。两个结果最多相差 ${largest}。`,
    same: (two, one, size, largest) =>
      `在这里，两层的响应为 ${two}，一个 ${size} 的滤波器也一样：${one}。${largest === '0' ? '两张图处处完全一致' : `两张图处处相差不超过 ${largest}，这只是舍入`}。第二层没有带来任何好处。`,
    broken: (two, one, cut, largest) =>
      `ReLU 把两层之间的 ${cut} 个负值置为 0。在这里，两层的响应现在是 ${two}，单个滤波器是 ${one}；两张图的差异最大达 ${largest}。没有任何单个滤波器能做到两层加 ReLU 所做的事。`,
    uncut: '这两层之间没有负值，所以 ReLU 在这里什么也没改变：请选择别的滤波器。',
    weight: (terms, value, exact) =>
      `W₁ ∗ W₂ 的这个权重，是经由 W₁ 中一步和 W₂ 中一步到达它的所有方式之和：${terms} ${exact ? '=' : '≈'} ${value}。`,
    formula: (relu) =>
      relu
        ? '对 I 与 W 1 的互相关取 ReLU，再与 W 2 作互相关，不等于 I 与(W 1 卷积 W 2)的互相关'
        : 'I 先与 W 1 作互相关，再与 W 2 作互相关，等于 I 与(W 1 卷积 W 2)的互相关',
    badKernel: (text, names) => `“${text}”既不是矩阵，也不是下列名称之一：${names}。`,
    largeKernel: (most) => `此图中的滤波器最多有 ${String(most)}×${String(most)} 个权重。`,
    smallInput: (rows, columns) => `对于这些滤波器，输入必须是至少 ${String(rows)}×${String(columns)} 像素的灰度图像。`,
    networkInput: '网络看的是 28×28 像素的灰度图像。',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: '图像 x',
    layers: (weights) => `五层，${weights} 个权重`,
    templates: '一层：十个模板 M，每个类别一个',
    scores: '各类别的得分',
    byNet: '五层',
    byTemplates: 'Mx + B',
    className: (digit) => `类别 ${digit}`,
    conv: '卷积',
    pool: '池化',
    dense: '全连接',
    filters: (count, side) => `${count} 个 ${side}×${side}`,
    withRelu: (side) => `${side}×${side} ReLU`,
    maxPooling: '最大池化',
    and: '和',
    summary: (largest) =>
      `一个训练好的五层网络，旁边是十个 28 × 28 权重的模板。两者给十个类别的得分最多相差 ${largest}。`,
    same: (digit, net, templates, largest) =>
      `类别 ${digit} 从五层得到 ${net}，从它的模板得到 ${templates}；在所有类别上，最大的差异是 ${largest}。没有激活函数，整个网络就是十个模板。`,
    broken: (digit, net, templates, why) =>
      `权重不变，加上${why}后，类别 ${digit} 从五层得到 ${net}，从它的模板却得到 ${templates}：坍缩被打破了。`,
    superposition: (error) => `在这幅图像和一个 7 上的叠加误差，即最大的 |f(a + b) − f(a) − f(b) + f(0)|：${error}。`,
    worth: (digits, linear, dense, relu) =>
      `在 ${digits} 个从未用于训练的数字上，这个网络答对 ${linear}，单独一个全连接层答对 ${dense}；同一个网络用 ReLU 训练，则为 ${relu}。`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: '两层',
    one: '一层',
    summary: (slope, intercept, relu) =>
      `两层 x₁ = m₀x₀ + b₀ 与 x₂ = m₁x₁ + b₁ 画成一条曲线${relu ? '，被中间的 ReLU 折弯' : ''}，其上叠画斜率为 ${slope}、截距为 ${intercept} 的单条直线。`,
    same: (x0, x2, slope, intercept) =>
      `在 x₀ = ${x0} 处，两者都给出 ${x2}。无论怎样设置，两层画出的都是一条直线，这里斜率为 ${slope}，截距为 ${intercept}。`,
    broken: (x0, x2, one) =>
      `中间加了 ReLU，曲线在 x₁ 到达 0 的地方折弯：在 x₀ = ${x0} 处，两层给出 ${x2}，单条直线给出 ${one}。`,
    formula: (relu) =>
      relu
        ? 'x 2 等于 m 1 乘 ReLU(m 0 x 0 加 b 0)，再加 b 1'
        : 'm 1 乘(m 0 x 0 加 b 0)，再加 b 1，等于(m 1 m 0)乘 x 0，再加(m 1 b 0 加 b 1)',
  } satisfies Translated<typeof scalar>,
};
