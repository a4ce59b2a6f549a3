import { Arg, Ctx, createUnionType, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProblemType } from '../../platform/graphql/problem.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind, orgUnitOf } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import {
  advanceClock,
  appointPost,
  enrolPerson,
  registerPerson,
  releasePost,
  updatePerson,
} from './account.service.ts';
import {
  AdvanceClockInput,
  AppointPostInput,
  ClockType,
  EnrolPersonInput,
  PersonConnectionType,
  PersonType,
  PostType,
  RegisterPersonInput,
  ReleasePostInput,
  RoleEnum,
  UpdatePersonInput,
} from './account.types.ts';
import { colleagues, pageOfPeople, personOf, toPost } from './directory.service.ts';

const PersonResult = createUnionType({
  name: 'PersonResult',
  description: 'The person as changed, or why nothing was.',
  types: () => [PersonType, ProblemType] as const,
});
const ClockResult = createUnionType({
  name: 'ClockResult',
  description: 'The clock as moved, or why it was not.',
  types: () => [ClockType, ProblemType] as const,
});

/** People of the administrator's own tenant. */
@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonConnectionType, {
    description: 'People of your tenant by name, 50 a page; empty unless you administer it.',
  })
  people(
    @Arg('after', () => String, { nullable: true, description: 'nextCursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
  ): Promise<PersonConnectionType> {
    return context.asViewer<PersonConnectionType>({ nodes: [], nextCursor: null }, (reading) =>
      pageOfPeople(reading, after ?? null),
    );
  }

  @Mutation(() => PersonResult, { description: 'Registers a person in your tenant.' })
  registerPerson(
    @Arg('input', () => RegisterPersonInput, { description: 'Who.' }) input: RegisterPersonInput,
    @Ctx() context: Context,
  ) {
    return context.write('registerPerson', input, (uow) => registerPerson(uow, input), personOf);
  }

  @Mutation(() => PersonResult, { description: 'Changes the name or clearance of a person of your tenant.' })
  updatePerson(
    @Arg('input', () => UpdatePersonInput, { description: 'What changes.' }) input: UpdatePersonInput,
    @Ctx() context: Context,
  ) {
    return context.write('updatePerson', input, (uow) => updatePerson(uow, input), personOf);
  }

  @Mutation(() => PersonResult, {
    description: 'Gives a person of your tenant a login, or the login a new first password.',
  })
  enrolPerson(
    @Arg('input', () => EnrolPersonInput, { description: 'The login.' }) input: EnrolPersonInput,
    @Ctx() context: Context,
  ) {
    return context.write('enrolPerson', input, (uow) => enrolPerson(uow, input), personOf);
  }

  @Mutation(() => PersonResult, { description: 'Appoints a person of your tenant to a post.' })
  appointPost(
    @Arg('input', () => AppointPostInput, { description: 'The post.' }) input: AppointPostInput,
    @Ctx() context: Context,
  ) {
    return context.write('appointPost', input, (uow) => appointPost(uow, input), personOf);
  }

  @Mutation(() => PersonResult, { description: 'Ends a post of your tenant from a day on.' })
  releasePost(
    @Arg('input', () => ReleasePostInput, { description: 'The post and the day.' }) input: ReleasePostInput,
    @Ctx() context: Context,
  ) {
    return context.write('releasePost', input, (uow) => releasePost(uow, input), personOf);
  }

  @Mutation(() => ClockResult, { description: 'Moves the demo clock forward; refused in production.' })
  advanceClock(
    @Arg('input', () => AdvanceClockInput, { description: 'How far.' }) input: AdvanceClockInput,
    @Ctx() context: Context,
  ) {
    return context.write(
      'advanceClock',
      input,
      (uow) => advanceClock(uow, input),
      async ({ session }) => Object.assign(new ClockType(), { now: session.now }),
    );
  }

  @FieldResolver(() => String, { nullable: true, description: 'Login name; null: cannot sign in.' })
  async login(@Root() person: PersonType, @Ctx() context: Context): Promise<string | null> {
    return (await context.viewing()).load.loginOf.load(person.rowId);
  }

  @FieldResolver(() => [PostType], { description: 'Posts held, past and present, oldest first.' })
  async posts(@Root() person: PersonType, @Ctx() context: Context): Promise<PostType[]> {
    return (await (await context.viewing()).load.postsOf.load(person.rowId)).map(toPost);
  }
}

/** The units of a post. */
@Resolver(() => PostType)
export class PostResolver {
  @Query(() => [PostType], {
    description: 'Live posts with these roles: leaders of your government, everybody else of your own unit.',
  })
  colleagues(
    @Arg('roles', () => [RoleEnum], { description: 'Roles wanted.' }) roles: string[],
    @Ctx() context: Context,
  ): Promise<PostType[]> {
    return context.asViewer<PostType[]>([], (reading) => colleagues(reading, roles));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who holds it; only inside your tenant.' })
  async personName(@Root() post: PostType, @Ctx() context: Context): Promise<string | null> {
    return (await (await context.viewing()).load.person.load(post.personRowId))?.name ?? null;
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit of the post.' })
  async orgUnit(@Root() post: PostType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), post.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { nullable: true, description: 'The section, for handlers of one section.' })
  async section(@Root() post: PostType, @Ctx() context: Context): Promise<OrgUnitType | null> {
    return orgUnitOf(await context.viewing(), post.sectionRowId);
  }
}
