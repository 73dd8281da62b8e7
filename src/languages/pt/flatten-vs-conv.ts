/** O que <flatten-vs-conv> diz em português. */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: 'Uma rede que achata a imagem frente a outra que desliza filtros sobre ela',
    loading: 'A carregar as duas redes…',
    drag: 'arraste o dígito ou use as setas',
    image: 'Imagem',
    handle: 'O dígito: as setas movem-no, Home devolve-o ao lugar',
    flattened: 'a imagem como uma linha de 784 pixels',
    networks: {
      dense: { name: 'Achatar → densa', of: 'pesos das suas 8 unidades ocultas, um por pixel' },
      conv: { name: 'Convolução', of: 'mapas dos seus 8 filtros deslizantes' },
    },
    short: { dense: 'densa', conv: 'convolução' },
    title: (name, weights) => `${name} (${weights} pesos)`,
    says: (answer, percent) => `diz ${String(answer)}, ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'Direita',
    down: 'Baixo',
    pixels: 'Pixels',
    choices: { natural: 'como são', permuted: 'embaralhados' },
    more: 'Mais: treiná-las aqui',
    table: 'As acurácias em tabela',
    tableColumns: {
      network: 'rede',
      shift: 'deslocamento',
      shuffled: 'embaralhados, sem treino para isso',
      permuted: 'treinada com embaralhados',
    },
    shiftAxis: 'dígitos deslocados … pixels',
    shiftTitle: 'Acertos em dígitos novos',
    slopeTitle: 'Pixels embaralhados',
    slopeFrom: 'como são',
    slopeTo: 'embaralhados',
    bars: (name, answer, percent) =>
      `Probabilidades segundo a rede ${name}: a maior é a de ${String(answer)}, com ${percent}`,
    summary: (place, dense, conv) =>
      `Um dígito${place}, visto por duas redes do mesmo tamanho. A rede densa ${dense}; a rede de convolução ${conv}.`,
    chart: (shifts, dense, conv, shuffled) =>
      `Parte dos dígitos novos classificados corretamente ao deslocá-los ${shifts} pixels: densa ${dense}; convolução ${conv}. Treinadas e medidas com pixels embaralhados: ${shuffled}.`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${String(Math.abs(right))} px para a ${right > 0 ? 'direita' : 'esquerda'}`,
        down === 0 ? '' : `${String(Math.abs(down))} px para ${down > 0 ? 'baixo' : 'cima'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `deslocado ${parts.join(' e ')}`;
    },
    unmoved: 'Onde os dígitos costumam estar',
    shuffled: 'Embaralhado',
    says1: (lead, dense, conv) => `${lead}: a rede densa ${dense}; a rede de convolução ${conv}.`,
    reads: (answer, percent, verdict) =>
      `diz ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? ', certo' : ', errado'}`,
    atShift: (digits, shift, dense, conv) =>
      `De ${digits} dígitos novos ${shift}, redes como estas acertam ${dense} e ${conv}.`,
    small:
      'Uma vez achatada a imagem, cada pixel conta só pelo seu lugar; filtros deslizantes e pooling perdoam um pequeno deslocamento.',
    large:
      'O pooling perdoa um ou dois pixels; como a última camada de ambas é densa, um grande deslocamento prejudica as duas.',
    byPixels: (shift) => (shift === 0 ? 'deixados no lugar' : `deslocados ${String(shift)} px`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `Todas as imagens são embaralhadas da mesma maneira, e ambas as redes foram treinadas de novo com elas. A densa não nota a diferença: acerta ${dense} em vez de ${denseFrom}. A convolução perdeu as suas vizinhanças: ${conv} em vez de ${convFrom}.`,
    badShift: 'Um dígito move-se em píxeis inteiros, de −4 a 4.',
    badPixels: (pixels) => `pixels não admite o valor “${pixels}”.`,
    badInput: (side) => `As redes olham para imagens em tons de cinzento de ${side}×${side} píxeis.`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'Treinar as duas aqui',
    pause: 'Pausa',
    goOn: 'Continuar',
    recorded: 'Voltar às redes gravadas',
    seed: 'Semente',
    live: (dense, conv) => `Treinadas aqui: densa ${dense}; convolução ${conv}.`,
    progress: (step, steps, accuracy) =>
      `passo ${step} de ${steps}${accuracy === '' ? '' : `, acerto de ${accuracy} em dígitos novos`}`,
  } satisfies Translated<typeof training>,
};
