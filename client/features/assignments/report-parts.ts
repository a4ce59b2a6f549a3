/** The five written parts of a report in the order in which it is read (M-71). */
export const reportParts = ['measures', 'progress', 'effect', 'problems', 'nextStep'] as const;
