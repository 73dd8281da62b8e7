/** O que <loss-curve> diz em português. */
import type { words } from '../../components/loss-curve/loss-curve.words.js';
import type { Translated } from '../../words/words.js';

export const translation = {
  'loss-curve': {
    figure: 'Perda e acurácia ao longo dos passos do treino',
    step: 'passo',
    stepAt: (step) => `passo ${step}`,
    slider: 'Passo do treino',
    titles: { loss: 'Perda: quanto a rede erra', accuracy: 'Acurácia: parte dos dígitos bem lidos' },
    readout: { loss: (value) => `perda ${value}`, accuracy: (value) => `acurácia ${value}` },
    valueText: (step, parts) =>
      parts.length > 0 ? `passo ${step}: ${parts.join(', ')}` : `passo ${step}: ainda sem treino`,
    noCurve: 'ainda sem execução',
    guessing: 'ao acaso',
    play: 'Iniciar',
    pause: 'Pausa',
    run: 'Execução',
    runs: { recorded: 'gravada', live: 'a sua' },
    key: (window) =>
      `Claro: cada mini-batch. Linha: média dos últimos ${window} passos. Pontos: dígitos com que nunca se treina.`,
    data: 'Tabela de dados',
    tableCaption: 'Perda e acurácia do mini-batch em cada passo, e acurácia nos dígitos reservados',
    loading: 'Uma execução gravada do treino está a caminho.',
    empty: 'Ainda não há execução para mostrar.',
    untrained: (classes) =>
      `Passo 0: a rede não foi treinada e adivinha, por isso lê bem cerca de 1 em cada ${classes} dígitos.`,
    counted: (step, loss, correct, batch) =>
      `Passo ${step}: perda ${loss}; ${correct} dos ${batch} dígitos que acabam de ser mostrados são bem lidos.`,
    lossOnly: (step, loss) => `Passo ${step}: perda ${loss}.`,
    unseen: (count) => ` Dos dígitos que nunca viu, lê ${count} em cada 100.`,
    badMetric: (name) => `Não há nenhuma métrica “${name}”. Pode ser loss, accuracy ou both.`,
  } satisfies Translated<typeof words>,
};
