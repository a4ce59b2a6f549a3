import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { classified, invalidInput, unseen } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import type { Id } from '../../platform/ids.ts';
import { ok, type Result } from '../../platform/result.ts';
import { localDateOf } from '../../platform/time.ts';
import { leadersOf } from '../accounts/post-finding.service.ts';
import { type ItemSource, isStateSecret, type Suggestion, secrecies } from '../items/item.rules.ts';
import { type Registrable, registerAll, registeredLines } from '../items/item-registering.service.ts';
import { unitsDirectlyBelow, unitsNamed } from '../org-units/org-unit.service.ts';
import {
  type CheckedMatrix,
  checkMatrix,
  lineKey,
  lineReference,
  mappingFaults,
  settingsFaults,
} from './matrix.rules.ts';
import type { ImportMatrixInput, MatrixCheckInput } from './matrix.types.ts';
import { layoutOf, type Mapping } from './matrix-columns.rules.ts';
import type { MatrixFileRow } from './matrix-file.entity.ts';
import { matrixFiles } from './matrix-file.repository.ts';
import { mayImport, openFile } from './matrix-file.service.ts';
import type { MatrixLine, MatrixSettings, MatrixWorld } from './matrix-line.rules.ts';
import { type MatrixUnit, unitFinder } from './matrix-units.rules.ts';

/** A matrix that was checked, and which of its lines are matters already. */
export interface TriedMatrix extends CheckedMatrix {
  readonly file: MatrixFileRow;
  readonly mapping: Mapping;
  readonly settings: MatrixSettings;
  readonly post: { readonly id: Id; readonly orgUnitId: number };
  readonly known: ReadonlyMap<string, { readonly id: Id; readonly number: string; readonly title: string }>;
}

/** Checks every line of an uploaded matrix as the acting post would import it; writes nothing (M-19). */
export async function tryMatrix(uow: UnitOfWork, input: MatrixCheckInput): Promise<Result<TriedMatrix>> {
  const post = mayImport(uow);
  if (!post.ok) return post;
  const file = await openFile(uow, input.fileId);
  if (file === null) return unseen('input.fileId');
  const secrecy = (secrecies as readonly string[]).indexOf(input.secrecy);
  if (isStateSecret(secrecy)) return classified([{ path: 'input.secrecy', code: 'stateSecret' }]);
  const { rows } = file.content;
  const mapping: Mapping = Object.fromEntries(input.columns.map(({ field, at }) => [field, at]));
  const settings = settingsOf(input, secrecy);
  const today = localDateOf(uow.now);
  const twice = Object.keys(mapping).length < input.columns.length;
  const faults = [
    ...(twice
      ? [{ path: 'input.columns', code: 'twice' }]
      : mappingFaults(mapping, Math.max(0, ...rows.map((cells) => cells.length)))),
    ...settingsFaults(settings, today),
  ];
  if (faults.length > 0) return invalidInput(faults);
  const checked = await checkedIn(uow, file, mapping, settings, post.value.orgUnitId);
  const keys = checked.lines.map(({ line }) => lineKey(post.value.orgUnitId, settings.document, line));
  const known = new Map((await registeredLines(uow, keys)).map((one) => [one.matrixKey ?? '', one]));
  return ok({ ...checked, file, mapping, settings, post: post.value, known });
}

const settingsOf = (input: MatrixCheckInput, secrecy: number): MatrixSettings => ({
  source: input.source as ItemSource,
  document: input.document.trim(),
  originator: input.originator.trim(),
  originatedOn: input.originatedOn,
  secrecy,
  dueOn: input.dueOn ?? null,
});

/** Checks the lines against the units directly below; names found nowhere there are looked for in the whole province once. */
async function checkedIn(
  uow: UnitOfWork,
  { content }: MatrixFileRow,
  mapping: Mapping,
  settings: MatrixSettings,
  orgUnitId: number,
): Promise<CheckedMatrix> {
  const below: MatrixUnit[] = (await unitsDirectlyBelow(uow, orgUnitId)).map((unit) => ({ ...unit, below: true }));
  const leaders = await leadersOf(uow);
  const { head } = layoutOf(content.rows);
  const check = (units: readonly MatrixUnit[]): CheckedMatrix => {
    const world: MatrixWorld = { today: localDateOf(uow.now), findUnit: unitFinder(units), leaders };
    return checkMatrix(content, head, mapping, settings, world);
  };
  const first = check(below);
  const names = first.faults.flatMap(({ code, params }) => (code === 'unitUnknown' ? [String(params.name)] : []));
  const others = names.length === 0 ? [] : await unitsNamed(uow, [...new Set(names)]);
  return others.length === 0 ? first : check([...below, ...others.map((unit) => ({ ...unit, below: false }))]);
}

/**
 * Registers every line of a matrix that is no matter yet, all or none (M-19). Lines that are matters already stay as they are, so
 * that the same file changes nothing when it is imported again; of two imports at once one finds the other's matters.
 */
export async function importMatrix(uow: UnitOfWork, input: ImportMatrixInput): Promise<Result<Outcome>> {
  const tried = await tryMatrix(uow, input);
  if (!tried.ok) return tried;
  const { file, lines, faults, known, post } = tried.value;
  if (faults.length > 0)
    return invalidInput([{ path: 'input.fileId', code: 'faultyCells', params: { count: faults.length } }]);
  if (lines.length === 0) return invalidInput([{ path: 'input.fileId', code: 'noLines' }]);
  const wanted = lines.map((line) => registrable(line, tried.value)).filter(({ matrixKey }) => !known.has(matrixKey));
  await registerAll(uow, post, wanted);
  const counts = { registered: wanted.length, known: lines.length - wanted.length };
  await matrixFiles(uow).save(file.id, { ...counts, importedAt: new Date(uow.now) });
  return ok({ type: 'MatrixFile', id: file.id });
}

function registrable(line: MatrixLine, { settings, post }: TriedMatrix): Registrable & { matrixKey: string } {
  const { document, dueOn: _, ...rest } = settings;
  return {
    ...rest,
    title: line.title,
    body: line.task,
    sourceRef: lineReference(document, line.line),
    originator: settings.originator || (line.leader?.name ?? ''),
    leader: line.leader,
    matrixKey: lineKey(post.orgUnitId, document, line.line),
    suggestion: suggestionOf(line, document),
  };
}

const suggestionOf = ({ limit, ...line }: MatrixLine, document: string): Suggestion => ({
  document,
  line: line.line,
  aspect: line.aspect,
  leadUnitId: line.lead?.id ?? null,
  supportUnitIds: line.supports.map(({ id }) => id),
  dueOn: limit !== null && 'dueOn' in limit ? limit.dueOn : null,
  workingDays: limit !== null && 'workingDays' in limit ? limit.workingDays : null,
  targets: line.targets,
});
