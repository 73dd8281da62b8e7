import { inputAtHand, type ImageInput } from './image-input.js';

/**
 * Loads any input. `channels` 3 keeps an image file's red, green and blue; 1 makes it grey, dark counting as ink.
 * Rejects with an InputError if it can be no input.
 */
export async function loadInput(text: string, channels: 1 | 3 = 1): Promise<ImageInput> {
  return inputAtHand(text) ?? (await import('./other-inputs.js')).otherInput(text, channels);
}
