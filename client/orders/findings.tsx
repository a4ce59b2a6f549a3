import { Link } from 'react-router';
import type { FindingLineFragment, FindingStepKind } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

type Line = FindingLineFragment;

const tone: Readonly<Record<string, string>> = {
  ...{ RECTIFYING: 'chip warn', ANSWERED: 'chip', CLOSED: 'chip good', SETTLED: 'chip good' },
};

/** What each step of a finding was. */
export const stepTitles = {
  ORDERED: 'event.assignment.findingOrdered',
  LISTED: 'event.assignment.findingListed',
  ANSWERED: 'event.assignment.findingAnswered',
  SENT_BACK: 'event.assignment.findingSentBack',
  CLOSED: 'event.assignment.findingClosed',
  SETTLED: 'event.assignment.findingSettled',
  REOPENED: 'event.assignment.findingReopened',
} as const satisfies Record<FindingStepKind, TextId>;

/** A problem as a line can name it. */
export const briefly = (problem: string): string => (problem.length > 40 ? `${problem.slice(0, 40)}…` : problem);

/** How far a finding is, and what is urgent about it. */
export function FindingMarks({ finding }: { finding: Pick<Line, 'state' | 'late' | 'listed' | 'round'> }) {
  const { state, late, listed, round } = finding;
  return (
    <>
      <span className={tone[state] ?? 'chip'}>{text(`findingState.${state}` as TextId)}</span>
      {listed && <span className="chip bad">{text('finding.listed')}</span>}
      {late && <span className="chip bad">{text('finding.late')}</span>}
      {round > 1 && <span className="chip">{text('acts.round', { round })}</span>}
    </>
  );
}

/** What was found amiss, one line each with the way to its page. */
export function FindingList({ findings }: { findings: readonly Line[] }) {
  return (
    <ul className="records">
      {findings.map((finding) => {
        const { id, problem, findingClass, orgUnit, dueOn, lookBackOn } = finding;
        return (
          <li key={id}>
            <p className="record-head">
              <Link to={`/findings/${id}`}>{briefly(problem)}</Link>
              <FindingMarks finding={finding} />
            </p>
            <p className="quiet">
              {[
                orgUnit.shortName,
                ...(findingClass === 'NONE' ? [] : [text(`findingClass.${findingClass}` as TextId)]),
                ...(lookBackOn == null ? [] : [text('finding.lookBackBy', { day: lookBackOn })]),
                ...(dueOn == null || lookBackOn != null ? [] : [text('finding.by', { day: dueOn })]),
              ].join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
