/** O que <digit-input> diz em português. */
import type { words } from '../../components/digit-input/digit-input.words.js';
import type { words as files } from '../../components/digit-input/digit-input.files.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'digit-input': {
    figure: 'Um painel para desenhar e a imagem que uma rede recebe dele',
    pad: 'Desenhe aqui',
    padLabel: (name) => `Painel de desenho com ${name}`,
    blankPad: 'uma folha em branco',
    padRole: 'painel de desenho',
    padKeys:
      'As setas movem a caneta. Mantenha Espaço pressionado para desenhar, ou pressione Enter para baixar a caneta e para a levantar.',
    keys: 'Setas movem, Espaço desenha',
    invitation: 'Faça o seu desenho',
    blankInvitation: 'Um dígito, ou o que quiser',
    dropHere: 'Solte a imagem',
    network: (size) => `O que a rede recebe, ${size}×${size}`,
    networkLabel: (box) => `O que a rede recebe, 28 por 28 pixels: ${box}`,
    networkBox: (top, bottom, left, right) => `tinta da linha ${top} à ${bottom} e da coluna ${left} à ${right}`,
    networkBlank: 'em branco',
    cell: (row, column, value) => `Linha ${row + 1}, coluna ${column + 1}: ${value}`,
    undo: 'Desfazer',
    clear: 'Limpar',
    sample: 'Dígito',
    none: 'próprio',
    choose: 'Escolher imagem…',
    drawing: 'o seu desenho',
    example: 'um 4 desenhado',
    picture: (file) => `a sua imagem “${file}”`,
    pasted: 'a sua imagem',
    sampleName: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit} manuscrito` : `um ${digit} manuscrito`;
    },
    sampleChoice: (name) => {
      const [digit, second] = name.split(':');
      return second ? `outro ${digit}` : digit;
    },
    loading: 'O dígito está a ser carregado.',
    reading: 'A imagem está a ser lida.',
    blank:
      'A folha está em branco. Desenhe com o mouse, o dedo ou uma caneta, ou com as setas e Espaço; ou solte aqui uma imagem.',
    centred: (name, longer, tall, scale) =>
      `No painel, ${name} tem ${longer} pixels de ${tall ? 'altura' : 'largura'}. À escala ×${scale} preenche uma caixa de 20×20, e o centro de massa (+) vai para o meio da imagem. Assim foi preparado tudo aquilo com que a rede aprendeu.`,
    here: (row, column, value) =>
      `O pixel na linha ${row + 1}, coluna ${column + 1} vale ${value}: essa parte do quadrado marcado no painel é tinta.`,
    outside: (row, column) =>
      `O pixel na linha ${row + 1}, coluna ${column + 1} vale 0: fica fora da caixa para a qual o desenho foi escalado, e é papel.`,
    penDown: (row, column) => `Caneta em baixo, linha ${row}, coluna ${column}.`,
    penUp: (row, column) => `Caneta em cima, linha ${row}, coluna ${column}.`,
    now: (name) => `A rede recebe ${name}.`,
    undone: 'Desfeito.',
    cleared: 'A folha está em branco.',
    table: 'A imagem em tabela',
    tableCaption: 'O que a rede recebe: 0 é papel, 1 é tinta',
    row: 'linha',
    badPoint: (text, most) =>
      `“${text}” não é um ponto de um desenho: são dois números de 0 a ${most}, para a direita e para baixo.`,
    otherPage: 'Esse é o endereço de uma imagem noutra página, que esta página não pode ler: guarde primeiro a imagem.',
    good: 'um PNG ou JPEG de um só dígito escuro em papel claro',
  } satisfies Translated<typeof words>,
  'digit-input.files': {
    blank: (name) => `Não há nada para ver (${name}): tudo tem o mesmo cinzento.`,
    svg: (name) => `“${name}” é um desenho SVG, que não tem píxeis próprios: guarde-o como PNG.`,
    noImage: (name) => `“${name}” não é uma imagem.`,
    largeFile: (name, size, most) => `“${name}” tem ${size}; são lidos no máximo ${most}.`,
    damaged: (name) =>
      `Não é possível abrir “${name}”: o ficheiro está danificado ou é de um tipo que este navegador não conhece.`,
    largeImage: (name, width, height) => `“${name}” é grande demais: ${width}×${height} píxeis.`,
  } satisfies Translated<typeof files>,
};
