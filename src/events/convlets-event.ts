/** An event that leaves shadow roots and bubbles, so that one listener on the page hears every element. */
export class ConvletsEvent<Detail> extends Event {
  /** Plain JSON. */
  readonly detail: Detail;

  constructor(type: string, detail: Detail) {
    super(type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}
