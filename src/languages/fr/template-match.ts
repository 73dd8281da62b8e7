/** Ce que dit <template-match> en français. */
import type { words } from '../../components/template-match/template-match.words.js';
import type { Translated } from '../../words/words.js';

const amount = (pixels: number, forward: string, back: string): string =>
  pixels === 0 ? '' : `de ${Math.abs(pixels)} px vers ${pixels > 0 ? forward : back}`;
const names: Readonly<Record<string, string>> = {
  self: 'lui-même',
  dim: 'à demi-luminosité',
  shifted: 'décalé',
  negative: 'son négatif',
  noise: 'bruit',
  'all-on': 'chaque pixel ON',
};

export const translation = {
  'template-match': {
    figure: 'Comparer une image à un modèle',
    image: 'Image',
    template: 'Modèle',
    filter: 'Modèle (le filtre)',
    products: 'Produits',
    tried: 'Images à essayer',
    raw: 'Score brut',
    cosine: 'Cosinus',
    ratio: 'le score brut du modèle lui-même. ',
    loading: 'Chargement des chiffres…',
    pick: 'Modèle',
    values: 'Pixels',
    grey: 'gris, 0 … 1',
    binary: 'OFF 0, ON 255',
    own: 'le mien',
    noise: 'Nouveau bruit',
    shift: 'Décaler',
    left: 'Un pixel à gauche',
    right: 'Un pixel à droite',
    up: 'Un pixel vers le haut',
    down: 'Un pixel vers le bas',
    table: 'Les scores en tableau',
    tableRatio: 'Multiple du modèle lui-même',
    digit: (name) => `un ${name.charAt(0)} manuscrit`,
    matrix: (rows, columns) => `un modèle ${rows}×${columns}`,
    names,
    short: { raw: 'Score brut', dim: 'mi-clair', negative: 'négatif', 'all-on': 'tout ON' },
    ownScore: 'le modèle lui-même',
    name: (name, template) => {
      const made = names[name] as string | undefined;
      if (made !== undefined) return made;
      return template?.startsWith(name.charAt(0)) ? `un autre ${name.charAt(0)}` : `un ${name.charAt(0)}`;
    },
    sentence: {
      self: 'Le modèle sur lui-même',
      dim: 'Le même à demi-luminosité',
      negative: 'Son négatif',
      noise: 'Un bruit aléatoire',
      'all-on': 'Une image aux pixels tous ON (toute blanche, comme peint MNIST)',
    },
    shifted: ({ x, y }) =>
      x === 0 && y === 0
        ? 'Sans aucun décalage, il'
        : `Décalé ${[amount(x, 'la droite', 'la gauche'), amount(y, 'le bas', 'le haut')].filter(Boolean).join(' et ')}, le modèle`,
    digitSentence: (name, template) =>
      template?.startsWith(name.charAt(0)) ? `Un autre ${name.charAt(0)}` : `Un ${name.charAt(0)}`,
    scores: (what, raw, ratio, cosine) =>
      `${what} obtient ${raw}, soit ${ratio} fois le modèle lui-même\u202f; le cosinus est ${cosine}.`,
    selfScores: (raw) => `Le modèle sur lui-même obtient ${raw}, et le cosinus est 1.`,
    swapped: ' Inversement, un filtre qui n’est fait que de uns donne au modèle le même score.',
    beaten: (ratio, cosine) =>
      `Pourtant une image aux pixels tous ON obtient ${ratio} fois ce score\u202f: le score brut n’est pas une ressemblance. Son cosinus n’est que ${cosine}.`,
    tied: (cosine) =>
      `Pourtant une image aux pixels tous ON obtient exactement autant\u202f: le score brut n’est pas une ressemblance. Son cosinus n’est que ${cosine}.`,
    meeting: {
      grey: { both: 'encre des deux côtés', one: 'encre d’un seul côté', neither: 'vides tous deux' },
      binary: { both: 'ON rencontre ON', one: 'désaccord', neither: 'OFF rencontre OFF' },
    },
    meetingSum: (pixels, each, total) => `${pixels} × ${each} = ${total}`,
    meetingTotal: (pixels, total) => `${pixels} pixels, Σ = ${total}`,
    pixel: (row, column, image, template, product) =>
      `ligne ${row}, colonne ${column}\u202f: ${image} fois ${template} donne ${product}`,
    here: (row, column) => `Ligne ${row}, colonne ${column}\u202f:`,
    summary: (image, template, raw, cosine) =>
      `Image (${image}) fois modèle (${template}), pixel par pixel\u202f: la somme des produits est ${raw}, le cosinus ${cosine}.`,
    rawAloud: 'score brut\u202f: S est la somme, sur tous les pixels, de I fois W',
    cosineAloud: 'cosinus\u202f: S divisé par la norme de I fois la norme de W',
    badTemplate: (text, most) =>
      `«\u202f${text}\u202f» n’est pas un modèle\u202f: un chiffre d’exemple, ou des lignes d’autant de nombres chacune, au plus ${most} sur ${most}.`,
    badPixels: 'Les pixels d’un modèle sont des nombres de 0 à 1, et pas tous 0.',
    badShift: (text) =>
      `«\u202f${text}\u202f» n’est pas un décalage\u202f: deux nombres entiers, en pixels vers la droite et vers le bas.`,
    noImages: 'Il n’y a pas d’image à essayer.',
  } satisfies Translated<typeof words>,
};
