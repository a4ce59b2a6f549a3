import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { unpackRules } from '@casl/ability/extra';

/** What the acting post may do, for menus only; the server decides every act again. */
export const abilityOf = (packedRules: string): MongoAbility =>
  createMongoAbility(unpackRules(JSON.parse(packedRules)));
