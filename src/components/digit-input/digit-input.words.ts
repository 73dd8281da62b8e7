/** What a reader reads. Rows and columns are counted from 1. */
import { inLanguages } from '../../words/words.js';
export const words = inLanguages('digit-input', {
  figure: 'A pad to draw on, and the image that a network gets of it',
  pad: 'Draw here',
  padLabel: (name: string): string => `Drawing pad with ${name}`,
  blankPad: 'a blank sheet',
  padRole: 'drawing pad',
  padKeys: 'Arrow keys move the pen. Hold Space to draw, or press Enter to put the pen down and to lift it.',
  keys: 'Arrows move, Space draws',
  invitation: 'Draw your own',
  blankInvitation: 'A digit, or what you like',
  dropHere: 'Drop the image',
  network: (size: number): string => `What the network gets, ${size}×${size}`,
  networkLabel: (box: string): string => `What the network gets, 28 by 28 pixels: ${box}`,
  networkBox: (top: number, bottom: number, left: number, right: number): string =>
    `ink from row ${top} to ${bottom} and from column ${left} to ${right}`,
  networkBlank: 'blank',
  cell: (row: number, column: number, value: string): string => `Row ${row + 1}, column ${column + 1}: ${value}`,
  undo: 'Undo',
  clear: 'Clear',
  sample: 'Digit',
  none: 'your own',
  choose: 'Choose an image…',
  drawing: 'your drawing',
  example: 'a drawn 4',
  picture: (file: string): string => `your image “${file}”`,
  pasted: 'your image',
  sampleName: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another handwritten ${digit}` : `a handwritten ${digit}`;
  },
  sampleChoice: (name: string): string => {
    const [digit, second] = name.split(':');
    return second ? `another ${digit}` : digit;
  },
  loading: 'The digit is being loaded.',
  reading: 'The image is being read.',
  blank: 'The sheet is blank. Draw with mouse, finger or pen, or with the arrow keys and Space; or drop an image here.',
  centred: (name: string, longer: string, tall: boolean, scale: string): string =>
    `${name} is ${longer} pixels ${tall ? 'tall' : 'wide'} on the pad. Scaled ×${scale} it fills a box of 20×20, and its centre of mass (+) comes to the middle of the image. Everything that the network learned from was prepared in this way.`,
  here: (row: number, column: number, value: string): string =>
    `The pixel in row ${row + 1}, column ${column + 1} is ${value}: that much of the marked square of the pad is ink.`,
  outside: (row: number, column: number): string =>
    `The pixel in row ${row + 1}, column ${column + 1} is 0: it lies outside the box that the drawing was scaled to, and is paper.`,
  penDown: (row: number, column: number): string => `Pen down, row ${row}, column ${column}.`,
  penUp: (row: number, column: number): string => `Pen up, row ${row}, column ${column}.`,
  now: (name: string): string => `The network gets ${name}.`,
  undone: 'Undone.',
  cleared: 'The sheet is blank.',
  table: 'The image as a table',
  tableCaption: 'What the network gets: 0 is paper, 1 is ink',
  row: 'row',
  badPoint: (text: string, most: number): string =>
    `“${text}” is no point of a drawing: two numbers from 0 to ${most} are one, across and down.`,
  otherPage: 'That is the address of a picture on another page, which this page may not read: save the picture first.',
  good: 'a PNG or JPEG of one dark digit on light paper',
});
