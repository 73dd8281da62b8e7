/** Shapes or sizes that do not fit together. The message names them, and says in plain words what was expected. */
export class ShapeError extends RangeError {
  override readonly name = 'ShapeError';
}
