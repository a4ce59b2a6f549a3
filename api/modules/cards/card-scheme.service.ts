import { authorize } from '../../access/authorize.ts';
import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { invalidInput, rangeFaults, stale } from '../../platform/faults.ts';
import type { Outcome } from '../../platform/graphql/idempotency.ts';
import { ok, type Result } from '../../platform/result.ts';
import type { Session } from '../../platform/wall.ts';
import { cards } from './card.repository.ts';
import type { CardRuleInput, SetCardSchemeInput } from './card.types.ts';
import {
  type CardColour,
  type CardGround,
  type CardPreset,
  type CardRule,
  type CardScheme,
  cardPresetRules,
  ruleFaults,
  schemeAtFirst,
} from './card-scheme.rules.ts';

/** The scheme as the policy compares it: whose it is. */
export const schemeOf = ({ tenantId }: Session): object => ({ tenantId });

/** The scheme of the own tenant as it stands. */
export const schemeInForce = async (uow: UnitOfWork): Promise<CardScheme> =>
  (await cards(uow).scheme()) ?? schemeAtFirst;

const ruleOf = ({ id, colour, ground, at, of, clause, effect }: CardRuleInput): CardRule => ({
  ...{ id, colour: colour as CardColour, ground: ground as CardGround, at, of: (of ?? null) as CardColour | null },
  ...{ clause: clause.trim(), effect: effect.trim() },
});

/** Adopts a preset or writes rules of one's own, as the next version; cards keep what they were proposed under (D6). */
export async function setCardScheme(uow: UnitOfWork, input: SetCardSchemeInput): Promise<Result<Outcome>> {
  const allowed = authorize(uow.session, 'set', 'CardScheme', schemeOf(uow.session));
  if (!allowed.ok) return allowed;
  const now = await schemeInForce(uow);
  if (now.version !== input.version) return stale();
  const preset = input.preset as CardPreset;
  const given = input.rules ?? [];
  if (preset !== 'OWN' && given.length > 0) return invalidInput([{ path: 'input.rules', code: 'notAllowed' }]);
  const rules = preset === 'OWN' ? given.slice(0, 21).map(ruleOf) : cardPresetRules[preset];
  const faults = [...ruleFaults(rules), ...rangeFaults(input.replyDays, 1, 30, 'input.replyDays')];
  if (faults.length > 0) return invalidInput(faults);
  const row = { id: uow.ids.next(), version: now.version + 1, preset, rules, replyDays: input.replyDays };
  await cards(uow).insertScheme({ ...row, setByName: uow.session.personName, setAt: new Date(uow.now) });
  uow.record({
    ...{ kind: 'cardScheme.set', subjectType: 'CardScheme', subjectId: row.id, secrecy: 1, payload: {} },
    readerKeys: [(uow.session.post?.orgUnitId ?? uow.session.tenantId) * 64],
  });
  return ok({ type: 'CardScheme', id: row.id });
}
