/** Where a chain stood, as a line outside the database says it; `RESTORED` declares that what came after was lost with a backup. */
export interface Checkpoint {
  readonly kind: 'CHECKPOINT' | 'RESTORED';
  readonly line: number;
  readonly root: number;
  readonly position: number;
  /** How many links it adds to the checkpoint of the province before it. */
  readonly links: number;
  readonly hash: string;
  readonly at: string;
  /** The database cluster, its timeline and its count of transactions: a backup that was restored differs in one of them. */
  readonly server: ServerMark;
}

/** By what a database cluster that went back in time is known. */
export interface ServerMark {
  readonly system: string;
  readonly timeline: number;
  readonly transaction: string;
}

/** What the checkpoints of one province say together: those that still count, and the restores that were declared. */
export interface Course {
  readonly standing: readonly Checkpoint[];
  readonly restores: readonly { readonly line: number; readonly at: string; readonly givenUp: number }[];
  /** Lines whose count does not follow from the line before. */
  readonly miscounted: readonly number[];
}

/** How a chain differs from its checkpoints. */
export type Difference =
  | { readonly kind: 'REWRITTEN'; readonly agreed: number; readonly checkpoint: Checkpoint }
  | { readonly kind: 'SHORTER'; readonly agreed: number; readonly checkpoint: Checkpoint }
  | { readonly kind: 'RESTORED'; readonly agreed: number; readonly checkpoint: Checkpoint; readonly why: string };

/** The checkpoint that a signed line is; null when it is none. */
export function checkpointOf(line: number, body: Readonly<Record<string, unknown>>): Checkpoint | null {
  const { kind, root, position, links, hash, at, system, timeline, transaction } = body;
  const whole = [root, position, links, timeline].every((one) => Number.isSafeInteger(one));
  const words = [hash, at, system, transaction].every((one) => typeof one === 'string');
  if (!whole || !words || (kind !== 'CHECKPOINT' && kind !== 'RESTORED')) return null;
  const server = { system, timeline, transaction } as ServerMark;
  return { kind, line, root, position, links, hash, at, server } as Checkpoint;
}

/** What is signed of a checkpoint. */
export const bodyOf = ({ kind, root, position, links, hash, at, server }: Omit<Checkpoint, 'line'>): object => ({
  ...{ kind, root, position, links, hash, at },
  ...server,
});

/** Reads the lines of one province in their order: a declared restore gives up what stood after it. */
export function courseOf(lines: readonly Checkpoint[]): Course {
  let standing: Checkpoint[] = [];
  const restores: { line: number; at: string; givenUp: number }[] = [];
  const miscounted: number[] = [];
  for (const line of lines) {
    const top = standing.at(-1)?.position ?? 0;
    if (line.kind === 'RESTORED') {
      restores.push({ line: line.line, at: line.at, givenUp: top - line.position });
      standing = standing.filter(({ position }) => position <= line.position);
    } else {
      if (line.position !== top + line.links || line.links < 1) miscounted.push(line.line);
      standing.push(line);
    }
  }
  return { standing, restores, miscounted };
}

/**
 * Holds a chain of `links` links against its checkpoints, oldest first; null: all of them stand. A chain that merely ends too early
 * and lives in a cluster that went back in time is an older backup, anything else was done to the chain itself.
 */
export function differenceOf(
  course: Course,
  links: number,
  hashAt: (position: number) => string | null,
  server: ServerMark,
): Difference | null {
  let agreed = 0;
  for (const checkpoint of course.standing) {
    const found = hashAt(checkpoint.position);
    if (found === checkpoint.hash) {
      agreed = checkpoint.position;
      continue;
    }
    const last = course.standing.at(-1) ?? checkpoint;
    const why = wentBack(last.server, server);
    if (why !== null) return { kind: 'RESTORED', agreed, checkpoint: last, why };
    return checkpoint.position > links
      ? { kind: 'SHORTER', agreed, checkpoint: last }
      : { kind: 'REWRITTEN', agreed, checkpoint };
  }
  return null;
}

/** Why a cluster cannot be the one that was seen, unless a backup was restored; null: it can. */
function wentBack(seen: ServerMark, now: ServerMark): string | null {
  if (seen.system !== now.system) return 'this is another database cluster';
  if (seen.timeline !== now.timeline) return `the cluster is on timeline ${now.timeline}, not ${seen.timeline}`;
  if (BigInt(now.transaction) < BigInt(seen.transaction))
    return `the cluster stands at transaction ${now.transaction}, the checkpoint saw ${seen.transaction}`;
  return null;
}
