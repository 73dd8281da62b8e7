/** O que <feature-hierarchy> diz em português. */
import type { words } from '../../components/feature-hierarchy/feature-hierarchy.words.js';
import type { Translated } from '../../words/words.js';

const list = (items: readonly (string | number)[]): string => {
  const last = String(items[items.length - 1]);
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} e ${last}` : last;
};

export const translation = {
  'feature-hierarchy': {
    figure: 'O que as unidades de uma rede treinada respondem',
    loading: 'A carregar…',
    table: 'Os números em tabela',
    digit: 'Dígito',
    drawn: 'da página',
    sampleName: (name) => `um ${name.charAt(0)} manuscrito`,
    rows: {
      conv1: { finds: 'Bordas e traços', sees: (side) => `a camada 1 vê ${side} × ${side} px` },
      conv2: { finds: 'Arcos, cantos, barras', sees: (side) => `a camada 2 vê ${side} × ${side} px` },
      output: { finds: 'Dígitos inteiros', sees: (side) => `as classes veem os ${side} × ${side} px` },
    },
    badUnit: (layer, count) => `A camada ${layer} tem ${String(count)} unidades, contadas a partir de 0.`,
    units: 'Todas as unidades, camada por camada',
    unitName: (layer, number, index) =>
      ({ conv1: `Camada 1, filtro ${number}`, conv2: `Camada 2, filtro ${number}` })[layer] ??
      `Classe ${String(index)}`,
    answersHere: (value, share) => `responde aqui ${value}, ${share} do seu máximo`,
    filter: 'os seus pesos',
    ideal: 'recorte ideal',
    here: 'neste dígito',
    best: (searched) => `o melhor de ${searched}`,
    pleasing: 'suavizada',
    fooling: 'livre',
    p: (p) => `p = ${p}`,
    answer: (value) => `resposta ${value}`,
    nine: (searched) => `Os seus nove melhores de ${searched}`,
    nineShort: 'Os nove melhores',
    meanTitle: (name) => `resposta média de ${name.charAt(0).toLowerCase() + name.slice(1)} a cada dígito`,
    means: (name, means) => `Média das respostas mais fortes de ${name} a cada dígito: ${means}`,
    picture: (digit) => `O dígito escolhido, ${digit}`,
    window: (size, row, column) =>
      `estão marcados os ${size} por ${size} pixels a partir da linha ${row}, coluna ${column}`,
    examples: (name, labels) => `Os nove dígitos a que ${name} mais responde, com o lugar: ${labels.join(', ')}`,
    option: (name, answer, classes) => `${name}: ${answer}; os seus nove melhores são de ${list(classes)}`,
    captions: {
      conv1: (name, value, share, most, best) =>
        `${name} responde a este dígito com ${value} no lugar marcado, ${share} da sua resposta máxima. Conhece-se o recorte a que mais responderia, com tinta exatamente onde um peso é positivo: receberia ${most}; o melhor recorte real recebe ${best}.`,
      conv2: (name, value, share) =>
        `${name} responde a este dígito com ${value} no lugar marcado, ${share} da sua resposta máxima. `,
      shared: (classes, favourites) =>
        `Os seus nove melhores pedaços vêm de ${list(classes)}: vários dígitos partilham esta forma, por isso o filtro contém a forma e não um dígito. Em média, é a ${list(favourites)} que mais responde.`,
      single: (label) => `Os seus nove melhores pedaços são todos de ${String(label)} manuscritos.`,
      output: (label, p) =>
        `Para o dígito escolhido, p(${String(label)}) = ${p}. Uma imagem desenvolvida para agradar à classe ${String(label)} tem algo do dígito enquanto se mantém suave`,
      fooled: (p) =>
        `; deixada livre, é um salpicado e mesmo assim recebe p = ${p}. Uma resposta segura não prova que haja um dígito.`,
    },
    columns: [
      'camada',
      'unidade',
      'vê',
      'resposta aqui',
      'resposta máxima',
      'parte ou p',
      'dígitos dos seus nove melhores',
      'respostas médias a 0 … 9',
    ],
    summary: (digit, units) =>
      `Uma rede treinada olha para ${digit}. As unidades que respondem com mais força: ${units}.`,
  } satisfies Translated<typeof words>,
};
