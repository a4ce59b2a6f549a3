interface Unit {
  readonly succeededBy?: { readonly id: string } | null;
}

/** The units among some that may still be chosen: no other stands in their place (lifecycle 5.2). */
export const standingUnits = <U extends Unit>(units: readonly U[] | undefined): U[] | undefined =>
  units?.filter(({ succeededBy }) => succeededBy == null);
