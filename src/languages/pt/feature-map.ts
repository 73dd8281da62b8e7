/** O que <feature-map> diz em português. */
import type { words } from '../../components/feature-map/feature-map.words.js';
import type { RecordedTwin } from '../../data/twin-names.js';
import type { Translated } from '../../words/words.js';

const maps = (count: number): string => `${count} ${count === 1 ? 'mapa' : 'mapas'}`;

const twinNames: Record<RecordedTwin, string> = {
  glorot: 'do início mais amplo de Glorot',
  he: 'do início mais amplo de He',
  constant: 'todos os pesos a partir de 0.1',
  'shuffled-labels': 'rótulos embaralhados',
  'permuted-pixels': 'pixels embaralhados',
};

const wider = 'os filtros não precisam de se afastar muito do seu início aleatório para serem úteis';
const seen = 'mesmo assim, vê-se o dígito nos seus mapas';
const twinLessons: Record<RecordedTwin, string> = {
  ...{ glorot: wider, he: wider, 'shuffled-labels': seen, 'permuted-pixels': seen },
  constant: 'filtros iguais dão um só mapa, muitas vezes',
};

export const translation = {
  'feature-map': {
    figure: 'Mapas de características de um dígito manuscrito',
    filter: (filter) => `Filtro ${filter + 1}`,
    input: (size) => `Entrada ${size}×${size}`,
    inputLabel: (digit, size) => `Entrada: ${digit}, ${size} por ${size} pixels`,
    filterLabel: (filter, kernel) => `Pesos do filtro ${filter + 1}, ${kernel} por ${kernel}`,
    sliceLabel: (filter, kernel, slice) =>
      `Pesos do filtro ${filter + 1} para o mapa ${slice + 1} da camada anterior, ${kernel} por ${kernel}`,
    slices: (depth) => `uma fatia para cada um de ${maps(depth)}`,
    map: (filter) => `Mapa de características ${filter + 1}`,
    mapLabel: (filter, side, extremes) =>
      `Mapa de características do filtro ${filter + 1}, ${side} por ${side}${extremes}`,
    extremes: (max, maxRow, maxColumn, min, minRow, minColumn) =>
      `: máximo ${max} na linha ${maxRow + 1}, coluna ${maxColumn + 1}; mínimo ${min} na linha ${minRow + 1}, coluna ${minColumn + 1}`,
    cell: (row, column, value) => `Linha ${row + 1}, coluna ${column + 1}: ${value}`,
    strip: (filters, max) => `Ao todo ${maps(filters)}, uma só escala: a cor plena é ${max}`,
    stripShort: (filters, max) => `${maps(filters)}, a cor plena é ${max}`,
    stripLabel: (layer) => `Os mapas de todos os filtros de ${layer}`,
    option: (filter, max) => `Mapa do filtro ${filter + 1}, máximo ${max}`,
    twins: (twin, max) =>
      twin === 'random'
        ? `Os mesmos filtros sem treino (passo 0), na sua própria escala: a cor plena é ${max}`
        : `Os mesmos mapas de uma rede gêmea, ${twinNames[twin]}, na sua própria escala: a cor plena é ${max}`,
    twinsShort: (twin, max) =>
      `${twin === 'random' ? 'Sem treino' : `Gêmea, ${twinNames[twin]}`}, a cor plena é ${max}`,
    twinLabel: (twin, filter, max) =>
      `Mapa do filtro ${filter + 1} ${twin === 'random' ? 'antes do treino' : 'da gêmea'}, máximo ${max}`,
    twinShares: (twin, theirs, ours) =>
      `A gêmea (${twinNames[twin]}) acerta ${theirs}% dos dígitos reservados; esta rede, ${ours}%: ${twinLessons[twin]}.`,
    play: 'Reproduzir o treino',
    pause: 'Pausar o treino',
    digit: 'Dígito',
    layer: 'Camada',
    stage: 'Mostrar',
    stages: {
      'before-activation': 'somas antes da ativação',
      activation: 'após a ativação',
      pooled: 'após o pooling',
    },
    sample: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit}` : digit;
    },
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit} manuscrito` : `um ${digit} manuscrito`;
    },
    noDigit: 'um dígito',
    loading: (digit) => `Uma rede vai olhar para ${digit}.`,
    most: (filter, row, column, value, step) =>
      `Após ${step} passos de treino, o filtro ${filter + 1} responde com mais força na linha ${row + 1}, coluna ${column + 1}: ${value}.`,
    silent: (filter, step) =>
      `Após ${step} passos de treino, o filtro ${filter + 1} não responde em nenhum lugar desta imagem: todo o seu mapa é zero.`,
    twinCaption:
      'Os mapas de filtros sem treino parecem igualmente convincentes: um mapa, só por si, não mostra que algo foi aprendido.',
    here: (filter, row, column, value) =>
      `Na linha ${row + 1}, coluna ${column + 1}, o filtro ${filter + 1} responde ${value}.`,
    open: 'Pressione Enter ou clique numa célula para ver o que aí foi multiplicado.',
    sumOf: 'Σ janela × filtro + viés',
    activations: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    pooled: { max: 'máximo de', average: 'média de' },
    termsTitle: (total) => `Como se obteve ${total}`,
    window: 'Janela',
    weights: 'Filtro',
    products: 'Produtos',
    value: 'Valor',
    position: 'Lugar na janela',
    pixel: 'Pixel',
    weight: 'Peso',
    product: 'Produto',
    at: (row, column) => `linha ${row + 1}, coluna ${column + 1}`,
    rest: (count) => `os outros ${count} produtos`,
    mapBelow: (map, products) =>
      `mapa ${map + 1} da camada anterior, ${products} ${products === 1 ? 'produto' : 'produtos'}`,
    bias: 'viés',
    total: 'soma',
    normalised: (paper, ink) =>
      `Os pixels são normalizados antes de a rede os ver: o papel é ${paper} e a tinta, ${ink}.`,
    close: 'Fechar',
    table: 'O mapa em tabela',
    tableCaption: (filter, layer) => `Valores do mapa do filtro ${filter + 1}, ${layer}`,
    row: 'linha',
    unknownInput: (input) =>
      `Não há nenhuma entrada “${input}”. Uma entrada é digit:0 … digit:9, ou digit:0:1 … digit:9:1 para o segundo de cada um.`,
    unknownLayer: (layer, known) => `Não há nenhuma camada de convolução “${layer}”. A rede tem ${known.join(', ')}.`,
    unknownFilter: (filter, layer, filters) =>
      `Não há nenhum filtro ${filter} em ${layer}: tem ${filters}, contados a partir de 0.`,
    unknownStage: (stage, known) => `Não há nenhuma etapa “${stage}”. As etapas são ${known.join(', ')}.`,
    scrambled:
      'Esta rede foi treinada com imagens de pixels embaralhados; os seus mapas de um dígito não significam nada aqui.',
    badSize: (wanted, size) => `A rede olha para imagens de ${wanted}×${wanted} píxeis, não de ${size}×${size}.`,
  } satisfies Translated<typeof words>,
};
