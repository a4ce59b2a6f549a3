import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useForm } from '../../design/use-form.ts';
import { useWrite } from '../../design/write.ts';
import type { CardPreset, CardSchemeQuery } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { ActDrawer } from '../../orders/act-drawer.tsx';
import { closing } from '../../orders/closing.ts';
import { setCardSchemeDocument } from './cards.documents.ts';
import { draftsOf, namesOf, type RuleDraft, rulesIn } from './rule-drafts.ts';
import { RuleRows } from './rule-rows.tsx';

type SchemeNow = NonNullable<CardSchemeQuery['cardScheme']>;

const presets: readonly CardPreset[] = ['YELLOW_RED', 'SANMING', 'SUQIAN', 'GUANGYUAN', 'LONGCHANG', 'OWN'];

/** Adopts a preset, or writes rules of one's own row by row, beginning with those in force; cards keep what they were proposed under. */
export function SetScheme({ scheme, close, refresh }: { scheme: SchemeNow; close: () => void; refresh: () => void }) {
  const write = useWrite(setCardSchemeDocument);
  const [preset, choose] = useState<string>(scheme.preset);
  const [drafts, change] = useState<readonly RuleDraft[]>(() => draftsOf(scheme.rules));
  const form = useForm(async ({ replyDays = '', ...values }, key) => {
    const own = preset === 'OWN' ? { rules: rulesIn(values, drafts) } : {};
    const said = { version: scheme.version, preset: preset as CardPreset, replyDays: Number(replyDays) || 0 };
    return closing(await write({ key, ...said, ...own }), close);
  });
  return (
    <ActDrawer
      title={text('card.setScheme')}
      submit={text('card.setScheme')}
      form={form}
      names={['preset', 'replyDays', ...namesOf(drafts)]}
      onClose={close}
      refresh={refresh}
      note={text('card.setSchemeNote')}
      onEdit={(element) => choose(String(new FormData(element).get('preset')))}
      wide
    >
      <div className="pair">
        <Choice
          label={text('card.preset')}
          name="preset"
          options={presets.map((value) => ({ value, label: text(`cardPreset.${value}` as TextId) }))}
          initial={scheme.preset}
          fault={form.faults.preset}
        />
        <Field
          label={text('card.replyDays')}
          name="replyDays"
          type="number"
          min="1"
          max="30"
          defaultValue={String(scheme.replyDays)}
          required
          faults={form.faults}
        />
      </div>
      {preset === 'OWN' && <RuleRows drafts={drafts} change={change} faults={form.faults} />}
    </ActDrawer>
  );
}
