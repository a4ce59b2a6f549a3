import { useState } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageState } from '../../design/state.tsx';
import type { SupervisionDutiesQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { AppointDutyForm } from './appoint-duty-form.tsx';
import { supervisionDutiesDocument } from './duties.documents.ts';

/** Who supervises for which leader, the latest arrangement first (M-05). */
export function DutiesPage() {
  const [appointing, setAppointing] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: supervisionDutiesDocument,
    requestPolicy: 'cache-and-network',
  });
  const refresh = (): void => again({ requestPolicy: 'network-only' });
  return (
    <>
      <header>
        <h1>{text('duties.title')}</h1>
        <button type="button" className="button main" onClick={() => setAppointing(true)}>
          <Icon name="plus" />
          {text('duties.appoint')}
        </button>
      </header>
      {appointing && <AppointDutyForm close={() => setAppointing(false)} refresh={refresh} />}
      <section className="card" aria-label={text('duties.title')}>
        {data === undefined && <PageState failed={error !== undefined} retry={refresh} />}
        {data?.supervisionDuties.length === 0 && <Empty sentence={text('duties.empty')} icon="person" />}
        {data !== undefined && data.supervisionDuties.length > 0 && <DutiesTable duties={data.supervisionDuties} />}
      </section>
    </>
  );
}

function DutiesTable({ duties }: { duties: SupervisionDutiesQuery['supervisionDuties'] }) {
  return (
    <table className="table stack">
      <thead>
        <tr>
          <th scope="col">{text('role.LEADER')}</th>
          <th scope="col">{text('duties.lead')}</th>
          <th scope="col">{text('duties.direct')}</th>
          <th scope="col">{text('duties.from')}</th>
        </tr>
      </thead>
      <tbody>
        {duties.map(({ id, leader, lead, direct, heldFrom }) => (
          <tr key={id}>
            <th scope="row">{leader.personName}</th>
            <td data-label={text('duties.lead')}>{lead.personName}</td>
            <td data-label={text('duties.direct')}>{direct.personName}</td>
            <td data-label={text('duties.from')} className="unbroken">
              {heldFrom}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
