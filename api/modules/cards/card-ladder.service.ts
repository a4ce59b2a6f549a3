import type { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { cards } from './card.repository.ts';
import { type CardColour, type CardGround, firstAt, schemeAtFirst } from './card-scheme.rules.ts';

/** From how many working days on a card of a colour is proposed, in matters of which tenants. */
interface CardStep {
  readonly at: number;
  readonly tenants: readonly number[];
  /** Of these tenants alone; else of all but these. */
  readonly only: boolean;
}

/** When the schemes in force propose a card of a colour for what is late, for the clock: of each tenant that set one, and of all others at first (D6). */
export async function cardSteps(uow: UnitOfWork, ground: CardGround, colour: CardColour): Promise<CardStep[]> {
  const own = await cards(uow).schemesInForce();
  const [tenants, atFirst] = [own.map(({ tenantId }) => tenantId), firstAt(schemeAtFirst.rules, ground, colour)];
  return [
    ...(atFirst === null ? [] : [{ at: atFirst, tenants, only: false }]),
    ...own.flatMap(({ tenantId, rules }) => {
      const at = firstAt(rules, ground, colour);
      return at === null ? [] : [{ at, tenants: [tenantId], only: true }];
    }),
  ];
}
