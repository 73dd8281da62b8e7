/** O que <training-panel> diz em português. */
import type { words as settings } from '../../components/training-panel/settings.words.js';
import type { words as few } from '../../components/training-panel/training-panel.few.words.js';
import type { words as keep } from '../../components/training-panel/training-panel.keep.words.js';
import type { words as ownRun } from '../../components/training-panel/training-panel.own-run.words.js';
import type { words as own } from '../../components/training-panel/training-panel.own.words.js';
import type { words } from '../../components/training-panel/training-panel.words.js';
import type { words as wrong } from '../../components/training-panel/training-panel.wrong.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  settings: {
    speed: 'Velocidade',
    slow: 'lenta (10 passos por segundo)',
    watch: 'para ver (60 passos por segundo)',
    full: 'velocidade máxima',
    otherSpeed: (steps) => `${steps} passos por segundo`,
    recipe: 'Receita',
    ownRecipe: (name) => `${name} (definida pela página)`,
    seed: 'Semente',
    examples: 'Dígitos de treino',
    count: (count, all) => (all ? `todos os ${count}` : count),
  } satisfies Translated<typeof settings>,
  'training-panel': {
    figure: 'Treinar uma rede',
    train: 'Treinar',
    pause: 'Pausa',
    goOn: 'Continuar',
    again: 'Treinar outra vez',
    step: 'Um passo',
    reset: 'Voltar ao início',
    more: 'Mais',
    own: 'Treiná-la com desenhos próprios',
    data: 'Tabela de dados',
    tableCaption:
      'A execução do treino: perda e acurácia do mini-batch em cada passo, e acurácia nos dígitos reservados',
    progress: 'Progresso do treino',
    counted: (step, steps, digits) => `passo ${step} de ${steps} · ${digits} dígitos vistos`,
    loss: 'perda',
    recent: (steps) => `média dos últimos ${steps} passos`,
    first: 'no primeiro passo',
    nothingYet: 'ainda sem treino',
    seen: 'dígitos de treino bem lidos',
    unseen: 'dígitos novos bem lidos',
    unseenWhen: (step) => `nunca usados no treino; no passo ${step}`,
    unseenYet: 'nunca usados no treino',
    of: (count) => `${count} de 100`,
    chart: (loss) => `Perda ao longo dos passos até aqui; agora ${loss}.`,
    emptyChart: 'Perda ao longo dos passos; ainda nada foi treinado.',
    idle: 'Ainda nada foi treinado. Pressione Treinar: a rede começa com números aleatórios no seu navegador.',
    replaying:
      'Está a ser mostrada uma execução gravada. Pressione Treinar: uma rede própria começa com números aleatórios no seu navegador.',
    loading: 'A preparar os dígitos e o motor de treino…',
    running: (step, loss) =>
      `Em treino: após ${step} passos a perda é ${loss}. Quanto mais baixa, mais segura está a rede das respostas certas.`,
    starting: 'O treino começa: a rede ainda adivinha.',
    paused: (step) => `Em pausa no passo ${step}. Continue, ou avance um passo de cada vez.`,
    finished: (steps, count) => `Após ${steps} passos lê ${count} em cada 100 dígitos que nunca viu.`,
    finishedUnmeasured: (steps) => `O treino terminou após ${steps} passos.`,
    failed: (reason) => `O treino parou. ${reason}`,
  } satisfies Translated<typeof words>,
  'training-panel.few': {
    idle: (count) =>
      `Ainda nada foi treinado. Pressione Treinar: a rede vê só ${count} dígitos, vez após vez. Lerá outros?`,
    byHeart: (steps, seen, examples, unseen) =>
      `Após ${steps} passos lê ${seen} em cada 100 dos seus ${examples} dígitos de treino, mas só ${unseen} em cada 100 que ` +
      'nunca viu. Decorou estes poucos, e aprendeu pouco sobre dígitos.',
  } satisfies Translated<typeof few>,
  'training-panel.keep': {
    save: 'Guardar esta execução',
    open: 'Abrir uma execução guardada…',
    copy: 'Copiar link',
    replay: 'Vê-la outra vez',
    close: 'Fechá-la',
    saved: (name) => `A execução está no arquivo “${name}”.`,
    file: (name) => `Do arquivo “${name}”`,
    at: (name, step, steps) => `Passo ${step} dos ${steps} de “${name}”, tal como foram treinados.`,
    ended: (name, steps, count) =>
      `A execução de “${name}” terminou aqui: após ${steps} passos lia ${count} em cada 100 imagens que nunca viu. Pressione Treinar: ` +
      'a partir da sua receita e semente, a mesma execução é calculada mais uma vez.',
    copied: 'O link está copiado: abre esta página com esta receita, esta semente e este número de dígitos.',
    copiedOwn:
      'O link está copiado: abre esta página com esta receita e esta semente. Os seus desenhos não estão nele: guarde a execução.',
    notCopied: 'Esta página não pode copiar por si mesma: pressione Ctrl+C (ou ⌘C) para copiar o link.',
    link: 'Link',
    refused: (name, why) => `“${name}” não foi aberto. ${why}`,
    tooLarge: (megabytes) => `Tem ${megabytes} MB, mais que qualquer execução.`,
    unreadable: 'Não pode ser lido.',
    example: 'um arquivo criado com “Guardar esta execução”',
  } satisfies Translated<typeof keep>,
  'training-panel.own': {
    intro:
      'Desenhe algo e junte-o a uma classe; depois desenhe o seguinte. Bastam alguns desenhos de cada classe: ligeiramente ' +
      'rodados, redimensionados e movidos, tornam-se cem exemplos cada um. Não saem desta página.',
    classes: 'As suas classes',
    className: (name) => `Nome da classe ${name}`,
    none: 'ainda sem desenhos',
    add: (name) => `Juntar a ${name}`,
    remove: (number, name) => `Remover o desenho ${number} de ${name}`,
    added: (name, count) => `Juntado a ${name}, que agora tem ${count}. Desenhe o seguinte.`,
    another: 'Outra classe',
    fewer: 'Menos uma classe',
    train: 'Treinar com estes desenhos',
    back: 'Voltar aos dígitos do MNIST',
    forget: 'Esquecer os desenhos',
    drawFirst: 'Desenhe algo: cada classe precisa de pelo menos um desenho.',
    drawNext: 'Este desenho já está numa classe: limpe o painel e desenhe o seguinte.',
    needs: 'Junte o desenho a uma classe: cada uma precisa de pelo menos um.',
    needsMany: (count) => `Uma classe leva no máximo ${count} desenhos.`,
    changed: 'As classes mudaram: treine outra vez.',
    trainFirst: 'Treine a rede: depois ela diz a que classe julga que o seu desenho pertence.',
    drawNow: 'Agora desenhe algo: a rede diz a que classe julga que pertence.',
    answer: (name, count) => `Toma o seu desenho por ${name}: ${count}.`,
    unsure: (name, count) => `Na verdade não consegue dizer: quando muito, ${name} com ${count}.`,
    limits: 'Só conhece estas classes: desenhe o que desenhar, nomeia uma delas.',
    answers: 'Quanta certeza tem de cada classe',
    percent: (count) => `${count}%`,
  } satisfies Translated<typeof own>,
  'training-panel.own-run': {
    counted: (step, steps, images) => `passo ${step} de ${steps} · ${images} variações vistas`,
    seen: 'variações bem lidas no treino',
    unseen: 'variações novas bem lidas',
    unseenWhen: (step) => `dos mesmos desenhos; no passo ${step}`,
    unseenYet: 'dos mesmos desenhos',
    finished: (steps, count) =>
      `Após ${steps} passos lê ${count} em cada 100 variações novas dos seus desenhos. São muito parecidas com aquelas de que ` +
      'aprendeu: se compreendeu alguma coisa, só um desenho novo o pode dizer.',
  } satisfies Translated<typeof ownRun>,
  'training-panel.wrong': {
    badRecipe: (name, names) => `Não há nenhuma receita “${name}”. As receitas são ${names}.`,
    badSpeed: 'O atributo speed deve ser um número de passos por segundo, ou 0 para a velocidade máxima.',
    badOptimizer: (type) => `O atributo optimizer é “${type}”, mas deve ser sgd, momentum ou adam.`,
    badCount: (name, least, most) => `O atributo ${name} deve ser um número inteiro de ${least} a ${most}.`,
    badRate: (name) => `O atributo ${name} deve ser um número maior que 0.`,
  } satisfies Translated<typeof wrong>,
};
