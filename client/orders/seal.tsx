import { text } from '../i18n/text.ts';

/** Whether a text is what its seal was taken of (M-101); nothing while it has none. */
export function Seal({ intact }: { intact: boolean | null | undefined }) {
  if (intact == null) return null;
  return <span className={intact ? 'seal' : 'seal broken'}>{text(intact ? 'orders.intact' : 'orders.broken')}</span>;
}
