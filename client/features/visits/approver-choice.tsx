import { Choice } from '../../design/choice.tsx';
import type { VisitPeopleQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';

interface Props {
  readonly people: VisitPeopleQuery['colleagues'];
  /** A post that is not offered: that of the planner, or of who approves already. */
  readonly without: string;
  readonly fault?: string;
}

/** Who approves a visit: the head of the office or a leader. */
export function ApproverChoice({ people, without, fault }: Props) {
  return (
    <Choice
      label={text('visit.approver')}
      name="approverPostId"
      options={people
        .filter(({ id, role }) => ['OFFICE_HEAD', 'LEADER'].includes(role) && id !== without)
        .map(({ id, personName, role }) => ({
          value: id,
          label: `${personName} · ${text(role === 'LEADER' ? 'role.LEADER' : 'role.OFFICE_HEAD')}`,
        }))}
      fault={fault}
    />
  );
}
