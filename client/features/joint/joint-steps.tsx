import { type Step, Stepper } from '../../design/stepper.tsx';
import type { JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';

const dayOf = (instant: string): string => shanghaiDay(instant).slice(5);

/** Where an operation stands: proposed, decided, running, over. A refused plan goes no further. */
export function JointSteps({ operation }: { operation: JointWholeFragment }) {
  const { state, standing, proposedAt, decidedAt, startsAt, endsAt, endedAt } = operation;
  const approved = state === 'APPROVED';
  const begun = approved && standing !== 'UPCOMING';
  const over = approved && standing === 'OVER';
  const at = (done: boolean, now: boolean): Step['state'] => (done ? 'done' : now ? 'now' : 'todo');
  const decision = state === 'REFUSED' ? 'jointState.REFUSED' : 'joint.step.decided';
  const steps: Step[] = [
    { label: text('joint.step.proposed'), state: 'done', note: dayOf(proposedAt) },
    {
      label: text(decision as TextId),
      state: at(approved, !approved),
      note: decidedAt == null ? undefined : dayOf(decidedAt),
    },
    { label: text('jointStanding.IN_FORCE'), state: at(over, begun), note: approved ? dayOf(startsAt) : undefined },
    {
      label: text('jointStanding.OVER'),
      state: at(false, over),
      note: approved ? dayOf(endedAt ?? endsAt) : undefined,
    },
  ];
  return <Stepper label={text('joint.life')} steps={steps} />;
}
