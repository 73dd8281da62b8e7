/** Ce que dit <training-panel> en français. */
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  settings: {
    speed: 'Vitesse',
    slow: 'lente (10 étapes par seconde)',
    watch: 'à suivre (60 étapes par seconde)',
    full: 'pleine vitesse',
    otherSpeed: (steps) => `${steps} étapes par seconde`,
    recipe: 'Recette',
    ownRecipe: (name) => `${name} (fixée par la page)`,
    seed: 'Graine',
    examples: 'Chiffres d’entraînement',
    count: (count, all) => (all ? `tous les ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'Entraîner un réseau',
    train: 'Entraîner',
    pause: 'Pause',
    goOn: 'Continuer',
    again: 'Réentraîner',
    step: 'Une étape',
    reset: 'Retour au début',
    more: 'Plus',
    own: 'L’entraîner sur vos propres dessins',
    data: 'Tableau des données',
    tableCaption:
      'L’entraînement\u202f: perte et exactitude du mini-lot à chaque étape, et exactitude sur des chiffres mis de côté',
    progress: 'Progression de l’entraînement',
    counted: (step, steps, digits) => `étape ${step} sur ${steps} · ${digits} chiffres vus`,
    loss: 'perte',
    recent: (steps) => `moyenne des ${steps} dernières étapes`,
    first: 'à la première étape',
    nothingYet: 'pas encore entraîné',
    seen: 'chiffres d’entraînement bien lus',
    unseen: 'nouveaux chiffres bien lus',
    unseenWhen: (step) => `jamais utilisés à l’entraînement\u202f; à l’étape ${step}`,
    unseenYet: 'jamais utilisés à l’entraînement',
    of: (count) => `${count} sur 100`,
    chart: (loss) => `Perte au fil des étapes jusqu’ici\u202f; maintenant ${loss}.`,
    emptyChart: 'Perte au fil des étapes\u202f; rien d’entraîné encore.',
    idle: 'Rien d’entraîné encore. Appuyez sur Entraîner\u202f: le réseau part de nombres aléatoires dans votre navigateur.',
    replaying:
      'Un entraînement enregistré est en lecture. Appuyez sur Entraîner\u202f: votre propre réseau part de nombres aléatoires dans votre navigateur.',
    loading: 'Chargement des chiffres et du moteur d’entraînement…',
    running: (step, loss) =>
      `Entraînement\u202f: après ${step} étapes, la perte est de ${loss}. Plus elle est basse, plus le réseau est sûr des bonnes réponses.`,
    starting: 'L’entraînement commence\u202f: le réseau devine encore.',
    paused: (step) => `En pause à l’étape ${step}. Continuez, ou avancez d’une étape à la fois.`,
    finished: (steps, count) => `Après ${steps} étapes, il lit ${count} chiffres sur 100 qu’il n’a jamais vus.`,
    finishedUnmeasured: (steps) => `L’entraînement s’est terminé après ${steps} étapes.`,
    failed: (reason) => `L’entraînement s’est arrêté. ${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) =>
      `Rien d’entraîné encore. Appuyez sur Entraîner\u202f: le réseau ne voit que ${count} chiffres, encore et encore. En lira-t-il d’autres\u202f?`,
    byHeart: (steps, seen, examples, unseen) =>
      `Après ${steps} étapes, il lit ${seen} sur 100 de ses ${examples} chiffres d’entraînement, mais seulement ${unseen} sur 100 qu’il ` +
      'n’a jamais vus. Il a appris ce petit nombre par cœur, et peu de chose sur les chiffres.',
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'Enregistrer',
    open: 'Ouvrir un fichier…',
    copy: 'Copier le lien',
    replay: 'Le relire',
    close: 'Le fermer',
    saved: (name) => `L’entraînement est dans le fichier «\u202f${name}\u202f».`,
    file: (name) => `Du fichier «\u202f${name}\u202f»`,
    at: (name, step, steps) =>
      `Étape ${step} des ${steps} de «\u202f${name}\u202f», telles qu’elles ont été entraînées.`,
    ended: (name, steps, count) =>
      `L’entraînement de «\u202f${name}\u202f» s’est terminé ici\u202f: après ${steps} étapes, il lisait ${count} images sur 100 qu’il n’avait jamais vues. Appuyez sur Entraîner\u202f: ` +
      'à partir de sa recette et de sa graine, le même entraînement est recalculé.',
    copied: 'Le lien est copié\u202f: il ouvre cette page avec cette recette, cette graine et ce nombre de chiffres.',
    copiedOwn:
      'Le lien est copié\u202f: il ouvre cette page avec cette recette et cette graine. Vos dessins n’y sont pas\u202f: enregistrez l’entraînement.',
    notCopied: 'Cette page ne peut pas copier elle-même\u202f: appuyez sur Ctrl+C (ou ⌘C) pour copier le lien.',
    link: 'Lien',
    refused: (name, why) => `«\u202f${name}\u202f» n’a pas été ouvert. ${why}`,
    tooLarge: (megabytes) => `Il fait ${megabytes} Mo, plus que tout entraînement.`,
    unreadable: 'Il est illisible.',
    example: 'un fichier produit par «\u202fEnregistrer\u202f»',
  } satisfies Translated<typeof keep>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `étape ${step} sur ${steps} · ${images} variantes vues`,
    seen: 'variantes bien lues à l’entraînement',
    unseen: 'nouvelles variantes bien lues',
    unseenWhen: (step) => `des mêmes dessins\u202f; à l’étape ${step}`,
    unseenYet: 'des mêmes dessins',
    finished: (steps, count) =>
      `Après ${steps} étapes, il lit ${count} nouvelles variantes de vos dessins sur 100. Elles ressemblent beaucoup à celles dont ` +
      'il a appris\u202f: s’il a compris, seul un nouveau dessin peut le dire.',
  } satisfies Translated<typeof ownRun>,
  'training-panel.own': {
    intro:
      'Dessinez quelque chose et ajoutez-le à une classe, puis dessinez le suivant. Quelques dessins par classe suffisent\u202f: un peu ' +
      'tournés, redimensionnés et déplacés, ils deviennent cent exemples chacun. Ils restent dans cette page.',
    classes: 'Vos classes',
    className: (name) => `Nom de la classe ${name}`,
    none: 'pas encore de dessin',
    add: (name) => `Ajouter à ${name}`,
    remove: (number, name) => `Retirer le dessin ${number} de ${name}`,
    added: (name, count) => `Ajouté à ${name}, qui en a maintenant ${count}. Dessinez le suivant.`,
    another: 'Classe de plus',
    fewer: 'Classe de moins',
    train: 'Entraîner sur ces dessins',
    back: 'Revenir aux chiffres MNIST',
    forget: 'Oublier les dessins',
    drawFirst: 'Dessinez quelque chose\u202f: chaque classe a besoin d’au moins un dessin.',
    drawNext: 'Ce dessin est déjà dans une classe\u202f: effacez la feuille et dessinez le suivant.',
    needs: 'Ajoutez le dessin à une classe\u202f: il en faut au moins un par classe.',
    needsMany: (count) => `Une classe contient au plus ${count} dessins.`,
    changed: 'Les classes ont changé\u202f: entraînez de nouveau.',
    trainFirst: 'Entraînez le réseau\u202f: il dira ensuite pour quelle classe il prend votre dessin.',
    drawNow: 'Dessinez maintenant quelque chose\u202f: le réseau dit pour quelle classe il le prend.',
    answer: (name, count) => `Il prend votre dessin pour ${name}\u202f: ${count}.`,
    unsure: (name, count) => `Il ne sait pas vraiment\u202f: ${name} avec ${count}, à la rigueur.`,
    limits: 'Il ne connaît que ces classes\u202f: quoi que vous dessiniez, il nomme l’une d’elles.',
    answers: 'À quel point il est sûr de chaque classe',
    percent: (count) => `${count}\u202f%`,
  } satisfies Translated<typeof own>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `Il n’y a pas de recette «\u202f${name}\u202f». Les recettes sont ${names}.`,
    badSpeed: 'L’attribut speed doit être un nombre d’étapes par seconde, ou 0 pour la vitesse maximale.',
    badOptimizer: (type) => `L’attribut optimizer vaut «\u202f${type}\u202f», mais doit être sgd, momentum ou adam.`,
    badCount: (name, least, most) => `L’attribut ${name} doit être un nombre entier de ${least} à ${most}.`,
    badRate: (name) => `L’attribut ${name} doit être un nombre supérieur à 0.`,
  } satisfies Translated<typeof wrong>,
};
