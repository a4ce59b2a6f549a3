import { createHash } from 'node:crypto';
import { assignmentStates } from '../assignments/assignment.machine.ts';
import type { AssignmentType } from '../assignments/assignment.types.ts';
import { assignmentKey } from '../assignments/assignment-moving.service.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { LightType } from '../assignments/standing.types.ts';
import { calendarOf } from '../calendar/calendar.rules.ts';
import type { Context, Reading } from '../context.ts';
import { itemId, itemKey } from '../items/item-moving.service.ts';
import { type Asked, progressTrees } from './progress.repository.ts';
import { ProgressTreeType } from './progress.types.ts';
import { undisclosedOf } from './progress-totals.rules.ts';
import { colours, placesOf, reckon } from './progress-tree.rules.ts';

/** What an opaque id asks for; null when it names neither an item nor an assignment of the province. */
export function askedFor({ uow }: Reading, id: string): Asked | null {
  const asked = { item: itemKey(uow, id), assignment: assignmentKey(uow, id) };
  return asked.item === null && asked.assignment === null ? null : asked;
}

/** The tree behind an item or an assignment, as far as the session may read it; null for every other id. */
export async function progressTreeOf(context: Context, reading: Reading, id: string): Promise<ProgressTreeType | null> {
  const { uow, session } = reading;
  const asked = askedFor(reading, id);
  const stored = asked === null ? null : await progressTrees(uow).tree(asked);
  if (asked === null || stored === null) return null;
  const { columns, late, faults, known, units, years, itemId: item, number, title } = stored;
  const { light, rollupStatus, listed, ...reckoned } = reckon(columns, late, faults, calendarOf(years), session.now);
  const lights = [...new Map(light.map((one) => [one.ruleId, one.light]))];
  const days = [...new Set(columns.dueOn)];
  const hidden = undisclosedOf(known, listed);
  const focus = asked.assignment === null ? -1 : columns.id.indexOf(asked.assignment);
  return Object.assign(new ProgressTreeType(), {
    ...{ number, title, asOf: session.now, days },
    ...reckoned,
    itemId: item === null ? null : itemId(session.rootId, item),
    nodeRowId: asked.assignment ?? item ?? '',
    version: createHash('md5').update(columns.id.join()).digest('hex'),
    focus: focus === -1 ? null : focus,
    undisclosed: hidden === null ? 0 : hidden.count,
    units: units.map(([, name]) => name),
    levels: units.map(([, , level]) => level),
    states: [...assignmentStates],
    colours: [...colours],
    lights: lights.map(([ruleId, colour]) =>
      Object.assign(new LightType(), { colour, ruleId, reason: context.say(ruleId) }),
    ),
    parent: placesOf(columns.id, columns.parentId),
    unit: placesOf(
      units.map(([unit]) => unit),
      columns.unitId,
    ),
    state: placesOf(assignmentStates, columns.state),
    light: placesOf(
      lights.map(([ruleId]) => ruleId),
      light.map(({ ruleId }) => ruleId),
    ),
    due: placesOf(days, columns.dueOn),
    rollupStatus: placesOf(colours, rollupStatus),
  });
}

/** The assignment at a row of a version of a tree; null when there is none, or the tree has changed since. */
export async function progressNodeOf(
  reading: Reading,
  id: string,
  version: string,
  row: number,
): Promise<AssignmentType | null> {
  const asked = askedFor(reading, id);
  const found = asked === null ? null : await progressTrees(reading.uow).nodeAt(asked, row, version);
  return found === null ? null : findAssignment(reading, found);
}
