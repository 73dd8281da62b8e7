/** 以中文显示的 <loss-curve> 文字。 */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: '训练各步的损失与准确率',
    step: '步',
    stepAt: (step) => `第 ${step} 步`,
    slider: '训练步',
    titles: { loss: '损失：网络错得有多远', accuracy: '准确率：正确识别的数字所占比例' },
    readout: { loss: (value) => `损失 ${value}`, accuracy: (value) => `准确率 ${value}` },
    valueText: (step, parts) => (parts.length > 0 ? `第 ${step} 步：${parts.join('，')}` : `第 ${step} 步：尚未训练`),
    noCurve: '还没有训练',
    guessing: '瞎猜',
    play: '播放',
    pause: '暂停',
    run: '训练',
    runs: { recorded: '录制的', live: '你的' },
    key: (window) => `浅色：每个小批量。线：最近 ${window} 步的平均。点：从未用于训练的数字。`,
    data: '数据表',
    tableCaption: '每一步的小批量损失与准确率，以及留出数字上的准确率',
    loading: '录制的训练正在加载。',
    empty: '还没有可显示的训练。',
    untrained: (classes) => `第 0 步：网络未经训练，只是瞎猜，所以约有 1/${classes} 的数字能正确识别。`,
    counted: (step, loss, correct, batch) =>
      `第 ${step} 步：损失 ${loss}；刚刚给出的 ${batch} 个数字中，正确识别 ${correct} 个。`,
    lossOnly: (step, loss) => `第 ${step} 步：损失 ${loss}。`,
    unseen: (count) => `从未见过的数字，每 100 个能识别 ${count} 个。`,
    badMetric: (name) => `没有名为“${name}”的指标。可以是 loss、accuracy 或 both。`,
  } satisfies Translated<typeof words>,
};
