import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { refuse } from '../../platform/result.ts';
import { Context, type Reading } from '../context.ts';
import { globalId } from './account.service.ts';
import {
  ChangePasswordInput,
  DemoPersonType,
  PostType,
  SessionType,
  SignedOutType,
  SignInInput,
  SignOutInput,
} from './account.types.ts';
import { postsHeldToday } from './directory.service.ts';
import { changePassword, signIn, signOut } from './session.service.ts';

const SessionResult = createUnionType({
  name: 'SessionResult',
  description: 'The session, or why there is none.',
  types: () => [SessionType, ProblemType] as const,
});
const SignOutResult = createUnionType({
  name: 'SignOutResult',
  description: 'The end of the session, or why it has not ended.',
  types: () => [SignedOutType, ProblemType] as const,
});

/** Signing in and out; these fields carry no idempotency key, for repeating them does no harm. */
@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => SessionType, { nullable: true, description: 'Who is signed in; null: nobody.' })
  async session(@Ctx() context: Context): Promise<SessionType | null> {
    const reading = await context.read();
    return reading === null ? null : toSession(context, reading);
  }

  @Query(() => [DemoPersonType], { description: 'People of the demo story; empty outside demo mode.' })
  demoPeople(@Ctx() context: Context): DemoPersonType[] {
    return context.deps.demoPeople.map((person) => Object.assign(new DemoPersonType(), person));
  }

  @Mutation(() => SessionResult, { description: 'Signs in; the session travels in a cookie the page cannot read.' })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Login and password.' }) input: SignInInput,
    @Ctx() context: Context,
  ) {
    const refusal = context.refusalOf(input);
    if (refusal !== null) return refusal;
    const opened = await signIn(context.deps, input, context.source);
    if (!opened.ok) return context.problem(opened.problem);
    await context.become(opened.value);
    const reading = await context.read();
    return reading === null ? nobody(context) : toSession(context, reading);
  }

  @Mutation(() => SignOutResult, { description: 'Signs out here, or everywhere.' })
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Where.' }) input: SignOutInput,
    @Ctx() context: Context,
  ) {
    const refusal = context.refusalOf(input);
    if (refusal !== null) return refusal;
    if (context.tokenHash !== null) await signOut(context.deps, context.tokenHash, input.everywhere);
    await context.become(null);
    return Object.assign(new SignedOutType(), { everywhere: input.everywhere });
  }

  @Mutation(() => SessionResult, { description: 'Changes your password; your other sessions end.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Old and new.' }) input: ChangePasswordInput,
    @Ctx() context: Context,
  ) {
    const refusal = context.refusalOf(input);
    if (refusal !== null) return refusal;
    const before = await context.read();
    await context.close();
    if (before === null || context.tokenHash === null) return nobody(context);
    const changed = await changePassword(context.deps, before.session, context.tokenHash, context.source, input);
    if (!changed.ok) return context.problem(changed.problem);
    const reading = await context.read();
    return reading === null ? nobody(context) : toSession(context, reading);
  }

  @FieldResolver(() => [PostType], { description: 'Posts held today.' })
  async posts(@Root() session: SessionType, @Ctx() context: Context): Promise<PostType[]> {
    return postsHeldToday(await context.viewing(), session.personRowId);
  }
}

const nobody = (context: Context): ProblemType =>
  context.problem(refuse('UNAUTHENTICATED', { ruleId: 'session.live' }).problem);

const toSession = (context: Context, { session }: Reading): SessionType =>
  Object.assign(new SessionType(), {
    personRowId: session.personId,
    id: 'session',
    personName: session.personName,
    login: session.login,
    mustChangePassword: session.mustChangePassword,
    now: session.now,
    actingPostId: session.post === null ? null : globalId('Post', session.rootId, session.post.id),
    packedRules: context.packedRules(session),
  });
