/** O que <channel-sum> diz em português. */
import type { words as extras } from '../../components/channel-sum/channel-sum.extras.words.js';
import type { words } from '../../components/channel-sum/channel-sum.words.js';
import type { words as kernel } from '../../components/channel-sum/channel-sum.kernel.words.js';
import type { Translated } from '../../words/words.js';

const COLOURS = ['vermelho', 'verde', 'azul'];
const signs = (name: string): string => name.replaceAll('-', ' ');

export const translation = {
  'channel-sum': {
    figure: 'Um filtro tão profundo quanto a imagem dá um só mapa',
    image: 'Imagem',
    channel: (channel, channels) => (channels === 3 ? COLOURS[channel] : `canal ${channel + 1}`),
    letter: (channel, channels) => (channels === 3 ? 'RGB'.charAt(channel) : String(channel + 1)),
    filterTitle: (filter) => `Filtro ${filter + 1}`,
    filterName: (filter, name) => (name ? `filtro ${filter + 1} (${signs(name)})` : `filtro ${filter + 1} (próprio)`),
    slice: (channel) => `Fatia: ${channel}`,
    partial: (channel) => `Soma: ${channel}`,
    map: (filter) => `Mapa ${filter + 1}`,
    pixels: (channel, channels) => (channels === 3 ? `pixels ${'RGB'.charAt(channel)}` : `pixels ${channel + 1}`),
    products: (channel, channels) => (channels === 3 ? `produtos ${'RGB'.charAt(channel)}` : `produtos ${channel + 1}`),
    stack: (filters, rows, columns, wide) => {
      const shape = `${rows}×${columns}×${filters}`;
      if (filters === 1) return wide ? '1 filtro → 1 mapa: o único canal da camada seguinte' : '1 filtro → 1 mapa';
      return wide
        ? `${filters} filtros → ${filters} mapas empilhados: os ${filters} canais da camada seguinte (${shape})`
        : `${filters} filtros → ${filters} mapas: ${shape}`;
    },
    ownScales: 'Cada mapa tem a sua própria escala de cor.',
    chooseFilter: 'Filtro mostrado',
    filters: 'Filtros',
    bias: (filter) => `Viés do filtro ${filter + 1}`,
    more: 'Mais opções',
    table: 'O mapa em tabela',
    parameters: (weights, biases) =>
      `${weights} ${weights === 1 ? 'peso' : 'pesos'} + ${biases} ${biases === 1 ? 'viés' : 'vieses'}`,
    weight: (row, column, value) => `peso na linha ${row}, coluna ${column}: ${value}. Enter para alterar`,
    cell: (row, column, value) => `linha ${row}, coluna ${column}: ${value}`,
    summary: (image, filter, channels, rows, columns, low, high) =>
      `${filter}: tem ${channels} ${channels === 1 ? 'fatia' : 'fatias'}, uma para cada canal de ${image}. O que as fatias respondem é somado num só mapa de ${rows} ${rows === 1 ? 'linha' : 'linhas'} e ${columns} ${columns === 1 ? 'coluna' : 'colunas'}, com valores de ${low} a ${high}.`,
    caption: (row, column, parts, bias, filter, value) =>
      `Linha ${row}, coluna ${column}: ${parts}. Somado tudo, com um viés de ${bias}, o ${filter} responde aí ${value}.`,
    contribution: (channel, value) => `${channel} dá ${value}`,
    notTheSame: (weights, values) =>
      `Um filtro não é uma característica: o filtro são ${weights} ${weights === 1 ? 'peso' : 'pesos'} e um viés; o seu mapa de características são ${values} ${values === 1 ? 'resposta' : 'respostas'}.`,
    scene: 'uma foto de papoilas',
    loading: 'A carregar a imagem…',
    badBias: (text) => `O viés “${text}” não é uma lista de números.`,
    badFilter: (filter) => `Não há nenhum filtro ${filter}: são contados a partir de 0.`,
    badFilters: (most, filters) => `Aqui uma camada tem de 1 a ${most} filtros, não ${filters}.`,
    badInput: (channels, most) => `A imagem tem ${channels} canais; podem ser mostrados ${most}.`,
    weightsFormula: 'K vezes K vezes C in vezes C out, mais C out',
  } satisfies Translated<typeof words>,
  'channel-sum.extras': {
    stride: 'Stride',
    padding: 'Padding',
    editWeight: (slice, row, column) => `${slice}: peso na linha ${row}, coluna ${column}`,
  } satisfies Translated<typeof extras>,
  'channel-sum.kernel': {
    slices: (channels, filter, slices) =>
      `Um filtro precisa de uma fatia para cada canal de entrada, separadas por “|”: ${channels}, mas o filtro ${filter} tem ${slices}.`,
    noMatrix: (slice, filter) => `A fatia ${slice} do filtro ${filter} não é uma matriz de números.`,
    tooLarge: (slice, filter, most) => `A fatia ${slice} do filtro ${filter} é maior que ${most}×${most}.`,
    sizes: 'Todas as fatias de todos os filtros de uma camada têm o mesmo tamanho.',
  } satisfies Translated<typeof kernel>,
};
