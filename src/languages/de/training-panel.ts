/** Was <training-panel> auf Deutsch sagt. */
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
    speed: 'Tempo',
    slow: 'langsam (10 Schritte pro Sekunde)',
    watch: 'zum Zusehen (60 Schritte pro Sekunde)',
    full: 'volles Tempo',
    otherSpeed: (steps) => `${steps} Schritte pro Sekunde`,
    recipe: 'Rezept',
    ownRecipe: (name) => `${name} (von der Seite gesetzt)`,
    seed: 'Seed',
    examples: 'Trainingsziffern',
    count: (count, all) => (all ? `alle ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'Ein Netz trainieren',
    train: 'Trainieren',
    pause: 'Pause',
    goOn: 'Weiter',
    again: 'Neu trainieren',
    step: 'Ein Schritt',
    reset: 'Zum Anfang',
    more: 'Mehr',
    own: 'Mit eigenen Zeichnungen trainieren',
    data: 'Datentabelle',
    tableCaption:
      'Der Trainingslauf: Verlust und Genauigkeit des Mini-Batches bei jedem Schritt und Genauigkeit bei zurückgehaltenen Ziffern',
    progress: 'Fortschritt des Trainings',
    counted: (step, steps, digits) => `Schritt ${step} von ${steps} · ${digits} Ziffern gesehen`,
    loss: 'Verlust',
    recent: (steps) => `Mittel der letzten ${steps} Schritte`,
    first: 'im ersten Schritt',
    nothingYet: 'noch nicht trainiert',
    seen: 'Trainingsziffern richtig gelesen',
    unseen: 'neue Ziffern richtig gelesen',
    unseenWhen: (step) => `nie damit trainiert; bei Schritt ${step}`,
    unseenYet: 'nie damit trainiert',
    of: (count) => `${count} von 100`,
    chart: (loss) => `Verlust über die bisherigen Schritte; jetzt ${loss}.`,
    emptyChart: 'Verlust über die Schritte; noch nichts trainiert.',
    idle: 'Noch nichts trainiert. „Trainieren“ startet das Netz in Ihrem Browser aus Zufallszahlen.',
    replaying:
      'Ein aufgezeichneter Lauf wird abgespielt. „Trainieren“ startet ein eigenes Netz in Ihrem Browser aus Zufallszahlen.',
    loading: 'Ziffern und Trainingsprogramm werden geholt …',
    running: (step, loss) =>
      `Training: Nach ${step} Schritten ist der Verlust ${loss}. Je kleiner er ist, desto sicherer ist sich das Netz der richtigen Antworten.`,
    starting: 'Das Training beginnt: Noch rät das Netz.',
    paused: (step) => `Angehalten bei Schritt ${step}. Weiter, oder Schritt für Schritt.`,
    finished: (steps, count) => `Nach ${steps} Schritten liest es ${count} von 100 Ziffern, die es nie sah.`,
    finishedUnmeasured: (steps) => `Das Training ist nach ${steps} Schritten beendet.`,
    failed: (reason) => `Das Training wurde abgebrochen. ${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) =>
      `Noch nichts trainiert. „Trainieren“ drücken: Das Netz sieht nur ${count} Ziffern, immer wieder. Wird es andere lesen?`,
    byHeart: (steps, seen, examples, unseen) =>
      `Nach ${steps} Schritten liest es ${seen} von 100 seiner ${examples} Trainingsziffern, aber nur ${unseen} von 100, die es ` +
      'nie sah. Es hat diese wenigen auswendig gelernt und wenig über Ziffern.',
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'Diesen Lauf speichern',
    open: 'Gespeicherten Lauf öffnen …',
    copy: 'Link kopieren',
    replay: 'Noch einmal abspielen',
    close: 'Schließen',
    saved: (name) => `Der Lauf steht in der Datei „${name}“.`,
    file: (name) => `Aus der Datei „${name}“`,
    at: (name, step, steps) => `Schritt ${step} von ${steps} in „${name}“, wie sie trainiert wurden.`,
    ended: (name, steps, count) =>
      `Hier endete der Lauf in „${name}“: Nach ${steps} Schritten las er ${count} von 100 Bildern, die er nie sah. „Trainieren“ ` +
      'berechnet aus Rezept und Seed denselben Lauf noch einmal.',
    copied: 'Der Link ist kopiert: Er öffnet diese Seite mit diesem Rezept, diesem Seed und dieser Zahl von Ziffern.',
    copiedOwn:
      'Der Link ist kopiert: Er öffnet diese Seite mit diesem Rezept und diesem Seed. Ihre Zeichnungen sind nicht darin: Speichern Sie den Lauf.',
    notCopied: 'Diese Seite darf nicht selbst kopieren: Strg+C (oder ⌘C) kopiert den Link.',
    link: 'Link',
    refused: (name, why) => `„${name}“ wurde nicht geöffnet. ${why}`,
    tooLarge: (megabytes) => `Die Datei hat ${megabytes} MB, mehr als jeder Lauf.`,
    unreadable: 'Die Datei ist nicht lesbar.',
    example: 'eine Datei, die „Diesen Lauf speichern“ erzeugt hat',
  } satisfies Translated<typeof keep>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `Schritt ${step} von ${steps} · ${images} Varianten gesehen`,
    seen: 'Varianten im Training richtig gelesen',
    unseen: 'neue Varianten richtig gelesen',
    unseenWhen: (step) => `derselben Zeichnungen; bei Schritt ${step}`,
    unseenYet: 'derselben Zeichnungen',
    finished: (steps, count) =>
      `Nach ${steps} Schritten liest es ${count} von 100 neuen Varianten Ihrer Zeichnungen. Die sind denen sehr ähnlich, aus denen es ` +
      'gelernt hat: Ob es verstanden hat, kann nur eine neue Zeichnung zeigen.',
  } satisfies Translated<typeof ownRun>,
  'training-panel.own': {
    intro:
      'Zeichnen Sie etwas und fügen Sie es einer Klasse hinzu, dann zeichnen Sie das Nächste. Wenige Zeichnungen je Klasse genügen: leicht ' +
      'gedreht, vergrößert, verkleinert und verschoben werden daraus je hundert Beispiele. Sie bleiben auf dieser Seite.',
    classes: 'Ihre Klassen',
    className: (name) => `Name der Klasse ${name}`,
    none: 'noch keine Zeichnungen',
    add: (name) => `Zu ${name} hinzufügen`,
    remove: (number, name) => `Zeichnung ${number} aus ${name} entfernen`,
    added: (name, count) => `Zu ${name} hinzugefügt, dort sind es jetzt ${count}. Zeichnen Sie das Nächste.`,
    another: 'Weitere Klasse',
    fewer: 'Eine Klasse weniger',
    train: 'Mit diesen Zeichnungen trainieren',
    back: 'Zurück zu den MNIST-Ziffern',
    forget: 'Zeichnungen vergessen',
    drawFirst: 'Zeichnen Sie etwas: Jede Klasse braucht mindestens eine Zeichnung.',
    drawNext: 'Diese Zeichnung ist schon in einer Klasse: Fläche leeren und die nächste zeichnen.',
    needs: 'Fügen Sie die Zeichnung einer Klasse hinzu: Jede braucht mindestens eine.',
    needsMany: (count) => `Eine Klasse fasst höchstens ${count} Zeichnungen.`,
    changed: 'Die Klassen haben sich geändert: noch einmal trainieren.',
    trainFirst: 'Trainieren Sie das Netz: Dann sagt es, für welche Klasse es Ihre Zeichnung hält.',
    drawNow: 'Zeichnen Sie nun etwas: Das Netz sagt, für welche Klasse es das hält.',
    answer: (name, count) => `Es hält Ihre Zeichnung für ${name}: ${count}.`,
    unsure: (name, count) => `Es kann es nicht wirklich sagen: am ehesten ${name} mit ${count}.`,
    limits: 'Es kennt nur diese Klassen: Was Sie auch zeichnen, es nennt eine davon.',
    answers: 'Wie sicher es sich bei jeder Klasse ist',
    percent: (count) => `${count} %`,
  } satisfies Translated<typeof own>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `Es gibt kein Rezept „${name}“. Die Rezepte sind ${names}.`,
    badSpeed: 'Das Attribut speed muss eine Anzahl von Schritten je Sekunde sein, oder 0 für volle Geschwindigkeit.',
    badOptimizer: (type) => `Das Attribut optimizer ist „${type}“, muss aber sgd, momentum oder adam sein.`,
    badCount: (name, least, most) => `Das Attribut ${name} muss eine ganze Zahl von ${least} bis ${most} sein.`,
    badRate: (name) => `Das Attribut ${name} muss eine Zahl größer als 0 sein.`,
  } satisfies Translated<typeof wrong>,
};
