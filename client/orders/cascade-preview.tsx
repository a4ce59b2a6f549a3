import { useQuery } from 'urql';
import { Due } from '../design/due.tsx';
import { LevelBadge } from '../design/level.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { CascadePreviewInput } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';

const previewDocument = graphql(`
  query CascadePreview($input: CascadePreviewInput!) {
    cascadePreview(input: $input) {
      __typename
      ... on CascadePreview {
        total
        levels {
          level
          count
          dueOn
          provisional
          workingDays
          names
        }
        withoutLiaison
        withoutLiaisonNames
        alsoRunning {
          id
          number
          title
        }
      }
      ... on Problem {
        message
        fields {
          message
        }
      }
    }
  }
`);

/** Who would receive what, level by level, and what is amiss; decided by the server as the order itself will be. */
export function CascadePreview({ input }: { input: CascadePreviewInput | null }) {
  const [{ data, fetching, stale }] = useQuery({
    query: previewDocument,
    variables: { input: input ?? {} },
    pause: input === null,
    requestPolicy: 'cache-and-network',
  });
  const preview = input === null ? null : data?.cascadePreview;
  return (
    <section className="preview" aria-live="polite" aria-busy={fetching || stale}>
      <h3>{text('preview.title')}</h3>
      {preview == null && <p className="quiet">{text('preview.nothing')}</p>}
      {preview?.__typename === 'Problem' && (
        <p className="notice bad">
          {preview.message} {preview.fields.map(({ message }) => message).join(' ')}
        </p>
      )}
      {preview?.__typename === 'CascadePreview' && <Levels preview={preview} />}
    </section>
  );
}

type Preview = {
  readonly total: number;
  readonly levels: readonly {
    level: string;
    count: number;
    dueOn: string;
    provisional: boolean;
    workingDays: number;
    names: readonly string[];
  }[];
  readonly withoutLiaison: number;
  readonly withoutLiaisonNames: readonly string[];
  readonly alsoRunning: readonly { id: string; number: string; title: string }[];
};

function Levels({ preview }: { preview: Preview }) {
  const { total, levels, withoutLiaison, withoutLiaisonNames, alsoRunning } = preview;
  const listed = (names: readonly string[], count: number): string =>
    count > names.length ? text('preview.more', { names: names.join('、'), count }) : names.join('、');
  return (
    <>
      <p className="quiet">{text('preview.total', { total })}</p>
      <ol className="preview-levels">
        {levels.map(({ level, count, dueOn, provisional, workingDays, names }, depth) => (
          <li key={`${level}-${depth}`}>
            <p>
              <LevelBadge level={level} /> <b>{text('preview.count', { count })}</b>
              <Due date={dueOn} daysLeft={workingDays} provisional={provisional} />
            </p>
            <p className="quiet">{listed(names, count)}</p>
          </li>
        ))}
      </ol>
      {withoutLiaison > 0 && (
        <p className="vacant">
          {text('preview.withoutLiaison', {
            count: withoutLiaison,
            names: listed(withoutLiaisonNames, withoutLiaison),
          })}
        </p>
      )}
      {alsoRunning.map(({ id, number, title }) => (
        <p key={id} className="vacant">
          {text('preview.alsoRunning', { number, title })}
        </p>
      ))}
    </>
  );
}
