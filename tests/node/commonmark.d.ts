/** The part of commonmark that the tests use; the package has no types. */
declare module 'commonmark' {
  interface Document {
    readonly type: 'document';
  }
  export class Parser {
    parse(markdown: string): Document;
  }
  export class HtmlRenderer {
    render(document: Document): string;
  }
}
