import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { ItemType } from '../items/item.types.ts';
import { findItem } from '../items/item-reading.service.ts';
import { AgendaReasonType, ConferenceLineType, ConferencePriorityType, ConferenceType } from './conference.types.ts';
import { actionsOnLine, conferenceBehind, keyMatterOn, linesOn, prioritiesOn } from './conference-reading.service.ts';

/** A line of an agenda, its matter and its rules in words. */
@Resolver(() => ConferenceLineType)
export class ConferenceLineResolver {
  @FieldResolver()
  reasons(@Root() line: ConferenceLineType, @Ctx() context: Context): AgendaReasonType[] {
    return line.rules.map((ruleId) =>
      Object.assign(new AgendaReasonType(), { ruleId, sentence: context.say(ruleId, {}) }),
    );
  }

  @FieldResolver()
  async conference(@Root() line: ConferenceLineType, @Ctx() context: Context): Promise<ConferenceType> {
    return conferenceBehind(await context.viewing(), line.conferenceRowId);
  }

  @FieldResolver()
  async item(@Root() line: ConferenceLineType, @Ctx() context: Context): Promise<ItemType | null> {
    return findItem(await context.viewing(), line.itemRowId);
  }

  @FieldResolver()
  async newItem(@Root() line: ConferenceLineType, @Ctx() context: Context): Promise<ItemType | null> {
    return line.newItemRowId === null ? null : findItem(await context.viewing(), line.newItemRowId);
  }

  @FieldResolver()
  async allowedActions(@Root() line: ConferenceLineType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnLine(context, await context.viewing(), line);
  }
}

/** A priority, its matter and the conference that set it. */
@Resolver(() => ConferencePriorityType)
export class ConferencePriorityResolver {
  @FieldResolver()
  async item(@Root() priority: ConferencePriorityType, @Ctx() context: Context): Promise<ItemType | null> {
    return findItem(await context.viewing(), priority.itemRowId);
  }

  @FieldResolver()
  async conference(@Root() priority: ConferencePriorityType, @Ctx() context: Context): Promise<ConferenceType> {
    return conferenceBehind(await context.viewing(), priority.conferenceRowId);
  }
}

/** The conferences at which a matter was dispatched. */
@Resolver(() => ItemType)
export class ConferencesOfItemResolver {
  @FieldResolver(() => [ConferenceLineType], {
    description: 'The lines of agendas about it and that whose decision opened it, for the office of the conference.',
  })
  async conferenceLines(@Root() item: ItemType, @Ctx() context: Context): Promise<ConferenceLineType[]> {
    return linesOn(await context.viewing(), item.rowId);
  }

  @FieldResolver(() => ConferencePriorityType, {
    nullable: true,
    description:
      'The priority that makes it a key matter of the period that runs (重点督查事项, M-23); null: none does.',
  })
  async keyMatter(@Root() item: ItemType, @Ctx() context: Context): Promise<ConferencePriorityType | null> {
    return keyMatterOn(await context.viewing(), item.rowId);
  }

  @FieldResolver(() => [ConferencePriorityType], {
    description: 'Where a conference made it a priority, for the office of the conference.',
  })
  async conferencePriorities(@Root() item: ItemType, @Ctx() context: Context): Promise<ConferencePriorityType[]> {
    return prioritiesOn(await context.viewing(), item.rowId);
  }
}
