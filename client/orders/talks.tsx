import { Link } from 'react-router';
import type { TalkLineFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

/** Talks, one line each with the way to its page. */
export function TalkList({ talks }: { talks: readonly TalkLineFragment[] }) {
  return (
    <ul className="records">
      {talks.map(({ id, state, about, heldOn, place, orgUnit, assignment }) => (
        <li key={id}>
          <p className="record-head">
            <Link to={`/talks/${id}`}>{text('talk.with', { unit: orgUnit.shortName })}</Link>
            <span className="chip">{text(`talkState.${state}` as TextId)}</span>
          </p>
          <p className="quiet">
            {[text(`talkSubject.${about}` as TextId), assignment?.title, heldOn, place].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
