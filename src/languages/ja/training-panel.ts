/** <training-panel> の日本語の文言。 */
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  settings: {
    speed: '速さ',
    slow: 'ゆっくり（毎秒10ステップ）',
    watch: '観察（毎秒60ステップ）',
    full: '最高速',
    otherSpeed: (steps) => `毎秒${steps}ステップ`,
    recipe: 'レシピ',
    ownRecipe: (name) => `${name}（ページの設定）`,
    seed: 'シード',
    examples: '学習用の数字',
    count: (count, all) => (all ? `全${count}個` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'ネットワークの学習',
    train: '学習する',
    pause: '一時停止',
    goOn: '続ける',
    again: 'もう一度学習',
    step: '1ステップ',
    reset: '最初に戻る',
    more: 'その他',
    own: '自分の絵で学習させる',
    data: 'データ表',
    tableCaption: '学習の経過：各ステップのミニバッチの損失と正解率、取り置いた数字での正解率',
    progress: '学習の進み具合',
    counted: (step, steps, digits) => `ステップ ${step} / ${steps} · 見た数字${digits}個`,
    loss: '損失',
    recent: (steps) => `直近${steps}ステップの平均`,
    first: '最初のステップで',
    nothingYet: 'まだ学習していません',
    seen: '正しく読めた学習用の数字',
    unseen: '正しく読めた新しい数字',
    unseenWhen: (step) => `学習に一度も使わない。ステップ${step}で`,
    unseenYet: '学習に一度も使わない',
    of: (count) => `100個中${count}個`,
    chart: (loss) => `これまでのステップの損失。現在${loss}。`,
    emptyChart: 'ステップごとの損失。まだ学習していません。',
    idle: 'まだ何も学習していません。「学習する」を押すと、ネットワークがブラウザの中で乱数から始まります。',
    replaying:
      '記録された学習を再生しています。「学習する」を押すと、あなたのネットワークがブラウザの中で乱数から始まります。',
    loading: '数字と学習エンジンを取得しています…',
    running: (step, loss) =>
      `学習中：${step}ステップの後、損失は${loss}です。低いほど、ネットワークは正しい答えに自信があります。`,
    starting: '学習が始まりました。ネットワークはまだ当てずっぽうです。',
    paused: (step) => `ステップ${step}で一時停止しました。続けることも、1ステップずつ進めることもできます。`,
    finished: (steps, count) => `${steps}ステップの後、一度も見たことのない数字を100個中${count}個読めます。`,
    finishedUnmeasured: (steps) => `学習は${steps}ステップで終わりました。`,
    failed: (reason) => `学習が止まりました。${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) =>
      `まだ何も学習していません。「学習する」を押すと、ネットワークは${count}個の数字だけを何度も見ます。ほかの数字も読めるようになるでしょうか。`,
    byHeart: (steps, seen, examples, unseen) =>
      `${steps}ステップの後、学習用の数字${examples}個については100個中${seen}個を読めますが、一度も見たことのない数字は100個中${unseen}個しか読めません。この少数を丸暗記しただけで、数字のことはほとんど学んでいません。`,
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'この学習を保存',
    open: '保存した学習を開く…',
    copy: 'リンクをコピー',
    replay: 'もう一度再生',
    close: '閉じる',
    saved: (name) => `学習をファイル「${name}」に保存しました。`,
    file: (name) => `ファイル「${name}」から`,
    at: (name, step, steps) => `「${name}」の ${step} / ${steps} ステップ、学習したときのままです。`,
    ended: (name, steps, count) =>
      `「${name}」の学習はここで終わりました。${steps}ステップの後、一度も見たことのない画像を100個中${count}個読めました。「学習する」を押すと、そのレシピとシードから同じ学習をもう一度計算します。`,
    copied: 'リンクをコピーしました。このレシピ、シード、数字の個数でこのページが開きます。',
    copiedOwn:
      'リンクをコピーしました。このレシピとシードでこのページが開きます。あなたの絵は含まれないので、学習を保存してください。',
    notCopied: 'このページは自動ではコピーできません。Ctrl+C（または ⌘C）を押してリンクをコピーしてください。',
    link: 'リンク',
    refused: (name, why) => `「${name}」は開けませんでした。${why}`,
    tooLarge: (megabytes) => `${megabytes} MBあり、どの学習よりも大きいファイルです。`,
    unreadable: '読み取れません。',
    example: '「この学習を保存」で作ったファイル',
  } satisfies Translated<typeof keep>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `ステップ ${step} / ${steps} · 見た変形${images}個`,
    seen: '学習中に正しく読めた変形',
    unseen: '正しく読めた新しい変形',
    unseenWhen: (step) => `同じ絵から。ステップ${step}で`,
    unseenYet: '同じ絵から',
    finished: (steps, count) =>
      `${steps}ステップの後、あなたの絵の新しい変形を100個中${count}個読めます。それらは学習したものとよく似ています。本当に分かったかどうかは、新しい絵でしか分かりません。`,
  } satisfies Translated<typeof ownRun>,
  'training-panel.own': {
    intro:
      '何か描いてクラスに加え、次を描いてください。各クラスに数枚で十分です。少し回転、拡大縮小、移動して、それぞれ100個の例になります。絵がこのページから出ることはありません。',
    classes: 'あなたのクラス',
    className: (name) => `クラス${name}の名前`,
    none: '絵はまだありません',
    add: (name) => `${name}に加える`,
    remove: (number, name) => `${name}の絵${number}を削除`,
    added: (name, count) => `${name}に加えました。いま${count}枚です。次を描いてください。`,
    another: 'クラスを増やす',
    fewer: 'クラスを減らす',
    train: 'これらの絵で学習',
    back: 'MNISTの数字に戻る',
    forget: '絵を消去',
    drawFirst: '何か描いてください。各クラスに少なくとも1枚の絵が必要です。',
    drawNext: 'この絵はもうクラスに入っています。パッドを消して、次を描いてください。',
    needs: '絵をクラスに加えてください。各クラスに少なくとも1枚必要です。',
    needsMany: (count) => `1つのクラスに入る絵は最大${count}枚です。`,
    changed: 'クラスが変わりました。もう一度学習してください。',
    trainFirst: 'ネットワークを学習させると、あなたの絵をどのクラスと見るかを答えます。',
    drawNow: '何か描いてみてください。どのクラスと見るかをネットワークが答えます。',
    answer: (name, count) => `あなたの絵を${name}と見ています：${count}。`,
    unsure: (name, count) => `実のところ判別できません。強いて言えば${name}で、${count}です。`,
    limits: '知っているのはこれらのクラスだけです。何を描いても、そのどれかを答えます。',
    answers: '各クラスへの確信の度合い',
    percent: (count) => `${count}%`,
  } satisfies Translated<typeof own>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `レシピ「${name}」はありません。レシピは${names}です。`,
    badSpeed: '属性 speed は1秒あたりのステップ数でなければなりません。0は最高速です。',
    badOptimizer: (type) => `属性 optimizer は「${type}」ですが、sgd、momentum、adam のどれかでなければなりません。`,
    badCount: (name, least, most) => `属性 ${name} は${least}から${most}までの整数でなければなりません。`,
    badRate: (name) => `属性 ${name} は0より大きい数でなければなりません。`,
  } satisfies Translated<typeof wrong>,
};
