import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../access/session.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import { FileField } from '../../files/file-field.tsx';
import { useAttached } from '../../files/use-attached.ts';
import type { FindingWholeFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isGone } from '../../orders/task-table.tsx';
import { checkPeerDocument, extendFindingDocument, peersDocument } from './findings.documents.ts';
import { PeersElsewhere } from './peers-elsewhere.tsx';

interface Props {
  readonly finding: FindingWholeFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Chooses the other units of the matter, or of another of its office, that are checked by what was found in one (举一反三, M-35). */
export function ExtendForm({ finding, close, refresh }: Props) {
  const item = finding.matter?.item?.id ?? '';
  const [{ data }] = useQuery({ query: peersDocument, variables: { id: item }, pause: item === '' });
  const write = useWrite(extendFindingDocument);
  const form = useForm(async (fields, key) => {
    const assignmentIds = Object.keys(fields).flatMap((name) => (name.startsWith('peer:') ? [name.slice(5)] : []));
    return closing(await write({ key, findingId: finding.id, version: finding.version, assignmentIds }), close);
  });
  const peers = (data?.item?.assignments ?? []).filter(
    ({ to, state }) => to.id !== finding.assignment?.to.id && !isGone(state),
  );
  const act = text('findingAct.extend');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['assignmentIds']}
      onClose={close}
      refresh={refresh}
      note={text('finding.extendNote')}
    >
      <fieldset className="field">
        <legend>{text('finding.peers')}</legend>
        {peers.map(({ id, to }) => (
          <label key={id} className="check">
            <input type="checkbox" name={`peer:${id}`} /> {to.shortName}
          </label>
        ))}
        <p className={form.faults.assignmentIds === undefined ? 'quiet' : 'fault'}>
          {form.faults.assignmentIds ?? (peers.length === 0 ? text('finding.noPeers') : '')}
        </p>
        {['PUBLIC', 'INTERNAL'].includes(finding.matter?.secrecy ?? '') && (
          <PeersElsewhere matter={finding.matter} holder={finding.assignment?.to.id ?? ''} />
        )}
      </fieldset>
    </ActDrawer>
  );
}

/** Says what was found of a check by analogy: the same, or nothing (M-35). */
export function CheckPeerForm({ finding, close, refresh }: Props) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const [nothing, setNothing] = useState(false);
  const files = useAttached();
  const write = useWrite(checkPeerDocument);
  const form = useForm(async ({ problem = '', evidence = '', foundOn = '' }, key) => {
    const seen = { found: !nothing, problem, evidence, foundOn, fileIds: files.ids };
    return closing(await write({ key, findingId: finding.id, version: finding.version, ...seen }), close);
  });
  return (
    <ActDrawer
      title={text('findingAct.checkPeer')}
      submit={text('finding.sameFound')}
      also={{ name: 'nothing', label: text('finding.nothingFound') }}
      onSubmitBy={(name) => setNothing(name === 'nothing')}
      form={{ ...form, busy: form.busy || files.sending }}
      names={['problem', 'evidence', 'foundOn', 'fileIds']}
      onClose={close}
      refresh={refresh}
      note={files.note}
    >
      {finding.extendsId != null && (
        <p className="quiet">
          <Link to={`/findings/${finding.extendsId}`}>{text('finding.extends')}</Link>
        </p>
      )}
      <LongText
        label={text('finding.seenOfIt')}
        name="problem"
        rows={4}
        defaultValue={finding.problem}
        fault={form.faults.problem}
      />
      <LongText label={text('finding.evidence')} name="evidence" rows={3} fault={form.faults.evidence} />
      <Field
        label={text('finding.foundOn')}
        name="foundOn"
        type="date"
        max={today}
        defaultValue={today}
        required
        faults={form.faults}
      />
      <FileField {...files.field} fault={form.faults.fileIds} />
    </ActDrawer>
  );
}
