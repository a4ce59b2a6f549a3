/** The values of an enum of the schema, each its own name. */
export const enumOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** What the schema says of each value, in the order of the names. */
export const described = (names: readonly string[], texts: readonly string[]) =>
  Object.fromEntries(names.map((name, at) => [name, { description: texts[at] ?? name }]));
