/** The records whose acts are told to the administrators of a tenant; of matters an auditor reads nothing (visibility.md, Roles). */
export const audited: readonly string[] = [
  ...['Person', 'Post', 'SupervisionDuty', 'OrgSuccession', 'HolidayYear', 'Clock', 'File'],
];
