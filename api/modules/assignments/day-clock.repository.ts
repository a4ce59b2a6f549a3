import { clockBatch } from '../../platform/clock-row.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import type { Id } from '../../platform/ids.ts';
import type { LocalDate } from '../../platform/time.ts';
import { type Occasion, unmarked } from '../clock/firing.service.ts';
import { relayHours } from '../expediting/expediting.rules.ts';

const passed = `least(a.arrived_at + interval '${relayHours} hours', a.expedited_until) <= app.now()`;

/** A day by which an assignment must get on, and while that is still asked of it; each has its index. An expedited relay runs on hours (T7). */
const clocks = {
  DUE: {
    day: 'due_on',
    due: 'a.due_on = any($3::date[])',
    open: `a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED', 'PLANNING', 'IN_PROGRESS', 'RETURNED') and a.role = 'LEAD'`,
  },
  RELAY: {
    day: 'relay_due_on',
    due: `case when a.expedited_until is null then a.relay_due_on = any($3::date[]) else ${passed} end`,
    open: `a.state in ('PENDING_RECEIPT', 'SIGNED', 'DISPUTED') and a.role = 'LEAD' and a.relayed_at is null`,
  },
  REPORT: {
    day: 'report_due_on',
    due: 'a.report_due_on = any($3::date[])',
    open: `a.report_cadence <> 'NONE' and a.state in ('IN_PROGRESS', 'RETURNED')`,
  },
  ACCEPTANCE: {
    day: 'acceptance_due_on',
    due: 'a.acceptance_due_on = any($3::date[])',
    open: `a.state = 'SUBMITTED'`,
  },
} as const;

export type DayClock = keyof typeof clocks;

/** Some tenants alone, or all but these. */
export interface OfTenants {
  readonly tenants: readonly number[];
  readonly only: boolean;
}

/** Assignments by the days of one of their clocks, for the clock's turn. */
export const dayClocks = (uow: UnitOfWork, clock: DayClock) => {
  const { day, due, open } = clocks[clock];
  return {
    /** The days at which the clock of any assignment stands: few, however many assignments there are. */
    days: async (): Promise<LocalDate[]> => {
      const found = await uow.query<{ day: LocalDate }>(
        `select distinct a.${day}::text as day from assignment a where a.root_id = $1 and ${open} and a.${day} is not null`,
        [uow.session.rootId],
      );
      return found.map((one) => one.day);
    },
    /** A batch of assignments whose clock stands at one of the days and that have not had their turn in a row, locked; of matters of some tenants, or of all but these. */
    takeDue: (
      row: string,
      days: readonly LocalDate[],
      { tenants, only }: OfTenants = { tenants: [], only: false },
    ): Promise<Occasion[]> =>
      uow.query<{ id: Id; occasion: string }>(
        `select a.id, a.${day}::text as occasion from assignment a
         where a.root_id = $1 and ${open} and ${due} and ${unmarked('$2', 'a.id', `a.${day}::text`)}
           and ((select u.tenant_id from org_unit u where u.root_id = a.root_id and u.id = a.originator_unit_id) = any($4)) = $5
         order by a.${day}, a.id limit ${clockBatch} for update of a skip locked`,
        [uow.session.rootId, row, days, tenants, only],
      ),
  };
};
