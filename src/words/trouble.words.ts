/** Why training does not go on, or goes on in another way. */
import { inLanguages } from './words.js';

/** By the code of a failure or note; a session says it in English, other languages say it by the code. */
export const words = inLanguages('trouble', {
  failure: (_code: string, reason: string): string => reason,
  note: (_code: string, message: string): string => message,
});
