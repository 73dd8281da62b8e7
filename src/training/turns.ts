/**
 * Live trainings of a page take turns: whoever starts pauses whoever trains, so a device has one to compute. Trainings in
 * company, such as two networks that race, run side by side.
 */
export class TrainingTurns {
  #company: string | undefined;
  /** How to pause those whose turn it is. */
  readonly #pauses = new Set<() => void>();

  /**
   * It is the turn of whoever calls this, and of those of the same company.
   *
   * @param pause pauses the caller when somebody else's turn comes; the same function at each call
   */
  take(pause: () => void, company?: string): void {
    if (company === undefined || company !== this.#company) {
      for (const other of this.#pauses) if (other !== pause) other();
      this.#pauses.clear();
    }
    this.#company = company;
    this.#pauses.add(pause);
  }
}
