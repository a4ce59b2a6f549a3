import { useState } from 'react';
import { Link } from 'react-router';
import type { ClosedCaseLineFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { isOpen } from '../../orders/next-step.tsx';
import { AcceptanceForm, CallbackForm, ConcludeForm } from './case-forms.tsx';
import { RegisterMatterForm } from './register-matter-form.tsx';
import { UnmaskForm } from './unmask-form.tsx';

/** What is done to a case. */
export interface CaseFormProps {
  readonly one: ClosedCaseLineFragment;
  readonly refresh: () => void;
  readonly close: () => void;
}

const acts = ['callBack', 'conclude', 'register', 'recordAcceptance', 'unmask'] as const;

/** The act for which a case waits stands out; to open what tells of the complainant never does. */
export function CaseActs({ one, refresh }: Omit<CaseFormProps, 'close'>) {
  const [begun, begin] = useState<(typeof acts)[number] | null>(null);
  const props = { one, refresh, close: () => begin(null) };
  const open = acts.filter((act) => isOpen(one.allowedActions, act));
  const next = open.includes('conclude') ? 'conclude' : open.find((act) => act !== 'unmask');
  if (open.length === 0 && one.findingId == null) return null;
  return (
    <>
      <div className="row-actions">
        {open.map((act) => (
          <button
            key={act}
            type="button"
            className={act === next ? 'button main' : 'button'}
            onClick={() => begin(act)}
          >
            {text(`case.${act}` as TextId)}
          </button>
        ))}
        {one.findingId != null && (
          <Link className="button" to={`/findings/${one.findingId}`}>
            {text('case.finding')}
          </Link>
        )}
      </div>
      {begun === 'callBack' && <CallbackForm {...props} />}
      {begun === 'conclude' && <ConcludeForm {...props} />}
      {begun === 'register' && <RegisterMatterForm {...props} />}
      {begun === 'recordAcceptance' && <AcceptanceForm {...props} />}
      {begun === 'unmask' && <UnmaskForm {...props} />}
    </>
  );
}
