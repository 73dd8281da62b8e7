/** O que <init-lab> diz em português. */
import type { words as activations } from '../../components/init-lab/init-lab.activations.words.js';
import type { words as curves } from '../../components/init-lab/init-lab.curves.words.js';
import type { words as own } from '../../components/init-lab/init-lab.own.words.js';
import type { words as seeds } from '../../components/init-lab/init-lab.seeds.words.js';
import type { words as starts } from '../../components/init-lab/init-lab.starts.words.js';
import type { words } from '../../components/init-lab/init-lab.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'init-lab': {
    figure: 'O início de uma rede decide em que se tornam os seus filtros',
    loading: 'A carregar as execuções gravadas…',
    show: 'Comparar',
    views: { schemes: 'inícios', curves: 'inícios, passo a passo', seeds: 'sementes', activations: 'ativações' },
    play: 'Ver o treino',
    pause: 'Pausa',
    back: 'Um momento atrás',
    forward: 'Um momento à frente',
    position: 'Passo do treino',
    stepOf: (step, steps) => `passo ${step} de ${steps}`,
    more: 'Um início próprio',
    table: 'Os números em tabela',
    columns: ['rede', 'passo', 'acertos em dígitos novos', 'perda', 'os filtros diferem em'],
    badStd: 'O desvio padrão deve ser um número, de 0.0001 a 2.',
    badFrame: 'O quadro deve ser um número inteiro, de 0 (o início) a 9 (o fim).',

    networks: 'A mesma rede a partir de doze inícios: os seus oito filtros de conv1',
    before: 'antes do primeiro passo',
    after: (step) => `após ${step} passos`,
    untrained: 'sem treino',
    note: (share) => `acerta ${share}`,
    equal: (share) => `${share} · iguais`,
    described: (title, when, share, filters) => `${title}, ${when}: ${share}, ${filters}`,
    right: (share) => `acerta ${share} dos dígitos novos`,
    identical: 'os oito filtros idênticos',
    differ: (by) => `os filtros diferem em ${by}`,
    start: (title) => `${title}, início`,

    histogram: 'Pesos de conv1 no início',
    histogramOf: (title, low, high) => `${title}: histograma dos 200 pesos iniciais de conv1, de ${low} a ${high}`,
    signals: 'Sinal de um 4 no início, desvio padrão',
    layers: ['conv1', 'conv2', 'logits'],
    signalsOf: (list) => `Desvio padrão do sinal antes da ativação, para um 4 e os pesos iniciais: ${list}`,

    titles: {
      zero: (value) => `tudo ${value}`,
      tenth: (value) => `tudo ${value}`,
      one: (value) => `tudo ${value}`,
      'constant-convs': (value) => `convs ${value}`,
      'constant-first': (value) => `conv1 ${value}`,
      tiny: (std) => `normal ${std}`,
      'small-first': () => 'conv1 pequena',
      uniform: (std) => `uniforme ${std}`,
      normal: (std) => `normal ${std}`,
      glorot: () => 'Glorot',
      he: () => 'He',
      huge: (std) => `normal ${std}`,
    },

    captions: {
      start: (title, signals, same, right) =>
        `${title}: antes do primeiro passo, um 4 produz nas três camadas sinais de desvio padrão ${signals}; cerca de 1 é bom para aprender.${same ? ' Os oito filtros são iguais.' : ''} Acertar ${right} é acaso. Inicie o treino para ver em que dá.`,
      constant: ({ when, right, usual }) =>
        `Pesos iguais recebem gradientes iguais, por isso os oito filtros continuam idênticos até o último bit: ${when} diferem em exatamente 0. A rede aprende, sim, mas como se tivesse um só filtro: acerta ${right}; Glorot, ${usual}.`,
    },
  } satisfies Translated<typeof words>,
  'init-lab.activations': {
    networks: 'A mesma rede com cinco ativações, em cima com average-pooling, em baixo com max-pooling',
    names: { linear: 'linear', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', sigmoid: 'sigmoide', tanh: 'tanh' },
    pools: { max: 'max', average: 'avg' },
    meaning: (activation, pool) => `${activation}, ${pool}-pooling`,
    finals: 'Acertos finais em dígitos novos',
    finalOf: (title, share) => `${title} ${share}`,
    finalsOf: (list, dense) => `${list}; uma só camada densa ${dense}`,
    dense: (share) => `uma camada densa: ${share}`,
    own: (meaning, seed) => `${meaning}, semente ${seed}: não está gravada. Como aprende vê-se ao treiná-la.`,
    linearAverage: ({ when, right, dense }) =>
      `Sem ativação e com average-pooling, a rede inteira é uma só aplicação linear: ${when} acerta ${right}, não mais que uma só camada densa (${dense}).`,
    linearMax: ({ when, right, dense }) =>
      `O max-pooling não é uma aplicação linear: com ele, até uma rede sem ativações se curva, e acerta ${right} ${when}; uma só camada densa, ${dense}.`,
    sigmoid: ({ meaning, When, right, dense }, slope) =>
      `${meaning}: a sua inclinação é no máximo ${slope}, por isso os gradientes encolhem no caminho de volta e a aprendizagem é lenta. ${When} acerta ${right}; uma só camada densa, ${dense}.`,
    bent: ({ meaning, when, right, dense }) =>
      `${meaning}: ${when} acerta ${right}; uma só camada densa, ${dense}. ReLU, leaky ReLU e tanh quase não diferem aqui; o que conta é haver uma curvatura.`,
  } satisfies Translated<typeof activations>,
  'init-lab.curves': {
    accuracy: 'Acertos em dígitos novos',
    diversity: 'Quanto diferem os filtros de conv1',
    steps: (steps) => `${steps} passos`,
    accuracyOf: (title, last) => `Acurácia ao longo dos passos: ${title} termina em ${last}`,
    accuracyOfOthers: (title) => `Acurácia das outras redes; ${title} não foi treinado`,
    diversityOf: (title, last) =>
      `Maior desvio padrão de um peso entre os filtros de conv1: ${title} termina em ${last}`,
    diversityOfOthers: (title) => `Quanto diferem os filtros nas outras redes; ${title} não foi treinado`,
  } satisfies Translated<typeof curves>,
  'init-lab.own': {
    caption: (meaning, seed) =>
      `${meaning}, semente ${seed}: um início próprio. Os seus filtros, pesos e sinal estão calculados; como aprende vê-se ao treiná-lo.`,
    std: 'Desvio padrão',
    seed: 'Semente',
    train: 'Treinar este aqui',
    goOn: 'Continuar o treino',
    pause: 'Pausar o treino',
    recorded: 'Voltar às execuções gravadas',
    progress: (name, step, steps, accuracy) =>
      `${name}: passo ${step} de ${steps}${accuracy ? `, acerta ${accuracy} dos dígitos novos` : ''}`,
    trained: (meaning, seed, step, right, differ, kept) =>
      `${meaning}, semente ${seed}, treinado aqui até o passo ${step}: acerta ${right} na última medição. Os filtros ${differ}${kept}.`,
    equal: 'são idênticos até o último bit',
    differ: (by) => `diferem em ${by}`,
    kept: (cosine) => `; cosseno de um filtro com o seu início: ${cosine} em média`,
  } satisfies Translated<typeof own>,
  'init-lab.seeds': {
    networks: 'A mesma rede com várias sementes: os seus oito filtros de conv1',
    seed: (seed) => `semente ${seed}`,
    most: (note, filter, cosine) => `${note} · o mais parecido: filtro ${filter}, cosseno ${cosine}`,
    atStart: (cosine) => `; no início era ${cosine}`,
    caption: (network, filter, same, best, atStart, agreement) =>
      `A mesma rede, os mesmos dígitos; só mudam o início e a ordem dos dados. ${network}, filtro ${filter}: filtros com o mesmo número não são parentes (cosseno ${same} em média); os mais parecidos (a tracejado) alcançam ${best}${atStart}. Depois de treinadas, as redes dão a mesma resposta a ${agreement} dos dígitos novos.`,
  } satisfies Translated<typeof seeds>,
  'init-lab.starts': {
    meanings: {
      zero: (value) => `cada peso começa em ${value}`,
      tenth: (value) => `cada peso começa em ${value}`,
      one: (value) => `cada peso começa em ${value}`,
      'constant-convs': (value) => `ambas as convoluções começam em ${value}; a camada densa, ao acaso`,
      'constant-first': (value) => `só conv1 começa em ${value}; o resto, ao acaso`,
      tiny: (std) => `cada camada normal, desvio padrão ${std}`,
      'small-first': (std) => `conv1 normal, desvio padrão ${std}; o resto, Glorot`,
      uniform: (std) => `cada camada uniforme, desvio padrão ${std}`,
      normal: (std) => `cada camada normal, desvio padrão ${std}`,
      glorot: () => 'uniforme, variância 2 ∕ (fan-in + fan-out)',
      he: () => 'normal, variância 2 ∕ fan-in',
      huge: (std) => `cada camada normal, desvio padrão ${std}`,
    },
    captions: {
      zero: ({ When, right }) =>
        `Tudo zeros: atrás de uma ReLU nada chega e nada volta, por isso só o último viés aprende. ${When} os filtros ainda são 0, e acertar ${right} é adivinhar.`,
      'constant-convs': ({ right, usual }) =>
        `Uma camada densa aleatória distingue os filtros de conv2, mas cada um deles trata igualmente os oito canais: os filtros de conv1 ainda diferem em exatamente 0, com ${right} de acertos. Glorot: ${usual}.`,
      'constant-first': ({ when, differ, right, usual }) =>
        `Só conv1 começa igual: os pesos aleatórios que se seguem enviam a cada filtro outro gradiente, por isso eles separam-se, ${when} em ${differ}, com ${right} de acertos. Glorot: ${usual}.`,
      tiny: ({ When, spread, right }) =>
        `Pesos minúsculos por toda parte: cada camada encolhe o sinal, e os logits diferem só em ${spread}. ${When} acerta ${right}: o Adam, cujos passos não encolhem com o gradiente, põe a rede em marcha.`,
      'small-first': ({ when, kept, right, usual }) =>
        `conv1 começa quase em branco, por isso o que nela se vê foi aprendido: ${when} o cosseno com o seu início é ${kept}, e acerta ${right}. Os filtros de Glorot são menos bonitos e igualmente bons: ${usual}.`,
      huge: ({ When, spread, firstLoss, right, loss, kept }) =>
        `Cada camada multiplica o sinal: os logits dispersam-se ${spread} e a primeira perda é ${firstLoss}. ${When} acerta ${right}, a perda é ${loss}, e os filtros são o início aleatório: cosseno ${kept}.`,
      sane: ({ meaning, When, spread, right, kept }) =>
        `${meaning}: um início sensato, com logits dispersos em ${spread}. ${When} acerta ${right}; tais inícios quase não diferem. Os filtros ainda se parecem com o seu início, cosseno ${kept}: um bom início e filtros bonitos são inconciliáveis.`,
    },
  } satisfies Translated<typeof starts>,
};
