import { useState } from 'react';
import type { Refusal } from '../design/use-form.ts';
import { text } from '../i18n/text.ts';

interface Props {
  readonly refusal: Refusal | null;
  /** Fields that show their own complaint. */
  readonly names?: readonly string[];
  /** Reads the record again; somebody else may have changed it. */
  readonly refresh: () => void;
}

const fieldOf = (path: string): string => path.replace(/^input\./, '');

/** Why an act was refused, where no field of the form says so; with the way to the record as it is now. */
export function Complaint({ refusal, names = [], refresh }: Props) {
  const [seen, setSeen] = useState<Refusal | null>(null);
  if (refusal === null || refusal === seen) return null;
  const shown = refusal.fields.filter(({ path }) => names.includes(fieldOf(path)));
  if (refusal.fields.length > 0 && shown.length === refusal.fields.length) return null;
  const again = (): void => {
    setSeen(refusal);
    refresh();
  };
  const outdated = refusal.fields.every(({ path }) => fieldOf(path) === 'version');
  return (
    <div role="alert" tabIndex={-1} className="notice bad complaint">
      <span>{refusal.message}</span>
      {outdated && (
        <button type="button" className="button" onClick={again}>
          {text('acts.refresh')}
        </button>
      )}
    </div>
  );
}
