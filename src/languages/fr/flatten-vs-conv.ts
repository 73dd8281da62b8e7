/** Ce que dit <flatten-vs-conv> en français. */
import type { words as training } from '../../components/flatten-vs-conv/flatten-vs-conv.training-words.js';
import type { words } from '../../components/flatten-vs-conv/flatten-vs-conv.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'flatten-vs-conv': {
    figure: 'Un réseau qui aplatit l’image contre un réseau qui fait glisser des filtres sur elle',
    loading: 'Chargement des deux réseaux…',
    drag: 'glissez le chiffre, ou utilisez les flèches',
    image: 'Image',
    handle: 'Le chiffre\u202f: les flèches le déplacent, Origine le remet en place',
    flattened: 'l’image en une rangée de 784 pixels',
    networks: {
      dense: { name: 'Aplatir → dense', of: 'poids de ses 8 unités cachées, un par pixel' },
      conv: { name: 'Convolution', of: 'cartes de ses 8 filtres glissants' },
    },
    short: { dense: 'dense', conv: 'convolution' },
    title: (name, weights) => `${name} (${weights} poids)`,
    says: (answer, percent) => `dit ${String(answer)}, ${percent}`,
    right: '✓',
    wrong: '✗',
    right1: 'Droite',
    down: 'Bas',
    pixels: 'Pixels',
    choices: { natural: 'tels quels', permuted: 'mélangés' },
    more: 'Plus\u202f: les entraîner ici',
    table: 'Les exactitudes en tableau',
    tableColumns: {
      network: 'réseau',
      shift: 'décalage de',
      shuffled: 'mélangés, sans y être entraîné',
      permuted: 'entraîné sur mélangés',
    },
    shiftAxis: 'chiffres décalés de … pixels',
    shiftTitle: 'Réponses justes, chiffres jamais vus',
    slopeTitle: 'Pixels mélangés',
    slopeFrom: 'tels quels',
    slopeTo: 'mélangés',
    bars: (name, answer, percent) =>
      `Probabilités selon le réseau «\u202f${name}\u202f»\u202f: ${String(answer)} est le plus probable avec ${percent}`,
    summary: (place, dense, conv) =>
      `Un chiffre${place}, vu par deux réseaux de même taille. Le réseau dense ${dense}\u202f; le réseau à convolution ${conv}.`,
    chart: (shifts, dense, conv, shuffled) =>
      `Part de chiffres jamais vus classés correctement quand ils sont décalés de ${shifts} pixels\u202f: dense ${dense}\u202f; convolution ${conv}. Entraînés et mesurés sur des pixels mélangés\u202f: ${shuffled}.`,
    place: (right, down) => {
      const parts = [
        right === 0 ? '' : `${String(Math.abs(right))} px vers la ${right > 0 ? 'droite' : 'gauche'}`,
        down === 0 ? '' : `${String(Math.abs(down))} px vers le ${down > 0 ? 'bas' : 'haut'}`,
      ].filter(Boolean);
      return parts.length === 0 ? '' : `décalé de ${parts.join(' et ')}`;
    },
    unmoved: 'Là où les chiffres se trouvent d’habitude',
    shuffled: 'Mélangé',
    says1: (lead, dense, conv) => `${lead}\u202f: le réseau dense ${dense}\u202f; le réseau à convolution ${conv}.`,
    reads: (answer, percent, verdict) =>
      `dit ${String(answer)} (${percent})${verdict === undefined ? '' : verdict ? ', juste' : ', faux'}`,
    atShift: (digits, shift, dense, conv) =>
      `Sur ${digits} chiffres jamais vus, ${shift}, de tels réseaux en reconnaissent ${dense} et ${conv}.`,
    small:
      'Une fois l’image aplatie, chaque pixel ne compte que par sa place\u202f; filtres glissants et pooling pardonnent un petit décalage.',
    large:
      'Le pooling pardonne un pixel ou deux\u202f; comme la dernière couche des deux est dense, un grand décalage nuit aux deux.',
    byPixels: (shift) => (shift === 0 ? 'laissés en place' : `décalés de ${String(shift)} px`),
    shuffledStory: (dense, denseFrom, conv, convFrom) =>
      `Toutes les images sont mélangées de la même façon, et les deux réseaux ont été réentraînés sur elles. Le dense ne voit pas la différence\u202f: ${dense} justes au lieu de ${denseFrom}. La convolution a perdu ses voisinages\u202f: ${conv} au lieu de ${convFrom}.`,
    badShift: 'Un chiffre se déplace de pixels entiers, de −4 à 4.',
    badPixels: (pixels) => `pixels n’admet pas la valeur «\u202f${pixels}\u202f».`,
    badInput: (side) => `Les réseaux regardent des images en niveaux de gris de ${side}×${side} pixels.`,
  } satisfies Translated<typeof words>,
  'flatten-vs-conv.training': {
    train: 'Entraîner les deux en direct',
    pause: 'Pause',
    goOn: 'Continuer',
    recorded: 'Revenir aux réseaux enregistrés',
    seed: 'Graine',
    live: (dense, conv) => `Entraînés ici\u202f: dense ${dense}\u202f; convolution ${conv}.`,
    progress: (step, steps, accuracy) =>
      `étape ${step} sur ${steps}${accuracy === '' ? '' : `, ${accuracy} de chiffres jamais vus justes`}`,
  } satisfies Translated<typeof training>,
};
