import {
  type AbilityTuple,
  createMongoAbility,
  type MongoAbility,
  type RawRuleOf,
  subject as tagged,
} from '@casl/ability';
import { packRules } from '@casl/ability/extra';
import type { Actor } from './actor.ts';
import { policies } from './policies.ts';
import type { Condition, Subject } from './vocabulary.ts';

type Ability = MongoAbility<AbilityTuple<string, string>>;
type Rule = RawRuleOf<Ability>;

const rulesOf = (actor: Actor): Rule[] =>
  policies
    .filter((grant) => grant.role === actor.role)
    .map((grant) => ({ action: grant.action, subject: grant.subject, conditions: bind(grant.where, actor) }));

function bind(where: Condition, actor: Actor): Record<string, unknown> | undefined {
  const bound = Object.entries(where).map(([column, fact]) => [column, { $eq: actor.facts[fact] }] as const);
  if (bound.some(([, value]) => value.$eq === undefined)) throw new Error('A grant compares with a fact nobody has.');
  return bound.length === 0 ? undefined : Object.fromEntries(bound);
}

/** True when the acting post may do `action` to a loaded record; only equality on columns that are there counts. */
export function may(actor: Actor, action: string, subject: Subject, record: object): boolean {
  const ability = createMongoAbility<Ability>(rulesOf(actor));
  return ability.can(action, tagged(subject, { ...record }) as never);
}

/** The actor's rules in the small form that the client unpacks for its menus; records are decided by the server. */
export const packedRules = (actor: Actor): string => JSON.stringify(packRules(rulesOf(actor)));
