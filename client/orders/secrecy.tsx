import type { Secrecy } from '../graphql/generated/graphql.ts';
import { text } from '../i18n/text.ts';

/** The mark of a work secret (visibility.md 6.2) beside its title; nothing for what is public or internal. */
export const SecrecyMark = ({ secrecy }: { secrecy: Secrecy }) =>
  secrecy === 'WORK_SECRET' && <span className="chip secret">{text('secrecy.WORK_SECRET')}</span>;
