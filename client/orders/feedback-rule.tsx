import { useState } from 'react';
import { useQuery } from 'urql';
import { Field } from '../design/field.tsx';
import { useForm } from '../design/use-form.ts';
import { useWrite } from '../design/write.ts';
import type { FeedbackRuleQuery } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';
import { ActDrawer } from './act-drawer.tsx';
import { closing } from './closing.ts';
import { feedbackRuleDocument, setFeedbackRuleDocument } from './feedback-rule.documents.ts';

/** From how many units on one obstacle is fed back, and the form in which the head of the government's own office sets that (M-42). */
export function FeedbackRule() {
  const [setting, set] = useState(false);
  const [{ data }, again] = useQuery({ query: feedbackRuleDocument, requestPolicy: 'cache-and-network' });
  const rule = data?.feedbackRule;
  if (rule == null) return null;
  return (
    <>
      <p className="quiet">{text('feedbackRule.words', { units: rule.units })}</p>
      {rule.settable && (
        <button type="button" className="button" onClick={() => set(true)}>
          {text('feedbackRule.set')}
        </button>
      )}
      {setting && (
        <SetForm rule={rule} close={() => set(false)} refresh={() => again({ requestPolicy: 'network-only' })} />
      )}
    </>
  );
}

interface Props {
  readonly rule: NonNullable<FeedbackRuleQuery['feedbackRule']>;
  readonly close: () => void;
  readonly refresh: () => void;
}

function SetForm({ rule: { version, units }, close, refresh }: Props) {
  const write = useWrite(setFeedbackRuleDocument);
  const form = useForm(async (values, key) =>
    closing(await write({ key, version, units: Number(values.units) }), close),
  );
  return (
    <ActDrawer
      title={text('feedbackRule.set')}
      submit={text('feedbackRule.set')}
      form={form}
      names={['units']}
      onClose={close}
      refresh={refresh}
      note={text('feedbackRule.help')}
    >
      <Field
        label={text('feedbackRule.units')}
        name="units"
        type="number"
        inputMode="numeric"
        min={2}
        max={50}
        required
        defaultValue={units}
        faults={form.faults}
      />
    </ActDrawer>
  );
}
