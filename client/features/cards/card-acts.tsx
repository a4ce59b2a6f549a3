import { useState } from 'react';
import type { CardWholeFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { closedActs, isOpen, NextStep } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { DecideForm, IssueForm, RectifyForm, ReportForm, WordsForm } from './card-forms.tsx';
import { withdrawCardDocument } from './cards.documents.ts';

interface Props {
  readonly card: CardWholeFragment;
  readonly refresh: () => void;
}

const acts = ['reply', 'issue', 'report', 'rectify', 'decideAppeal', 'appeal', 'withdraw'] as const;
const lesser: readonly string[] = ['appeal', 'withdraw'];

/** What the acting post may do with a card now, and the form of the act that was begun. */
export function CardActs({ card, refresh }: Props) {
  const [begun, begin] = useState('');
  const withdrawing = useAct(withdrawCardDocument);
  const { id, version, allowedActions, state } = card;
  const withdraw = async (): Promise<void> => {
    if (await withdrawing.run({ cardId: id, version })) refresh();
  };
  const open = acts
    .filter((action) => isOpen(allowedActions, action))
    .map((action) => ({
      action,
      label: text(`cardAct.${action}` as TextId),
      begin: () => (action === 'withdraw' ? void withdraw() : begin(action)),
      main: !lesser.includes(action),
      busy: action === 'withdraw' && withdrawing.busy,
    }));
  const props = { card, refresh, close: () => begin('') };
  const closed = closedActs(allowedActions, acts, ['WarningCard.machine', 'WarningCard.appealedOnce']).map((one) => ({
    ...one,
    label: text(`cardAct.${one.action}` as TextId),
  }));
  return (
    <>
      <NextStep
        waiting={text(`cardWaits.${state}` as TextId)}
        acts={open}
        closed={closed}
        refusal={withdrawing.refusal}
        refresh={refresh}
      >
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {(begun === 'reply' || begun === 'appeal') && <WordsForm {...props} act={begun} />}
      {begun === 'issue' && <IssueForm {...props} />}
      {begun === 'report' && <ReportForm {...props} />}
      {begun === 'rectify' && <RectifyForm {...props} />}
      {begun === 'decideAppeal' && <DecideForm {...props} />}
    </>
  );
}
