/** O que <softmax-loss> diz em português. */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'Softmax, entropia cruzada e com que força um dígito puxa',
    input: 'Entrada',
    digit: 'Dígito',
    handwritten: (label) => `um ${label} manuscrito`,
    rightClass: (label) => `certa: ${label}`,
    logits: 'Logits z',
    probabilities: 'Probabilidades p',
    gradient: 'Gradiente p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `Logit da classe ${k}${right ? ', a certa' : ''}`,
    classValue: (z, p, pull) => `logit ${z}, probabilidade ${p}, p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: 'Subir o logit da classe certa',
      pause: 'Pausa',
      back: 'Um pouco menos da classe certa',
      forward: 'Um pouco mais da classe certa',
      position: 'Logit da classe certa',
    },
    preset: 'Exemplo',
    presets: { unsure: 'insegura', right: 'segura, certa', wrong: 'segura, errada', digit: 'o que diz a rede' },
    own: 'próprio',
    second: (label) => `${label}, outro`,
    table: 'Logits, probabilidades e gradientes em tabela',
    columns: ['classe', 'logit z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `Dez classes com logits, probabilidades e gradientes para um ${digit} manuscrito. ${answers}. Probabilidade da classe certa: ${correct}; perda: ${loss}.`,
    answers: (k, p) => `A maior probabilidade é a da classe ${k}: ${p}`,
    nearlyRight: (label, p) =>
      `Quase certo: p(${label}) = ${p}. Cada p − y está perto de 0, por isso este dígito quase não muda os filtros`,
    wrong: (answer, label, p) =>
      `Segura, e errada: diz ${answer}, e p(${label}) é só ${p}. O gradiente é tão grande quanto pode ser: ${label} tem de subir e ${answer}, descer`,
    unsure: (label, p) =>
      `Insegura: p(${label}) = ${p}. Um passo contra o gradiente sobe o logit de ${label} e desce todos os outros, cada um conforme o seu p − y`,
    norm: (norm) => `; norma do gradiente ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}.`,
    noNorm: '.',
    loading: 'A carregar 400 dígitos da rede gravada…',
    lossAloud: 'L é menos o logaritmo de p da classe certa',
    gradientAloud: 'A derivada de L em ordem a z k é p k menos y k',
    right: 'certa',
    badLogits: (text, most) => `Os logits “${text}” devem ser dez números de −${most} a ${most}.`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖: com que força um dígito puxa os filtros de conv1',
    scatterShort: '‖∂L/∂W‖: a força sobre os filtros',
    scatterLabel: (count, shown) =>
      `Gráfico de dispersão com ambos os eixos logarítmicos: para ${count} dígitos reservados, a norma do gradiente de conv1 em função de 1 − p da classe certa. Seguem uma linha ascendente: quanto mais perto do certo, menor o gradiente. ${shown}`,
    here: (missing, norm) => `Aqui: 1 − p = ${missing}, norma ${norm}.`,
    xAxis: '1 − p(certa)',
    nearly: '← quase certo',
    veryWrong: 'errado →',
    present: 'esta resposta',
    oneImage: 'uma imagem',
    cloud: (count, step) =>
      `Cada ponto é um de ${count} dígitos reservados, visto pela rede gravada após o passo ${step}.`,
    rises: (from, to, low, high) =>
      `Nem sempre de imediato: a linha é outra rede, treinada passo a passo com uma só imagem. Enquanto o seu p(certa) vai de ${from} a ${to}, a norma primeiro sobe, de ${low} a ${high}, pois os pesos que leem os filtros também crescem; depois desce.`,
  } satisfies Translated<typeof scatter>,
};
