/** A look-back that was begun on the page of the visit on which it was made; kept by the history of the browser. */
export interface LookedAt {
  readonly begins: 'lookBack';
  readonly visitId: string;
}
