/** <template-trainer> の日本語の文言。 */
import type { asideWords as asides } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords as more } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords as variants } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'template-trainer': {
    figure: 'たった1枚の画像で学習するネットワーク',
    only: (narrow) => (narrow ? '画像 x' : '唯一の画像 x'),
    the: (name) => `この${name}`,
    imageGrid: (name) => `学習画像：${name}、28×28画素`,
    pixel: (row, column, ink) => `第${row}行第${column}列：${ink}`,
    start: 'ランダムな初期値',
    plusImage: '変化：c · x',
    plus: '変化',
    now: (step) => `${step}ステップの後`,
    likeImage: 'x との相関',
    cosine: 'と x とのコサイン',
    asked: '質問：',
    answers: 'その答え',
    answer: (digit, chance, shown) => `${shown}を見せると、ネットワークは${chance}で${digit}と答えます。`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `正解の確率：最初は${from}、現在は${chance}。`,
    filters: '5個のフィルタ',
    filter: (k, start = '', change = '', now = '') => `フィルタ${k}：${start}、変化${change}、現在${now}`,
    verdict: {
      positive: (name) => (name ? `「${name}」` : '断片'),
      negative: () => 'ネガ',
      noise: () => 'ノイズ',
      dead: () => '死',
    },
    columns: ['フィルタ', '最初の類似度', 'c', 'コサイン', '現在の類似度', '判定'],
    table: '数値の表',
    transport: {
      play: '学習を再生',
      pause: '一時停止',
      back: '1ステップ戻る',
      forward: '1ステップ進む',
      position: '学習ステップ',
    },
    stepOf: (step, steps) => `ステップ ${step} / ${steps}`,
    show: '見せる',
    own: '学習した画像',
    digit: (name) => `${name.includes(':') ? '別の筆跡の' : ''}「${name.charAt(0)}」`,
    allInk: '一面のインク',
    more: 'その他の設定',
    loading: '読み込んでいます…',
    atStart: (what, chance) =>
      `乱数からなる5個のフィルタです。ネットワークはまだ何も知らず、${what}の確率を${chance}とします。これから、ほかの何でもなく、これだけで学習します。`,
    during: (step, chance) =>
      `ステップ${step}：どのフィルタも画像に沿ってだけ動きます。足すものもあれば、引くものもあります。正解の確率：${chance}。`,
    done: (positive, negative) =>
      `${positive}個のフィルタが画像に、${negative}個がそのネガになりました。決めたのは各フィルタの票です。どの変化も画像の c 倍で、画像が空白の所ではノイズがいつまでも残ります。いまやネットワークは何に対しても同じ答えを出します。9を見せてみてください。`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'どのフィルタにも画像が、足されるか引かれるかして入っています。ノイズとある所では、ランダムな初期値に隠れています。',
    relu: (dead) =>
      `5個のフィルタのうち${dead}個は、画像への応答が0未満でした。ReLU がそれを0にするので勾配は通らず、決して動きません。死んでいます。`,
    adam: 'Adam は各勾配をその大きさで割るので、インクのある画素はどれも同じだけ動きます。変化はシルエットで、もはや画像の c 倍ではありません。',
    decayed: (cosine) =>
      `重み減衰は、学習が更新しないものを縮めます。ノイズは薄れ、画像は残ります。変化には、いまやノイズにマイナスを付けたものも含まれます（x とのコサイン：${cosine}）。`,
    mixture: (cosine) =>
      `どの変化も画像の混合で、ある画像がこれだけ、別の画像がこれだけ、という具合です（最良の混合とのコサイン：${cosine}）。画像と同じ大きさのフィルタは、見せられたものを写します。多くの数字は形を共有するので、共有される小さなフィルタのほうが役に立ちます。`,
    crowd:
      'どの画像も引くので、フィルタは画像に共通するものになります。全面サイズのフィルタには、あらゆるものの写しが必要ですが、小さなフィルタは共有できます。',
    pieces:
      'フィルタに教えるのは最も強く応答する位置だけなので、フィルタは画像の断片、正確には切り抜きになります。応答を弱めなければならないフィルタは、最良の位置が動き続けるのでぼやけます。',
    meanPiece:
      'すべての位置が等しくフィルタに教えるので、フィルタは画像のあらゆる断片の平均、つまりぼやけた像になります。',
    mixedPieces:
      '位置ごとに自分の票があるので、引く断片もあれば押す断片もあります。フィルタは断片のまだらな混合になります。',
    fooled: (shown, digit, chance) =>
      `${shown}を見せても答えは${digit}：${chance}。学んだのは${digit}と言うことで、${digit}とは何かを見分けることではありません。区別すべき相手がいなかったからです。`,
    probed: (shown, digit, chance) => `${shown}を見せると、ネットワークの答えは${digit}：${chance}。`,
    full: (times, digit, chance) =>
      `一面のインクで、数字はどこにもありません。画像そのものであるフィルタは、これに画像自身の${times}倍のスコアを与えます。高いスコアは似ていることを意味しません。ネットワークの答えは${digit}：${chance}。`,
    why: (k, own, others, c, up) =>
      `フィルタ${k}の最初の票は、正解に${own}、ほかの答えに平均${others}です。正解への票のほうが${up ? '多い' : '少ない'}ので、学習は${up ? '画像を足し' : '画像を引き'}、最後には${c}倍になります。`,
    whyElse: (k, own, others, c) =>
      `フィルタ${k}の最初の票は、正解に${own}、ほかの答えに平均${others}です。しかし票も学習します。最後には画像が${c}倍だけ足されています。`,
    about: (k, verdict, likeness) => `フィルタ${k}：${verdict}（${likeness}）。`,
    deadFilter: (k) =>
      `フィルタ${k}は、最初に画像への応答が0未満でした。そこでは ReLU が勾配を通しません。このフィルタは死んでいて、乱数のままです。`,
    inked: (k, start, ink, change, now, exact) =>
      `フィルタ${k}の画素：最初は${start}、学習が c · x = ${change} を加え（ここでは x = ${ink}）、${now}${exact ? '' : '（丸めた値）'}になります。`,
    blank: (k, start) =>
      `ここでは画像が空白で x = 0 です。フィルタ${k}のこの重みは勾配を受けず、いつまでも${start}のままです。`,
    other: (k, start, now) => `フィルタ${k}のこの画素：最初は${start}、現在は${now}。`,
  } satisfies Translated<typeof asides>,
  'template-trainer.more': {
    images: '学習画像',
    imageChoices: {
      '4': '4を1つ',
      '4 7': '4と7',
      '4 9': '4と9',
      '0 1 4': '0と1と4',
      '0 1 2 3 4 5 6 7 8 9': '各数字を1つずつ',
      '4*100': '4を100個',
      '4*100 9*100': '4対9、各100個',
    },
    own: '自作',
    size: 'フィルタ',
    sizeOf: (size) => `${size}×${size}`,
    head: 'その後',
    heads: { flatten: '全位置', average: '位置の平均', max: '最良の位置' },
    activation: '活性化関数',
    activations: { linear: 'なし', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'シグモイド' },
    optimizer: '最適化手法',
    optimizers: { sgd: 'SGD', decay: 'SGD、重み減衰', adam: 'Adam' },
    seed: '別の乱数から',
    std: '最初のノイズ（標準偏差）',
    curve: '画像がどれだけ見えてくるか',
    curveLabel: (low, lowValue, high, highValue) =>
      `最初のノイズに対する、学習後のフィルタと画像の相関の中央値：標準偏差${low}では${lowValue}、${high}では${highValue}。`,
    correlation: '|相関| の中央値',
    glorot: '通常（Glorot）',
    unclear: '見えにくい',
  } satisfies Translated<typeof more>,
  'template-trainer.variants': {
    images: '各画像',
    means: (count) => `${count}個の平均`,
    right: 'p(正解)',
    answers: '各正解',
    likeImages: '最も近い画像との相関',
    likePiece: 'x の最も近い断片との相関',
    likeMean: '断片の平均との相関',
    cosineImages: '最も近い画像とのコサイン',
    cosinePiece: '最も近い断片とのコサイン',
    cosineMean: '断片の平均とのコサイン',
    outOfRange: (name, whole, least, most) =>
      `${name} は${String(least)}から${String(most)}までの${whole ? '整数' : '数'}でなければなりません。`,
    badCount: (most) => `画像の名前を1個から${String(most)}個書いてください。`,
    tooMany: (most) => `画像は各数字に${String(most)}枚ずつあります。`,
    oneImage: '画像より小さいフィルタは、1枚の画像だけで学習します。',
    tooLong: 'これほど多くの画像でこれほど多くのステップを行うと、時間がかかりすぎます。',
    diverged: 'この学習率では、重みが際限なく大きくなります。',
  } satisfies Translated<typeof variants>,
};
