/** <filter-grid> の日本語の文言。 */
import type { evidenceWords as evidence } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

interface Numbers {
  readonly right: readonly [twin: string, run: string] | undefined;
  readonly fit: readonly [twin: string, run: string];
  readonly start: readonly [twin: string, run: string];
}
const rights = ({ right }: Numbers): string =>
  right ? `取り置いた数字の${right[0]}に正しく答え（この学習では${right[1]}）、` : '';
const fits = ({ fit: [twin, run] }: Numbers): string =>
  `エッジまたは棒のフィルタへの当てはまりは平均 R² ${twin} です（この学習では${run}）`;
const wider =
  (start: string) =>
  (numbers: Numbers): string =>
    `対照ネットワークは、より広いランダムなフィルタから始まりました（${start}）。${rights(numbers)}フィルタと初期値のコサインはまだ${numbers.start[0]}です（この学習では${numbers.start[1]}）。フィルタは、学習されたように見えなくても役に立ちます。`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `${layer}のフィルタ`,
    filter: (number) => `フィルタ${number}`,
    grid: (layer, count, rows) => `${layer}：重み${rows}×${rows}のフィルタが${count}個`,
    empty: (filter) => `フィルタ${filter}、重みはまだありません`,
    option: (filter, least, most, likeness) =>
      `フィルタ${filter}：重みは${least}から${most}まで${likeness ? `、初期値とのコサイン${likeness}` : ''}`,
    cell: (filter, row, column, value) => `フィルタ${filter}、第${row}行第${column}列：重み${value}`,
    startedAt: (value) => `（ステップ0では${value}）`,
    rows: {
      start: (most) => `ステップ0：ランダム、最大±${most}`,
      now: (step) => `現在、ステップ${step}`,
      change: (step) => `ステップ0から${step}までの変化`,
    },
    twin: {
      random: (most) => `学習なし：最大±${most}`,
      glorot: (most) => `対照、Glorot の広い初期値：最大±${most}`,
      he: (most) => `対照、He の広い初期値：最大±${most}`,
      constant: (most) => `対照、全重みが0.1から：最大±${most}`,
      'shuffled-labels': (most) => `対照、ラベルを入れ替え：最大±${most}`,
      'permuted-pixels': (most) => `対照、画素を入れ替え：最大±${most}`,
    },
    negative: '負',
    positive: '正',
    scaleFixed: 'フィルタごとに1つの尺度、全ステップ共通',
    scaleFrame: '自動尺度：ステップ間で強さは比べられません',
    channelNote: (channel, channels) => `入力チャネル ${channel} / ${channels}`,
    waiting: '各マスに1つのフィルタ、つまり小さな重みの格子が表示されます。記録された学習を読み込んでいます。',
    notTrained: '各マスに1つのフィルタ、つまり小さな重みの格子が表示されます。表示できる学習はまだありません。',
    random: 'ステップ0：乱数です。学習はまだ何も変えていません。',
    randomAndSmall: (most) =>
      `ステップ0：乱数で、最大でも±${most}です。学習後の値に比べて小さすぎるので、ほとんど見えません。`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share =
        size > 0.9
          ? 'ランダムな初期値とほぼ同じパターンです'
          : size > 0.5
            ? 'ランダムな初期値と多くの共通点があります'
            : 'ランダムな初期値との共通点はわずかです';
      return `ステップ${step}：フィルタ${filter}は${cosine < -0.5 ? 'ランダムな初期値と逆向きになりました' : share}（コサイン${shown}。1なら同じパターン）。`;
    },
    step: (step) => `ステップ${step}。`,
    stepOf: (step, steps) => `ステップ ${step} / ${steps}`,
    play: '学習を再生',
    again: '学習をもう一度再生',
    pause: '一時停止',
    back: 'ランダムな初期値に戻る',
    slider: '学習ステップ',
    channel: '入力チャネル',
    numbers: '数値',
    large: (filter, rows) => `フィルタ${filter}の数値、${rows}×${rows}`,
    values: (filter, step, matrix) => `ステップ${step}のフィルタ${filter}、行ごと：${matrix}。`,
    table: '重みの表',
    tableCaption: (filter, layer, step) => `${layer}のフィルタ${filter}の重み、ステップ${step}`,
    columns: { channel: '入力チャネル', row: '行', column: '列', weight: '重み', start: 'ステップ0の重み' },
    badCompare: (given) =>
      `compare="${given}" は使えません。使えるのは "none"、"before-after"、"change"、"timeline" です。`,
    badLayer: (given, known) =>
      `layer="${given}" はこのネットワークの畳み込み層ではありません。畳み込み層は${known}です。`,
    badFilter: (given, last) => `filter="${given}" はこの層のフィルタではありません。番号は0から${last}までです。`,
    badChannel: (given, last) =>
      `channel="${given}" はこの層の入力チャネルではありません。番号は0から${last}までです。`,
    noFilters: 'このネットワークには畳み込み層がないので、表示するフィルタがありません。',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `対照ネットワークは一度も学習していません。${fits(numbers)}。`,
      glorot: wider('Glorot の規則'),
      he: wider('He の規則'),
      constant: (numbers) =>
        `対照ネットワークは、すべての重みが0.1から始まりました。${rights(numbers)}フィルタはいつまでもまったく同じです（最大の差${numbers.apart}）。`,
      'shuffled-labels': (numbers) =>
        `対照ネットワークは、同じ数字を、入れ替えたラベルで見ました。${rights(numbers)}${fits(numbers)}。正しいラベルがなければ、このような構造は生じません。`,
      'permuted-pixels': (numbers) =>
        `対照ネットワークは、どの数字も画素を同じように入れ替えて見ました。${rights(numbers)}${fits(numbers)}。隣どうしに意味がない所に、エッジはありません。`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `向きのあるエッジまたは棒は、${filters}個中${count}個のフィルタに0.6を超える R² で当てはまり、平均は${mean}です。ノイズでも、白色なら${white}、これらのフィルタと同じくらい滑らかなら${smooth}に達します${marked ? '（目印）' : ''}。`,
    fitTitle: (r2, pattern, white, smooth) =>
      `最もよく当てはまるのは${pattern}で、R² は${r2}です。平均すると、白色ノイズは${white}、同じくらい滑らかなノイズは${smooth}に達します。`,
    edge: (angle) => `${angle}°方向に横切るエッジ`,
    bar: (angle) => `${angle}°方向に横切る棒`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `平均すると、フィルタのコサインは、ステップ${last}での姿とは${toEnd}、初期値とは${toStart}です。`,
    timelineEnd: (early, last, cosine, toStart) =>
      `大半は早くに起きました。全${last}ステップ中のステップ${early}で、フィルタと現在の姿のコサインはすでに平均${cosine}でした。初期値とのコサインは${toStart}です。`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `チュートリアルによくある設定では、フィルタはほぼランダムな初期値のままです。${steps}ステップの後、取り置いた数字の${accuracy}に正しく答えますが、初期値とのコサインはまだ平均${cosine}です。変化分は滑らかでエッジに似ています（隣り合う重みの相関${change[1]}、R² ${change[0]}）が、フィルタはそうではありません（${filter[1]}、R² ${filter[0]}）。`,
    frame: (filter, step, least, most, cosine) =>
      `ステップ${step}のフィルタ${filter}：重みは${least}から${most}まで${cosine ? `、初期値とのコサイン${cosine}` : ''}`,
    noFrame: (filter, step) => `ステップ${step}のフィルタ${filter}：まだ分かりません`,
    changeOf: (filter, least, most) => `フィルタ${filter}、最初から最後のステップまでの変化：${least}から${most}まで`,
    timelineLabel: (layer, count) => `${layer}：${count}個のフィルタ、1行に1個、左から右へ学習のステップ`,
    twinLabel: '対照ネットワークの同じステップ',
    step: 'ステップ',
    change: '変化',
  } satisfies Translated<typeof evidence>,
};
