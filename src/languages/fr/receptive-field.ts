/** Ce que dit <receptive-field> en français. */
import type { words } from '../../components/receptive-field/receptive-field.words.js';
import type { Translated } from '../../words/words.js';

const square = (side: number): string => `${String(side)}\u00a0×\u00a0${String(side)}`;
const many = (n: number, one: string): string => `${String(n)} ${one}${n === 1 ? '' : 's'}`;

const OPTIONS: Readonly<Record<string, string | undefined>> = {
  kernel: 'le noyau',
  stride: 'le pas',
  dilation: 'la dilatation',
};

export const translation = {
  'receptive-field': {
    square,
    figure: 'Ce qu’une unité d’une pile de couches voit de l’entrée',
    input: 'entrée',
    level: (level) => (level === 0 ? 'l’entrée' : `couche ${String(level)}`),
    kinds: { conv: 'conv', pool: 'pool' },
    layer: ({ kind, kernel }) => `${kind} ${square(kernel)}`,
    options: ({ stride, dilation }) =>
      [stride > 1 ? `pas ${String(stride)}` : '', dilation > 1 ? `dilatation ${String(dilation)}` : '']
        .filter(Boolean)
        .join(', '),
    weights: (text) => `${text} poids`,
    allWeights: 'poids',
    sees: (side) => `voit ${square(side)}`,
    jump: (jump) => `saut ${many(jump, 'pixel')}`,
    stack: (layers) =>
      layers === 1 ? 'Une couche' : `${['', '', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six'][layers]} couches`,
    play: 'Suivre la vue vers le bas',
    pause: 'Pause',
    back: 'Une couche en arrière',
    forward: 'Une couche plus bas',
    position: 'Couches suivies',
    preset: 'Pile',
    own: 'la mienne',
    presets: [
      { value: 'conv 3; conv 3', text: 'deux 3 × 3' },
      { value: 'conv 3; conv 3; conv 3', text: 'trois 3 × 3' },
      { value: 'conv 3 stride 2; conv 3', text: 'avec un pas de 2' },
      { value: 'conv 3; pool 2; conv 3', text: 'avec pooling' },
      { value: 'conv 3; conv 3 dilation 2; conv 3 dilation 4', text: 'avec dilatation' },
    ],
    channels: 'Canaux C',
    more: 'Couche par couche',
    kind: (number) => `Couche ${String(number)}`,
    kernel: 'Taille',
    stride: 'Pas',
    dilation: 'Dilatation',
    add: 'Ajouter une couche',
    remove: 'Retirer la dernière',
    columns: ['pile', 'couche', 'unités', 'voit', 'saut', 'poids'],
    table: 'Les couches en tableau',
    unit: (level, index, seen) =>
      level === 0
        ? `pixel ${String(index + 1)} de l’entrée`
        : `unité ${String(index + 1)} de la couche ${String(level)}, voit ${seen}`,
    seen: (counts) =>
      counts
        .map((count, level) =>
          level === 0 ? `${many(count, 'pixel')} de l’entrée` : `${many(count, 'unité')} de la couche ${String(level)}`,
        )
        .reverse()
        .join(', '),
    caption: (level, index, seen, side, holes) =>
      level === 0
        ? `Pixel ${String(index + 1)} de l’entrée. Pointez une unité au-dessus pour voir son champ.`
        : `L’unité ${String(index + 1)} de la couche ${String(level)} voit ${seen}\u202f: ${holes ? 'dans ' : ''}un carré de ${square(side)}.`,
    tracing: (done, all) =>
      `Le champ de l’unité du haut est suivi sur ${many(done, 'couche')} de ${String(all)} vers le bas.`,
    against: (view, weights, others, more) =>
      ` Les deux voient ${square(view)}\u202f: la pile avec ${weights} poids, le noyau unique avec ${others}${more ? '' : '\u202f; ici la pile n’est donc pas moins chère'}.`,
    differ: (view, weights, otherView, others) =>
      ` À gauche ${square(view)} avec ${weights} poids, à droite ${square(otherView)} avec ${others}.`,
    summary: (stack, view, weights, jump) =>
      `${stack}\u202f: une unité en haut voit ${square(view)} de l’entrée, avec ${weights} poids en tout\u202f; les champs de ses voisines sont distants de ${many(jump, 'pixel')}.`,
    badChannels: 'Le nombre de canaux doit être un entier de 1 à 4096.',
    badCount: (layers, most) => `Une pile a de 1 à ${String(most)} couches, et non ${String(layers)}.`,
    badLayer: (text) =>
      `«\u202f${text}\u202f» n’est pas une couche\u202f: écrivez conv ou pool, sa taille, et éventuellement stride et dilation.`,
    outOfRange: (text, option, value, least, most) =>
      `Dans «\u202f${text}\u202f», ${OPTIONS[option] ?? option} vaut ${String(value)}\u202f; sont possibles les valeurs de ${String(least)} à ${String(most)}.`,
    largeView: (size, most) =>
      `Une unité du haut verrait ${String(size)} pixels\u202f; on peut en dessiner au plus ${String(most)}.`,
  } satisfies Translated<typeof words>,
};
