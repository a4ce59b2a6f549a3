/** The way to the task at a row of a version of a tree. */
export const linkTo = (id: string, version: string, row: number): string => `/progress/${id}/${version}/${row}`;
