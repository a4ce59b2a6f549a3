import { type TextId, text } from '../i18n/text.ts';

/** The rank of an organisation as a small badge: province, city, county, township or department. */
export function LevelBadge({ level }: { level: string }) {
  return <span className={`level ${level.toLowerCase()}`}>{text(`level.${level}` as TextId)}</span>;
}
