import { useState } from 'react';
import { type TextId, text } from '../../i18n/text.ts';
import { isOpen, NextStep, reasonOf } from '../../orders/next-step.tsx';
import { PostSwitch } from '../../orders/post-switch.tsx';
import { useAct } from '../../orders/use-act.ts';
import { CloseForms } from './close-forms.tsx';
import { IssueForm } from './issue-form.tsx';
import type { Item } from './item-page.tsx';
import { recallItemDocument } from './items.documents.ts';
import { DeclineForm, EstablishForm, ProposeForm } from './propose-forms.tsx';
import { DecideTriageForm, TriageForm } from './triage-forms.tsx';

const acts = [
  'propose',
  'decideTriage',
  'establish',
  'triage',
  'decline',
  'issue',
  'recall',
  'startVerification',
  'concludeVerification',
  'strikeOff',
  'archive',
] as const;

/** The lesser of the ways that are open. */
const lesser: readonly string[] = ['triage', 'decline', 'recall'];

/** The act that a matter waits for in each state. */
const awaited: Readonly<Record<string, string>> = {
  DRAFT: 'propose',
  PROPOSED: 'establish',
  ESTABLISHED: 'issue',
  REPORTED: 'startVerification',
  STRUCK_OFF: 'archive',
};

function awaitedBy({ state, verified, triage }: Item): string | undefined {
  if (state === 'VERIFYING') return verified ? 'strikeOff' : 'concludeVerification';
  return state === 'PROPOSED' && triage?.decision === 'PENDING' ? 'decideTriage' : awaited[state];
}

function waitingFor(item: Item): string {
  if (item.state === 'ISSUED' || item.state === 'IN_PROGRESS') return text('items.withUnits');
  const act = awaitedBy(item);
  if (act === undefined) return text('acts.nothing');
  return text('acts.waiting', { act: text(`act.${act}` as TextId), reason: reasonOf(item.allowedActions, act) });
}

/** What a form of an act needs. */
export interface ActProps {
  readonly item: Item;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** The acts on a matter that are open to the acting post, and the form of the one that was begun. */
export function ItemActs({ item, refresh }: { item: Item; refresh: () => void }) {
  const [begun, begin] = useState<string | null>(null);
  const recall = useAct(recallItemDocument);
  const recalled = async (): Promise<void> => {
    if (await recall.run({ itemId: item.id, version: item.version })) refresh();
  };
  const open = acts.filter((action) => isOpen(item.allowedActions, action));
  const props = { item, refresh, close: () => begin(null) };
  return (
    <>
      <NextStep
        waiting={waitingFor(item)}
        refusal={recall.refusal}
        refresh={refresh}
        acts={open.map((action) => ({
          action,
          label: text(`act.${action}` as TextId),
          begin: () => (action === 'recall' ? void recalled() : begin(action)),
          main: !lesser.includes(action),
          busy: action === 'recall' && recall.busy,
        }))}
      >
        {open.length === 0 && <PostSwitch />}
      </NextStep>
      {begun === 'propose' && <ProposeForm {...props} />}
      {begun === 'triage' && <TriageForm {...props} />}
      {begun === 'decideTriage' && <DecideTriageForm {...props} />}
      {begun === 'establish' && <EstablishForm {...props} />}
      {begun === 'decline' && <DeclineForm {...props} />}
      {begun === 'issue' && <IssueForm {...props} />}
      <CloseForms begun={begun} {...props} />
    </>
  );
}
