import { useState } from 'react';
import { useQuery } from 'urql';
import { abilityOf } from '../../access/ability.ts';
import { useSession } from '../../access/session.tsx';
import { Card } from '../../design/card.tsx';
import type { SchemeRuleFragment } from '../../graphql/generated/graphql.ts';
import { type TextId, text } from '../../i18n/text.ts';
import { CardColourChip } from '../../orders/cards.tsx';
import { isOpen } from '../../orders/next-step.tsx';
import { cardSchemeDocument } from './cards.documents.ts';
import { SetScheme } from './set-scheme.tsx';

/** When a rule proposes its card, in words. */
const whenOf = ({ ground, at, of }: SchemeRuleFragment): string =>
  text(`cardWhen.${ground}` as TextId, { at, of: of == null ? '' : text(`cardColour.${of}` as TextId) });

/** The rules by which the own tenant proposes cards, as they stand, for its office (D6). */
export function Scheme() {
  const { viewer } = useSession();
  const [setting, set] = useState(false);
  const [{ data }, again] = useQuery({ query: cardSchemeDocument, requestPolicy: 'cache-and-network' });
  const scheme = data?.cardScheme;
  if (scheme == null || !abilityOf(viewer.packedRules).can('propose', 'WarningCard')) return null;
  const { version, preset, replyDays, rules, allowedActions } = scheme;
  return (
    <Card
      title={text('card.scheme')}
      subtitle={text('card.schemeVersion', {
        preset: text(`cardPreset.${preset}` as TextId),
        version,
        days: replyDays,
      })}
      right={
        isOpen(allowedActions, 'set') && (
          <button type="button" className="button" onClick={() => set(true)}>
            {text('card.setScheme')}
          </button>
        )
      }
    >
      <table className="table stack">
        <thead>
          <tr>
            <th scope="col">{text('card.colour')}</th>
            <th scope="col">{text('card.when')}</th>
            <th scope="col">{text('card.clause')}</th>
            <th scope="col">{text('card.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <th scope="row">
                <CardColourChip colour={rule.colour} />
              </th>
              <td data-label={text('card.when')}>
                <div>
                  {whenOf(rule)}
                  <p className="quiet">{rule.id}</p>
                </div>
              </td>
              <td data-label={text('card.clause')}>{rule.clause}</td>
              <td data-label={text('card.effect')}>{rule.effect || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {setting && (
        <SetScheme scheme={scheme} close={() => set(false)} refresh={() => again({ requestPolicy: 'network-only' })} />
      )}
    </Card>
  );
}
