import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';

/** Where the chain of a province stands. */
export interface ChainState {
  readonly links: number;
  readonly unsealed: number;
  readonly line: number | null;
  readonly covered: number | null;
  readonly checkpointAt: Date | null;
  readonly held: boolean;
  readonly verifiedAt: Date | null;
  readonly verifiedLinks: number | null;
  readonly verifiedFaults: number | null;
}

/** An act as the wall lets an auditor read it. */
export interface ActRow {
  readonly id: string;
  readonly seq: string;
  readonly kind: string;
  readonly subjectType: string;
  readonly at: Date;
  readonly personName: string | null;
  readonly position: number | null;
  readonly hash: string | null;
}

/** Which acts: of kinds of record, and as the auditor asks; null asks nothing. */
export interface ActsAsked {
  readonly subjectTypes: readonly string[];
  readonly kind: string | null;
  readonly person: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly before: string | null;
}

/** The chain of the province and the acts in the tenant; both stand behind the wall. */
export const audits = (uow: UnitOfWork) => ({
  state: async (): Promise<ChainState | null> => {
    const [found] = await uow.query<ChainState>(
      `select links, unsealed, line, covered, checkpoint_at as "checkpointAt", held, verified_at as "verifiedAt",
         verified_links as "verifiedLinks", verified_faults as "verifiedFaults" from app.chain_state()`,
      [],
    );
    return found ?? null;
  },
  acts: ({ subjectTypes, kind, person, from, until, before }: ActsAsked, limit: number) =>
    uow.query<ActRow>(
      `with act as (
         select e.id, e.seq, e.kind, e.subject_type, e.at, p.name from event e
         left join post t on t.root_id = e.root_id and t.id = e.post_id
         left join person p on p.root_id = t.root_id and p.id = t.person_id
         where e.root_id = $1 and e.tenant_id = $2 and e.subject_type = any($3)
           and ($4::text is null or e.kind = $4) and ($5::text is null or position($5 in p.name) > 0)
           and ($6::timestamptz is null or e.at >= $6) and ($7::timestamptz is null or e.at < $7)
           and ($8::bigint is null or e.seq < $8)
         order by e.seq desc limit $9)
       select act.id, act.seq, act.kind, act.subject_type as "subjectType", act.at, act.name as "personName",
         l.place as position, l.hash
       from act left join app.links_of((select array_agg(act.id) from act)) l on l.id = act.id order by act.seq desc`,
      [uow.session.rootId, uow.session.tenantId, subjectTypes, kind, person, from, until, before, limit],
    ),
});
