/** O que <gradient-check> diz em português. */
import type { words } from '../../components/gradient-check/gradient-check.words.js';
import type { words as worked } from '../../components/gradient-check/gradient-check.worked.words.js';
import type { words as session } from '../../components/gradient-check/gradient-check.session.words.js';
import type { Translated } from '../../words/words.js';

const CORNERS = {
  relu: 'uma ReLU abre ou fecha',
  pool: 'o pooling escolhe outro vencedor',
};

export const translation = {
  'gradient-check': {
    figure: 'Um gradiente verificado com perturbações',
    weights: 'Pesos',
    analytic: (wide) => (wide ? 'Passagem para trás' : 'Para trás'),
    numeric: 'Perturbado',
    loss: 'A perda ao mover o peso',
    subject: (digit, step) => `Perda para um ${String(digit)} no passo ${String(step)}`,
    errors: (weights) => (weights > 1 ? `Erro das ${String(weights)} inclinações` : 'Erro desta inclinação'),
    tangent: 'passagem para trás: inclinação',
    secant: 'perturbação: inclinação',
    leftSlope: 'à esquerda do canto',
    rightSlope: 'à direita do canto',
    curves: { float32: 'float32', forward: 'float64, progressiva', central: 'float64, central' },
    differences: { central: 'central', forward: 'progressiva' },
    nudge: 'Perturbação ε',
    precision: 'Precisão',
    difference: 'Diferença',
    net: 'Rede',
    nets: {
      dense: 'ReLU, depois densa',
      average: 'average-pooling',
      max: 'max-pooling',
      kink: 'no canto de uma ReLU',
      tie: 'num empate do pooling',
    },
    filter: 'Filtro',
    table: 'Todos os gradientes em tabela',
    tableCaption: (epsilon, precision) =>
      `Gradientes pela passagem para trás e por perturbações de ${epsilon}, em ${precision}`,
    columns: ['peso', 'valor', 'passagem para trás', 'perturbado', 'erro', 'erro relativo', 'canto'],
    corner: (left, right) => `esquerda ${left}, direita ${right}`,
    position: (row, column) => `linha ${String(row)}, coluna ${String(column)}`,
    loading: 'A carregar a rede…',
    bill: {
      nudging: (weights, passes, products) =>
        `Perturbar todos os ${weights} pesos: ${passes} passagens para a frente, ${products} multiplicações e somas`,
      backward: (products) =>
        `Uma passagem para a frente e uma para trás dão o mesmo: ${products} multiplicações e somas`,
    },
    summary: (weight, analytic, numeric, errors) =>
      `A perda ao longo do peso em ${weight}. A sua inclinação é ${analytic} pela passagem para trás e ${numeric} pela perturbação. O erro, para perturbações de 10⁻¹ a 10⁻⁸: ${errors.join('; ')}.`,
    moved: (position, value, epsilon) => `Ao perturbar em ${epsilon} o peso em ${position}, que vale ${value}: `,
    agree: (numeric, analytic, error) =>
      `a inclinação é ${numeric}, e a passagem para trás diz ${analytic}. Diferem em ${error}. `,
    kink: (kink, left, right, analytic) =>
      `${CORNERS[kink]} e a perda tem um canto. ${
        left === right
          ? 'A sua inclinação muda pelo caminho'
          : `A sua inclinação é ${left} à esquerda e ${right} à direita`
      }; a passagem para trás diz ${analytic}. Uma reta que o atravessa mistura inclinações, por isso este peso é assinalado e não é contado.`,
    lost: (precision) =>
      `em ${precision}, w + ε é arredondado de volta a w. A perda não pode mover-se, e a inclinação perde-se.`,
    bend: 'O que resta é a curvatura: é melhor uma perturbação menor.',
    rounding: 'O que resta é arredondamento, dividido por uma perturbação pequena: é melhor uma maior.',
    unknownEpsilon: 'A perturbação é uma potência de dez, de 1e-8 a 1e-1.',
    unknownWeight: (weight, weights) =>
      `Não há nenhum peso ${String(weight)}: o filtro tem ${String(weights)}, contados a partir de 0.`,
    flagged: 'assinalado',
    best: 'Nenhuma das oito perturbações chega mais perto.',
    quotient: (central) =>
      `A derivada de L em ordem a w é aproximadamente L de w mais épsilon menos L de w${central ? ' menos épsilon, a dividir por dois épsilon' : ', a dividir por épsilon'}`,
  } satisfies Translated<typeof words>,
  'gradient-check.worked': {
    badSteps: 'Os passos antes da verificação são um número inteiro de 0 a 100.',
    badKernel: 'O filtro destas redes tem duas linhas de dois pesos, nenhum maior que um milhão.',
  } satisfies Translated<typeof worked>,
  'gradient-check.session': {
    badSession: 'Esta sessão não tem filtros que olhem para um dígito tal como é.',
    badFilter: (filter, filters) =>
      `Não há nenhum filtro ${String(filter)}: a camada tem ${String(filters)}, contados a partir de 0.`,
  } satisfies Translated<typeof session>,
};
