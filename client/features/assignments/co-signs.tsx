import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ReportLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import type { ActProps } from './assignment-acts.tsx';
import type { Assignment } from './assignment-page.tsx';
import { coSignDocument } from './assignments.documents.ts';
import { reportParts } from './report-parts.ts';

type Opinion = Omit<ReportLineFragment['coSigns'][number], 'orgUnit'>;

/** How a co-signature stands: awaited until a day, given for or against, or not given in time. */
function Stand({ of }: { of: Opinion }) {
  const { state, agrees, dueOn } = of;
  if (state === 'GIVEN')
    return (
      <span className={agrees ? 'chip good' : 'chip bad'}>{text(agrees ? 'coSign.agrees' : 'coSign.differs')}</span>
    );
  return (
    <>
      <span className={state === 'DEEMED' ? 'chip bad' : 'chip'}>{text(`coSign.${state}` as TextId)}</span>
      {state === 'ASKED' && <span className="quiet">{text('assignments.by', { date: dueOn })}</span>}
    </>
  );
}

const signature = ({ signedByName, signedAt }: Opinion): string =>
  [signedByName, signedAt == null ? null : shanghaiTime(signedAt)].filter(Boolean).join(' · ');

/** What each supporting unit says to a report. */
export function CoSigns({ coSigns }: { coSigns: ReportLineFragment['coSigns'] }) {
  if (coSigns.length === 0) return null;
  return (
    <ul className="co-signs" aria-label={text('coSign.title')}>
      {coSigns.map((one) => (
        <li key={one.id}>
          <b>{one.orgUnit.shortName}</b> <Stand of={one} /> <span className="quiet">{signature(one)}</span>
          {one.opinion !== '' && <p>{one.opinion}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The draft of the lead that a supporting unit is to co-sign, and what it said. */
export function CoSignCard({ assignment: { coSign } }: { assignment: Assignment }) {
  if (coSign == null) return null;
  const { report, opinion } = coSign;
  return (
    <Card title={text('coSign.draft')}>
      {report != null && (
        <dl className="words">
          {reportParts
            .filter((part) => report[part] !== '')
            .map((part) => (
              <div key={part}>
                <dt>{text(`report.${part}` as TextId)}</dt>
                <dd>{report[part]}</dd>
              </div>
            ))}
        </dl>
      )}
      <div className="co-signs">
        <p>
          <b>{text('coSign.title')}</b> <Stand of={coSign} /> <span className="quiet">{signature(coSign)}</span>
        </p>
        {opinion !== '' && <p>{opinion}</p>}
      </div>
    </Card>
  );
}

/** Gives the opinion of the own unit on the draft of its lead. */
export function CoSignForm({ assignment, close, refresh }: ActProps) {
  const write = useWrite(coSignDocument);
  const form = useForm(async ({ agrees = 'yes', opinion = '' }, key) => {
    const { id, version } = assignment;
    return closing(await write({ key, assignmentId: id, version, agrees: agrees === 'yes', opinion }), close);
  });
  return (
    <ActDrawer
      title={text('act.coSign')}
      submit={text('act.coSign')}
      form={form}
      names={['agrees', 'opinion']}
      onClose={close}
      refresh={refresh}
    >
      <Choice
        label={text('coSign.stand')}
        name="agrees"
        options={[
          { value: 'yes', label: text('coSign.agrees') },
          { value: 'no', label: text('coSign.differs') },
        ]}
      />
      <LongText
        label={text('coSign.opinion')}
        name="opinion"
        optional
        help={text('coSign.opinionHelp')}
        fault={form.faults.opinion}
      />
    </ActDrawer>
  );
}
