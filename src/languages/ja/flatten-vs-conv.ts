/** <flatten-vs-conv> の日本語の文言。 */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: '画像を平坦化するネットワークと、フィルタをすべらせるネットワーク',
    loading: '2つのネットワークを読み込んでいます…',
    drag: '数字をドラッグするか、矢印キーを使う',
    image: '画像',
    handle: '数字：矢印キーで動かし、Homeキーで元に戻します',
    flattened: '画像を784画素の1列にしたもの',
    networks: {
      dense: { name: '平坦化 → 全結合', of: '8個の隠れユニットの重み（画素ごとに1個）' },
      conv: { name: '畳み込み', of: '8個のすべるフィルタのマップ' },
    },
    short: { dense: '全結合', conv: '畳み込み' },
    title: (name, weights) => `${name}（重み${weights}個）`,
    says: (answer, percent) => `答え ${answer}、${percent}`,
    right: '✓',
    wrong: '✗',
    right1: '右へ',
    down: '下へ',
    pixels: '画素',
    choices: { natural: 'そのまま', permuted: '入れ替え' },
    more: 'さらに：ここで学習させる',
    table: '正解率の表',
    tableColumns: {
      network: 'ネットワーク',
      shift: '移動量',
      shuffled: '入れ替え（それで学習せず）',
      permuted: '入れ替えて学習',
    },
    shiftAxis: '数字の移動（画素）',
    shiftTitle: '未見の数字の正解率',
    slopeTitle: '画素の入れ替え',
    slopeFrom: 'そのまま',
    slopeTo: '入れ替え',
    bars: (name, answer, percent) => `${name}ネットワークの確率：最も高いのは${answer}で${percent}`,
    summary: (place, dense, conv) =>
      `数字${place}を、同じ大きさの2つのネットワークが見ます。全結合ネットワークの${dense}、畳み込みネットワークの${conv}。`,
    chart: (shifts, dense, conv, shuffled) =>
      `${shifts}画素動かしたとき、未見の数字が正しく分類される割合：全結合${dense}、畳み込み${conv}。入れ替えた画素で学習し測定した場合：${shuffled}。`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${right > 0 ? '右' : '左'}へ${Math.abs(right)}画素`,
        down === 0 ? '' : `${down > 0 ? '下' : '上'}へ${Math.abs(down)}画素`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `${parts.join('、')}移動`;
    },
    unmoved: '数字がふつうある位置',
    shuffled: '入れ替えた画素',
    says1: (lead, dense, conv) => `${lead}：全結合ネットワークの${dense}、畳み込みネットワークの${conv}。`,
    reads: (answer, percent, verdict) =>
      `答えは${answer}（${percent}）${verdict === undefined ? '' : verdict ? 'で正解' : 'で不正解'}`,
    atShift: (digits, shift, dense, conv) =>
      `${shift}未見の数字${digits}個のうち、このようなネットワークはそれぞれ${dense}と${conv}に正しく答えます。`,
    small: '平坦化すると、各画素は自分の位置だけで効きます。すべるフィルタとプーリングは、小さな移動を許します。',
    large: 'プーリングは1、2画素なら許します。どちらも最後の層は全結合なので、大きな移動は両方に響きます。',
    byPixels: (shift) => (shift === 0 ? '動かしていない' : `${shift}画素動かした`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `すべての画像が同じように入れ替えられ、両方のネットワークがそれで新しく学習しました。全結合には違いが分かりません。正解は${denseFrom}に対して${dense}です。畳み込みは近傍を失いました。${convFrom}に対して${conv}です。`,
    badShift: '数字は1ピクセル単位で、−4から4まで動きます。',
    badPixels: (pixels) => `pixels に「${pixels}」はありません。`,
    badInput: (side) => `2つのネットワークが見るのは${side}×${side}ピクセルのグレースケール画像です。`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: '両方をここで学習',
    pause: '一時停止',
    goOn: '続ける',
    recorded: '記録されたネットワークに戻る',
    seed: 'シード',
    live: (dense, conv) => `ここでの学習：全結合${dense}、畳み込み${conv}。`,
    progress: (step, steps, accuracy) =>
      `ステップ ${step} / ${steps}${accuracy === '' ? '' : `、未見の数字の正解率${accuracy}`}`,
  } satisfies Translated<typeof training>,
};
