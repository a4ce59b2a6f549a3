import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Context } from '../context.ts';
import { checklistsOf, checksOf, findChecklist, readsChecks, setChecklist } from './checklist.service.ts';
import { ChecklistResult, ChecklistType, SetChecklistInput, VisitCheckType } from './checklist.types.ts';
import { VisitType } from './visit.types.ts';

/** Checklists of a supervision office, and what visits found by them (M-116). */
@Resolver(() => VisitType)
export class ChecklistResolver {
  @Query(() => [ChecklistType], {
    description: 'The checklists of the acting office, each as it stands, for whoever plans visits.',
  })
  checklists(@Ctx() context: Context): Promise<ChecklistType[]> {
    return context.asViewer<ChecklistType[]>([], checklistsOf);
  }

  @Mutation(() => ChecklistResult, { description: 'Words a checklist (修订督查检查表).' })
  setChecklist(
    @Arg('input', () => SetChecklistInput, { description: 'Which, and the words.' }) input: SetChecklistInput,
    @Ctx() context: Context,
  ) {
    return context.write('setChecklist', input, (uow) => setChecklist(uow, input), findChecklist);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The title of the checklist by which it looks, to whoever may read its lines.',
  })
  async checklistTitle(@Root() visit: VisitType, @Ctx() context: Context): Promise<string | null> {
    return (await readsChecks(await context.viewing(), visit)) ? visit.listTitle : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Which version of that list.' })
  async checklistVersion(@Root() visit: VisitType, @Ctx() context: Context): Promise<number | null> {
    return (await readsChecks(await context.viewing(), visit)) ? visit.listVersion : null;
  }

  @FieldResolver(() => [VisitCheckType], {
    description: 'The lines of its checklist, for those who make it, for others once it is released.',
  })
  async checks(@Root() visit: VisitType, @Ctx() context: Context): Promise<VisitCheckType[]> {
    return checksOf(await context.viewing(), visit);
  }
}
