import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { VisitsQuery } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { LongText } from '../../orders/long-text.tsx';
import { setVisitRuleDocument } from './visits.documents.ts';

interface Props {
  readonly rule: NonNullable<VisitsQuery['visitRule']>;
  readonly refresh: () => void;
}

/** The rule by which the own tenant makes unannounced visits, and its next wording (M-31). */
export function VisitRule({ rule, refresh }: Props) {
  const [wording, word] = useState(false);
  return (
    <Card
      title={text('visit.rule')}
      subtitle={text('visit.ruleVersion', { version: rule.version })}
      right={
        rule.settable && (
          <button type="button" className="button" onClick={() => word(true)}>
            {text('visit.setRule')}
          </button>
        )
      }
    >
      <p>{rule.words}</p>
      {wording && <Wording rule={rule} refresh={refresh} close={() => word(false)} />}
    </Card>
  );
}

function Wording({ rule, refresh, close }: Props & { close: () => void }) {
  const write = useWrite(setVisitRuleDocument);
  const form = useForm(async ({ words = '' }, key) =>
    closing(await write({ key, version: rule.version, words }), close),
  );
  return (
    <ActDrawer
      title={text('visit.setRule')}
      submit={text('visit.setRule')}
      form={form}
      names={['words']}
      onClose={close}
      refresh={refresh}
      note={text('visit.setRuleHelp')}
    >
      <LongText label={text('visit.rule')} name="words" rows={4} defaultValue={rule.words} fault={form.faults.words} />
    </ActDrawer>
  );
}
