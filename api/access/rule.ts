/** A rule that can say no: its sentence in both languages, with {names} for numbers, and the document it comes from (B9). */
export interface Rule {
  readonly zh: string;
  readonly en: string;
  readonly source: string;
}
