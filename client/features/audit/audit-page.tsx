import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Empty } from '../../design/empty.tsx';
import { type Fact, Facts } from '../../design/facts.tsx';
import { Field } from '../../design/field.tsx';
import { PageState } from '../../design/state.tsx';
import type { AuditChainQuery, AuditEventsQuery, AuditFilterInput } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiTime } from '../../i18n/time.ts';
import { auditChainDocument, auditEventsDocument } from './audit.documents.ts';
import { auditedActs, auditedSubjects } from './audited.ts';
import './audit.css';

type Chain = NonNullable<AuditChainQuery['auditRecord']>;
type Act = NonNullable<AuditEventsQuery['auditRecord']>['events'][number];

/** Where the chain of the province stands and what was done in the administration of the own tenant, for its auditor. */
export function AuditPage() {
  const [filter, setFilter] = useState<AuditFilterInput>({});
  const [{ data, error }, again] = useQuery({ query: auditChainDocument, requestPolicy: 'cache-and-network' });
  const chain = data?.auditRecord;
  return (
    <>
      <header>
        <h1>{text('audit.title')}</h1>
      </header>
      <Card title={text('audit.chain')}>
        {chain == null ? (
          <PageState failed={error !== undefined} retry={() => again({ requestPolicy: 'network-only' })} />
        ) : (
          <ChainFacts chain={chain} />
        )}
      </Card>
      <Card title={text('audit.acts')} subtitle={text('audit.actsOf')}>
        <ActsFilter change={setFilter} />
        <Acts key={JSON.stringify(filter)} filter={filter} />
      </Card>
    </>
  );
}

function ChainFacts({ chain }: { chain: Chain }) {
  const { links, unsealed, covered, checkpointLine, checkpointAt, held } = chain;
  const checkpoint =
    covered == null || checkpointAt == null
      ? text('audit.noCheckpoint')
      : text('audit.checkpointAt', { line: checkpointLine ?? 0, covered, at: shanghaiTime(checkpointAt) });
  const facts: Fact[] = [
    { name: text('audit.links'), value: String(links) },
    { name: text('audit.unsealed'), value: String(unsealed) },
    { name: text('audit.uncovered'), value: String(Math.max(0, links - (covered ?? 0))) },
    { name: text('audit.checkpoint'), value: checkpoint },
    { name: text('audit.verified'), value: verification(chain) },
  ];
  return (
    <>
      {held && (
        <p className="fault" role="alert">
          {text('audit.held')}
        </p>
      )}
      <Facts facts={facts} />
    </>
  );
}

function verification({ verifiedAt, verifiedLinks, verifiedFaults }: Chain) {
  if (verifiedAt == null) return text('audit.neverVerified');
  const found = { at: shanghaiTime(verifiedAt), links: verifiedLinks ?? 0, faults: verifiedFaults ?? 0 };
  return found.faults === 0 ? (
    text('audit.sound', found)
  ) : (
    <strong className="fault">{text('audit.unsound', found)}</strong>
  );
}

function ActsFilter({ change }: { change: (filter: AuditFilterInput) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].filter(([, value]) => String(value).trim() !== '');
    change(Object.fromEntries(given.map(([name, value]) => [name, String(value).trim()])));
  };
  return (
    <search>
      <form className="audit-filter" onSubmit={submit}>
        <Choice name="subjectType" label={text('audit.subject')} prefix="auditSubject." values={auditedSubjects} />
        <Choice name="kind" label={text('audit.kind')} prefix="event." values={auditedActs} />
        <Field name="person" label={text('audit.person')} maxLength={40} />
        <Field name="from" label={text('audit.from')} type="date" />
        <Field name="to" label={text('audit.to')} type="date" />
        <button type="submit" className="button">
          {text('audit.find')}
        </button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly prefix: string;
  readonly values: readonly string[];
}

function Choice({ name, label, prefix, values }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={`audit-${name}`}>{label}</label>
      <select id={`audit-${name}`} name={name}>
        <option value="">{text('audit.all')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {text(`${prefix}${value}` as TextId)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Acts({ filter }: { filter: AuditFilterInput }) {
  const pages = usePages(
    auditEventsDocument,
    ({ auditRecord }: AuditEventsQuery) => ({
      nodes: auditRecord?.events ?? [],
      nextCursor: auditRecord?.nextCursor ?? null,
    }),
    false,
    { filter },
  );
  if (pages.nodes === undefined) return <PageState failed={pages.failed} retry={pages.retry} />;
  if (pages.nodes.length === 0) return <Empty sentence={text('audit.empty')} icon="audit" />;
  return (
    <>
      <ActsTable acts={pages.nodes} />
      {pages.more !== null && (
        <p className="more">
          <button type="button" className="button" disabled={pages.busy} onClick={pages.more}>
            {text('acts.more')}
          </button>
        </p>
      )}
    </>
  );
}

function ActsTable({ acts }: { acts: readonly Act[] }) {
  const columns = ['kind', 'subject', 'person', 'at', 'position', 'hash'] as const;
  return (
    <table className="table stack">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(`audit.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {acts.map(({ id, position, kind, subjectType, personName, at, hash }) => (
          <tr key={id}>
            <th scope="row">{text(`event.${kind}` as TextId)}</th>
            <td data-label={text('audit.subject')}>
              <span>{text(`auditSubject.${subjectType}` as TextId)}</span>
            </td>
            <td data-label={text('audit.person')}>
              <span>{personName ?? text('audit.byClock')}</span>
            </td>
            <td data-label={text('audit.at')} className="unbroken">
              <span>{shanghaiTime(at)}</span>
            </td>
            <td data-label={text('audit.position')} className="unbroken quiet">
              <span>{position ?? text('audit.notSealed')}</span>
            </td>
            <td data-label={text('audit.hash')} className="hash">
              <code>{hash ?? '—'}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
