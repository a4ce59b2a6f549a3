import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { choiceOf, visitSuggestions } from './place.service.ts';
import { VisitChoiceType, VisitSuggestionType } from './place.types.ts';
import { VisitType } from './visit.types.ts';

/** Where to go (选点, M-31). */
@Resolver(() => VisitSuggestionType)
export class VisitSuggestionResolver {
  @Query(() => [VisitSuggestionType], {
    description: 'Units below the own one to which a visit might go, that for which most speaks first, at most 20.',
  })
  visitSuggestions(@Ctx() context: Context): Promise<VisitSuggestionType[]> {
    return context.asViewer<VisitSuggestionType[]>([], visitSuggestions);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit.' })
  async orgUnit(@Root() suggestion: VisitSuggestionType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), suggestion.unitRowId);
  }
}

/** By what a visit was sent where it goes. */
@Resolver(() => VisitType)
export class VisitChoiceResolver {
  @FieldResolver(() => VisitChoiceType, {
    nullable: true,
    description: 'What spoke for going there, to who planned and approves it, and to their office once it is released.',
  })
  async choice(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitChoiceType | null> {
    return choiceOf(await context.viewing(), visit);
  }
}
