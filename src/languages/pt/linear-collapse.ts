/** O que <linear-collapse> diz em português. */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: 'Duas camadas lineares são uma só',
    loading: 'A carregar…',
    view: 'Mostrar',
    views: { scalar: 'números', filters: 'filtros', network: 'uma rede treinada' },
    relu: 'ReLU no meio',
    pool: 'Pooling',
    pools: { average: 'média', max: 'máximo' },
    first: 'Primeiro filtro',
    second: 'Segundo filtro',
    own: 'próprio',
    table: 'Os números em tabela',
    row: 'linha',
    column: 'coluna',
    image: 'Imagem I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'Duas camadas',
    one: 'Uma camada',
    difference: 'Diferença',
    atMost: (largest) => (largest === '0' ? '0 em toda parte' : `máximo ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${String(rows)} por ${String(columns)}`,
    cell: (row, column, value) => `linha ${String(row)}, coluna ${String(column)}: ${value}`,
    summary: (input, size, relu, largest) =>
      `Dois filtros deslizam sobre ${input}, um após o outro${relu ? ', com uma ReLU entre eles' : ''}; em baixo, um só filtro de ${size} toma o lugar de ambos. Os dois resultados diferem no máximo em ${largest}.`,
    same: (two, one, size, largest) =>
      `Aqui duas camadas respondem ${two}, e o filtro único de ${size} também: ${one}. ${largest === '0' ? 'Os mapas coincidem em toda parte, exatamente' : `Em nenhum lugar os mapas diferem mais de ${largest}, o que é arredondamento`}. A segunda camada não trouxe nada.`,
    broken: (two, one, cut, largest) =>
      `A ReLU pôs a 0 ${cut} valores negativos entre as camadas. Aqui duas camadas respondem agora ${two}; o filtro único, ${one}; os mapas diferem até ${largest}. Nenhum filtro único faz o que fazem duas camadas com uma ReLU.`,
    uncut: 'Não há nada negativo entre estas camadas, por isso a ReLU não muda nada aqui: escolha outros filtros.',
    weight: (terms, value, exact) =>
      `Este peso de W₁ ∗ W₂ é a soma sobre todas as maneiras de chegar a ele com um passo em W₁ e um passo em W₂: ${terms} ${exact ? '=' : '≈'} ${value}.`,
    formula: (relu) =>
      `${relu ? 'ReLU de ' : ''}I correlacionada com W 1, e depois com W 2, ${relu ? 'não é' : 'é'} I correlacionada com W 1 convoluído com W 2`,
    badKernel: (text, names) => `“${text}” não é uma matriz nem um destes nomes: ${names}.`,
    largeKernel: (most) => `Um filtro desta figura tem no máximo ${String(most)}×${String(most)} pesos.`,
    smallInput: (rows, columns) =>
      `Para estes filtros, a entrada deve ser uma imagem em tons de cinzento com pelo menos ${String(rows)}×${String(columns)} pixels.`,
    networkInput: 'A rede olha para imagens em tons de cinzento de 28×28 pixels.',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'Imagem x',
    layers: (weights) => `Cinco camadas, ${weights} pesos`,
    templates: 'Uma camada: um molde M por classe',
    scores: 'Pontuação das classes',
    byNet: 'cinco camadas',
    byTemplates: 'Mx + B',
    className: (digit) => `classe ${String(digit)}`,
    conv: 'conv',
    pool: 'pool',
    dense: 'densa',
    filters: (count, side) => `${String(count)} de ${String(side)}×${String(side)}`,
    withRelu: (side) => `${String(side)}×${String(side)} ReLU`,
    maxPooling: 'max-pooling',
    and: 'e',
    summary: (largest) =>
      `Uma rede treinada de cinco camadas e, ao lado, dez moldes de 28 por 28 pesos. As pontuações que ambos dão às dez classes diferem no máximo em ${largest}.`,
    same: (digit, net, templates, largest) =>
      `A classe ${String(digit)} recebe ${net} das cinco camadas e ${templates} do seu molde; entre todas as classes, a maior diferença é ${largest}. Sem ativações, a rede inteira são dez moldes.`,
    broken: (digit, net, templates, why) =>
      `Com ${why} e os mesmos pesos, a classe ${String(digit)} recebe ${net} das cinco camadas mas ${templates} do seu molde: a rede já não se reduz a uma só camada.`,
    superposition: (error) =>
      `Erro de sobreposição com esta imagem e um 7, o maior |f(a + b) − f(a) − f(b) + f(0)|: ${error}.`,
    worth: (digits, linear, dense, relu) =>
      `De ${digits} dígitos com que nunca se treinou, esta rede acerta ${linear}; uma só camada densa, ${dense}; a mesma rede treinada com ReLU, ${relu}.`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'duas camadas',
    one: 'uma camada',
    summary: (slope, intercept, relu) =>
      `Duas camadas x₁ = m₀x₀ + b₀ e x₂ = m₁x₁ + b₁ desenhadas como uma curva${relu ? ', dobrada por uma ReLU entre elas' : ''}, e sobre ela a reta única de inclinação ${slope} e ordenada na origem ${intercept}.`,
    same: (x0, x2, slope, intercept) =>
      `Em x₀ = ${x0} ambas dão ${x2}. Seja o que for que escolha, duas camadas desenham uma só reta, aqui de inclinação ${slope} e ordenada na origem ${intercept}.`,
    broken: (x0, x2, one) =>
      `Com uma ReLU no meio, a curva dobra onde x₁ chega a 0: em x₀ = ${x0} duas camadas dão ${x2}; a reta única dá ${one}.`,
    formula: (relu) =>
      relu
        ? 'x 2 é m 1 vezes ReLU de m 0 x 0 mais b 0, mais b 1'
        : 'm 1 vezes, m 0 x 0 mais b 0, mais b 1, é m 1 m 0 vezes x 0, mais m 1 b 0 mais b 1',
  } satisfies Translated<typeof scalar>,
};
