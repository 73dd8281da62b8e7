/** The elements in the order in which they are told, and what each group is about. */
export default [
  {
    name: 'Forward',
    lead: 'What a filter does to an image, and what is done to its answers.',
    tags: [
      'conv-slider',
      'conv-1d',
      'conv-arithmetic',
      'receptive-field',
      'channel-sum',
      'activation-lab',
      'linear-collapse',
      'pool-stepper',
      'template-match',
      'flatten-vs-conv',
    ],
  },
  {
    name: 'Backward',
    lead: 'How each single weight learns what it has to do with the loss.',
    tags: ['backprop-stepper', 'gradient-check', 'patch-pull', 'softmax-loss'],
  },
  {
    name: 'Learning',
    lead: 'Random numbers take shape, by themselves.',
    tags: [
      'training-panel',
      'loss-curve',
      'filter-grid',
      'feature-map',
      'digit-input',
      'template-trainer',
      'kernel-learner',
      'init-lab',
      'feature-hierarchy',
    ],
  },
];
