import type { EventLine } from './timeline.repository.ts';
import { TimelineEntryType } from './timeline.types.ts';

/** Events as the schema shows them, oldest first. */
export const toTimeline = (lines: readonly EventLine[]): TimelineEntryType[] =>
  lines.map(({ id, kind, at, orgUnitId, about, method }) =>
    Object.assign(new TimelineEntryType(), { id, kind, at, orgUnitRowId: orgUnitId, aboutRowId: about, method }),
  );
