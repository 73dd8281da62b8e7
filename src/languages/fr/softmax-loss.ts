/** Ce que dit <softmax-loss> en français. */
import type { words as scatter } from '../../components/softmax-loss/softmax-loss.scatter.words.js';
import type { words } from '../../components/softmax-loss/softmax-loss.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'softmax-loss': {
    figure: 'Softmax, entropie croisée et la force avec laquelle un chiffre tire',
    input: 'Entrée',
    digit: 'Chiffre',
    handwritten: (label) => `un ${label} manuscrit`,
    rightClass: (label) => `juste\u202f: ${label}`,
    logits: 'Logits z',
    probabilities: 'Probabilités p',
    gradient: 'Gradient p − y',
    short: { logits: 'z', probabilities: 'p', gradient: 'p − y' },
    back: '∂L/∂z = p − y',
    classSlider: (k, right) => `Logit de la classe ${k}${right ? ', la bonne' : ''}`,
    classValue: (z, p, pull) => `logit ${z}, probabilité ${p}, p − y ${pull}`,
    loss: (label) => `L = −ln p(${label})`,
    transport: {
      play: 'Augmenter le logit de la bonne classe',
      pause: 'Pause',
      back: 'Un peu moins de la bonne classe',
      forward: 'Un peu plus de la bonne classe',
      position: 'Logit de la bonne classe',
    },
    preset: 'Exemple',
    presets: { unsure: 'hésitant', right: 'sûr, juste', wrong: 'sûr, faux', digit: 'ce que dit le réseau' },
    own: 'le mien',
    second: (label) => `${label}, un autre`,
    table: 'Logits, probabilités et gradients en tableau',
    columns: ['classe', 'logit z', 'p', 'y', 'p − y'],
    summary: (digit, answers, correct, loss) =>
      `Dix classes avec logits, probabilités et gradients pour un ${digit} manuscrit. ${answers}. Probabilité de la bonne classe\u202f: ${correct}\u202f; perte\u202f: ${loss}.`,
    answers: (k, p) => `La classe ${k} a la plus grande probabilité\u202f: ${p}`,
    nearlyRight: (label, p) =>
      `Presque juste\u202f: p(${label}) = ${p}. Chaque p − y est proche de 0, donc ce chiffre ne change guère les filtres`,
    wrong: (answer, label, p) =>
      `Sûr, et faux\u202f: il dit ${answer}, et p(${label}) n’est que ${p}. Le gradient est aussi grand qu’il peut l’être\u202f: ${label} doit monter, ${answer} descendre`,
    unsure: (label, p) =>
      `Hésitant\u202f: p(${label}) = ${p}. Un pas contre le gradient augmente le logit de ${label} et diminue tous les autres, chacun de son p − y`,
    norm: (norm) => `\u202f; norme du gradient ‖∂L/\u2060∂W‖\u00a0=\u00a0${norm}.`,
    noNorm: '.',
    loading: 'Chargement de 400 chiffres du réseau enregistré…',
    lossAloud: 'L est moins le logarithme de p de la bonne classe',
    gradientAloud: 'La dérivée de L par rapport à z k est p k moins y k',
    right: 'juste',
    badLogits: (text, most) => `Les logits «\u202f${text}\u202f» doivent être dix nombres de −${most} à ${most}.`,
  } satisfies Translated<typeof words>,
  'softmax-loss.scatter': {
    scatterTitle: '‖∂L/∂W‖\u202f: la force avec laquelle un chiffre tire sur les filtres de conv1',
    scatterShort: '‖∂L/∂W‖\u202f: la traction sur les filtres',
    scatterLabel: (count, shown) =>
      `Nuage de points, deux axes logarithmiques\u202f: pour ${count} chiffres mis de côté, la norme du gradient de conv1 en fonction de 1 − p de la bonne classe. Ils suivent une ligne croissante\u202f: plus on est près du juste, plus le gradient est petit. ${shown}`,
    here: (missing, norm) => `Ici\u202f: 1 − p = ${missing}, norme ${norm}.`,
    xAxis: '1 − p(juste)',
    nearly: '← presque juste',
    veryWrong: 'faux →',
    present: 'cette réponse',
    oneImage: 'une image',
    cloud: (count, step) =>
      `Chaque point est l’un de ${count} chiffres mis de côté, vu par le réseau enregistré après l’étape ${step}.`,
    rises: (from, to, low, high) =>
      `Pas toujours d’emblée\u202f: la ligne est un autre réseau, entraîné étape par étape sur une seule image. Pendant que p(juste) va de ${from} à ${to}, la norme monte d’abord, de ${low} à ${high}, car les poids qui lisent les filtres grandissent aussi\u202f; puis elle descend.`,
  } satisfies Translated<typeof scatter>,
};
