import { useQuery } from 'urql';
import { Due } from '../design/due.tsx';
import { LevelBadge } from '../design/level.tsx';
import { graphql } from '../graphql/generated/gql.ts';
import type { CascadePreviewInput, CascadePreviewQuery } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { TargetLedger } from './target-ledger.tsx';

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
        supporting
        informed
        withoutLiaison
        withoutLiaisonNames
        alsoRunning {
          id
          number
          title
        }
        ledger {
          ...TargetEntryParts
        }
        refusal {
          message
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

type Answer = CascadePreviewQuery['cascadePreview'];
type Preview = Extract<NonNullable<Answer>, { __typename: 'CascadePreview' }>;

/** What an order would do as the server decides it now; nothing while there is nothing to decide. */
export function usePreview(input: CascadePreviewInput | null) {
  const [{ data, fetching, stale }] = useQuery({
    query: previewDocument,
    variables: { input: input ?? {} },
    pause: input === null,
    requestPolicy: 'cache-and-network',
  });
  const answer: Answer = input === null ? null : (data?.cascadePreview ?? null);
  const ledger = answer?.__typename === 'CascadePreview' ? answer.ledger : [];
  return { answer, ledger, busy: fetching || stale };
}

/** Who would receive what, level by level, and what is amiss. */
export function CascadePreview({ answer: preview, busy }: Pick<ReturnType<typeof usePreview>, 'answer' | 'busy'>) {
  return (
    <section className="preview" aria-live="polite" aria-busy={busy}>
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

function Levels({ preview }: { preview: Preview }) {
  const { total, levels, supporting, informed, withoutLiaison, withoutLiaisonNames, alsoRunning, ledger, refusal } =
    preview;
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
      {supporting.length > 0 && <p>{text('preview.supporting', { names: supporting.join('、') })}</p>}
      {informed.length > 0 && <p>{text('preview.informed', { names: informed.join('、') })}</p>}
      <TargetLedger entries={ledger} />
      {refusal != null && <p className="notice bad">{refusal.message}</p>}
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
