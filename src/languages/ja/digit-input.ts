/** <digit-input> の日本語の文言。 */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

const split = (name: string): readonly [string, boolean] => {
  const [digit, second] = name.split(':');
  return [digit, Boolean(second)];
};

export const translation = {
  'digit-input': {
    figure: '手書きのパッドと、そこからネットワークが受け取る画像',
    pad: 'ここに書く',
    padLabel: (name) => `描画パッド：${name}`,
    blankPad: '白紙',
    padRole: '描画パッド',
    padKeys: '矢印キーでペンが動きます。スペースキーを押している間だけ書くか、Enterキーでペンを下ろし、上げます。',
    keys: '矢印で移動、スペースで書く',
    invitation: '自分で書いてみる',
    blankInvitation: '数字でも、ほかの形でも',
    dropHere: '画像をここへ',
    network: (size) => `ネットワークへの入力 ${size}×${size}`,
    networkLabel: (box) => `ネットワークが受け取る画像、28×28画素：${box}`,
    networkBox: (top, bottom, left, right) => `インクは第${top}行から第${bottom}行、第${left}列から第${right}列まで`,
    networkBlank: '白紙',
    cell: (row, column, value) => `第${row + 1}行第${column + 1}列：${value}`,
    undo: '元に戻す',
    clear: '消す',
    sample: '数字',
    none: '自分の数字',
    choose: '画像を選ぶ…',
    drawing: 'あなたの書いたもの',
    example: '手で書いた4',
    picture: (file) => `あなたの画像「${file}」`,
    pasted: 'あなたの画像',
    sampleName: (name) => {
      const [digit, second] = split(name);
      return second ? `別の手書きの${digit}` : `手書きの${digit}`;
    },
    sampleChoice: (name) => {
      const [digit, second] = split(name);
      return second ? `別の${digit}` : digit;
    },
    loading: '数字を読み込んでいます。',
    reading: '画像を読み取っています。',
    blank:
      '白紙です。マウスや指やペン、または矢印キーとスペースキーで書いてください。画像をここにドロップすることもできます。',
    centred: (name, longer, tall, scale) =>
      `${name}は、パッド上で${tall ? '高さ' : '幅'}${longer}画素です。×${scale}に拡大縮小すると20×20の枠いっぱいになり、重心（+）が画像の中央に来ます。ネットワークが学んだものもすべてこのように整えられました。`,
    here: (row, column, value) =>
      `第${row + 1}行第${column + 1}列の画素は${value}：パッド上で印を付けた正方形のうち、インクの占める割合です。`,
    outside: (row, column) =>
      `第${row + 1}行第${column + 1}列の画素は0：書いたものを拡大縮小した枠の外にあり、紙です。`,
    penDown: (row, column) => `ペンを下ろしました、第${row}行第${column}列。`,
    penUp: (row, column) => `ペンを上げました、第${row}行第${column}列。`,
    now: (name) => `ネットワークは${name}を受け取ります。`,
    undone: '元に戻しました。',
    cleared: '白紙です。',
    table: '画像の表',
    tableCaption: 'ネットワークが受け取る画像：0は紙、1はインク',
    row: '行',
    badPoint: (text, most) => `「${text}」は絵の点ではありません。点は0から${most}までの2つの数で、順に横と縦です。`,
    otherPage: 'それは別のページにある画像のアドレスで、このページからは読み取れません。先に画像を保存してください。',
    good: '明るい紙に濃い数字が1つ書かれた PNG か JPEG',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `何も見えません（${name}）。どこも同じ灰色です。`,
    svg: (name) => `「${name}」は SVG の図で、それ自体のピクセルがありません。PNG として保存してください。`,
    noImage: (name) => `「${name}」は画像ではありません。`,
    largeFile: (name, size, most) => `「${name}」は ${size} あります。読み取れるのは ${most} までです。`,
    damaged: (name) => `「${name}」を開けません。ファイルが壊れているか、このブラウザの知らない種類です。`,
    largeImage: (name, width, height) => `「${name}」は大きすぎます（${width}×${height}ピクセル）。`,
  } satisfies Translated<typeof files>,
};
