/** 以中文显示的 <softmax-loss> 文字。 */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'softmax、交叉熵，以及一个数字的拉力有多强',
    input: '输入',
    digit: '数字',
    handwritten: (label) => `一个手写的 ${label}`,
    rightClass: (label) => `正确：${label}`,
    logits: 'logits z',
    probabilities: '概率 p',
    gradient: '梯度 p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `类别 ${k} 的 logit${right ? '，即正确类别' : ''}`,
    classValue: (z, p, pull) => `logit ${z}，概率 ${p}，p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: '提高正确类别的 logit',
      pause: '暂停',
      back: '正确类别减一点',
      forward: '正确类别加一点',
      position: '正确类别的 logit',
    },
    preset: '示例',
    presets: { unsure: '没有把握', right: '自信且正确', wrong: '自信却错误', digit: '网络的回答' },
    own: '自定义',
    second: (label) => `${label}，另一个`,
    table: '以表格显示 logits、概率和梯度',
    columns: ['类别', 'logit z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `一个手写的 ${digit} 的十个类别，附 logits、概率和梯度。${answers}。正确类别的概率：${correct}；损失：${loss}。`,
    answers: (k, p) => `概率最大的是类别 ${k}：${p}`,
    nearlyRight: (label, p) => `几乎正确：p(${label}) = ${p}。每个 p − y 都接近 0，所以这个数字几乎不改变滤波器`,
    wrong: (answer, label, p) =>
      `很自信，却错了：它答 ${answer}，而 p(${label}) 只有 ${p}。梯度大到极点：${label} 必须升高，${answer} 必须降低`,
    unsure: (label, p) =>
      `没有把握：p(${label}) = ${p}。逆梯度走一步会提高 ${label} 的 logit，降低所有其他的，幅度各为其 p − y`,
    norm: (norm) => `；梯度范数 ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}。`,
    noNorm: '。',
    loading: '正在加载录制网络的 400 个数字……',
    lossAloud: 'L 等于正确类别的 p 的对数的相反数',
    gradientAloud: 'L 对 z k 的导数等于 p k 减 y k',
    right: '正确',
    badLogits: (text, most) => `logits“${text}”必须是十个 −${most} 到 ${most} 之间的数。`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖：一个数字对 conv1 滤波器的拉力有多强',
    scatterShort: '‖∂L/∂W‖：对滤波器的拉力',
    scatterLabel: (count, shown) =>
      `散点图，两轴均为对数：${count} 个留出数字，conv1 梯度的范数对正确类别的 1 − p。它们沿一条上升的线分布：越接近正确，梯度越小。${shown}`,
    here: (missing, norm) => `这里：1 − p = ${missing}，范数 ${norm}。`,
    xAxis: '1 − p（正确类别）',
    nearly: '← 几乎正确',
    veryWrong: '错误 →',
    present: '当前回答',
    oneImage: '单幅图像',
    cloud: (count, step) => `每个点是 ${count} 个留出数字之一，由录制的网络在第 ${step} 步之后看到。`,
    rises: (from, to, low, high) =>
      `并非总是立刻变小：这条线是另一个网络，只在单幅图像上逐步训练。当它的 p（正确类别）从 ${from} 升到 ${to} 时，范数先升高，从 ${low} 到 ${high}，因为读取滤波器的权重也在增大；然后才下降。`,
  } satisfies Translated<typeof scatter>,
};
