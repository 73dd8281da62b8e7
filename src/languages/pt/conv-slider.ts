/** O que <conv-slider> diz em português. */
import type { words as extras } from '../../components/conv-slider/conv-slider.extras.words.js';
import type { words } from '../../components/conv-slider/conv-slider.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'conv-slider': {
    figure: 'Um filtro desliza sobre uma imagem',
    input: 'Entrada',
    filter: 'Filtro',
    written: 'Filtro como escrito',
    rotated: 'Filtro, rodado 180°',
    featureMap: 'Mapa de características',
    patch: 'Recorte sob a janela',
    products: 'Produtos',
    channel: (shown, all) => (all > 1 ? `, canal ${String(shown)} de ${String(all)}` : ''),
    play: 'Deslizar o filtro',
    pause: 'Pausa',
    back: 'Uma posição atrás',
    forward: 'Uma posição à frente',
    position: 'Posição do filtro',
    preset: 'Filtro',
    own: 'próprio',
    more: 'Mais opções',
    cosine: (value) => `cosseno ${value}`,
    hidden: 'ainda por adivinhar',
    table: 'O mapa de características em tabela',
    weight: (row, column, value) =>
      `peso na linha ${String(row)}, coluna ${String(column)}: ${value}. Enter para alterar`,
    cell: (row, column, value) => `linha ${String(row)}, coluna ${String(column)}: ${value}`,
    summary: (input, rows, columns, kernel, low, high) =>
      `O filtro ${kernel} desliza sobre ${input} e dá um mapa de características de ${String(rows)} ${rows === 1 ? 'linha' : 'linhas'} e ${String(columns)} ${columns === 1 ? 'coluna' : 'colunas'}, com valores de ${low} a ${high}.`,
    caption: (stop, stops, verdict, value) =>
      `Posição ${String(stop)} de ${String(stops)}: ${verdict}, por isso o filtro responde ${value}.`,
    blank: 'não há nada sob a janela',
    balanced: 'o que os pesos positivos veem e o que os negativos veem anula-se',
    positive: 'os pesos positivos veem mais que os negativos',
    negative: 'os pesos negativos veem mais que os positivos',
    fed: (row, column, outputs) =>
      `O pixel na linha ${String(row)}, coluna ${String(column)} é usado por ${String(outputs)} ${outputs === 1 ? 'saída' : 'saídas'}.`,
    flipped:
      'A verdadeira convolução roda primeiro o filtro 180°; aquilo a que as bibliotecas chamam convolução não o faz.',
    loading: 'A carregar a imagem…',
    noProducts: 'todos os produtos são 0:',
    moreTerms: (rest) => `… mais ${rest} termos`,
    biasTerm: 'viés',
    formula: (turned) => {
      const sign = turned ? 'menos' : 'mais';
      return `O de i, j é a soma sobre m e n de I de i ${sign} m, j ${sign} n, vezes W de m, n, mais b`;
    },
  } satisfies Translated<typeof words>,
  'conv-slider.extras': {
    mode: 'Operação',
    crossCorrelation: 'correlação cruzada',
    convolution: 'convolução (filtro rodado)',
    stride: 'Stride',
    padding: 'Padding',
    dilation: 'Dilatação',
    bias: 'Viés',
    activation: 'Ativação',
    shownChannel: 'Canal',
    guess: 'Multiplique e some: o que responde aqui o filtro?',
    check: 'Verificar',
    show: 'Mostrar',
    editWeight: (row, column) => `Peso na linha ${String(row)}, coluna ${String(column)}`,
    right: (value) => `Certo, é ${value}.`,
    wrong: (guess) => `Não é ${guess}; some os produtos outra vez.`,
  } satisfies Translated<typeof extras>,
};
