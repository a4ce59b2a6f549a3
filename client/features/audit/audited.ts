/** The kinds of record whose acts an auditor reads. */
export const auditedSubjects = [
  ...['Person', 'Post', 'SupervisionDuty', 'OrgSuccession', 'HolidayYear', 'Clock', 'File'],
] as const;

/** The acts that may be asked for. */
export const auditedActs = [
  ...['person.registered', 'person.changed', 'person.enrolled', 'post.appointed', 'post.released'],
  ...['duty.appointed', 'succession.ordered', 'succession.withdrawn', 'succession.effective'],
  ...['calendar.imported', 'clock.advanced', 'file.kept', 'file.altered'],
] as const;
