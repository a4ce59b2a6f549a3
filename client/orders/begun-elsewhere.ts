/** An act on a matter that was begun on the page of something else, and what its form begins with; kept by the history of the browser. */
export interface BegunElsewhere {
  readonly begins: string;
  readonly assignmentId: string;
  readonly findings: string;
}
