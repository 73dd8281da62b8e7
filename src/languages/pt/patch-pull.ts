/** O que <patch-pull> diz em português. */
import type { words } from '../../components/patch-pull/patch-pull.words.js';
import type { words as wrong } from '../../components/patch-pull/patch-pull.wrong.words.js';
import type { Translated } from '../../words/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const translation = {
  'patch-pull': {
    figure: 'Como as regiões de uma imagem puxam um filtro',
    digit: (size) => `Dígito ${size}×${size}`,
    digitLabel: (name, size) => `${capital(name)}, ${size} por ${size} pixels`,
    filter: (filter) => `Filtro ${filter + 1}`,
    filterLabel: (filter, kernel) => `Pesos do filtro ${filter + 1}, ${kernel} por ${kernel}`,
    map: 'O seu mapa',
    mapLabel: (filter, side) => `Mapa de características do filtro ${filter + 1}, ${side} por ${side}`,
    towards: '−δ: + atrai, − afasta',
    towardsShort: '−δ em cada lugar',
    towardsLabel: (count, toward) =>
      `Menos delta em cada lugar do mapa: ${count} lugares não são zero, ${toward} puxam para o seu recorte e ${count - toward} afastam dele`,
    cell: (row, column, delta) => `Linha ${row + 1}, coluna ${column + 1}: δ = ${delta}`,
    mapCell: (row, column, value) => `Linha ${row + 1}, coluna ${column + 1}: ${value}`,
    patch: 'Recorte',
    patchLabel: (row, column) =>
      `O recorte do dígito cujo primeiro pixel está na linha ${row + 1}, coluna ${column + 1}`,
    pull: 'A força, −δ·recorte',
    pullShort: '−δ·recorte',
    pullLabel: 'Força desta região: menos delta vezes o seu recorte',
    sum: (count, all) => `Soma de ${count} de ${all}`,
    sumLabel: (count, all) => `Soma das forças de ${count} de ${all} regiões`,
    goal: '−∂L/∂W',
    goalLabel: 'Menos o gradiente da perda em relação ao filtro: para onde o filtro deve ir',
    full: (value) => `cor plena: ${value}`,
    factor: (value, delta) => `× ${delta < 0 ? '+' : ''}${value}`,
    toward: 'atrai',
    away: 'afasta',
    nothing: 'sem força',
    course: (label) => `‖∂L/∂W‖ (barras) e p(${label}) (linha) ao longo do treino`,
    courseShort: (label) => `‖∂L/∂W‖ (barras), p(${label}) (linha)`,
    courseLabel: (first, last, firstP, lastP, label) =>
      `A intensidade da força vai de ${first} no início a ${last} no fim do treino, enquanto a probabilidade de ${label} vai de ${firstP} a ${lastP}`,
    step: (step) => `passo ${step}`,
    position: 'Região',
    regionText: (index, count) => `região ${index} de ${count}`,
    play: 'Somar as regiões',
    pause: 'Pausa',
    back: 'Uma região atrás',
    forward: 'Uma região à frente',
    more: 'Mais opções',
    filterChoice: 'Filtro',
    digitChoice: 'Dígito',
    own: 'próprio',
    answer: 'Resposta certa',
    training: 'Passo do treino',
    loading: 'Uma rede vai olhar para o dígito.',
    toPatch: (index, count, delta) =>
      `Região ${index} de ${count}: δ = ${delta}, por isso o filtro é puxado para este recorte.`,
    fromPatch: (index, count, delta) =>
      `Região ${index} de ${count}: δ = ${delta}, por isso o filtro é afastado deste recorte.`,
    weight: (row, column, { factor, pixel, product, sum, count, goal }) =>
      `Peso na linha ${row + 1}, coluna ${column + 1}: esta região acrescenta −δ · pixel = ${factor} · ${pixel} ≈ ${product}. As primeiras ${count} regiões somam aí ${sum}, e −∂L/∂W é ${goal}.`,
    none: 'Nenhuma região puxa este filtro: δ é zero em toda parte, porque o filtro não responde em nenhum lugar.',
    silence: (row, column, why) =>
      `δ = 0 na linha ${row + 1}, coluna ${column + 1}: ${
        {
          'not-positive': 'aí a soma não está acima de zero, a ReLU não deixa passar nada, e por isso nada volta.',
          outdone: 'um vizinho venceu o max-pooling, e nada volta a este lugar.',
          unheard: 'nenhuma resposta das camadas seguintes depende dele.',
        }[why]
      } Este recorte não puxa.`,
    all: (count, difference) =>
      `As ${count} regiões estão todas somadas: a soma é −∂L/∂W, e difere de −(I ⋆ δ) em ${difference}, o que é arredondamento.`,
    state: (label, probability, strength) => `p(${label}) = ${probability}, ‖∂L/\u2060∂W‖\u00a0=\u00a0${strength}.`,
    small: 'A previsão está quase certa, por isso a força é pequena.',
    large: 'A previsão está longe de certa, por isso a força é grande.',
    paper: (paper, ink) =>
      `A rede vê o papel como ${paper} e a tinta como ${ink}: o papel de um recorte é puxado um pouco no sentido contrário.`,
    table: 'As regiões em tabela',
    tableCaption: (filter) => `Regiões que puxam o filtro ${filter + 1}, primeiro as mais fortes`,
    columns: ['região', 'linha', 'coluna', 'δ', 'força'],
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit} manuscrito` : `um ${digit} manuscrito`;
    },
  } satisfies Translated<typeof words>,
  'patch-pull.wrong': {
    badInput: (input) =>
      `A entrada “${input.slice(0, 40)}” não é um dígito. Uma entrada é digit:0 … digit:9, ou digit:0:1 … digit:9:1 para o segundo de cada um.`,
    badFilter: (filter, filters) =>
      `Não há nenhum filtro ${filter}: a primeira camada tem ${filters}, contados a partir de 0.`,
    badAnswer: (answer) => `A resposta certa deve ser um dígito 0 … 9, não ${answer}.`,
    badSession:
      'Esta rede não foi treinada com imagens de dígitos tal como são; nenhuma região de um dígito puxa os seus filtros.',
    badSize: (size, wanted) => `A rede olha para imagens de ${wanted}×${wanted} pixels, não de ${size}×${size}.`,
  } satisfies Translated<typeof wrong>,
};
