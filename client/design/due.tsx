import { text } from '../i18n/text.ts';

interface Props {
  /** The due day, such as 2026-12-31. */
  readonly date: string;
  /** Working days from today to the due day; negative when it has passed. */
  readonly daysLeft: number;
  /** True while the working days of that year are not arranged yet. */
  readonly provisional?: boolean;
}

/** From this many working days on a due day is near. */
const near = 3;

/** A due day by what is left of it: near in amber, today and past in red, always in words. */
export function Due({ date, daysLeft, provisional = false }: Props) {
  const urgency = daysLeft <= 0 ? 'due over' : daysLeft <= near ? 'due soon' : 'due';
  return (
    <span className={urgency}>
      <b>{wordsFor(daysLeft)}</b>
      <time dateTime={date}>{date}</time>
      {provisional && <span className="chip">{text('app.dueProvisional')}</span>}
    </span>
  );
}

function wordsFor(daysLeft: number): string {
  if (daysLeft === 0) return text('app.dueToday');
  return daysLeft > 0 ? text('app.dueLeft', { days: daysLeft }) : text('app.dueOver', { days: -daysLeft });
}
