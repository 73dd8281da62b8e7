/** O que qualquer elemento pode dizer em português. */
import type { words } from '../../words/convlets.words.js';
import type { words as digits } from '../../words/digits.words.js';
import type { words as images } from '../../words/images.words.js';
import type { words as inputs } from '../../words/inputs.words.js';
import type { words as numbers } from '../../words/numbers.words.js';
import type { words as twins } from '../../words/twins.words.js';
import type { words as kernels } from '../../words/kernels.words.js';
import type { words as runs } from '../../words/runs.words.js';
import type { words as trouble } from '../../words/trouble.words.js';
import type { Translated } from '../../words/words.js';

const failures: Readonly<Record<string, string | undefined>> = {
  'worker-blocked': 'Esta página não permite iniciar um worker.',
  'engine-failed': 'O motor de treino não pôde arrancar.',
  'engine-crashed': 'Ocorreu um erro.',
  'recipe-impossible': 'Com estas definições não se pode treinar nenhuma rede.',
  diverged: 'Diverge: a perda já não é um número finito. O remédio habitual é uma taxa de aprendizagem menor.',
  'digits-unavailable': 'Não foi possível carregar os dígitos de treino.',
  'recording-unavailable': 'Não há nenhuma execução gravada para mostrar.',
};

const notes: Readonly<Record<string, string | undefined>> = {
  'worker-blocked':
    'Nesta página não pode arrancar nenhum worker, por isso o treino decorre na própria página e pode demorar mais.',
  'engine-failed': 'O treino não pode decorrer nesta página. O que se vê é uma execução gravada.',
};

export const translation = {
  convlets: {
    example: 'Por exemplo:',
    missing: 'Não foi possível carregar uma parte desta figura.',
    reload: 'recarregar a página',
    none: (attribute, value, names) => `${attribute} não admite o valor “${value}”. Valores possíveis: ${names}.`,
  } satisfies Translated<typeof words>,
  digits: {
    none: (name) =>
      `Não há nenhum dígito de exemplo “${name}”. Os dígitos de exemplo chamam-se 0…9, ou 0:1…9:1 para o segundo de cada classe.`,
  } satisfies Translated<typeof digits>,
  images: {
    digit: (digit) => `um ${digit} manuscrito`,
    matrix: (rows, columns) => `uma imagem de ${rows}×${columns}`,
  } satisfies Translated<typeof images>,
  inputs: {
    pixels: (rows, columns, channels) => `uma imagem de ${rows}×${columns} com ${channels} canais`,
    file: 'uma imagem',
    tooLarge: (rows, columns, most) =>
      `A entrada tem ${rows}×${columns} números; o máximo que se consegue distinguir é ${most}×${most}.`,
    noMatrix: (text, most) =>
      `A entrada “${text}” não é uma matriz: todas as linhas precisam de ter a mesma quantidade de números, no máximo ${most} linhas e colunas.`,
    notLoaded: (url) =>
      `Não foi possível carregar a imagem “${url}”: não existe, não é uma imagem ou o seu servidor não permite que outros sites a leiam (CORS).`,
    noCanvas: 'Este navegador não permite que a página leia imagens.',
  } satisfies Translated<typeof inputs>,
  numbers: {
    none: (text) => `“${text}” não é um número.`,
    seed: 'A semente deve ser um número inteiro de 0 a 4294967295.',
    bias: 'O viés não é um número.',
  } satisfies Translated<typeof numbers>,
  twins: {
    unknown: (twin, names) => `twin="${twin}" não existe; as gêmeas são ${names}.`,
    layer: (twin, first, layer) => `De twin="${twin}" só está gravada a primeira camada, ${first}, não ${layer}.`,
    recipe: (twin) => `twin="${twin}" é gêmea da receita look; esta rede é treinada com outra.`,
  } satisfies Translated<typeof twins>,
  kernels: {
    noMatrix: (text, most) =>
      `O kernel “${text}” não é uma matriz de números de no máximo ${most}×${most}: as linhas terminam com ponto e vírgula e têm o mesmo comprimento.`,
    stride: (stride) => `O stride deve ser um número inteiro de pelo menos 1, não ${stride}.`,
    dilation: (dilation) => `A dilatação deve ser um número inteiro de pelo menos 1, não ${dilation}.`,
    padding: 'O padding deve ser valid, same ou um número inteiro de pelo menos 0.',
    tooLarge: (rows, columns, height, width) =>
      `O kernel cobre ${rows}×${columns} píxeis; com o seu padding, a imagem tem ${height}×${width}.`,
    largeMap: (rows, columns, most) =>
      `O mapa de características seria de ${rows}×${columns}; o máximo que se consegue distinguir é ${most}×${most}.`,
  } satisfies Translated<typeof kernels>,
  runs: {
    newer: 'Foi guardada por uma versão mais recente desta figura.',
  } satisfies Translated<typeof runs>,
  trouble: {
    failure: (code, reason) => failures[code] ?? reason,
    note: (code, message) => notes[code] ?? failures[code] ?? message,
  } satisfies Translated<typeof trouble>,
};
