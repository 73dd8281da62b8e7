/** O que <template-match> diz em português. */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `${Math.abs(pixels)} para ${pixels > 0 ? forward : back}`;
const names: Readonly<Record<string, string>> = {
  self: 'ele mesmo',
  dim: 'com meio brilho',
  shifted: 'deslocado',
  negative: 'o seu negativo',
  noise: 'ruído',
  'all-on': 'cada pixel ON',
};

export const translation = {
  'template-match': {
    figure: 'Comparar uma imagem com um molde',
    image: 'Imagem',
    template: 'Molde',
    filter: 'Molde (o filtro)',
    products: 'Produtos',
    tried: 'Imagens para testar',
    raw: 'Pontuação bruta',
    cosine: 'Cosseno',
    ratio: 'a pontuação bruta do próprio molde. ',
    loading: 'A carregar os dígitos…',
    pick: 'Molde',
    values: 'Pixels',
    grey: 'cinza, 0 … 1',
    binary: 'OFF 0, ON 255',
    own: 'próprio',
    noise: 'Novo ruído',
    shift: 'Mover',
    left: 'Um pixel para a esquerda',
    right: 'Um pixel para a direita',
    up: 'Um pixel para cima',
    down: 'Um pixel para baixo',
    table: 'As pontuações em tabela',
    tableRatio: 'Vezes o próprio molde',
    digit: (name) => `um ${name.charAt(0)} manuscrito`,
    matrix: (rows, columns) => `um molde de ${rows}×${columns}`,
    names,
    short: { raw: 'Pontuação', dim: 'meio brilho', negative: 'negativo', 'all-on': 'tudo ON' },
    ownScore: 'o próprio molde',
    name: (name, template) => {
      const made = names[name] as string | undefined;
      if (made !== undefined) return made;
      const same = template?.startsWith(name.charAt(0)) ?? false;
      return same ? `outro ${name.charAt(0)}` : `um ${name.charAt(0)}`;
    },
    sentence: {
      self: 'O molde sobre si mesmo',
      dim: 'O mesmo com metade do brilho',
      negative: 'O seu negativo',
      noise: 'O ruído aleatório',
      'all-on': 'Uma imagem com todos os pixels ON, toda branca tal como o MNIST pinta,',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'Sem qualquer deslocamento, o molde'
        : `Deslocado ${[amount(x, 'a direita', 'a esquerda'), amount(y, 'baixo', 'cima')].filter(Boolean).join(' e ')}, o molde`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `Outro ${name.charAt(0)}` : `Um ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) =>
      `${what} obtém ${raw}, ${ratio} vezes o que obtém o próprio molde; o cosseno é ${cosine}.`,
    selfScores: (raw) => `O molde sobre si mesmo obtém ${raw}, e o cosseno é 1.`,
    swapped: ' E ao contrário: um filtro feito só de uns dá ao molde a mesma pontuação.',
    beaten: (ratio, cosine) =>
      `Mas uma imagem com todos os pixels ON obtém ${ratio} vezes essa pontuação: a pontuação bruta não é uma semelhança. O seu cosseno é só ${cosine}.`,
    tied: (cosine) =>
      `Mas uma imagem com todos os pixels ON obtém exatamente o mesmo: a pontuação bruta não é uma semelhança. O seu cosseno é só ${cosine}.`,
    meeting: {
      grey: { both: 'ambas com tinta', one: 'só uma com tinta', neither: 'ambas em branco' },
      binary: { both: 'ON com ON', one: 'não coincidem', neither: 'OFF com OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} pixels, Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `linha ${row}, coluna ${column}: ${image} vezes ${template} é ${product}`,
    here: (row, column) => `Linha ${row}, coluna ${column}:`,
    summary: (image, template, raw, cosine) =>
      `Imagem (${image}) vezes molde (${template}), pixel a pixel: os produtos somam ${raw}, o cosseno é ${cosine}.`,
    rawAloud: 'pontuação bruta: S é a soma, sobre todos os pixels, de I vezes W',
    cosineAloud: 'cosseno: S a dividir pela norma de I vezes a norma de W',
    badTemplate: (text, most) =>
      `“${text}” não é um molde: um dígito de exemplo, ou linhas com a mesma quantidade de números, no máximo ${most} por ${most}.`,
    badPixels: 'Os pixels de um molde são números de 0 a 1, e nem todos 0.',
    badShift: (text) => `“${text}” não é um deslocamento: dois números inteiros, pixels para a direita e para baixo.`,
    noImages: 'Não há nenhuma imagem para experimentar.',
  } satisfies Translated<typeof words>,
};
