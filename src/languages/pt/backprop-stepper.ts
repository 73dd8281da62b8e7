/** O que <backprop-stepper> diz em português. */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: 'Um passo de retropropagação, calculado em detalhe',
    chain: 'As perguntas, de trás para a frente',
    lowerLoss: 'menor perda',
    betterFeatures: 'melhores características',
    betterFilters: 'melhores filtros',
    betterWeights: 'melhores pesos e vieses',
    afterFilter: 'W após o passo',
    afterLoss: 'L após o passo',
    symbol: 'Símbolo',
    values: 'Valores, com as linhas separadas por ponto e vírgula',
    play: 'Mostrar todos os passos',
    pause: 'Pausa',
    back: 'Um passo atrás',
    forward: 'Um passo à frente',
    position: 'Passo',
    preset: 'Cabeça',
    average: 'média',
    max: 'máximo',
    dense: 'densa, sigmoide',
    softmax: 'densa, softmax',
    rate: 'Taxa η',
    more: 'Mais opções',
    table: 'Os números em tabela',
    image: 'Imagem I',
    filter: 'Filtro W',
    features: 'Saída o',
    head: 'Cabeça V',
    loss: 'Perda L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}, linha ${row}, coluna ${column}: ${value}`,
    editable: (cell) => `${cell}. Enter para alterar`,
    step: (index, all) => `Passo ${index} de ${all}`,
    outputTitles: ['Recorte de I', 'Filtro W', 'Produtos'],
    useTitles: ['Recorte de I', 'δ', 'Produtos'],
    output: (outputs, name, value) =>
      `O filtro para ${outputs} ${outputs === 1 ? 'vez' : 'vezes'}: aqui os seus produtos somam ${name} = ${value}.`,
    guess: (name, uses) =>
      uses === 1
        ? `${name} foi usado ${uses} vez, para a única saída. Quanto dá o seu ${uses} uso?`
        : `${name} foi usado ${uses} vezes, uma para cada saída. Quanto somam os seus ${uses} usos?`,
    uses: (name, uses, sum, wish) =>
      uses === 1
        ? `${name} foi usado ${uses} vez, para a única saída; o seu ${uses} uso dá ${sum}, ${wish}.`
        : `${name} foi usado ${uses} vezes, uma para cada saída; os seus ${uses} usos somam ${sum}, ${wish}.`,
    larger: (name) => `por isso, um valor maior de ${name} reduz a perda`,
    smaller: (name) => `por isso, um valor menor de ${name} reduz a perda`,
    stays: (name) => `por isso, ${name} não precisa de se mover`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['Saída o', 'o > 0 ?', 'a'],
    scoreTitles: ['Saídas', 'Pesos', 'Produtos'],
    slopeTitles: ['p', 'Certa', '∂L/∂s'],
    headTitles: ['∂L/∂s', 'Encontrou', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', 'Produtos'],
    deltaTitles: ['Da cabeça', 'Porta', 'δ'],
    activation: (stopped, outputs) =>
      `A ReLU deixa passar as saídas positivas e detém as outras: ${stopped} de ${outputs} ${stopped === 1 ? 'vale' : 'valem'} agora 0.`,
    score: (name, value) => `A cabeça dá a cada saída um peso próprio: ${name} = ${value}.`,
    softmax: (rightClass, p) =>
      `A softmax transforma as pontuações em probabilidades; a classe certa ${rightClass} recebe ${p}.`,
    sigmoid: (p) => `A sigmoide transforma a pontuação numa probabilidade: p = ${p}.`,
    classLoss: (loss) => `Qual é o tamanho do erro? A classe certa deveria receber 1, por isso a perda é ${loss}.`,
    loss: (target, loss) =>
      `Qual é o tamanho do erro? O alvo é ${target}, por isso a perda é ${loss}. Como pode diminuir?`,
    slopes: 'Agora para trás: subir a pontuação da classe certa e baixar as outras, cada uma tanto quanto p se desvia.',
    slope: (slope, wish) => `Agora para trás: ∂L/∂s = ${slope}, ${wish}.`,
    head: 'Cada peso da cabeça recebe a inclinação vezes a saída que encontrou. Neste exemplo, a cabeça fica como está.',
    features:
      'O caminho de volta pela cabeça: os pesos que levaram as saídas para a frente levam a inclinação para trás.',
    gate: (stopped, outputs) =>
      `A porta: onde a ReLU deteve uma saída, também o gradiente dela para; ${stopped} de ${outputs} ${stopped === 1 ? 'recebe' : 'recebem'} 0.`,
    badHeadWeights: (outputs) =>
      `Cada pontuação precisa de ${outputs} ${outputs === 1 ? 'peso' : 'pesos'} da cabeça, um para cada saída do filtro.`,
    badTarget: 'Com esta cabeça, o alvo é 1 ou 0.',
    badClass: (last) => `Com esta cabeça, o alvo é o número de uma classe, de 0 a ${last}.`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'O seu palpite',
    check: 'Verificar',
    show: 'Mostrar',
    right: 'Certo!',
    wrong: 'Ainda não.',
    target: 'Alvo',
    rightClass: 'Classe certa',
    bias: 'Viés b',
    enter: 'OK',
    place: (title, row, column) => `${title}, linha ${row}, coluna ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['Saídas', 'Pesos', 'Produtos'],
    deltaTitles: ['Da cabeça', 'Porta', 'δ'],
    biasTitles: ['δ', 'Encontrou', 'Produtos'],
    imageTitles: ['δ com zeros', 'W, a 180°', 'Produtos'],
    updateTitles: ['W', 'η · ∂L/∂W', 'Novo W'],
    mean: (outputs, value) =>
      `A média de todas as ${outputs} saídas; a janela de pooling é o mapa inteiro: y = ${value}.`,
    max: (winner, value) => `Vence a maior saída, a primeira se houver iguais: y = ${winner} = ${value}.`,
    loss: (target, loss) =>
      `Qual é o tamanho do erro? O alvo é ${target}, por isso a perda é ${loss}. Como pode diminuir?`,
    slope: (name, slope, wish) => `Agora para trás: ∂L/∂${name} = ${slope}, ${wish}.`,
    shares: (outputs, slope) =>
      `Cada saída teve 1/${outputs} do peso em y, por isso cada uma recebe 1/${outputs} de ${slope}.`,
    wins: (winner, slope) =>
      `${winner} venceu e recebe todo o ${slope}; as outras recebem 0. Mesmo assim, todas as saídas se moverão: partilham um filtro.`,
    bias: (value) => `O viés foi somado a cada saída, por isso o seu gradiente é a soma de todos os δ: ${value}.`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}, o que uma camada anterior receberia: δ, rodeado de zeros, encontra o filtro rodado de 180°.`,
    update: (rate) =>
      `Cada peso move-se contra o seu gradiente, η = ${rate} vezes o valor deste. O viés e a cabeça ficam, para que a mudança seja obra do filtro.`,
    guessFirst:
      'Cada peso move-se contra o seu gradiente. Para que lado? Volte a ∂L/∂W e calcule-o primeiro por inteiro.',
    stays: (loss) => `De novo para a frente com o novo filtro: a perda continua em ${loss}.`,
    falls: (before, after) => `De novo para a frente com o novo filtro: a perda desce de ${before} para ${after}.`,
    rises: (before, after) =>
      `De novo para a frente: a perda sobe de ${before} para ${after}. A taxa é grande demais e o passo vai além do mínimo.`,
    moved: (moved, outputs) =>
      `${moved === 1 ? 'Moveu-se' : 'Moveram-se'} ${moved} de ${outputs} saídas, não só a vencedora: partilham o filtro.`,
    chart: 'Perda após o passo, para cada taxa η',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `Uma imagem, um filtro de ${rows} × ${columns} pesos e ${outputs === 1 ? 'a sua' : 'as suas'} ${outputs} ${outputs === 1 ? 'saída' : 'saídas'}, em letras`,
    caption: (weight, uses) =>
      uses === 1
        ? `${weight} é usado ${uses} vez, na única saída: é assim que a perda depende dele, e por isso o seu gradiente tem ${uses} termo.`
        : `${weight} é usado ${uses} vezes, uma em cada saída: é assim que a perda depende dele, e por isso o seu gradiente tem ${uses} termos.`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `Não há nenhum exemplo “${preset}”.`,
    badInput: (text) => `A imagem “${text}” não é uma matriz de números.`,
    badKernel: (text) => `O filtro “${text}” não é uma matriz de números.`,
    largeInput: (most) => `A imagem pode ter no máximo ${most} linhas e colunas.`,
    largeKernel: (most) => `O filtro pode ter no máximo ${most} linhas e colunas.`,
    badSize: 'O filtro é maior que a imagem.',
    badRate: 'A taxa é um número não menor que 0.',
    badTarget: 'O alvo e o viés são números.',
  } satisfies Translated<typeof wrong>,
};
