import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { AssignmentType } from '../assignments/assignment.types.ts';
import { findAssignment } from '../assignments/assignment-reading.service.ts';
import { Context } from '../context.ts';
import { FindingType } from '../findings/finding.types.ts';
import { findFinding } from '../findings/finding-reading.service.ts';
import {
  appealCard,
  decideCardAppeal,
  issueCard,
  rectifyCard,
  replyToCard,
  reportCard,
  withdrawCard,
} from './card.service.ts';
import {
  CardAim,
  CardProposalType,
  CardResult,
  CardSchemeResult,
  CardSchemeType,
  CardStateEnum,
  CardWordsInput,
  DecideCardAppealInput,
  IssueCardInput,
  ProposeCardInput,
  RectifyCardInput,
  ReportCardInput,
  SetCardSchemeInput,
  WarningCardType,
} from './card.types.ts';
import { cardKey } from './card-opening.service.ts';
import { proposeCard } from './card-proposing.service.ts';
import {
  actionsOnCard,
  actionsOnScheme,
  cardsOf,
  findCard,
  findScheme,
  myCards,
  myProposals,
} from './card-reading.service.ts';
import { setCardScheme } from './card-scheme.service.ts';

/** Warning cards: proposed by rules, taken up by the office, heard, issued by its head, verified, appealed against. */
@Resolver(() => WarningCardType)
export class CardResolver {
  @Query(() => [WarningCardType], {
    description: 'Warning cards in your matters or against your unit, the latest first, at most 200.',
  })
  cards(
    @Arg('states', () => [CardStateEnum], { nullable: true, description: 'In these states; none: in all.' })
    states: string[] | null,
    @Ctx() context: Context,
  ): Promise<WarningCardType[]> {
    return context.asViewer<WarningCardType[]>([], (reading) => myCards(reading, states ?? null));
  }

  @Query(() => WarningCardType, { nullable: true, description: 'A warning card.' })
  card(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<WarningCardType | null> {
    return context.lookUp(async (reading) => {
      const key = cardKey(reading.session.rootId, id);
      return key === null ? null : findCard(reading, key);
    });
  }

  @Query(() => [CardProposalType], {
    description: 'The cards that the rules of your office propose now and nobody has taken up; of at most 200 tasks.',
  })
  cardProposals(@Ctx() context: Context): Promise<CardProposalType[]> {
    return context.asViewer<CardProposalType[]>([], myProposals);
  }

  @Query(() => CardSchemeType, { nullable: true, description: 'The rules by which your tenant proposes cards (D6).' })
  cardScheme(@Ctx() context: Context): Promise<CardSchemeType | null> {
    return context.asViewer<CardSchemeType | null>(null, findScheme);
  }

  @Mutation(() => CardSchemeResult, {
    description: 'Adopts a preset or writes rules as the next version (亮牌规则, D6).',
  })
  setCardScheme(
    @Arg('input', () => SetCardSchemeInput, { description: 'Which.' }) input: SetCardSchemeInput,
    @Ctx() context: Context,
  ) {
    return context.write('setCardScheme', input, (uow) => setCardScheme(uow, input), findScheme);
  }

  @Mutation(() => CardResult, { description: 'Takes up a card that a rule proposes now (拟亮牌, M-46).' })
  proposeCard(
    @Arg('input', () => ProposeCardInput, { description: 'Which.' }) input: ProposeCardInput,
    @Ctx() context: Context,
  ) {
    return context.write('proposeCard', input, (uow) => proposeCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Lays a card aside before it is issued (不予亮牌).' })
  withdrawCard(@Arg('input', () => CardAim, { description: 'Which.' }) input: CardAim, @Ctx() context: Context) {
    return context.write('withdrawCard', input, (uow) => withdrawCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Replies before a card is issued (陈述申辩, M-46).' })
  replyToCard(
    @Arg('input', () => CardWordsInput, { description: 'What.' }) input: CardWordsInput,
    @Ctx() context: Context,
  ) {
    return context.write('replyToCard', input, (uow) => replyToCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Issues a card with its order to rectify (亮牌, M-46).' })
  issueCard(
    @Arg('input', () => IssueCardInput, { description: 'What and by when.' }) input: IssueCardInput,
    @Ctx() context: Context,
  ) {
    return context.write('issueCard', input, (uow) => issueCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Reports as the unit what was done of what a card asks (报告整改).' })
  reportCard(
    @Arg('input', () => ReportCardInput, { description: 'What.' }) input: ReportCardInput,
    @Ctx() context: Context,
  ) {
    return context.write('reportCard', input, (uow) => reportCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Verifies whether what a card asks was done (核实整改).' })
  rectifyCard(
    @Arg('input', () => RectifyCardInput, { description: 'What was seen.' }) input: RectifyCardInput,
    @Ctx() context: Context,
  ) {
    return context.write('rectifyCard', input, (uow) => rectifyCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Appeals against a card, once (申诉).' })
  appealCard(
    @Arg('input', () => CardWordsInput, { description: 'Why.' }) input: CardWordsInput,
    @Ctx() context: Context,
  ) {
    return context.write('appealCard', input, (uow) => appealCard(uow, input), findCard);
  }

  @Mutation(() => CardResult, { description: 'Decides on an appeal against a card (复核申诉).' })
  decideCardAppeal(
    @Arg('input', () => DecideCardAppealInput, { description: 'How.' }) input: DecideCardAppealInput,
    @Ctx() context: Context,
  ) {
    return context.write('decideCardAppeal', input, (uow) => decideCardAppeal(uow, input), findCard);
  }

  @FieldResolver()
  async assignment(@Root() card: WarningCardType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), card.assignmentRowId);
  }

  @FieldResolver()
  async finding(@Root() card: WarningCardType, @Ctx() context: Context): Promise<FindingType | null> {
    return card.findingRowId === null ? null : findFinding(await context.viewing(), card.findingRowId);
  }

  @FieldResolver()
  async allowedActions(@Root() card: WarningCardType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnCard(context, await context.viewing(), card);
  }
}

/** What a proposal is about. */
@Resolver(() => CardProposalType)
export class CardProposalResolver {
  @FieldResolver()
  async assignment(@Root() proposal: CardProposalType, @Ctx() context: Context): Promise<AssignmentType | null> {
    return findAssignment(await context.viewing(), proposal.assignmentRowId);
  }

  @FieldResolver()
  async finding(@Root() proposal: CardProposalType, @Ctx() context: Context): Promise<FindingType | null> {
    return proposal.findingRowId === null ? null : findFinding(await context.viewing(), proposal.findingRowId);
  }
}

/** Who may write the rules. */
@Resolver(() => CardSchemeType)
export class CardSchemeResolver {
  @FieldResolver()
  async allowedActions(@Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnScheme(context, await context.viewing());
  }
}

/** The cards against the unit of a task. */
@Resolver(() => AssignmentType)
export class CardsOfTaskResolver {
  @FieldResolver(() => [WarningCardType], { description: 'The warning cards against its unit in it, oldest first.' })
  async cards(@Root() assignment: AssignmentType, @Ctx() context: Context): Promise<WarningCardType[]> {
    return cardsOf(await context.viewing(), assignment.rowId);
  }
}
