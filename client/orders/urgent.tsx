import { text } from '../i18n/text.ts';
import { shanghaiTime } from '../i18n/time.ts';

/** The mark of an expedited matter with its moment; nothing for every other. */
export function Urgent({ until }: { until: string | null | undefined }) {
  if (until == null) return null;
  return <span className="chip urgent">{text('expedite.urgent', { moment: shanghaiTime(until).slice(5) })}</span>;
}
