import { Card } from '../../design/card.tsx';
import { FileList } from '../../files/file-list.tsx';
import type { JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

type Opinions = JointWholeFragment['opinions'];
type Evidence = JointWholeFragment['evidence'];
type Report = NonNullable<JointWholeFragment['report']>;

/** The report that the lead wrote for all, and who stands by it; nothing before there is one to read. */
export function JointReport({ report }: { report: Report | null | undefined }) {
  if (report == null) return null;
  const { orgUnit, words, writtenAt, submittedAt, signatures } = report;
  return (
    <Card
      title={text('joint.report')}
      right={<span className="chip">{text(submittedAt == null ? 'joint.draft' : 'joint.submitted')}</span>}
    >
      <div className="record">
        <p className="long-text">{words}</p>
        <p className="quiet">
          {orgUnit.name} · {shanghaiTime(submittedAt ?? writtenAt)}
        </p>
        {signatures.length > 0 && (
          <>
            <h3>{text('joint.signatures')}</h3>
            <ul className="records">
              {signatures.map(({ id, orgUnit: body, signedAt }) => (
                <li key={id}>
                  {body.name} <span className="quiet unbroken">{shanghaiTime(signedAt)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  );
}

/** What the bodies make of the operation, as far as one may read it; nothing where nobody has said anything. */
export function JointOpinions({ opinions, submitted }: { opinions: Opinions; submitted: boolean }) {
  if (opinions.length === 0) return null;
  return (
    <Card title={text('joint.opinions')} subtitle={submitted ? undefined : text('joint.opinionsClosed')}>
      <ul className="records">
        {opinions.map(({ id, orgUnit, words, givenAt }) => (
          <li key={id}>
            <p className="record-head">
              <b>{orgUnit.name}</b>
              <span className="quiet unbroken">{shanghaiTime(givenAt)}</span>
            </p>
            <p className="long-text">{words}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What was put into the room for everybody in it; nothing where nobody has put anything. */
export function JointEvidence({ evidence }: { evidence: Evidence }) {
  if (evidence.length === 0) return null;
  return (
    <Card title={text('joint.evidence')}>
      <ul className="records">
        {evidence.map(({ id, orgUnit, words, putAt, files }) => (
          <li key={id}>
            <p className="record-head">
              <b>{orgUnit.name}</b>
              <span className="quiet unbroken">{shanghaiTime(putAt)}</span>
            </p>
            <p className="long-text">{words}</p>
            <FileList files={files} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
