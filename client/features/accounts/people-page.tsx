import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Avatar } from '../../design/avatar.tsx';
import { Empty } from '../../design/empty.tsx';
import { PageState } from '../../design/state.tsx';
import type { PeopleQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { clearances } from './clearances.ts';
import { peopleDocument } from './people.documents.ts';
import { AppointForm, ClearanceForm, EnrolForm, RegisterForm, ReleaseButton } from './people-forms.tsx';

type Person = PeopleQuery['people']['nodes'][number];

/** The administrator's list of people: who signs in, who holds which post. */
export function PeoplePage() {
  const [after, setAfter] = useState<string | null>(null);
  const [registering, setRegistering] = useState(false);
  const [{ data, error }, again] = useQuery({ query: peopleDocument, variables: { after } });
  return (
    <>
      <header>
        <h1>{text('people.title')}</h1>
        <button type="button" className="button main" onClick={() => setRegistering(true)}>
          {text('people.register')}
        </button>
      </header>
      {registering && (
        <section className="card">
          <RegisterForm close={() => setRegistering(false)} />
        </section>
      )}
      <section className="card">
        {data === undefined ? (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : data.people.nodes.length === 0 ? (
          <Empty sentence={text('people.empty')} icon="person" />
        ) : (
          <PeopleTable people={data.people.nodes} />
        )}
        {data?.people.nextCursor != null && (
          <button type="button" className="button" onClick={() => setAfter(data.people.nextCursor ?? null)}>
            {text('people.more')}
          </button>
        )}
      </section>
    </>
  );
}

function PeopleTable({ people }: { people: readonly Person[] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('people.name')}</th>
          <th scope="col">{text('people.clearance')}</th>
          <th scope="col">{text('people.login')}</th>
          <th scope="col">{text('people.posts')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ person }: { person: Person }) {
  const [open, setOpen] = useState<'enrol' | 'appoint' | 'clearance' | null>(null);
  const { viewer } = useSession();
  const today = new Date(Date.parse(viewer.now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const held = person.posts.filter((post) => post.heldTo == null || post.heldTo > today);
  const close = (): void => setOpen(null);
  return (
    <tr>
      <td>
        <span className="named">
          <Avatar name={person.name} />
          {person.name}
        </span>
      </td>
      <td data-label={text('people.clearance')}>
        <div>
          {text(`secrecy.${clearances[person.clearance] ?? 'PUBLIC'}`)}{' '}
          <button type="button" className="button plain" onClick={() => setOpen('clearance')}>
            {text('people.changeClearance')}
          </button>
          {open === 'clearance' && <ClearanceForm person={person} close={close} />}
        </div>
      </td>
      <td>
        {person.login ?? <span className="quiet">{text('people.noLogin')}</span>}{' '}
        <button type="button" className="button plain" onClick={() => setOpen('enrol')}>
          {text(person.login == null ? 'people.enrol' : 'people.renew')}
        </button>
        {open === 'enrol' && <EnrolForm personId={person.id} login={person.login ?? ''} close={close} />}
      </td>
      <td>
        {held.length === 0 && <span className="quiet">{text('people.noPost')} </span>}
        <ul className="lines">
          {held.map((post) => (
            <li key={post.id}>
              {post.orgUnit.name} <span className="chip">{text(`role.${post.role}` as TextId)}</span>
              <ReleaseButton postId={post.id} version={post.version} today={today} />
            </li>
          ))}
        </ul>
        <button type="button" className="button plain" onClick={() => setOpen('appoint')}>
          {text('people.appoint')}
        </button>
        {open === 'appoint' && <AppointForm personId={person.id} today={today} close={close} />}
      </td>
    </tr>
  );
}
