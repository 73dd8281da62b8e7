/** <loss-curve> の日本語の文言。 */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: '学習ステップごとの損失と正解率',
    step: 'ステップ',
    stepAt: (step) => `ステップ${step}`,
    slider: '学習ステップ',
    titles: { loss: '損失：ネットワークがどれだけ間違うか', accuracy: '正解率：正しく読めた数字の割合' },
    readout: { loss: (value) => `損失 ${value}`, accuracy: (value) => `正解率 ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `ステップ${step}：${parts.join('、')}` : `ステップ${step}：まだ学習していません`,
    noCurve: 'まだ学習なし',
    guessing: '当てずっぽう',
    play: '再生',
    pause: '一時停止',
    run: '学習',
    runs: { recorded: '記録', live: 'あなたの' },
    key: (window) => `薄い色：各ミニバッチ。線：直近${window}ステップの平均。点：学習に一度も使わない数字。`,
    data: 'データ表',
    tableCaption: '各ステップのミニバッチの損失と正解率、取り置いた数字での正解率',
    loading: '記録された学習を読み込んでいます。',
    empty: '表示できる学習はまだありません。',
    untrained: (classes) =>
      `ステップ0：ネットワークは学習前で、当てずっぽうです。正しく読めるのは数字のおよそ1/${classes}です。`,
    counted: (step, loss, correct, batch) =>
      `ステップ${step}：損失${loss}。いま見せた${batch}個の数字のうち${correct}個を正しく読みました。`,
    lossOnly: (step, loss) => `ステップ${step}：損失${loss}。`,
    unseen: (count) => `一度も見たことのない数字は、100個中${count}個を読めます。`,
    badMetric: (name) => `指標「${name}」はありません。loss、accuracy、both のどれかです。`,
  } satisfies Translated<typeof words>,
};
