import { Choice } from '../design/choice.tsx';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { TalkGroundWordsFragment } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { LongText } from './long-text.tsx';
import { proposeTalkDocument } from './talk.documents.ts';

/** What a talk may be about, in a line. */
export const groundWords = ({ about, words }: TalkGroundWordsFragment): string =>
  [text(`talkSubject.${about}` as TextId), words].filter(Boolean).join('：').slice(0, 60);

interface Props {
  readonly assignmentId: string;
  readonly grounds: readonly TalkGroundWordsFragment[];
  readonly leaders: readonly { readonly id: string; readonly personName?: string | null }[];
  /** Words to begin the reason with. */
  readonly reason?: string;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** Proposes a talk about one of what it may be about, to a leader in charge (M-53). */
export function ProposeTalk({ assignmentId, grounds, leaders, reason: begun, close, refresh }: Props) {
  const write = useWrite(proposeTalkDocument);
  const form = useForm(async ({ subjectId = '0', leaderPostId = '', reason = '' }, key) => {
    const ground = grounds[Number(subjectId)];
    if (ground === undefined) return null;
    const about = { about: ground.about, subjectId: ground.subjectId };
    return closing(await write({ key, assignmentId, ...about, leaderPostId, reason }), close);
  });
  const title = text('talk.propose');
  return (
    <ActDrawer
      title={title}
      submit={title}
      form={form}
      names={['subjectId', 'leaderPostId', 'reason']}
      onClose={close}
      refresh={refresh}
      note={text('talk.proposeNote')}
    >
      <Choice
        label={text('talk.about')}
        name="subjectId"
        options={grounds.map((one, at) => ({ value: String(at), label: groundWords(one) }))}
        fault={form.faults.subjectId}
      />
      <Choice
        label={text('talk.leader')}
        name="leaderPostId"
        options={leaders.map(({ id: value, personName }) => ({ value, label: personName ?? '' }))}
        fault={form.faults.leaderPostId}
      />
      <LongText label={text('talk.reason')} name="reason" rows={4} defaultValue={begun} fault={form.faults.reason} />
    </ActDrawer>
  );
}
