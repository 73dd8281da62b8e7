/** O que <filter-grid> diz em português. */
import type { TwinNumbers, evidenceWords } from '../../components/filter-grid/filter-grid.evidence.words.js';
import type { words } from '../../components/filter-grid/filter-grid.words.js';
import type { Translated } from '../../words/words.js';

const rights = ({ right }: TwinNumbers): string =>
  right ? `acerta ${right[0]} dos dígitos reservados (esta execução, ${right[1]}), e ` : '';
const fits = ({ fit: [twin, run] }: TwinNumbers): string =>
  `uma borda ou uma barra ajusta-se aos seus filtros com R² ${twin} em média (esta execução, ${run})`;
const wider = (start: string) => (numbers: TwinNumbers) =>
  `A gêmea começou com filtros aleatórios mais amplos (${start}): ${rights(numbers)}os seus filtros ainda têm cosseno ` +
  `${numbers.start[0]} com o início (esta execução, ${numbers.start[1]}). Os filtros não precisam de parecer aprendidos para funcionar.`;

export const translation = {
  'filter-grid': {
    figure: (layer) => `Filtros de ${layer}`,
    filter: (number) => `filtro ${number}`,
    grid: (layer, count, rows) => `${layer}: ${count} filtros de ${rows} por ${rows} pesos`,
    empty: (filter) => `filtro ${filter}, ainda sem pesos`,
    option: (filter, least, most, likeness) =>
      `filtro ${filter}: pesos de ${least} a ${most}${likeness ? `, cosseno com o seu início ${likeness}` : ''}`,
    cell: (filter, row, column, value) => `filtro ${filter}, linha ${row}, coluna ${column}: peso ${value}`,
    startedAt: (value) => ` (no passo 0: ${value})`,
    rows: {
      start: (most) => `no passo 0: aleatório, no máximo ±${most}`,
      now: (step) => `agora, passo ${step}`,
      change: (step) => `mudança do passo 0 ao passo ${step}`,
    },
    twin: {
      random: (most) => `nunca treinada: no máximo ±${most}`,
      glorot: (most) => `gêmea, do início mais amplo de Glorot: no máximo ±${most}`,
      he: (most) => `gêmea, do início mais amplo de He: no máximo ±${most}`,
      constant: (most) => `gêmea, todos os pesos a partir de 0.1: no máximo ±${most}`,
      'shuffled-labels': (most) => `gêmea com rótulos embaralhados: no máximo ±${most}`,
      'permuted-pixels': (most) => `gêmea com pixels embaralhados: no máximo ±${most}`,
    },
    negative: 'negativo',
    positive: 'positivo',
    scaleFixed: 'uma escala por filtro, a mesma em todos os passos',
    scaleFrame: 'escala automática: as intensidades não são comparáveis entre passos',
    channelNote: (channel, channels) => `canal de entrada ${channel} de ${channels}`,
    waiting: 'Cada quadrado mostrará um filtro: uma pequena grade de pesos. A execução gravada está a caminho.',
    notTrained: 'Cada quadrado mostra um filtro: uma pequena grade de pesos. Ainda não há execução para mostrar.',
    random: 'Passo 0: números aleatórios. O treino ainda não mudou nada.',
    randomAndSmall: (most) =>
      `Passo 0: números aleatórios, no máximo ±${most}, tão pequenos ao lado do que o treino faz deles que mal se veem.`,
    away: (step, filter, cosine, shown) => {
      const size = Math.abs(cosine);
      const share = size > 0.9 ? 'quase o mesmo padrão que' : size > 0.5 ? 'muito em comum com' : 'pouco em comum com';
      return `Passo ${step}: o filtro ${filter} ${cosine < -0.5 ? 'virou-se contra' : `tem ${share}`} o seu início aleatório (cosseno ${shown}; 1 seria o mesmo padrão).`;
    },
    step: (step) => `Passo ${step}.`,
    stepOf: (step, steps) => `passo ${step} de ${steps}`,
    play: 'Ver o treino',
    again: 'Ver o treino outra vez',
    pause: 'Pausa',
    back: 'Voltar ao início aleatório',
    slider: 'Passo do treino',
    channel: 'canal de entrada',
    numbers: 'Números',
    large: (filter, rows) => `Filtro ${filter} em números, ${rows} por ${rows}`,
    values: (filter, step, matrix) => `Filtro ${filter} no passo ${step}, linha por linha: ${matrix}.`,
    table: 'Os pesos em tabela',
    tableCaption: (filter, layer, step) => `Pesos do filtro ${filter} de ${layer} no passo ${step}`,
    columns: { channel: 'canal de entrada', row: 'linha', column: 'coluna', weight: 'peso', start: 'peso no passo 0' },
    badCompare: (given) => `compare="${given}" não é conhecido; é "none", "before-after", "change" ou "timeline".`,
    badLayer: (given, known) =>
      `layer="${given}" não é uma camada de convolução desta rede; as suas camadas de convolução são ${known}.`,
    badFilter: (given, last) => `filter="${given}" não é um dos filtros desta camada; são contados de 0 a ${last}.`,
    badChannel: (given, last) =>
      `channel="${given}" não é um dos canais de entrada desta camada; são contados de 0 a ${last}.`,
    noFilters: 'Esta rede não tem nenhuma camada de convolução, por isso não tem filtros para mostrar.',
  } satisfies Translated<typeof words>,
  'filter-grid.evidence': {
    twin: {
      random: (numbers) => `A gêmea nunca foi treinada: ${fits(numbers)}.`,
      glorot: wider('regra de Glorot'),
      he: wider('regra de He'),
      constant: (numbers) =>
        `A gêmea começou com todos os pesos em 0.1: ${rights(numbers)}os seus filtros são para sempre um e o mesmo ` +
        `(diferença máxima ${numbers.apart}).`,
      'shuffled-labels': (numbers) =>
        `A gêmea viu os mesmos dígitos com rótulos embaralhados: ${rights(numbers)}${fits(numbers)}. ` +
        `Sem rótulos verdadeiros não há tal estrutura.`,
      'permuted-pixels': (numbers) =>
        `A gêmea viu cada dígito com os pixels embaralhados da mesma maneira: ${rights(numbers)}${fits(numbers)}. ` +
        `Onde os vizinhos nada significam, não há bordas.`,
    },
    fit: (count, filters, mean, white, smooth, marked) =>
      `Uma borda ou uma barra com orientação ajusta-se a ${count} de ${filters} filtros com R² acima de 0.6, em média ${mean}. ` +
      `O ruído alcança ${white} se for branco e ${smooth} se for tão suave como estes filtros${marked ? ' (as marcas)' : ''}.`,
    fitTitle: (r2, pattern, white, smooth) =>
      `O melhor ajuste é ${pattern}, R² ${r2}. O ruído branco alcança ${white} em média; um ruído igualmente suave, ${smooth}.`,
    edge: (angle) => `uma borda transversal a ${angle}°`,
    bar: (angle) => `uma barra transversal a ${angle}°`,
    r2: (value) => `R² ${value}`,
    timeline: (toEnd, last, toStart) =>
      `Em média, os filtros têm cosseno ${toEnd} com o que são no passo ${last}, e ${toStart} com o seu início.`,
    timelineEnd: (early, last, cosine, toStart) =>
      `Quase tudo aconteceu cedo: já no passo ${early} de ${last} os filtros tinham em média cosseno ${cosine} com ` +
      `o que são agora. Com o seu início é ${toStart}.`,
    tutorial: (steps, accuracy, cosine, filter, change) =>
      `Com as opções habituais de um tutorial, os filtros continuam a ser sobretudo o seu início aleatório: após ${steps} passos acerta-se ${accuracy} dos ` +
      `dígitos reservados, mas o cosseno com o início ainda é ${cosine} em média. A mudança é suave ` +
      `e parecida com uma borda (os pesos vizinhos correlacionam-se com ${change[1]}, R² ${change[0]}); o filtro não é ` +
      `(${filter[1]}, R² ${filter[0]}).`,
    frame: (filter, step, least, most, cosine) =>
      `filtro ${filter} no passo ${step}: pesos de ${least} a ${most}${cosine ? `, cosseno com o seu início ${cosine}` : ''}`,
    noFrame: (filter, step) => `filtro ${filter} no passo ${step}: ainda não conhecido`,
    changeOf: (filter, least, most) => `filtro ${filter}, mudança do primeiro ao último passo: de ${least} a ${most}`,
    timelineLabel: (layer, count) =>
      `${layer}: ${count} filtros, uma linha para cada um, em passos do treino da esquerda para a direita`,
    twinLabel: 'Os mesmos passos da gêmea',
    step: 'passo',
    change: 'mudança',
  } satisfies Translated<typeof evidenceWords>,
};
