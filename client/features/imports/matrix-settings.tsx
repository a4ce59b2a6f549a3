import { useId } from 'react';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import type { ItemSource, Secrecy } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { shanghaiDay } from '../../i18n/time.ts';

/** What the lines of a matrix do not say themselves, as it is typed. */
export interface DraftSettings {
  readonly source: ItemSource;
  readonly document: string;
  readonly originator: string;
  readonly originatedOn: string;
  readonly secrecy: Secrecy;
  readonly dueOn: string;
}

export const firstSettings: DraftSettings = {
  source: 'WORK_REPORT',
  document: '',
  originator: '',
  originatedOn: '',
  secrecy: 'INTERNAL',
  dueOn: '',
};

const sources: readonly ItemSource[] = [
  'WORK_REPORT',
  'PEOPLES_LIVELIHOOD_PLEDGE',
  'MAJOR_DECISION',
  'MEETING_RESOLUTION',
  'ISSUED_DOCUMENT',
  'SUPERIOR_MEETING',
  'CONGRESS_KEY_ITEM',
  'SPECIAL_SUPERVISION',
  'LEADER_INSTRUCTION',
];
const levels: readonly Secrecy[] = ['INTERNAL', 'PUBLIC'];

interface Props {
  readonly settings: DraftSettings;
  readonly change: (settings: DraftSettings) => void;
}

/** The document that the matrix decomposes, and what holds for all its lines. */
export function SettingsCard({ settings, change }: Props) {
  const { viewer } = useSession();
  const today = shanghaiDay(viewer.now);
  const set = (name: keyof DraftSettings) => (value: string) => change({ ...settings, [name]: value });
  return (
    <Card title={text('imports.whole')}>
      <div className="pair">
        <Typed label={text('imports.document')} value={settings.document} change={set('document')} max={150} />
        <Chosen
          label={text('items.source')}
          value={settings.source}
          change={set('source')}
          options={sources.map((value) => ({ value, label: text(`source.${value}` as TextId) }))}
        />
        <Typed
          label={text('items.originatedOn')}
          type="date"
          value={settings.originatedOn || today}
          change={set('originatedOn')}
          latest={today}
        />
        <Chosen
          label={text('items.secrecy')}
          value={settings.secrecy}
          change={set('secrecy')}
          options={levels.map((value) => ({ value, label: text(`secrecy.${value}` as TextId) }))}
        />
        <Typed label={text('items.originator')} value={settings.originator} change={set('originator')} max={100} />
        <Typed
          label={text('imports.dueOn')}
          type="date"
          value={settings.dueOn}
          change={set('dueOn')}
          earliest={today}
        />
      </div>
    </Card>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly max?: number;
  readonly earliest?: string;
  readonly latest?: string;
}

function Typed({ label, value, change, type = 'text', max, earliest, latest }: TypedProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={max}
        min={earliest}
        max={latest}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Chosen({ label, value, change, options }: ChosenProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
