/** An event that leaves shadow roots and bubbles, so that one listener on the page hears every element. */
export class ConvletsEvent<Detail> extends Event {
  /** The event's name; each class has its own. */
  declare static readonly type: string;

  /** Plain JSON. */
  readonly detail: Detail;

  constructor(detail: Detail) {
    super(new.target.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}
