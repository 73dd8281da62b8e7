/** O que <pool-stepper> diz em português. */
import type { backwardWords } from '../../components/pool-stepper/pool-stepper.backward-words.js';
import type { words as extras } from '../../components/pool-stepper/pool-stepper.extras.words.js';
import type { words } from '../../components/pool-stepper/pool-stepper.words.js';
import type { Translated } from '../../words/words.js';

const place = (row: number, column: number): string => `linha ${row}, coluna ${column}`;
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const SETTINGS: Readonly<Record<string, string | undefined>> = {
  'window size': 'Tamanho da janela',
  stride: 'Stride',
  padding: 'Padding',
};
const SIDES: Readonly<Record<string, string | undefined>> = { height: 'altura', width: 'largura' };

export const translation = {
  'pool-stepper': {
    figure: 'Pooling, janela por janela',
    input: 'Entrada',
    window: 'Janela',
    output: 'Saída',
    inputGradient: 'Gradiente da entrada, ∂L/∂I',
    unused: 'não usado',
    play: { forward: 'Fazer o pooling janela por janela', backward: 'Devolver o gradiente, janela por janela' },
    transport: { pause: 'Pausa', back: 'Uma janela atrás', forward: 'Uma janela à frente', position: 'Janela' },
    direction: 'Direção',
    forward: 'Para a frente',
    backward: 'Para trás',
    preset: 'Exemplo',
    own: 'próprio',
    more: 'Mais opções',
    loading: 'A carregar o mapa…',
    table: { forward: 'A saída em tabela', backward: 'O gradiente da entrada em tabela' },
    maxOf: 'máx',
    meanOf: 'média',
    cell: (row, column, value) => `${place(row, column)}: ${value}`,
    change: ' Enter para alterar',
    operations: { max: 'Max', average: 'Average' },
    hidden: 'oculto até ser adivinhado',
    right: 'Certo.',
    summary: (operation, size, stride, input, output) =>
      `${operation}-pooling com uma janela de ${size} e stride ${stride}. Entrada: ${input}. Saída: ${output}.`,
    large: (rows, columns, low, high) => `${rows} linhas de ${columns} números de ${low} a ${high}`,
    largest: (window, windows, value) =>
      `Janela ${window} de ${windows}: o seu maior número é ${value}, e essa é a saída.`,
    tie: (window, windows, value, count, row, column) =>
      `Janela ${window} de ${windows}: ${value} é o maior, e aparece nela ${count} vezes. Um empate: conta como vencedor o primeiro na ordem de leitura, na ${place(row, column)}.`,
    mean: (window, windows, count, value) =>
      `Janela ${window} de ${windows}: a média ${count === 1 ? 'do seu único número' : `dos seus ${count} números`} é ${value}.`,
    notCounted: (padded) =>
      ` ${many(padded, 'lugar está', 'lugares estão')} no padding e não ${padded === 1 ? 'conta' : 'contam'}.`,
    neverUsed: (rows, columns) => {
      const parts = [
        ...(rows > 0 ? [rows === 1 ? 'a última linha' : `as últimas ${rows} linhas`] : []),
        ...(columns > 0 ? [columns === 1 ? 'a última coluna' : `as últimas ${columns} colunas`] : []),
      ];
      return ` Nenhuma janela cabe sobre ${parts.join(' e ')}: o que lá está não é usado.`;
    },
    pixelUnused: (row, column) =>
      `O número na ${place(row, column)} não está em nenhuma janela: não é usado, e o seu gradiente é 0.`,
    andMore: (count) => `, … mais ${count}`,
    maxAloud: 'O de i, j é o maior I da janela i, j',
    meanAloud: 'O de i, j é um enésimo da soma de todos os I da janela i, j',
    badWhole: (name, text, least) =>
      `${SETTINGS[name] ?? name}: “${text}” não é um número inteiro não menor que ${least}.`,
    largeWindow: (side, along, map) => `A janela (${side}) é maior do que o mapa em ${SIDES[along] ?? along} (${map}).`,
    badPadding: (padding, most) =>
      `O padding (${padding}) deve ser no máximo ${most}: menor do que a janela e não maior do que o mapa.`,
    largeMap: (rows, columns, most) =>
      `O mapa tem ${rows}×${columns} números; não se conseguem ver mais de ${most}×${most}.`,
  } satisfies Translated<typeof words>,
  'pool-stepper.backward': {
    summary: (deltas, gradient) => ` Gradiente que chega: ${deltas}. Gradiente da entrada: ${gradient}.`,
    incoming: 'Chega δ = ∂L/∂O',
    incomingShort: 'δ = ∂L/∂O',
    inputGradientShort: '∂L/∂I',
    shares: 'O que a janela devolve',
    sharesShort: 'Devolvido',
    toWinner: '× 1 para o vencedor, × 0 para os outros',
    toAll: (count) => `÷ ${count} para cada um`,
    toTheWinner: (window, windows, delta, row, column, losers) =>
      `Janela ${window} de ${windows}: todo o seu gradiente, ${delta}, vai para o vencedor, na ${place(row, column)}${losers > 0 ? `; ${losers === 1 ? 'o outro recebe' : `os outros ${losers} recebem`} 0` : ''}.`,
    tiedLosers: (count) =>
      ` Há mais ${many(count, 'igualmente grande', 'igualmente grandes')}, mas o primeiro na ordem de leitura fica com tudo.`,
    learns: ' Um filtro anterior aprende mesmo assim: através do recorte que produziu o vencedor.',
    shared: (window, windows, delta, count, each) =>
      `Janela ${window} de ${windows}: o seu gradiente, ${delta}, é repartido por igual: cada um dos seus ${count} números recebe ${each}.`,
    addsUp: (row, column, windows, value) =>
      `O número na ${place(row, column)} está em ${windows} janelas: o que elas devolvem soma ${value}.`,
    inPlace: (row, column) => `${place(row, column)}:`,
    noWindow: 'nenhuma janela',
    windows: 'janelas',
    ifWon: '1 se venceu; senão, 0',
    toWinnerAloud: 'O gradiente de um número é a soma de delta sobre as janelas que ele venceu',
    toAllAloud: 'O gradiente de um número é a soma de um enésimo de delta sobre as janelas que o contêm',
    badGradient: (text, rows, columns) =>
      `O gradiente “${text}” deve ser uma matriz de ${rows}×${columns} números: um por cada saída.`,
  } satisfies Translated<typeof backwardWords>,
  'pool-stepper.extras': {
    operation: 'Operação',
    max: 'máximo',
    average: 'média',
    windowSize: 'Tamanho da janela',
    global: 'global (todo o mapa)',
    stride: 'Stride',
    strideOfWindow: 'como a janela',
    padding: 'Padding',
    editInput: (row, column) => `Entrada na ${place(row, column)}`,
    editDelta: (row, column) => `Gradiente δ na ${place(row, column)}`,
    wrongMax: 'Ainda não: procure o maior número da janela.',
    wrongAverage: (count) => `Ainda não: some os ${count} números da janela e divida por ${count}.`,
    ask: (window, windows) => `Janela ${window} de ${windows}: que número ela dá?`,
    guess: 'O seu palpite para a saída desta janela',
    check: 'Verificar',
    show: 'Mostrar',
    enter: 'OK',
  } satisfies Translated<typeof extras>,
};
