/** O que <template-trainer> diz em português. */
import type { asideWords } from '../../components/template-trainer/template-trainer.asides.words.js';
import type { moreWords } from '../../components/template-trainer/template-trainer.more.words.js';
import type { variantWords } from '../../components/template-trainer/template-trainer.variants.words.js';
import type { words } from '../../components/template-trainer/template-trainer.words.js';
import type { Translated } from '../../words/words.js';

const COUNTS = ['Nenhum', 'Um', 'Dois', 'Três', 'Quatro', 'Cinco'];

export const translation = {
  'template-trainer': {
    figure: 'Uma rede treinada com uma só imagem',
    only: (narrow) => (narrow ? 'Imagem x' : 'A única imagem x'),
    the: (name) => `o ${name}`,
    imageGrid: (name) => `A imagem de treino: ${name}, 28 por 28 pixels`,
    pixel: (row, column, ink) => `linha ${row}, coluna ${column}: ${ink}`,
    start: 'Início aleatório',
    plusImage: 'Mudança: c · x',
    plus: 'Mudança',
    now: (step) => `Após ${step} ${step === '1' ? 'passo' : 'passos'}`,
    likeImage: 'correlação com x',
    cosine: 'e o seu cosseno com x',
    asked: 'Vê:',
    answers: 'responde',
    answer: (digit, chance, shown) => `Perante ${shown}, a rede responde ${digit} com ${chance}.`,
    chance: (labels) => `p(${labels})`,
    curve: (chance, from) => `Probabilidade da resposta certa: ${from} no início, ${chance} agora.`,
    filters: 'Os cinco filtros',
    filter: (k, start = '', change = '', now = '') => `Filtro ${k}: ${start}, mudança ${change}, agora ${now}`,
    verdict: {
      positive: (name) => (name ? `um ${name}` : 'um pedaço'),
      negative: () => 'negativo',
      noise: () => 'ruído',
      dead: () => 'morto',
    },
    columns: ['Filtro', 'Semelhança no início', 'c', 'Cosseno', 'Semelhança agora', 'Veredito'],
    table: 'Os números em tabela',
    transport: {
      play: 'Ver o treino',
      pause: 'Pausa',
      back: 'Um passo atrás',
      forward: 'Um passo à frente',
      position: 'Passo do treino',
    },
    stepOf: (step, steps) => `passo ${step} de ${steps}`,
    show: 'Mostrar-lhe',
    own: 'a sua própria imagem',
    digit: (name) => `um ${name.charAt(0)}${name.includes(':') ? ' de outra mão' : ''}`,
    allInk: 'tudo tinta',
    more: 'Mais opções',
    loading: 'A carregar…',
    atStart: (what, chance) =>
      `Cinco filtros de números aleatórios. A rede ainda não sabe nada: dá uma probabilidade de ${chance} a esta resposta: ${what}. Agora é treinada só com isso.`,
    during: (step, chance) =>
      `Passo ${step}: cada filtro move-se só na direção da imagem. Uns somam-na, outros subtraem-na. Probabilidade da resposta certa: ${chance}.`,
    done: (positive, negative) =>
      `Filtros que se tornaram a imagem: ${COUNTS[positive].toLowerCase()}; o seu negativo: ${COUNTS[negative].toLowerCase()}. Decidiu o voto de cada um. Cada mudança é c vezes a imagem; onde esta está em branco, o ruído fica para sempre. A rede responde agora o mesmo a tudo: mostre-lhe um 9.`,
  } satisfies Translated<typeof words>,
  'template-trainer.asides': {
    weak: 'A imagem está em cada filtro, somada ou subtraída; onde diz ruído, o início aleatório esconde-a.',
    relu: (dead) =>
      `${COUNTS[dead]} dos cinco filtros ${dead > 1 ? 'responderam' : 'respondeu'} à imagem com menos de 0. A ReLU transforma isso em 0, nenhum gradiente passa, e ${dead > 1 ? 'eles nunca se movem: mortos' : 'ele nunca se move: morto'}.`,
    adam: 'O Adam divide cada gradiente pelo seu próprio tamanho, por isso todos os pixels com tinta se movem o mesmo: a mudança é a silhueta, já não c vezes a imagem.',
    decayed: (cosine) =>
      `O weight decay encolhe o que o treino não renova: o ruído desvanece-se e a imagem fica. A mudança contém agora também menos o ruído (cosseno com x: ${cosine}).`,
    mixture: (cosine) =>
      `Cada mudança é uma mistura das imagens, tanto de uma mais tanto da outra (cosseno com a melhor mistura: ${cosine}). Filtros tão grandes como a imagem copiam o que lhes é mostrado. Muitos dígitos partilham formas, por isso filtros pequenos e partilhados servem melhor.`,
    crowd:
      'Cada imagem puxa, e o filtro torna-se o que elas têm em comum. Um filtro de tamanho inteiro precisa de uma cópia para tudo; filtros pequenos podem ser partilhados.',
    pieces:
      'Só o lugar que responde com mais força ensina o filtro, por isso ele se torna um pedaço da imagem: um recorte exato. Filtros que devem responder menos ficam borrados, porque o seu melhor lugar está sempre a mudar.',
    meanPiece:
      'Todos os lugares ensinam o filtro por igual: ele torna-se a média de todos os pedaços da imagem, um borrão.',
    mixedPieces:
      'Cada lugar tem votos próprios, por isso uns pedaços puxam e outros empurram: o filtro torna-se uma mistura manchada de pedaços.',
    fooled: (shown, digit, chance) =>
      `Perante ${shown}, responde ${digit}: ${chance}. Aprendeu a dizer ${digit}, não a distinguir o que é um ${digit}: não havia nada de que o distinguir.`,
    probed: (shown, digit, chance) => `Perante ${shown}, a rede responde ${digit}: ${chance}.`,
    full: (times, digit, chance) =>
      `Cheia de tinta, em nenhum lugar um dígito: um filtro que é exatamente a imagem dá-lhe uma pontuação ${times} vezes tão alta como à própria imagem. Uma pontuação alta não é uma semelhança. A rede responde ${digit}: ${chance}.`,
    why: (k, own, others, c, up) =>
      `O filtro ${k} começa com um voto de ${own} para a resposta certa e, em média, de ${others} para as outras: ${up ? 'mais' : 'menos'} para ela, por isso o treino ${up ? 'soma a imagem' : 'subtrai a imagem'}, no fim ${c} vezes.`,
    whyElse: (k, own, others, c) =>
      `O filtro ${k} começa com um voto de ${own} para a resposta certa e, em média, de ${others} para as outras. Mas os votos também aprendem: no fim, a imagem foi somada ${c} vezes.`,
    about: (k, verdict, likeness) => `Filtro ${k}: ${verdict} (${likeness}).`,
    deadFilter: (k) =>
      `O filtro ${k} respondeu no início à imagem com menos de 0. A ReLU não deixa aí passar nenhum gradiente: está morto e conserva os seus números aleatórios.`,
    inked: (k, start, ink, change, now, exact) =>
      `Um pixel do filtro ${k}: começou como ${start}, o treino somou c · x = ${change} (aqui x = ${ink}), o que dá ${now}${exact ? '' : ' (arredondado)'}.`,
    blank: (k, start) =>
      `Aqui a imagem está em branco, x = 0: este peso do filtro ${k} não recebe gradiente e fica ${start} para sempre.`,
    other: (k, start, now) => `Este pixel do filtro ${k}: ${start} no princípio, ${now} agora.`,
  } satisfies Translated<typeof asideWords>,
  'template-trainer.more': {
    images: 'Treinada com',
    imageChoices: {
      '4': 'um 4',
      '4 7': 'um 4 e um 7',
      '4 9': 'um 4 e um 9',
      '0 1 4': 'um 0, um 1 e um 4',
      '0 1 2 3 4 5 6 7 8 9': 'um de cada dígito',
      '4*100': 'cem quatros',
      '4*100 9*100': '4 contra 9, 100 de cada',
    },
    own: 'próprio',
    size: 'Filtros',
    sizeOf: (size) => `${size}×${size}`,
    head: 'Depois',
    heads: { flatten: 'todos os lugares', average: 'média dos lugares', max: 'melhor lugar' },
    activation: 'Ativação',
    activations: { linear: 'nenhuma', relu: 'ReLU', 'leaky-relu': 'leaky ReLU', tanh: 'tanh', sigmoid: 'sigmoide' },
    optimizer: 'Otimizador',
    optimizers: { sgd: 'SGD', decay: 'SGD, weight decay', adam: 'Adam' },
    seed: 'Outro início aleatório',
    std: 'Ruído no início (desvio padrão)',
    curve: 'Quão visível se torna a imagem',
    curveLabel: (low, lowValue, high, highValue) =>
      `Mediana da correlação dos filtros treinados com a imagem, em função do ruído no início: ${lowValue} para um desvio padrão de ${low}, ${highValue} para ${high}.`,
    correlation: 'mediana |correlação|',
    glorot: 'usual (Glorot)',
    unclear: 'difícil de ver',
  } satisfies Translated<typeof moreWords>,
  'template-trainer.variants': {
    images: 'As imagens',
    means: (count) => `Médias de ${count}`,
    right: 'p(certa)',
    answers: 'as respostas certas',
    likeImages: 'imagem mais próxima, correlação',
    likePiece: 'pedaço de x mais próximo, correlação',
    likeMean: 'correlação com o pedaço médio',
    cosineImages: 'imagem mais próxima, cosseno',
    cosinePiece: 'pedaço mais próximo, cosseno',
    cosineMean: 'cosseno com o pedaço médio',
    outOfRange: (name, whole, least, most) =>
      `${name} deve ser um número ${whole ? 'inteiro ' : ''}de ${String(least)} a ${String(most)}.`,
    badCount: (most) => `Indique de uma a ${String(most)} imagens.`,
    tooMany: (most) => `Há ${String(most)} imagens de cada dígito.`,
    oneImage: 'Os filtros mais pequenos do que a imagem são treinados com uma só imagem.',
    tooLong: 'Tantos passos com tantas imagens demorariam demasiado.',
    diverged: 'Com esta taxa de aprendizagem, os pesos crescem sem limite.',
  } satisfies Translated<typeof variantWords>,
};
