import { Card } from '../../design/card.tsx';
import { Timeline } from '../../design/timeline.tsx';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { stepTitles } from '../../orders/findings.tsx';

type Step = FindingWholeFragment['steps'][number];

/** What each step of a finding said, the last first, whatever came after it: who, when, where, and in which round (M-41). */
export function FindingCourse({ steps, round }: Pick<FindingWholeFragment, 'steps' | 'round'>) {
  if (steps.length === 0) return null;
  return (
    <Card title={text('finding.course')}>
      <Timeline
        moments={[...steps].reverse().map((step) => ({
          id: step.id,
          title: [text(stepTitles[step.kind]), round > 1 && text('acts.round', { round: step.round })]
            .filter(Boolean)
            .join(' · '),
          when: shanghaiTime(step.at),
          who: [step.orgUnit.shortName, step.byName].filter(Boolean).join(' '),
          note: step.kind === 'LISTED' ? undefined : <Said step={step} />,
        }))}
      />
    </Card>
  );
}

function Said({ step: { words, evidence, place, seenOn, dueOn } }: { step: Step }) {
  const seen = [seenOn, place].filter(Boolean).join(' · ');
  return (
    <>
      {seen !== '' && <p className="quiet">{seen}</p>}
      {words !== '' && <p>{words}</p>}
      {evidence !== '' && <p className="quiet">{evidence}</p>}
      {dueOn != null && <p className="quiet">{text('finding.by', { day: dueOn })}</p>}
    </>
  );
}
