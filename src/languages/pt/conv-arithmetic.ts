/** O que <conv-arithmetic> diz em português. */
import type { words as guess } from '../../components/conv-arithmetic/conv-arithmetic.guess.words.js';
import type { words } from '../../components/conv-arithmetic/conv-arithmetic.words.js';
import type { words as wrong } from '../../components/conv-arithmetic/conv-arithmetic.wrong.words.js';
import type { Translated } from '../../words/words.js';

const feeds = (outputs: number): string => `usado por ${outputs} ${outputs === 1 ? 'saída' : 'saídas'}`;

export const translation = {
  'conv-arithmetic': {
    by: (rows, columns) => `${rows} × ${columns}`,
    names: {
      input: 'Entrada N',
      kernel: 'Kernel K',
      stride: 'Stride S',
      padding: 'Padding P',
      dilation: 'Dilatação D',
      outputPadding: 'Extra A',
    },
    figure: 'Como entrada, kernel, stride, padding e dilatação determinam o tamanho da saída',
    input: 'Entrada',
    stretched: 'Entrada espaçada com zeros',
    kernel: 'Kernel',
    output: 'Saída',
    hidden: 'Saída: ? × ?',
    play: 'Percorrer com a janela',
    pause: 'Pausa',
    back: 'Um lugar atrás',
    forward: 'Um lugar à frente',
    position: 'Lugar da janela',
    preset: 'Figura',
    own: 'própria',
    transposed: 'transposta',
    separate: 'altura e largura separadas',
    left: 'Sobra no fim',
    table: 'Os tamanhos em tabela',
    height: 'altura',
    width: 'largura',
    place: ({ row, column }) => `linha ${row + 1}, coluna ${column + 1}`,
    zero: 'um zero acrescentado',
    value: 'valor da entrada',
    feeds,
    rows: (first, { kernel: length, dilation: gap }) => {
      const places = Array.from({ length }, (_, i) => first + 1 + i * gap);
      return gap === 1 && length > 2 ? `${first + 1}–\u2060${first + length}` : places.join(', ');
    },
    caption: (stop, stops, rows, columns, padded, at) =>
      `Lugar ${stop} de ${stops}: as linhas ${rows} e as colunas ${columns}${padded ? ' da entrada com padding' : ''} produzem a saída na ${at}.`,
    made: (at, rows, columns) => `${at}: linhas ${rows}, colunas ${columns}`,
    pointed: (at, zero, outputs) => `O ${zero ? 'zero' : 'valor'} na ${at} é ${feeds(outputs)}.`,
    tap: (at, cells) => `O peso na ${at} do kernel encontra ${cells} ${cells === 1 ? 'célula' : 'células'}.`,
    dropped: (rows, columns, unseenRows, unseenColumns) => {
      const count = (n: number, one: string): string =>
        n > 1 ? `as últimas ${n} ${one}s` : n > 0 ? `a última ${one}` : '';
      const parts = [count(columns, 'coluna'), count(rows, 'linha')].filter(Boolean);
      if (parts.length === 0) return '';
      const seen = unseenRows + unseenColumns > 0 ? 'parte da entrada nunca é vista' : 'só se perde padding';
      return ` O passo seguinte já não caberia: o arredondamento para baixo descarta ${parts.join(' e ')} (tracejado): ${seen}.`;
    },
    spread: (between, borders) =>
      ` Desenhada como a convolução direta equivalente: ${between > 0 ? `${between} ${between === 1 ? 'zero' : 'zeros'} entre vizinhos, ` : ''}uma borda de ${borders}.`,
    border: (before, after) => (before === after ? String(before) : `${before} (${after} no fim)`),
    borders: (rows, columns) => `${rows} por ${columns}`,
    counts: (weights, stops, all, zeros) =>
      `${weights} ${weights === 1 ? 'peso' : 'pesos'} e um viés. ${stops} ${stops === 1 ? 'lugar' : 'lugares'} × ${weights} = ${all} ${all === 1 ? 'multiplicação' : 'multiplicações'}` +
      (zeros > 0 ? `, ${zeros} delas com um zero acrescentado.` : '.'),
    noSame: 'Nenhum padding é “same” aqui: para isso é preciso stride 1 e, sem dilatação, um kernel ímpar.',
    count: 'Conte os lugares onde a janela cabe, a partir do primeiro.',
    summary: (input, kernel, rest, output) =>
      `Uma entrada de ${input} e um kernel de ${kernel} com ${rest} dão uma saída de ${output}.`,
  } satisfies Translated<typeof words>,
  'conv-arithmetic.guess': {
    ask: 'Qual é o tamanho da saída?',
    check: 'Verificar',
    reveal: 'Mostrar',
    wrong: (guess, verdict) => `${guess} ${verdict}. Conte os passos que cabem depois da primeira janela.`,
    tooLarge: 'é grande demais',
    tooSmall: 'é pequeno demais',
    mixed: 'não está certo',
  } satisfies Translated<typeof guess>,
  'conv-arithmetic.wrong': {
    length: (text, attribute, least, most) =>
      `“${text}” não pode ser ${attribute}: escreva um número inteiro de ${least} a ${most}, ou altura x largura.`,
    same: (because) =>
      `“same” exige stride 1 e, sem dilatação, um kernel ímpar: o seu padding é D(K − 1)/2 em ambos os lados. Aqui ${because}.`,
    even: (kernel, half) => `o kernel é par (${kernel}), e D(K − 1)/2 = ${half} não é um número inteiro`,
    half: (half) => `D(K − 1)/2 = ${half} não é um número inteiro`,
    strided: (stride) => `o stride é ${stride}, por isso a saída é menor com qualquer padding`,
    border: (upright, border) =>
      `Ao longo ${upright ? 'da altura' : 'da largura'}, a borda D(K−1) − P seria ${border}: o padding é grande demais.`,
    outputPadding: (outputPadding, stride) =>
      `O padding de saída (${outputPadding}) deve ser menor que o stride (${stride}).`,
    tooLarge: (upright, reach, cells) =>
      `O kernel é maior que a entrada ao longo ${upright ? 'da altura' : 'da largura'}: abrange ${reach} de ${cells} células.`,
    tooMany: (rows, columns, most) =>
      `Seriam ${rows} × ${columns} células; podem ser desenhadas no máximo ${most} por lado.`,
  } satisfies Translated<typeof wrong>,
};
