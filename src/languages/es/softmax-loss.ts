/** Lo que <softmax-loss> dice en español. */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'Softmax, entropía cruzada y con cuánta fuerza tira un dígito',
    input: 'Entrada',
    digit: 'Dígito',
    handwritten: (label) => `un ${label} manuscrito`,
    rightClass: (label) => `correcta: ${label}`,
    logits: 'Logits z',
    probabilities: 'Probabilidades p',
    gradient: 'Gradiente p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `Logit de la clase ${k}${right ? ', la correcta' : ''}`,
    classValue: (z, p, pull) => `logit ${z}, probabilidad ${p}, p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: 'Subir el logit de la clase correcta',
      pause: 'Pausa',
      back: 'Un poco menos de la clase correcta',
      forward: 'Un poco más de la clase correcta',
      position: 'Logit de la clase correcta',
    },
    preset: 'Ejemplo',
    presets: {
      unsure: 'insegura',
      right: 'segura, acierta',
      wrong: 'segura, se equivoca',
      digit: 'lo que dice la red',
    },
    own: 'propio',
    second: (label) => `${label}, otro`,
    table: 'Logits, probabilidades y gradientes en una tabla',
    columns: ['clase', 'logit z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `Diez clases con logits, probabilidades y gradientes para un ${digit} manuscrito. ${answers}. Probabilidad de la clase correcta: ${correct}; pérdida: ${loss}.`,
    answers: (k, p) => `La mayor probabilidad la tiene la clase ${k}: ${p}`,
    nearlyRight: (label, p) =>
      `Casi correcto: p(${label}) = ${p}. Cada p − y está cerca de 0, así que este dígito apenas cambia los filtros`,
    wrong: (answer, label, p) =>
      `Segura, y equivocada: dice ${answer}, y p(${label}) es solo ${p}. El gradiente es tan grande como puede ser: ${label} tiene que subir y ${answer}, bajar`,
    unsure: (label, p) =>
      `Insegura: p(${label}) = ${p}. Un paso en contra del gradiente sube el logit de ${label} y baja todos los demás, cada uno según su p − y`,
    norm: (norm) => `; norma del gradiente ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}.`,
    noNorm: '.',
    loading: 'Cargando 400 dígitos de la red grabada…',
    lossAloud: 'L es menos el logaritmo de p de la clase correcta',
    gradientAloud: 'La derivada de L respecto a z k es p k menos y k',
    right: 'correcta',
    badLogits: (text, most) => `Los logits «${text}» deben ser diez números de −${most} a ${most}.`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖: con cuánta fuerza tira un dígito de los filtros de conv1',
    scatterShort: '‖∂L/∂W‖: el tirón en los filtros',
    scatterLabel: (count, shown) =>
      `Diagrama de dispersión con ambos ejes logarítmicos: para ${count} dígitos reservados, la norma del gradiente de conv1 frente a 1 − p de la clase correcta. Siguen una línea ascendente: cuanto más cerca de lo correcto, menor es el gradiente. ${shown}`,
    here: (missing, norm) => `Aquí: 1 − p = ${missing}, norma ${norm}.`,
    xAxis: '1 − p(correcta)',
    nearly: '← casi correcto',
    veryWrong: 'equivocado →',
    present: 'esta respuesta',
    oneImage: 'una imagen',
    cloud: (count, step) =>
      `Cada punto es uno de ${count} dígitos reservados, visto por la red grabada tras el paso ${step}.`,
    rises: (from, to, low, high) =>
      `No siempre de inmediato: la línea es otra red, entrenada paso a paso con una sola imagen. Mientras su p(correcta) va de ${from} a ${to}, la norma primero sube, de ${low} a ${high}, pues también crecen los pesos que leen los filtros; después baja.`,
  } satisfies Translated<typeof scatter>,
};
