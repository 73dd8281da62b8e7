/** O que <receptive-field> diz em português. */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${String(side)}\u00a0×\u00a0${String(side)}`;
const many = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: 'o kernel',
  stride: 'o stride',
  dilation: 'a dilatação',
};

export const translation = {
  'receptive-field': {
    square,
    figure: 'O que uma unidade de uma pilha de camadas vê da entrada',
    input: 'entrada',
    level: (level) => (level === 0 ? 'a entrada' : `camada ${String(level)}`),
    kinds: { conv: 'conv', pool: 'pool' },
    layer: ({ kind, kernel }) => `${kind} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `stride ${String(stride)}` : '', dilation > 1 ? `dilatação ${String(dilation)}` : '']
        .filter(Boolean)
        .join(', '),
    weights: (text) => `${text} pesos`,
    allWeights: 'pesos',
    sees: (side) => `vê ${square(side)}`,
    jump: (jump) => `salto ${many(jump, 'pixel')}`,
    stack: (layers) =>
      layers === 1 ? 'Uma camada' : `${['', '', 'Duas', 'Três', 'Quatro', 'Cinco', 'Seis'][layers]} camadas`,
    play: 'Seguir a vista até baixo',
    pause: 'Pausa',
    back: 'Uma camada atrás',
    forward: 'Uma camada abaixo',
    position: 'Camadas percorridas',
    preset: 'Pilha',
    own: 'própria',
    presets: [
      { value: 'conv 3; conv 3', text: 'duas de 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: 'três de 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: 'com stride' },
      { value: 'conv 3; pool 2; conv 3', text: 'com pooling' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'com dilatação' },
    ],
    channels: 'Canais C',
    more: 'Camadas, uma a uma',
    kind: (number) => `Camada ${String(number)}`,
    kernel: 'Tamanho',
    stride: 'Stride',
    dilation: 'Dilatação',
    add: 'Juntar uma camada',
    remove: 'Remover a última',
    table: 'As camadas em tabela',
    columns: ['pilha', 'camada', 'unidades', 'vê', 'salto', 'pesos'],
    unit: (level, index, seen) =>
      level === 0
        ? `pixel ${String(index + 1)} da entrada`
        : `unidade ${String(index + 1)} da camada ${String(level)}, vê ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) =>
          level === 0 ? `${many(count, 'pixel')} da entrada` : `${many(count, 'unidade')} da camada ${String(level)}`,
        )
        .reverse()
        .join(', '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `Pixel ${String(index + 1)} da entrada. Aponte para uma unidade acima dele para ver o que ela vê.`
        : `A unidade ${String(index + 1)} da camada ${String(level)} vê ${seen}: ${holes ? 'dentro de ' : ''}um quadrado de ${square(side)}.`,
    tracing: (done, all) =>
      `A vista da unidade do topo foi seguida para baixo por ${many(done, 'camada')} de ${String(all)}.`,
    against: (view, weights, others, more) =>
      ` Ambos veem ${square(view)}: a pilha, com ${weights} pesos; o kernel único, com ${others}${more ? '' : ', por isso aqui a pilha não fica mais barata'}.`,
    differ: (view, weights, otherView, others) =>
      ` À esquerda, ${square(view)} com ${weights} pesos; à direita, ${square(otherView)} com ${others}.`,
    summary: (stack, view, weights, jump) =>
      `${stack}: uma unidade do topo vê ${square(view)} da entrada, com ${weights} pesos ao todo; as vistas de unidades vizinhas distam ${many(jump, 'pixel')}.`,
    badChannels: 'O número de canais deve ser um inteiro de 1 a 4096.',
    badCount: (layers, most) => `Uma pilha tem de 1 a ${String(most)} camadas, não ${String(layers)}.`,
    badLayer: (text) =>
      `“${text}” não é uma camada: escreva conv ou pool, o seu tamanho e, se for preciso, stride e dilation.`,
    outOfRange: (text, option, value, least, most) =>
      `Em “${text}”, ${OPTIONS[option] ?? option} é ${String(value)}; pode ir de ${String(least)} a ${String(most)}.`,
    largeView: (size, most) =>
      `Uma unidade do topo veria ${String(size)} pixels; podem desenhar-se no máximo ${String(most)}.`,
  } satisfies Translated<typeof words>,
};
