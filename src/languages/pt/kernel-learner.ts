/** O que <kernel-learner> diz em português. */
import type { words as extras } from '../../components/kernel-learner/kernel-learner.extras.words.js';
import type { words as image } from '../../components/kernel-learner/kernel-learner.image-words.js';
import type { rareWords } from '../../components/kernel-learner/kernel-learner.rare-words.js';
import type { words as twoFilters } from '../../components/kernel-learner/kernel-learner.two-filters.words.js';
import type { words } from '../../components/kernel-learner/kernel-learner.words.js';
import type { words as formula } from '../../components/kernel-learner/kernel-learner.formula.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'kernel-learner': {
    figure: 'Números aleatórios aprendem a ser um filtro',
    loading: 'A carregar…',
    transport: { play: 'Iniciar', pause: 'Pausa', back: 'Um passo atrás', forward: 'Um passo', position: 'Passo' },
    again: 'Novo início aleatório',
    more: 'Mais para aprender, mais opções',
    table: 'Os pesos em tabela',
    taps: ['esquerda', 'meio', 'direita'],
    place: 'Lugar no sinal',
    point: 'Aponte para um lugar do sinal: aqui aparecerá o que o filtro faz dele.',
    filter: () => 'O filtro',
    scale: (largest) => `× ${largest}`,
    signal: 'Um sinal que nunca viu',
    legend: '○ pico real\u2003● diz: um pico\u2003× erro',
    path: () => 'Pesos ÷ o maior, passo a passo',
    accuracy: 'Acertos em sinais novos',
    accuracyShort: 'Sinais novos',
    record: ['aprendido', '[−1 1 −1]', '[−½ 1 −½]'],
    never: 'nunca um pico',
    percent: (value) => `${value}%`,
    placeText: (place, answer, peak) => `lugar ${String(place)}: ${answer}, ${peak ? 'um pico' : 'nenhum pico'}`,
    stepOf: (step, steps) => `${step} / ${steps}`,
    summary: (step, filters, right) =>
      `Passo ${step}. Pesos esquerda, meio, direita: ${filters}. Acerta em ${right} dos lugares de sinais novos.`,
    columns: ['passo', 'perda'],
    tableCaption: (seed) => `Pesos e perda, semente ${String(seed)}`,

    start: (signs, right, never) =>
      `Passo 0: números aleatórios, com os sinais ${signs}. Acertam em ${right} dos lugares; não marcar absolutamente nada acertaria em ${never}. Pressione Iniciar: só os erros os farão mudar.`,
    growing: (step, signs, right) =>
      `Passo ${step}: os pesos têm os sinais ${signs}. Os erros em 32 exemplos novos acabam de mover um pouco cada peso; acerta em ${right} dos lugares novos.`,
    found: (step, right, guess) =>
      `Passo ${step}: − + −. Um lugar conta quando supera os seus dois vizinhos; ninguém o disse ao filtro. Acerta em ${right} dos lugares novos; [−1 1 −1], em ${guess}.`,
    done: (shape, scale, right, guess) =>
      `Ninguém o projetou, e no entanto cada início acaba nesta forma: [${shape}] × ${scale}. A escala é livre: diz apenas quão seguro o filtro está. Acerta em ${right}; à mão, com o melhor limiar, [−1\u00a01\u00a0−1] chega a ${guess}.`,
  } satisfies Translated<typeof words>,
  'kernel-learner.extras': {
    task: 'Aprender',
    tasks: {
      peaks: 'a encontrar picos',
      'two-filters': 'picos, com dois filtros',
      'sobel-x': 'Sobel, da esquerda para a direita',
      'sobel-y': 'Sobel, de cima para baixo',
      laplacian: 'laplaciano',
      sharpen: 'nitidez',
      emboss: 'relevo',
      gaussian: 'desfoque gaussiano',
      difference: 'a diferença [1 −1]',
    },
    signals: 'Sinais',
    images: 'Imagens',
    seed: 'Semente',
    rate: 'Taxa',
    kinds: {
      uniform: 'ruído uniforme',
      normal: 'ruído normal',
      walk: 'passeios aleatórios',
      spikes: 'picos esparsos',
    },
    pictures: { noise: 'ruído', digit: 'um dígito' },
  } satisfies Translated<typeof extras>,
  'kernel-learner.two-filters': {
    filter: (k) => `Filtro ${String(k)}`,
    path: (k) => `Filtro ${String(k)}, passo a passo`,
    start: (right) =>
      `Passo 0: dois filtros aleatórios e uma unidade que os lê; acertam em ${right} dos lugares. Como vão repartir o trabalho?`,
    growing: (step, right) =>
      `Passo ${step}: acerta em ${right} dos lugares novos. Um só filtro tem de pesar ambos os vizinhos numa soma; dois podem olhar cada um por si.`,
    done: (left, right) =>
      `Repartem o trabalho: o filtro 1 compara com o vizinho ${left ? 'esquerdo' : 'direito'}, o filtro 2 com o outro, e a unidade que lê exige as duas coisas: maior que o esquerdo E que o direito. Acerta em ${right}.`,
    alike: (step, right) =>
      `Passo ${step}: ambos os filtros começaram iguais, por isso cada passo os move por igual: dois filtros fazem o trabalho de um, com acertos em ${right}. O que distingue os filtros é um início aleatório.`,
    stuck: (step, right) =>
      `Após ${step} passos, este início não encontrou as duas diferenças: acerta em ${right}. Com dois filtros, a perda tem mais de um vale; outro início pode cair no melhor.`,
  } satisfies Translated<typeof twoFilters>,
  'kernel-learner.image': {
    input: (kind) => (kind === 'digit' ? 'O dígito' : 'Uma imagem nova'),
    inputShort: 'Imagem',
    learned: (step) => `Aprendido, passo ${step}`,
    learnedShort: (step) => `Passo ${step}`,
    target: 'A encontrar',
    now: 'A sua saída',
    wanted: 'Saída desejada',
    nowShort: 'Saída',
    wantedShort: 'Desejada',
    errors: 'Erro nesta imagem: média de (agora − desejado)²',
    errorsShort: 'Erro: média (agora − desejado)²',
    size: (rows, columns) => `${String(rows)} por ${String(columns)}`,
    output: (row, column, value) => `linha ${String(row)}, coluna ${String(column)}: ${value}`,
    here: (now, wanted, error) =>
      `Aqui dá ${now} e deseja-se ${wanted}: desvia-se ${error}. Os quadrados de todos estes erros empurram os pesos.`,
    start: (count, error) =>
      `Passo 0: ${count} números aleatórios. Tudo o que chegam a ver são imagens e o que o filtro escondido faz delas. Erro ${error}.`,
    growing: (step, error, off) => `Passo ${step}: erro ${error}; o peso que mais se desvia ainda falha por ${off}.`,
    found: (off) =>
      `Encontrado, com a escala e tudo: nenhum peso se desvia mais de ${off}. Aqui o alvo é um número, não um sim ou não, por isso a escala também é aprendida.`,
    alike: (error, off) =>
      `A saída está quase certa (erro ${error}), e no entanto um peso ainda se desvia ${off}: pixels vizinhos de um dígito são tão parecidos que outros filtros fazem quase o mesmo.`,
    short: (step, error, off) =>
      `Após ${step} passos o erro é ${error} e um peso desvia-se ${off}: com mais passos chega mais perto.`,
    summary: (learned, target, error) =>
      `Filtro aprendido: ${learned}. Filtro a encontrar: ${target}. Erro quadrático médio: ${error}.`,
  } satisfies Translated<typeof image>,
  'kernel-learner.rare': {
    unfinished: (step, signs, right) =>
      `Após ${step} passos os pesos têm os sinais ${signs}, com acertos em ${right}. Mais passos, ou outra taxa, irão mais longe.`,
    diverged: (step) =>
      `No passo ${step} os pesos dispararam: a taxa é grande demais e cada movimento passa do ponto. Experimente uma menor.`,
    badInit: (text, count) => `O início “${text}” não é normal, nem zeros, nem ${String(count)} números de −100 a 100.`,
    badRate: (most) => `A taxa é um número maior que 0, no máximo ${String(most)}.`,
    badSteps: (most) => `Os passos são um número inteiro de 1 a ${String(most)}.`,
  } satisfies Translated<typeof rareWords>,
  'kernel-learner.formula': {
    oneFilter: 'y é a sigmoide de w deslizado sobre u, mais b',
    twoFilters:
      'y é a sigmoide de v 1 h 1 mais v 2 h 2 mais c, em que cada h é a sigmoide do seu filtro deslizado sobre u, mais o seu viés',
  } satisfies Translated<typeof formula>,
};
