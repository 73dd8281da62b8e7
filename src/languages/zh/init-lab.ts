/** 以中文显示的 <init-lab> 文字。 */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

const POOLS: Readonly<Record<string, string | undefined>> = { max: '最大', average: '平均' };

export const translation = {
  'init-lab': {
    figure: '网络如何起步，决定它的滤波器变成什么样',
    loading: '正在加载录制的训练……',
    show: '比较',
    views: { schemes: '初始化', curves: '初始化，逐步', seeds: '种子', activations: '激活函数' },
    play: '播放训练',
    pause: '暂停',
    back: '后退一个时刻',
    forward: '前进一个时刻',
    position: '训练步',
    stepOf: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
    more: '自定义初始化',
    table: '以表格显示数值',
    columns: ['网络', '步', '未见数字正确率', '损失', '滤波器差异'],
    badStd: '标准差必须是 0.0001 到 2 之间的数。',
    badFrame: '帧必须是 0（开始）到 9（结束）之间的整数。',
    networks: '同一个网络的十二种初始化：conv1 的八个滤波器',
    before: '第一步之前',
    after: (step) => `${step} 步之后`,
    untrained: '未训练',
    note: (share) => `正确 ${share}`,
    equal: (share) => `${share} · 相同`,
    described: (title, when, share, filters) => `${title}，${when}：${share}，${filters}`,
    right: (share) => `未见过的数字答对 ${share}`,
    identical: '八个滤波器完全相同',
    differ: (by) => `滤波器相差 ${by}`,
    start: (title) => `${title}，起点`,
    histogram: 'conv1 的初始权重',
    histogramOf: (title, low, high) => `${title}：conv1 的 200 个初始权重的直方图，从 ${low} 到 ${high}`,
    signals: '起步时一个 4 的信号标准差',
    layers: ['conv1', 'conv2', 'logits'],
    signalsOf: (list) => `对一个 4 和初始权重，激活前信号的标准差：${list}`,
    titles: {
      zero: (value) => `全为 ${value}`,
      tenth: (value) => `全为 ${value}`,
      one: (value) => `全为 ${value}`,
      'constant-convs': (value) => `卷积层 ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `正态 ${std}`,
      'small-first': () => '小 conv1',
      uniform: (std) => `均匀 ${std}`,
      normal: (std) => `正态 ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `正态 ${std}`,
    },
    captions: {
      start: (title, signals, same, right) =>
        `${title}：第一步之前，一个 4 在三层中产生的信号标准差为 ${signals}；约为 1 有利于学习。${same ? '八个滤波器全都相同。' : ''}正确率 ${right} 只是碰运气。点击播放，看看会变成什么样。`,
      constant: ({ when, right, usual }) =>
        `相等的权重得到相等的梯度，所以八个滤波器每一位都保持相同：${when}，它们的差异恰好为 0。它确实在学习，但只相当于一个滤波器的网络：正确率 ${right}，Glorot 为 ${usual}。`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: '同一个网络用五种激活函数，上为平均池化，下为最大池化',
    names: { linear: '线性', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoid', tanh: 'tanh' },
    pools: { max: '最大', average: '平均' },
    meaning: (activation, pool) => `${activation}，${POOLS[pool] ?? pool}池化`,
    finals: '最终未见过的数字的正确率',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}；单独一个全连接层 ${dense}`,
    dense: (share) => `一个全连接层：${share}`,
    own: (meaning, seed) => `${meaning}，种子 ${seed}：没有录制。训练它，就能看到它如何学习。`,
    linearAverage: ({ when, right, dense }) =>
      `没有激活函数，又用平均池化，整个网络就是一个线性映射：${when}正确率 ${right}，并不比单独一个全连接层（${dense}）好。`,
    linearMax: ({ when, right, dense }) =>
      `最大池化不是线性映射：有了它，即使没有激活函数的网络也会弯折，${when}正确率 ${right}；单独一个全连接层为 ${dense}。`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}：其斜率最多为 ${slope}，所以梯度在反传途中不断缩小，学习很慢。${When}正确率 ${right}；单独一个全连接层为 ${dense}。`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}：${when}正确率 ${right}，单独一个全连接层为 ${dense}。ReLU、leaky ReLU 和 tanh 在这里几乎没有差别；关键在于有没有弯折。`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: '未见过的数字的正确率',
    diversity: 'conv1 各滤波器的差异',
    steps: (steps) => `${steps} 步`,
    accuracyOf: (title, last) => `各步的正确率：${title} 最终为 ${last}`,
    accuracyOfOthers: (title) => `其他网络的正确率；${title} 未训练`,
    diversityOf: (title, last) => `conv1 各滤波器间权重标准差的最大值：${title} 最终为 ${last}`,
    diversityOfOthers: (title) => `其他网络中滤波器的差异；${title} 未训练`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}，种子 ${seed}：你自定义的初始化。它的滤波器、权重和信号是算出来的；训练它，就能看到它如何学习。`,
    std: '标准差',
    seed: '种子',
    train: '现场训练这个网络',
    goOn: '继续训练',
    pause: '暂停训练',
    recorded: '回到录制的训练',
    progress: (name, step, steps, accuracy) =>
      `${name}：第 ${step} 步，共 ${steps} 步${accuracy ? `，未见过的数字答对 ${accuracy}` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}，种子 ${seed}，在这里训练到第 ${step} 步：最近一次测量正确率 ${right}。各滤波器${differ}${kept}。`,
    equal: '每一位都相同',
    differ: (by) => `相差 ${by}`,
    kept: (cosine) => `；滤波器与其起点的余弦平均为 ${cosine}`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: '同一个网络用几个种子：conv1 的八个滤波器',
    seed: (seed) => `种子 ${seed}`,
    most: (note, filter, cosine) => `${note} · 最像它的：滤波器 ${filter}，余弦 ${cosine}`,
    atStart: (cosine) => `；起步时为 ${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `同样的网络，同样的数字；只有起点和数据顺序不同。${network}，滤波器 ${filter}：编号相同的滤波器并无亲缘（余弦平均 ${same}），最相似的滤波器（虚线）达到 ${best}${atStart}。训练之后，这些网络对 ${agreement} 的未见过的数字给出相同答案。`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `每个权重都从 ${value} 开始`,
      tenth: (value) => `每个权重都从 ${value} 开始`,
      one: (value) => `每个权重都从 ${value} 开始`,
      'constant-convs': (value) => `两个卷积层都从 ${value} 开始，全连接层随机`,
      'constant-first': (value) => `只有 conv1 从 ${value} 开始，其余随机`,
      tiny: (std) => `各层正态分布，标准差 ${std}`,
      'small-first': (std) => `conv1 正态分布，标准差 ${std}；其余为 Glorot`,
      uniform: (std) => `各层均匀分布，标准差 ${std}`,
      normal: (std) => `各层正态分布，标准差 ${std}`,
      glorot: () => '均匀分布，方差 2 ∕ (fan-in + fan-out)',
      he: () => '正态分布，方差 2 ∕ fan-in',
      huge: (std) => `各层正态分布，标准差 ${std}`,
    },
    captions: {
      zero: ({ When, right }) =>
        `全为零：ReLU 之后什么也没有，也没有梯度流回来，所以只有最后的偏置在学习。${When}滤波器仍为 0，正确率 ${right} 只是瞎猜。`,
      'constant-convs': ({ right, usual }) =>
        `随机的全连接层能区分 conv2 的各个滤波器，但它们每一个都同等对待全部八个通道：conv1 的滤波器差异仍恰好为 0，正确率 ${right}。Glorot：${usual}。`,
      'constant-first': ({ when, differ, right, usual }) =>
        `只有 conv1 从相等开始：它后面的随机权重给每个滤波器传来不同的梯度，所以它们确实会分开，${when}相差 ${differ}，正确率 ${right}。Glorot：${usual}。`,
      tiny: ({ When, spread, right }) =>
        `处处都是极小的权重：每一层都缩小信号，logits 只相差 ${spread}。${When}正确率 ${right}：Adam 的步长不随梯度缩小，它使学习得以启动。`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 起步时几乎空白，所以在其中看到的都是学来的：${when}与起点的余弦为 ${kept}，正确率 ${right}。Glorot 的滤波器没这么好看，效果却一样好：${usual}。`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `每一层都放大信号：logits 的离散程度为 ${spread}，最初的损失为 ${firstLoss}。${When}正确率 ${right}，损失为 ${loss}，而滤波器就是随机起点：余弦 ${kept}。`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}：合理的初始化，logits 的离散程度为 ${spread}。${When}正确率 ${right}；这类初始化几乎没有差别。滤波器仍像它们的起点，余弦 ${kept}：好的初始化与好看的滤波器不可兼得。`,
    },
  } satisfies Translated<typeof starts>,
};
