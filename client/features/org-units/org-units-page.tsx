import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../design/empty.tsx';
import { LevelBadge } from '../../design/level.tsx';
import { PageState } from '../../design/state.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { text } from '../../i18n/text.ts';
import { OrgTree } from './org-tree.tsx';

const searchDocument = graphql(`
  query OrgUnitSearch($text: String!) {
    orgUnits(text: $text, bodies: true) {
      id
      name
      level
      parent {
        id
        name
      }
    }
  }
`);

/** The directory of the province: a tree to open, and a search by name. */
export function OrgUnitsPage() {
  const [wanted, setWanted] = useState('');
  const [{ data, error, fetching }] = useQuery({
    query: searchDocument,
    variables: { text: wanted },
    pause: wanted === '',
  });
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setWanted(String(new FormData(event.currentTarget).get('text') ?? '').trim());
  };
  const found = data?.orgUnits ?? [];
  return (
    <>
      <header>
        <h1>{text('orgUnits.title')}</h1>
        <form role="search" onSubmit={search} className="field" style={{ minWidth: 260 }}>
          <input
            name="text"
            type="search"
            maxLength={30}
            placeholder={text('orgUnits.search')}
            aria-label={text('orgUnits.search')}
          />
        </form>
      </header>
      {wanted !== '' && (
        <section className="card" aria-live="polite">
          {error !== undefined || fetching ? (
            <PageState failed={error !== undefined} />
          ) : found.length === 0 ? (
            <Empty sentence={text('orgUnits.none')} icon="search" />
          ) : (
            <>
              <h2>{text('orgUnits.found', { count: found.length })}</h2>
              <ul className="found">
                {found.map((unit) => (
                  <li key={unit.id}>
                    <LevelBadge level={unit.level} />
                    {unit.name} <span className="quiet">{unit.parent?.name}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <section className="card">
        <OrgTree />
      </section>
    </>
  );
}
