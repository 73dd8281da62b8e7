/**
 * Small projects that use the packed package's types. A line under `@ts-expect-error` (`@vue-expect-error`) must be a
 * mistake: if it compiles, the checker complains. JSX checks no name with a hyphen, only what it is given. Svelte has no such comment in markup; its wrong lines are counted.
 */
const tsconfig = (more: object = {}): string =>
  JSON.stringify({
    compilerOptions: {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    },
    ...more,
  });

const react = `/** @jsxImportSource react */
import { useRef } from 'react';
import type { ConvSlider } from 'convlets';
import 'convlets/types/react';

export function Right() {
  const slider = useRef<ConvSlider>(null);
  return (
    <conv-slider
      ref={slider}
      id="edges"
      className="wide"
      preset="sobel-x"
      mode="convolution"
      stride={2}
      predict
      onconvlets-step={({ detail }) => slider.current?.seek(detail.step satisfies number)}
      onChange={() => undefined}
    >
      <img src="poster.png" alt="" />
    </conv-slider>
  );
}

export const Shared = () => <training-panel session="digits" recipe="look" worker-url="/worker.js" workerUrl="/w.js" />;

// @ts-expect-error: a preset that does not exist
export const wrongPreset = <conv-slider preset="sobel-z" />;
// @ts-expect-error: a mode that does not exist
export const wrongMode = <conv-slider mode="sliding" />;
// @ts-expect-error: a number as text
export const wrongType = <conv-slider stride="2" />;
// @ts-expect-error: an attribute that does not exist
export const wrongName = <conv-slider kernels="1 0 -1" />;
// @ts-expect-error: what a step event carries is no string
export const wrongDetail = <conv-slider onconvlets-step={({ detail }) => detail.step satisfies string} />;
// @ts-expect-error: a ref to another element
export const wrongRef = <loss-curve ref={useRef<ConvSlider>(null)} />;
`;

const preact = `/** @jsxImportSource preact */
import { createRef } from 'preact';
import type { PoolStepper } from 'convlets';
import 'convlets/types/preact';

const stepper = createRef<PoolStepper>();
export const right = (
  <pool-stepper
    ref={stepper}
    class="wide"
    preset="overlapping"
    direction="backward"
    onconvlets-select={({ detail }) => detail.what satisfies string}
  />
);

// @ts-expect-error: a preset that does not exist
export const wrongPreset = <pool-stepper preset="maximum" />;
// @ts-expect-error: an attribute that does not exist
export const wrongName = <pool-stepper windows="2" />;
// @ts-expect-error: a direction that does not exist
export const wrongDirection = <pool-stepper direction="up" />;
`;

const plain = `import 'convlets/conv-slider';
import { ConvSlider } from 'convlets';

const slider = document.createElement('conv-slider') satisfies ConvSlider;
slider.mode = 'convolution';
slider.addEventListener('convlets-step', ({ detail }) => detail.step satisfies number);
document.querySelector('conv-slider')?.seek(3);

// @ts-expect-error: a mode that does not exist
slider.mode = 'sliding';
// @ts-expect-error: what a step event carries is no string
slider.addEventListener('convlets-step', ({ detail }) => detail.step satisfies string);
`;

const vue = `<script setup lang="ts">
import 'convlets/types/vue';
import type { ConvletsStepEvent } from 'convlets';

const onStep = (event: ConvletsStepEvent): number => event.detail.step;
</script>

<template>
  <conv-slider id="edges" class="wide" preset="sobel-x" :stride="2" mode="convolution" predict @convlets-step="onStep">
    <img src="poster.png" alt="" />
  </conv-slider>
  <!-- @vue-expect-error: a preset that does not exist -->
  <conv-slider preset="sobel-z" />
  <!-- @vue-expect-error: a number as text -->
  <conv-slider stride="2" />
  <!-- @vue-expect-error: an attribute that does not exist -->
  <conv-slider kernels="1 0 -1" />
  <!-- @vue-expect-error: an event with another detail -->
  <conv-slider @convlets-pause="(event: ConvletsStepEvent) => event.detail.steps" />
</template>
`;

const rightSvelte = `<script lang="ts">
  import 'convlets/types/svelte';
  let step = $state(0);
</script>
<p>{step}</p>
<conv-slider preset="sobel-x" stride={2} predict onconvlets-step={({ detail }) => (step = detail.step)}>
  <img src="poster.png" alt="" />
</conv-slider>
`;

const wrongSvelte = `<script lang="ts">
  import 'convlets/types/svelte';
</script>
<conv-slider preset="sobel-z"></conv-slider>
<conv-slider kernels="1 0 -1"></conv-slider>
<conv-slider onconvlets-step={({ detail }) => detail.step satisfies string}></conv-slider>
`;

/** Files by project, then by name. */
export const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jsx: { 'tsconfig.json': tsconfig(), 'react.tsx': react, 'preact.tsx': preact, 'plain.ts': plain },
  vue: {
    'tsconfig.json': tsconfig({ include: ['*.vue'], vueCompilerOptions: { strictTemplates: true } }),
    'App.vue': vue,
  },
  svelte: {
    'tsconfig.json': tsconfig({ include: ['*.svelte'] }),
    'Right.svelte': rightSvelte,
    'Wrong.svelte': wrongSvelte,
  },
};
