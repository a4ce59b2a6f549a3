import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { concludeCaseReview, drawCases, openCaseReview, registerClosedCases } from './case-review.service.ts';
import {
  CaseCountsType,
  CaseReviewAim,
  CaseReviewResult,
  CaseReviewType,
  DrawCasesInput,
  OpenCaseReviewInput,
  RegisterClosedCasesInput,
} from './case-review.types.ts';
import {
  actionsOnCaseReview,
  briefingOf,
  caseReviewOf,
  casesIn,
  countsIn,
  findCaseReview,
  myCaseReviews,
} from './case-review-reading.service.ts';
import { ClosedCaseType } from './closed-case.types.ts';

/** Reviews of closed complaints: opened by an office, filled, drawn and concluded (M-36). */
@Resolver(() => CaseReviewType)
export class CaseReviewResolver {
  @Query(() => [CaseReviewType], { description: 'Reviews of your office, the newest first, at most 200.' })
  caseReviews(@Ctx() context: Context): Promise<CaseReviewType[]> {
    return context.asViewer<CaseReviewType[]>([], myCaseReviews);
  }

  @Query(() => CaseReviewType, { nullable: true, description: 'A review.' })
  caseReview(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CaseReviewType | null> {
    return context.lookUp((reading) => caseReviewOf(reading, id));
  }

  @Mutation(() => CaseReviewResult, { description: 'Opens a review of closed complaints (开展结果督察, M-36).' })
  openCaseReview(
    @Arg('input', () => OpenCaseReviewInput, { description: 'The input.' }) input: OpenCaseReviewInput,
    @Ctx() context: Context,
  ) {
    return context.write('openCaseReview', input, (uow) => openCaseReview(uow, input), findCaseReview);
  }

  @Mutation(() => CaseReviewResult, { description: 'Registers closed complaints in a review (登记已结案举报件).' })
  registerClosedCases(
    @Arg('input', () => RegisterClosedCasesInput, { description: 'The input.' }) input: RegisterClosedCasesInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'registerClosedCases',
      input,
      (uow) => registerClosedCases(uow, context.deps.personal, input),
      findCaseReview,
    );
  }

  @Mutation(() => CaseReviewResult, { description: 'Draws what is reviewed, all or a sample (抽取督察件).' })
  drawCases(
    @Arg('input', () => DrawCasesInput, { description: 'The input.' }) input: DrawCasesInput,
    @Ctx() context: Context,
  ) {
    return context.write('drawCases', input, (uow) => drawCases(uow, input), findCaseReview);
  }

  @Mutation(() => CaseReviewResult, { description: 'Concludes a review (办结结果督察).' })
  concludeCaseReview(
    @Arg('input', () => CaseReviewAim, { description: 'The input.' }) input: CaseReviewAim,
    @Ctx() context: Context,
  ) {
    return context.write('concludeCaseReview', input, (uow) => concludeCaseReview(uow, input), findCaseReview);
  }

  @FieldResolver(() => [ClosedCaseType], { description: 'Its cases, as they were registered.' })
  async cases(@Root() review: CaseReviewType, @Ctx() context: Context): Promise<ClosedCaseType[]> {
    return casesIn(await context.viewing(), review.rowId);
  }

  @FieldResolver(() => CaseCountsType, { description: 'Its numbers.' })
  async counts(@Root() review: CaseReviewType, @Ctx() context: Context): Promise<CaseCountsType> {
    return countsIn(await context.viewing(), review.rowId);
  }

  @FieldResolver(() => String, { description: 'The briefing, generated from the numbers.' })
  async briefing(@Root() review: CaseReviewType, @Ctx() context: Context): Promise<string> {
    return briefingOf(context, await context.viewing(), review);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() review: CaseReviewType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnCaseReview(context, await context.viewing(), review);
  }
}
