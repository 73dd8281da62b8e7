/** Ce que dit <backprop-stepper> en français. */
import type { words as dense } from '../../components/backprop-stepper/backprop-stepper.dense.words.js';
import type { words as extras } from '../../components/backprop-stepper/backprop-stepper.extras.words.js';
import type { words as steps } from '../../components/backprop-stepper/backprop-stepper.steps.words.js';
import type { words as symbolic } from '../../components/backprop-stepper/backprop-stepper.symbolic.words.js';
import type { words as wrong } from '../../components/backprop-stepper/backprop-stepper.settings.words.js';
import type { words } from '../../components/backprop-stepper/backprop-stepper.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'backprop-stepper': {
    figure: 'Une étape de rétropropagation, calculée en détail',
    chain: 'Les questions, posées à rebours',
    lowerLoss: 'réduire la perte',
    betterFeatures: 'de meilleures caractéristiques',
    betterFilters: 'de meilleurs filtres',
    betterWeights: 'de meilleurs poids et biais',
    afterFilter: 'W après l’étape',
    afterLoss: 'L après l’étape',
    symbol: 'Symbole',
    values: 'Valeurs, lignes séparées par des points-virgules',
    play: 'Jouer toutes les étapes',
    pause: 'Pause',
    back: 'Une étape en arrière',
    forward: 'Une étape en avant',
    position: 'Étape',
    preset: 'Tête',
    average: 'moyenne',
    max: 'maximum',
    dense: 'dense, sigmoïde',
    softmax: 'dense, softmax',
    rate: 'Taux η',
    more: 'Autres réglages',
    table: 'Les nombres en tableau',
    image: 'Image I',
    filter: 'Filtre W',
    features: 'Sortie o',
    head: 'Tête V',
    loss: 'Perte L',
    delta: 'δ = ∂L/∂o',
    cell: (title, row, column, value) => `${title}, ligne ${row}, colonne ${column}\u202f: ${value}`,
    editable: (cell) => `${cell}. Entrée pour modifier`,
    step: (index, all) => `Étape ${index} sur ${all}`,
    outputTitles: ['Patch de I', 'Filtre W', 'Produits'],
    useTitles: ['Patch de I', 'δ', 'Produits'],
    output: (outputs, name, value) =>
      `Le filtre s’arrête ${outputs} fois\u202f: ici, la somme de ses produits est ${name} = ${value}.`,
    guess: (name, uses) =>
      `${name} a servi ${uses} fois, une fois pour chaque sortie. Quelle est la somme de ses ${uses} usages\u202f?`,
    uses: (name, uses, sum, wish) =>
      `${name} a servi ${uses} fois, une fois pour chaque sortie\u202f; la somme de ses ${uses} usages est ${sum}, ${wish}.`,
    larger: (name) => `donc augmenter ${name} réduit la perte`,
    smaller: (name) => `donc diminuer ${name} réduit la perte`,
    stays: (name) => `donc ${name} n’a pas besoin de bouger`,
  } satisfies Translated<typeof words>,
  'backprop-stepper.dense': {
    gateTitles: ['Sortie o', 'o > 0 ?', 'a'],
    scoreTitles: ['Sorties', 'Poids', 'Produits'],
    slopeTitles: ['p', 'Juste', '∂L/∂s'],
    headTitles: ['∂L/∂s', 'A rencontré', '∂L/∂V'],
    featuresTitles: ['V', '∂L/∂s', '∂L/∂a'],
    featureTitles: ['V', '∂L/∂s', 'Produits'],
    deltaTitles: ['De la tête', 'Porte', 'δ'],
    activation: (stopped, outputs) =>
      `ReLU laisse passer les sorties positives et arrête les autres\u202f: ${stopped} sur ${outputs} ${stopped < 2 ? 'vaut' : 'valent'} maintenant 0.`,
    score: (name, value) => `La tête donne à chaque sortie son propre poids\u202f: ${name} = ${value}.`,
    softmax: (rightClass, p) =>
      `Softmax change les scores en probabilités\u202f; la bonne classe ${rightClass} reçoit ${p}.`,
    sigmoid: (p) => `La sigmoïde change le score en probabilité\u202f: p = ${p}.`,
    classLoss: (loss) =>
      `À quel point est-ce faux\u202f? La bonne classe devrait recevoir 1, donc la perte est de ${loss}.`,
    loss: (target, loss) =>
      `À quel point est-ce faux\u202f? La cible est ${target}, donc la perte est de ${loss}. Comment la réduire\u202f?`,
    slopes:
      'À rebours maintenant\u202f: augmenter le score de la bonne classe, diminuer les autres, chacun d’autant que p est à côté.',
    slope: (slope, wish) => `À rebours maintenant\u202f: ∂L/∂s = ${slope}, ${wish}.`,
    head: 'Chaque poids de la tête reçoit la pente multipliée par la sortie qu’il a rencontrée. Dans cet exemple, la tête reste telle quelle.',
    features:
      'Le retour à travers la tête\u202f: les poids qui ont porté les sorties vers l’avant portent la pente vers l’arrière.',
    gate: (stopped, outputs) =>
      `La porte\u202f: là où ReLU a arrêté une sortie, son gradient s’arrête aussi\u202f; ${stopped} sur ${outputs} ${stopped < 2 ? 'reçoit' : 'reçoivent'} 0.`,
    badHeadWeights: (outputs) => `Chaque score demande ${outputs} poids dans la tête, un pour chaque sortie du filtre.`,
    badTarget: 'Avec cette tête, la cible est 1 ou 0.',
    badClass: (last) => `Avec cette tête, la cible est le numéro d’une classe, de 0 à ${last}.`,
  } satisfies Translated<typeof dense>,
  'backprop-stepper.extras': {
    guess: 'Votre réponse',
    check: 'Vérifier',
    show: 'Montrer',
    right: 'Juste\u202f!',
    wrong: 'Pas encore.',
    target: 'Cible',
    rightClass: 'Bonne classe',
    bias: 'Biais b',
    enter: 'OK',
    place: (title, row, column) => `${title}, ligne ${row}, colonne ${column}`,
  } satisfies Translated<typeof extras>,
  'backprop-stepper.steps': {
    meanTitles: ['Sorties', 'Poids', 'Produits'],
    deltaTitles: ['De la tête', 'Porte', 'δ'],
    biasTitles: ['δ', 'A rencontré', 'Produits'],
    imageTitles: ['δ, bordé', 'W, à 180°', 'Produits'],
    updateTitles: ['W', 'η · ∂L/∂W', 'Nouveau W'],
    mean: (outputs, value) =>
      `La moyenne des ${outputs} sorties, la fenêtre de pooling est toute la carte\u202f: y = ${value}.`,
    max: (winner, value) =>
      `La plus grande sortie gagne, la première en cas d’égalité\u202f: y = ${winner} = ${value}.`,
    loss: (target, loss) =>
      `À quel point est-ce faux\u202f? La cible est ${target}, donc la perte est de ${loss}. Comment la réduire\u202f?`,
    slope: (name, slope, wish) => `À rebours maintenant\u202f: ∂L/∂${name} = ${slope}, ${wish}.`,
    shares: (outputs, slope) =>
      `Chaque sortie comptait pour 1/${outputs} dans y, donc chacune reçoit 1/${outputs} de ${slope}.`,
    wins: (winner, slope) =>
      `${winner} a gagné et reçoit ${slope} en entier, les autres reçoivent 0. Pourtant toutes les sorties bougeront\u202f: elles partagent un seul filtre.`,
    bias: (value) =>
      `Le biais a été ajouté à chaque sortie, donc son gradient est la somme de tous les δ\u202f: ${value}.`,
    image: (name, value) =>
      `∂L/∂${name} = ${value}, ce que recevrait une couche inférieure\u202f: δ, entouré de zéros, rencontre le filtre tourné de 180°.`,
    update: (rate) =>
      `Chaque poids va contre son gradient, de η = ${rate} fois celui-ci. Le biais et la tête restent\u202f: ce qui change vient donc du filtre.`,
    guessFirst:
      'Chaque poids va contre son gradient. Dans quel sens\u202f? Revenez à ∂L/∂W et devinez d’abord toutes ses valeurs.',
    stays: (loss) => `De nouveau en avant avec le nouveau filtre\u202f: la perte reste à ${loss}.`,
    falls: (before, after) =>
      `De nouveau en avant avec le nouveau filtre\u202f: la perte descend de ${before} à ${after}.`,
    rises: (before, after) =>
      `De nouveau en avant\u202f: la perte monte de ${before} à ${after}. Le taux est trop grand, l’étape dépasse le but.`,
    moved: (moved, outputs) =>
      `${moved} des ${outputs} sorties ont bougé, pas seulement la gagnante\u202f: elles partagent le filtre.`,
    chart: 'Perte après l’étape, pour chaque taux η',
  } satisfies Translated<typeof steps>,
  'backprop-stepper.symbolic': {
    summary: (rows, columns, outputs) =>
      `Une image, un filtre de ${rows} × ${columns} poids et ses ${outputs} sorties, en lettres`,
    caption: (weight, uses) =>
      `${weight} sert ${uses} fois, une fois dans chaque sortie\u202f: c’est ainsi que la perte en dépend, et pourquoi son gradient a ${uses} termes.`,
  } satisfies Translated<typeof symbolic>,
  'backprop-stepper.settings': {
    badPreset: (preset) => `Il n’y a pas de préréglage «\u202f${preset}\u202f».`,
    badInput: (text) => `L’image «\u202f${text}\u202f» n’est pas une matrice de nombres.`,
    badKernel: (text) => `Le filtre «\u202f${text}\u202f» n’est pas une matrice de nombres.`,
    largeInput: (most) => `L’image peut avoir au plus ${most} lignes et colonnes.`,
    largeKernel: (most) => `Le filtre peut avoir au plus ${most} lignes et colonnes.`,
    badSize: 'Le filtre est plus grand que l’image.',
    badRate: 'Le taux est un nombre au moins égal à 0.',
    badTarget: 'La cible et le biais sont des nombres.',
  } satisfies Translated<typeof wrong>,
};
