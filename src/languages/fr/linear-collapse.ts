/** Ce que dit <linear-collapse> en français. */
import type { words as network } from '../../components/linear-collapse/linear-collapse.network-words.js';
import type { words as scalar } from '../../components/linear-collapse/linear-collapse.scalar-words.js';
import type { words } from '../../components/linear-collapse/linear-collapse.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'linear-collapse': {
    figure: 'Deux couches linéaires n’en font qu’une',
    loading: 'Chargement…',
    view: 'Montrer',
    views: { scalar: 'nombres', filters: 'filtres', network: 'un réseau entraîné' },
    relu: 'ReLU entre les deux',
    pool: 'Pooling',
    pools: { average: 'moyenne', max: 'max' },
    first: 'Premier filtre',
    second: 'Second filtre',
    own: 'le mien',
    table: 'Les nombres en tableau',
    row: 'ligne',
    column: 'colonne',
    image: 'Image I',
    filter1: 'W₁',
    filter2: 'W₂',
    composed: 'W₁ ∗ W₂',
    filter2On: '⋆ W₂',
    composedOn: 'I ⋆ (W₁∗W₂)',
    middle: (relu) => (relu ? 'ReLU(I ⋆ W₁)' : 'I ⋆ W₁'),
    two: 'Deux couches',
    one: 'Une couche',
    difference: 'Différence',
    atMost: (largest) => (largest === '0' ? '0 partout' : `au plus ${largest}`),
    names: { m0: 'm₀', b0: 'b₀', m1: 'm₁', b1: 'b₁', x0: 'x₀' },
    size: (rows, columns) => `${String(rows)} sur ${String(columns)}`,
    cell: (row, column, value) => `ligne ${String(row)}, colonne ${String(column)}\u202f: ${value}`,
    summary: (input, size, relu, largest) =>
      `Deux filtres glissent l’un après l’autre sur ${input}${relu ? ', avec un ReLU entre eux' : ''}\u202f; en dessous, un seul filtre, ${size}, le fait. Les deux résultats diffèrent d’au plus ${largest}.`,
    same: (two, one, size, largest) =>
      `Ici deux couches répondent ${two}, et le seul filtre (${size}) aussi\u202f: ${one}. ${largest === '0' ? 'Les cartes concordent partout, exactement' : `Nulle part les cartes ne diffèrent de plus de ${largest}, et c’est l’arrondi`}. La seconde couche n’a rien apporté.`,
    broken: (two, one, cut, largest) =>
      `ReLU a mis à 0 ${cut} valeurs négatives entre les couches. Ici deux couches répondent maintenant ${two}, le seul filtre ${one}\u202f; les cartes diffèrent jusqu’à ${largest}. Aucun filtre seul ne fait ce que font deux couches avec un ReLU.`,
    uncut:
      'Il n’y a rien de négatif entre ces couches, le ReLU ne change donc rien ici\u202f: choisissez d’autres filtres.',
    weight: (terms, value, exact) =>
      `Ce poids de W₁ ∗ W₂ est la somme sur toutes les façons de l’atteindre par un pas dans W₁ et un pas dans W₂\u202f: ${terms} ${exact ? '=' : '≈'} ${value}.`,
    formula: (relu) =>
      `${relu ? 'ReLU de ' : ''}I corrélée avec W 1, puis avec W 2, ${relu ? 'n’est pas' : 'est'} I corrélée avec W 1 convolué avec W 2`,
    badKernel: (text, names) => `«\u202f${text}\u202f» n’est ni une matrice ni l’un de ces noms\u202f: ${names}.`,
    largeKernel: (most) => `Un filtre de cette figure a au plus ${String(most)}×${String(most)} poids.`,
    smallInput: (rows, columns) =>
      `Pour ces filtres, l’entrée doit être une image en niveaux de gris d’au moins ${String(rows)}×${String(columns)} pixels.`,
    networkInput: 'Le réseau regarde des images en niveaux de gris de 28×28 pixels.',
  } satisfies Translated<typeof words>,
  'linear-collapse.network': {
    image: 'Image x',
    layers: (weights) => `Cinq couches, ${weights} poids`,
    templates: 'Une couche\u202f: un gabarit M par classe',
    scores: 'Scores des classes',
    byNet: 'cinq couches',
    byTemplates: 'Mx + B',
    className: (digit) => `classe ${String(digit)}`,
    conv: 'conv',
    pool: 'pool',
    dense: 'dense',
    filters: (count, side) => `${String(count)} de ${String(side)}×${String(side)}`,
    withRelu: (side) => `${String(side)}×${String(side)} ReLU`,
    maxPooling: 'max-pooling',
    and: 'et',
    summary: (largest) =>
      `Un réseau entraîné de cinq couches, et à côté dix gabarits de 28 sur 28 poids. Les scores que les deux donnent aux dix classes diffèrent d’au plus ${largest}.`,
    same: (digit, net, templates, largest) =>
      `La classe ${String(digit)} reçoit ${net} des cinq couches et ${templates} de son gabarit\u202f; sur toutes les classes, la plus grande différence est ${largest}. Sans activations, tout le réseau est dix gabarits.`,
    broken: (digit, net, templates, why) =>
      `Avec ${why} sur les mêmes poids, la classe ${String(digit)} reçoit ${net} des cinq couches mais ${templates} de son gabarit\u202f: la réduction à une couche ne tient plus.`,
    superposition: (error) =>
      `Erreur de superposition pour cette image et un 7, le plus grand |f(a + b) − f(a) − f(b) + f(0)|\u202f: ${error}.`,
    worth: (digits, linear, dense, relu) =>
      `Sur ${digits} chiffres jamais utilisés à l’entraînement, ce réseau en reconnaît ${linear}, une seule couche dense ${dense}\u202f; le même réseau entraîné avec ReLU, ${relu}.`,
  } satisfies Translated<typeof network>,
  'linear-collapse.scalar': {
    two: 'deux couches',
    one: 'une couche',
    summary: (slope, intercept, relu) =>
      `Deux couches x₁ = m₀x₀ + b₀ et x₂ = m₁x₁ + b₁ tracées en une courbe${relu ? ', pliée par un ReLU entre elles' : ''}, et par-dessus la droite unique de pente ${slope} et d’ordonnée à l’origine ${intercept}.`,
    same: (x0, x2, slope, intercept) =>
      `En x₀ = ${x0}, les deux donnent ${x2}. Quoi que vous régliez, deux couches tracent une seule droite, ici de pente ${slope} et d’ordonnée à l’origine ${intercept}.`,
    broken: (x0, x2, one) =>
      `Avec un ReLU entre les deux, la courbe se plie là où x₁ atteint 0\u202f: en x₀ = ${x0}, deux couches donnent ${x2}, la droite unique donne ${one}.`,
    formula: (relu) =>
      relu
        ? 'x 2 est m 1 fois ReLU de m 0 x 0 plus b 0, plus b 1'
        : 'm 1 fois, m 0 x 0 plus b 0, plus b 1, est m 1 m 0 fois x 0, plus m 1 b 0 plus b 1',
  } satisfies Translated<typeof scalar>,
};
