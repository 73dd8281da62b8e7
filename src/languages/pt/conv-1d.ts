/** O que <conv-1d> diz em português. */
import type { words as extras } from '../../components/conv-1d/conv-1d.extras.words.js';
import type { words } from '../../components/conv-1d/conv-1d.words.js';
import type { Translated } from '../../words/words.js';

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1) ?? ''}`;

export const translation = {
  'conv-1d': {
    figure: 'Um filtro desliza sobre um sinal',
    signal: 'Sinal',
    filter: 'Filtro',
    products: 'Produtos',
    result: 'Resultado',
    pool: 'Max-pooling',
    position: 'Posição do filtro',
    play: 'Deslizar o filtro',
    pause: 'Pausa',
    back: 'Uma posição atrás',
    forward: 'Uma posição à frente',
    preset: 'Filtro',
    own: 'próprio',
    presets: {
      peak: '−1 1 −1, busca picos',
      'second-difference': '−1 2 −1, soma zero',
      'half-sides': '−½ 1 −½, o mesmo pela metade',
      difference: '−1 1, diferença',
      average: '⅓ ⅓ ⅓, média',
    },
    fresh: 'Novo sinal',
    more: 'Mais opções',
    table: 'O sinal e o resultado em tabela',
    tablePosition: 'Posição',
    point: (position) => `Sinal na posição ${position}`,
    stop: (centre, result) => `posição ${centre}: ${result}`,
    hidden: '?',
    valley: 'maior magnitude, mas um vale',
    magnitude: 'maior magnitude, mas negativa',
    predict: (centre) => `O filtro está na posição ${centre}. Multiplique, some e adivinhe o resultado antes de o ver.`,
    answer: (centre, sum, verdict) => `Na posição ${centre}, o filtro responde ${sum}: ${verdict}.`,
    peak: 'um pico do sinal, encontrado',
    missed: 'um pico do sinal, não encontrado',
    falseAlarm: 'positivo, embora não haja nenhum pico',
    quiet: 'nenhum pico',
    between: 'a meio caminho entre duas posições',
    exactly: (positions) =>
      `É positivo em ${listed(positions)}, exatamente ${positions.length === 1 ? 'o pico' : 'os picos'} do sinal.`,
    mixed: (positives, peaks) =>
      `${positives.length > 0 ? `É positivo em ${listed(positives)}` : 'Não é positivo em nenhuma posição'}; ${peaks.length > 0 ? `os picos do sinal estão em ${listed(peaks)}` : 'o sinal não tem picos em nenhuma posição'}.`,
    pooled: (value, position, contrast) => `O max-pooling escolhe o maior valor, ${value} em ${position}${contrast}.`,
    notMagnitude: (value, position) => `; a maior magnitude, ${value} em ${position}, marcaria o oposto do padrão`,
    summary: (signal, taps, result) => `O filtro ${taps} desliza sobre o sinal ${signal} e dá ${result}.`,
    badRow: (signal, least, most, text) =>
      `${signal ? 'Um sinal' : 'Um filtro'} é uma linha de ${least} a ${most} números, não “${text}”.`,
    badPool: (text) => `“${text}” não é uma janela de pooling: um número inteiro, global ou none.`,
    badSize: (taps, numbers, stride) =>
      `${taps} coeficientes não deslizam sobre ${numbers} números com um stride de ${stride}: este é um número inteiro de pelo menos 1, e o filtro não é mais longo que o sinal.`,
    plainFormula: 'O de i é a soma sobre m de I de i mais m vezes W de m',
    generalFormula: 'O de i é a soma sobre m de I de S i mais m menos P vezes W de m',
  } satisfies Translated<typeof words>,
  'conv-1d.extras': {
    taps: 'Pesos',
    tap: (number) => `Peso ${number}`,
    moreTaps: 'Mais um peso',
    fewerTaps: 'Menos um peso',
    padding: 'Padding',
    stride: 'Stride',
    global: 'tudo',
    none: 'nenhum',
    guess: (centre) => `O seu palpite para o resultado na posição ${centre}`,
    check: 'Verificar',
    right: (value) => `Certo: é ${value}.`,
    wrong: (guess, value) => `O seu palpite foi ${guess}; é ${value}.`,
    notANumber: 'Escreva um número, como −0.5.',
    pool: 'Max-pooling',
  } satisfies Translated<typeof extras>,
};
