import { useState } from 'react';
import { useQuery } from 'urql';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ObservationLineFragment } from '../../graphql/generated/graphql.ts';
import { usePages } from '../../graphql/use-pages.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { Words } from '../../orders/record-words.tsx';
import { attachObservationDocument, contactMattersDocument, contactTasksDocument } from './contacts.documents.ts';

interface Props {
  readonly line: ObservationLineFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Says of which task of an own matter an observation is. */
export function AttachForm({ line, close, refresh }: Props) {
  const [chosen, choose] = useState('');
  const write = useWrite(attachObservationDocument);
  const pages = usePages(contactMattersDocument, ({ items }) => items);
  const [{ data }] = useQuery({ query: contactTasksDocument, variables: { id: chosen }, pause: chosen === '' });
  const form = useForm(async ({ assignmentId = '' }, key) =>
    closing(await write({ key, observationId: line.id, version: line.version, assignmentId }), close),
  );
  const matters = (pages.nodes ?? []).filter(({ secrecy }) => secrecy !== 'WORK_SECRET');
  const tasks = chosen === '' ? [] : (data?.item?.assignments ?? []);
  return (
    <ActDrawer
      title={text('observation.attach')}
      submit={text('observation.attach')}
      form={form}
      names={['assignmentId']}
      onClose={close}
      refresh={refresh}
      onEdit={({ elements }) => choose((elements.namedItem('matter') as HTMLSelectElement).value)}
    >
      <dl className="words">
        <Words label={text('observation.words')} words={line.words} />
      </dl>
      <Choice
        label={text('observation.matter')}
        name="matter"
        options={[
          { value: '', label: text(pages.nodes === undefined ? 'app.loading' : 'joint.chooseMatter') },
          ...matters.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        fault={tasks.length === 0 ? form.faults.assignmentId : undefined}
      />
      {pages.more !== null && (
        <button type="button" className="button plain" disabled={pages.busy} onClick={pages.more}>
          {text('bell.more')}
        </button>
      )}
      {tasks.length > 0 && (
        <Choice
          label={text('observation.task')}
          name="assignmentId"
          options={tasks.map(({ id, to, title }) => ({ value: id, label: `${to.shortName} · ${title}` }))}
          fault={form.faults.assignmentId}
        />
      )}
    </ActDrawer>
  );
}
