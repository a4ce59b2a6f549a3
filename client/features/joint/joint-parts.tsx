import { Link } from 'react-router';
import { Card } from '../../design/card.tsx';
import type { JointBodyFragment, JointWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';

/** The bodies of an operation: part, duty, and whether each takes part. */
export function Members({ members }: { members: readonly JointBodyFragment[] }) {
  return (
    <Card title={text('joint.members')}>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('joint.body')}</th>
            <th scope="col">{text('joint.part')}</th>
            <th scope="col">{text('joint.duty')}</th>
            <th scope="col">{text('joint.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ id, orgUnit, part, duty, state, answerWords, answeredAt }) => (
            <tr key={id}>
              <th scope="row">{orgUnit.name}</th>
              <td data-label={text('joint.part')}>{text(`jointPart.${part}` as TextId)}</td>
              <td data-label={text('joint.duty')}>{duty}</td>
              <td data-label={text('joint.answer')}>
                <div>
                  <span className="chip">{text(`jointMember.${state}` as TextId)}</span>{' '}
                  {answeredAt != null && <span className="quiet unbroken">{shanghaiTime(answeredAt)}</span>}
                  {answerWords !== '' && <p>{answerWords}</p>}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The matters and tasks that an operation is over. */
export function Scope({ scope }: { scope: JointWholeFragment['scope'] }) {
  return (
    <Card title={text('joint.scope')}>
      <ul className="records">
        {scope.map(({ id, whole, addedAt, item, assignments }) => (
          <li key={id}>
            <p className="record-head">
              {item == null ? (
                <span className="quiet">{text('joint.closedMatter')}</span>
              ) : (
                <Link to={`/items/${item.id}`}>
                  {item.number} {item.title}
                </Link>
              )}
            </p>
            {addedAt != null && item != null && (
              <p className="quiet">
                {text('joint.addedBy', { office: item.orgUnit.shortName, at: shanghaiTime(addedAt) })}
              </p>
            )}
            <p className="quiet">
              {whole && text('mandates.whole')}
              {assignments.map((task, at) => (
                <span key={task.id}>
                  {at > 0 && text('why.and')}
                  <Link to={`/assignments/${task.id}`}>{task.to.shortName}</Link>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What is done on which day; nothing where the plan has no schedule. */
export function Schedule({ lines }: { lines: JointWholeFragment['schedule'] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={text('joint.schedule')}>
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('joint.day')}</th>
            <th scope="col">{text('joint.work')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ on, words }, at) => (
            <tr key={at}>
              <th scope="row" className="unbroken">
                {on}
              </th>
              <td data-label={text('joint.work')}>{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
