/** 以中文显示的 <gradient-check> 文字。 */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'gradient-check': {
    figure: '用微扰检验梯度',
    weights: '权重',
    analytic: (wide) => (wide ? '反向传播' : '反向'),
    numeric: '微扰',
    loss: '损失随该权重的变化',
    subject: (digit, step) => `第 ${step} 步时数字 ${digit} 的损失`,
    errors: (weights) => (weights > 1 ? `全部 ${weights} 个斜率的误差` : '这个斜率的误差'),
    tangent: '反向传播：斜率',
    secant: '微扰：斜率',
    leftSlope: '拐角左侧',
    rightSlope: '拐角右侧',
    curves: { float32: 'float32', forward: 'float64，前向差分', central: 'float64，中心差分' },
    differences: { central: '中心差分', forward: '前向差分' },
    nudge: '微扰 ε',
    precision: '精度',
    difference: '差分',
    net: '网络',
    nets: {
      dense: 'ReLU，再全连接',
      average: '平均池化',
      max: '最大池化',
      kink: '在 ReLU 的拐点上',
      tie: '池化出现并列',
    },
    filter: '滤波器',
    table: '以表格显示全部梯度',
    tableCaption: (epsilon, precision) => `由反向传播和由微扰 ${epsilon} 得到的梯度，精度 ${precision}`,
    columns: ['权重', '数值', '反向传播', '微扰', '误差', '相对误差', '拐角'],
    corner: (left, right) => `左 ${left}，右 ${right}`,
    position: (row, column) => `第 ${row} 行第 ${column} 列`,
    loading: '正在加载网络……',
    bill: {
      nudging: (weights, passes, products) => `微扰全部 ${weights} 个权重：${passes} 次前向传播，${products} 次乘加`,
      backward: (products) => `一次前向加一次反向传播得到同样的结果：${products} 次乘加`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `损失沿${weight}的权重的变化。反向传播得到的斜率为 ${analytic}，微扰得到 ${numeric}。微扰从 10⁻¹ 到 10⁻⁸ 时的误差：${errors.join('；')}。`,
    moved: (position, value, epsilon) => `把${position}的权重（现为 ${value}）微扰 ${epsilon}：`,
    agree: (numeric, analytic, error) => `斜率为 ${numeric}，反向传播给出 ${analytic}。两者相差 ${error}。`,
    kink: (kind, left, right, analytic) =>
      `${kind === 'relu' ? '有一个 ReLU 打开或关闭' : '池化选出了另一个获胜者'}，损失曲线有一个拐角。${
        left === right ? '其斜率在途中改变' : `其斜率左侧为 ${left}，右侧为 ${right}`
      }；反向传播给出 ${analytic}。跨过拐角的直线混合了两种斜率，所以这个权重被标记，不计入。`,
    lost: (precision) => `在 ${precision} 下，w + ε 被舍入回 w。损失无法变化，斜率也就丢失了。`,
    bend: '剩下的误差来自曲线的弯曲：微扰越小越好。',
    rounding: '剩下的误差是舍入误差除以很小的微扰：微扰大一些更好。',
    unknownEpsilon: '微扰是 10 的幂，从 1e-8 到 1e-1。',
    unknownWeight: (weight, weights) => `没有权重 ${weight}：滤波器有 ${weights} 个，从 0 开始编号。`,
    flagged: '已标记',
    best: '八种微扰中没有更接近的。',
    quotient: (central) =>
      central
        ? 'L 对 w 的导数约等于 L(w 加 ε) 减 L(w 减 ε)，再除以二倍的 ε'
        : 'L 对 w 的导数约等于 L(w 加 ε) 减 L(w)，再除以 ε',
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: '检查之前的步数是 0 到 100 的整数。',
    badKernel: '这些网络的滤波器有两行，每行两个权重，都不超过一百万。',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: '这个会话没有直接查看原样数字图像的滤波器。',
    badFilter: (filter, filters) => `没有滤波器 ${String(filter)}：该层有 ${String(filters)} 个，从 0 开始编号。`,
  } satisfies Translated<typeof session>,
};
