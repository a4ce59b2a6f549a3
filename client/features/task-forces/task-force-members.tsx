import { useState } from 'react';
import { useQuery } from 'urql';
import { Card } from '../../design/card.tsx';
import { Choice } from '../../design/choice.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { ForceMemberFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { forceColleaguesDocument } from '../../orders/force.documents.ts';
import { LongText } from '../../orders/long-text.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import { useAct } from '../../orders/use-act.ts';
import { answerTaskForceDocument, releaseTaskForceMemberDocument } from './task-forces.documents.ts';

interface Props {
  readonly members: readonly ForceMemberFragment[];
  readonly refresh: () => void;
}

interface Answering {
  readonly member: ForceMemberFragment;
  readonly serves: boolean;
}

/** The people of a task force, with what may be done about each: sent or not by its unit, let go by the lead. */
export function ForceMembers({ members, refresh }: Props) {
  const [answering, answer] = useState<Answering | null>(null);
  const release = useAct(releaseTaskForceMemberDocument);
  const letGo = async ({ id, version }: ForceMemberFragment): Promise<void> => {
    if (await release.run({ memberId: id, version })) refresh();
  };
  return (
    <Card title={text('force.members')}>
      {release.refusal != null && <p className="fault">{release.refusal.message}</p>}
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('force.unit')}</th>
            <th scope="col">{text('force.person')}</th>
            <th scope="col">{text('force.role')}</th>
            <th scope="col">{text('force.duty')}</th>
            <th scope="col">{text('force.state')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.orgUnit.name}</th>
              <td data-label={text('force.person')}>{member.personName ?? '—'}</td>
              <td data-label={text('force.role')}>{text(`forceRole.${member.role}` as TextId)}</td>
              <td data-label={text('force.duty')}>{member.duty === '' ? '—' : member.duty}</td>
              <td data-label={text('force.state')}>
                <div>
                  <span className="chip">{text(`forceService.${member.state}` as TextId)}</span>{' '}
                  {member.answerWords !== '' && <span className="quiet">{member.answerWords}</span>}{' '}
                  {isOpen(member.allowedActions, 'answer') && (
                    <>
                      <button type="button" className="button" onClick={() => answer({ member, serves: true })}>
                        {text('force.send')}
                      </button>{' '}
                      <button type="button" className="button plain" onClick={() => answer({ member, serves: false })}>
                        {text('force.decline')}
                      </button>
                    </>
                  )}
                  {isOpen(member.allowedActions, 'releaseMember') && (
                    <button
                      type="button"
                      className="button plain"
                      disabled={release.busy}
                      onClick={() => void letGo(member)}
                    >
                      {text(member.state === 'ASKED' ? 'force.askNoMore' : 'act.releaseMember')}
                    </button>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answering !== null && <AnswerForm {...answering} close={() => answer(null)} refresh={refresh} />}
    </Card>
  );
}

function AnswerForm({ member, serves, close, refresh }: Answering & { close: () => void; refresh: () => void }) {
  const [{ data }] = useQuery({ query: forceColleaguesDocument, requestPolicy: 'cache-and-network', pause: !serves });
  const write = useWrite(answerTaskForceDocument);
  const form = useForm(async ({ postId, words = '' }, key) => {
    const answer = { key, memberId: member.id, version: member.version, serves, words };
    return closing(await write(serves ? { ...answer, postId } : answer), close);
  });
  const act = text(serves ? 'force.send' : 'force.decline');
  return (
    <ActDrawer
      title={act}
      submit={act}
      form={form}
      names={['postId', 'words']}
      onClose={close}
      refresh={refresh}
      note={serves ? text('force.sendHelp') : undefined}
    >
      {serves && (
        <Choice
          label={text('force.sent')}
          name="postId"
          options={(data?.colleagues ?? []).map(({ id, personName, role }) => ({
            value: id,
            label: `${personName} · ${text(`role.${role}` as TextId)}`,
          }))}
          fault={form.faults.postId}
        />
      )}
      <LongText
        label={text(serves ? 'force.answerWords' : 'force.declineReason')}
        name="words"
        rows={3}
        optional={serves}
        fault={form.faults.words}
      />
    </ActDrawer>
  );
}
