/** What somebody may know at most, by the number of the clearance (visibility.md 6.2, S-1). */
export const clearances = ['PUBLIC', 'INTERNAL', 'WORK_SECRET'] as const;
