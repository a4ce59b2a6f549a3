import type { Linkage, LinkageBasis } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

/** The six linkages in the order of the regulation (六个联动, M-100). */
export const linkages: readonly Linkage[] = [
  'LEADERS_DECISIONS',
  'PROVINCIAL_SUPERVISION',
  'LEADING_BODIES',
  'COUNTIES_AND_DEPARTMENTS',
  'GRASSROOTS_AND_ENTERPRISES',
  'MEDIA',
];

/** A linkage that took part, and by what it is known. */
export interface LinkageMark {
  readonly linkage: Linkage;
  readonly bases: readonly LinkageBasis[];
}

/** A linkage by its name. */
export const linkageName = (linkage: Linkage): string => text(`linkage.${linkage}` as TextId);

/** By what a linkage is known, in words. */
export const basesIn = (bases: readonly LinkageBasis[]): string =>
  bases.map((basis) => text(`linkageBasis.${basis}` as TextId)).join(text('why.and'));

/** The linkages that took part, each with what it is known by; null for none, so that a fact without a value is left out. */
export const linkageLines = (marks: readonly LinkageMark[]) =>
  marks.length === 0 ? null : (
    <ul className="plain-list">
      {marks.map(({ linkage, bases }) => (
        <li key={linkage}>
          {linkageName(linkage)} <span className="quiet">{basesIn(bases)}</span>
        </li>
      ))}
    </ul>
  );

interface FieldsProps {
  /** What is known already; what the office said is ticked, the rest is named with what it is known by. */
  readonly marks: readonly LinkageMark[];
  readonly fault: string | undefined;
}

/** Ticks for the linkages that the office says took part. */
export function LinkageFields({ marks, fault }: FieldsProps) {
  return (
    <fieldset>
      <legend>{text('linkages.title')}</legend>
      {linkages.map((linkage) => {
        const bases = marks.find((one) => one.linkage === linkage)?.bases ?? [];
        const known = bases.filter((basis) => basis !== 'TAGGED');
        return (
          <label key={linkage} className="tick">
            <input type="checkbox" name={`linkage:${linkage}`} defaultChecked={bases.includes('TAGGED')} />{' '}
            {linkageName(linkage)} {known.length > 0 && <span className="quiet">{basesIn(known)}</span>}
          </label>
        );
      })}
      <p className={fault === undefined ? 'quiet' : 'fault'}>{fault ?? text('linkages.help')}</p>
    </fieldset>
  );
}

/** The linkages ticked in a form. */
export const linkagesIn = (values: Readonly<Record<string, string>>): Linkage[] =>
  linkages.filter((linkage) => `linkage:${linkage}` in values);
