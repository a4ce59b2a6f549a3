import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { ContactPointWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { contactPointsDocument } from './contacts.documents.ts';
import { PointForm } from './point-form.tsx';

/** The contact points of the acting office, and those in which the acting post is the contact (M-34). */
export function ContactListPage() {
  const { viewer } = useSession();
  const [establishing, establish] = useState(false);
  const [{ data, error }, again] = useQuery({ query: contactPointsDocument, requestPolicy: 'cache-and-network' });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  const role = viewer.posts.find(({ id }) => id === viewer.actingPostId)?.role ?? '';
  const ofOffice = ['SUPERVISION_OFFICER', 'OFFICE_HEAD'].includes(role);
  return (
    <>
      <header>
        <h1>{text('nav.contacts')}</h1>
        {ofOffice && (
          <button type="button" className="button main" onClick={() => establish(true)}>
            {text('contact.establish')}
          </button>
        )}
      </header>
      <section className="card" aria-label={text('nav.contacts')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.contactPoints.length === 0 && (
          <Empty sentence={text(ofOffice ? 'contact.none' : 'contact.noneOfMine')} icon="unit" />
        )}
        {data !== undefined && data.contactPoints.length > 0 && <Points points={data.contactPoints} />}
      </section>
      {establishing && <PointForm close={() => establish(false)} refresh={refresh} />}
    </>
  );
}

function Points({ points }: { points: readonly ContactPointWholeFragment[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('contact.name')}</th>
          <th scope="col">{text('contact.kind')}</th>
          <th scope="col">{text('contact.purpose')}</th>
          <th scope="col">{text('contact.person')}</th>
          <th scope="col">{text('contact.office')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, name, kind, purpose, contactName, contactUnit, office, active }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/contacts/${id}`}>{name}</Link>{' '}
              {!active && <span className="chip">{text('contact.ended')}</span>}
            </th>
            <td data-label={text('contact.kind')}>{text(`contactKind.${kind}` as TextId)}</td>
            <td data-label={text('contact.purpose')}>{purpose}</td>
            <td data-label={text('contact.person')}>
              {contactName} · {contactUnit.shortName}
            </td>
            <td data-label={text('contact.office')}>{office.name}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
