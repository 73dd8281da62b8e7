/** O que <activation-lab> diz em português. */
import type { words } from '../../components/activation-lab/activation-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'activation-lab': {
    figure: 'Um mapa de características antes do viés, depois dele e depois da ativação',
    names: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    ranges: {
      linear: ['(−∞, ∞)', 'nada é comprimido'],
      relu: ['[0, ∞)', 'o 0 está incluído e não há limite superior'],
      'leaky-relu': ['(−∞, ∞)', 'uma inclinação de 0.2 abaixo de 0 mantém o gradiente vivo'],
      sigmoid: ['(0, 1)', '0 e 1 são aproximados, mas nunca alcançados'],
      tanh: ['(−1, 1)', '−1 e 1 são aproximados, mas nunca alcançados'],
    },
    range: 'imagem',
    input: 'Entrada',
    filter: 'Filtro',
    maps: ['antes do viés', 'com o viés', 'após a ativação'],
    after: (name) => `após ${name}`,
    bias: 'Viés',
    activation: 'Ativação',
    preset: 'Filtro',
    own: 'próprio',
    more: 'Mais opções',
    table: 'O mapa ativado em tabela',
    histogram: 'células por z + b (altura: √ da contagem)',
    passes: (slope) => `o gradiente volta multiplicado por ${slope}`,
    blocked: 'nenhum gradiente volta por esta célula',
    faint: 'quase nenhum gradiente volta por esta célula',
    cell: (row, column, value) => `linha ${row}, coluna ${column}: ${value}`,
    interval: (low, high) => `${low} … ${high}`,
    summary: (input, name, bias, low, high) =>
      `Um mapa de características de ${input}, três vezes: antes do viés, depois de somar um viés de ${bias} a cada célula e depois da ativação ${name}, com valores de ${low} a ${high}.`,
    curve: (name) => `A curva da função ${name} e a sua derivada`,
    biasAdded: (bias, cells) => `O viés desloca todas as ${cells} células em ${bias}.`,
    noBias: 'Com um viés de 0, os dois primeiros mapas são iguais.',
    alive: (name, slope) =>
      `A inclinação da função ${name} não é menor que ${slope} em nenhum ponto: por cada célula volta um gradiente.`,
    stalled: (name, count, cells, kind) =>
      `Após a ativação ${name}, ${count} de ${cells} células ${count === 1 ? 'está' : 'estão'} onde φ′ ${kind === 'zero' ? '= 0' : '< 0.05'}: por aí ${kind === 'zero' ? 'não volta nenhum gradiente' : 'quase não volta gradiente'}.`,
    onKink: (count) =>
      ` ${count} delas ${count === 1 ? 'está' : 'estão'} exatamente em 0, onde por convenção se toma 0 como derivada.`,
    rangeOf: (name, range, remark) => `A imagem da função ${name} é ${range}: ${remark}.`,
    loading: 'A carregar…',
    badBias: 'O viés não é um número.',
    badKernel: (text) =>
      `O kernel “${text}” não é uma matriz de números de no máximo 11×11: as linhas terminam com ponto e vírgula e precisam de ter a mesma quantidade de números.`,
    tooLarge: (rows, columns, height, width) =>
      `O kernel tem ${rows}×${columns} pesos, mais do que cabem numa imagem de ${height}×${width} píxeis.`,
  } satisfies Translated<typeof words>,
};
