import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { roles } from '../../access/vocabulary.ts';
import { InstantScalar, LocalDateScalar, TextScalar } from '../../platform/graphql/scalars.ts';
import { WriteInput } from '../../platform/graphql/write-input.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';

export const RoleEnum = Object.fromEntries(roles.map((role) => [role, role])) as Record<string, string>;
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a post may do (visibility.md, Roles).',
  valuesConfig: {
    OFFICE_HEAD: { description: '督查机构负责人' },
    SUPERVISION_OFFICER: { description: '督查员' },
    LEADER: { description: '领导' },
    FIRST: { description: '第一责任人' },
    DIRECT: { description: '直接责任人' },
    HANDLER: { description: '承办人' },
    LIAISON: { description: '联络员' },
    ARCHIVE_CLERK: { description: '档案员' },
    TENANT_ADMIN: { description: '系统管理员' },
    SECURITY_ADMIN: { description: '安全管理员' },
    AUDITOR: { description: '审计员' },
  },
});

/** A post of a person, as its holder and the administrator of its tenant see it. */
@ObjectType('Post', { description: 'A post that a person holds from a day to the day before another.' })
export class PostType {
  personRowId!: string;
  orgUnitRowId!: number;
  sectionRowId!: number | null;
  @Field(() => String, { description: 'Opaque id; sent as the header x-duban-post to act in this post.' }) id!: string;
  @Field(() => RoleEnum, { description: 'What the post may do.' }) role!: string;
  @Field(() => String, { nullable: true, description: 'Who holds it; only inside your tenant.' })
  personName?: string | null;
  @Field(() => OrgUnitType, { description: 'The unit of the post.' }) orgUnit?: OrgUnitType;
  @Field(() => OrgUnitType, { nullable: true, description: 'The section, for handlers of one section.' })
  section?: OrgUnitType | null;
  @Field(() => [Int], { description: 'Fields of work; empty: all.' }) fields!: number[];
  @Field(() => LocalDateScalar, { description: 'First day.' }) heldFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer held; null: open.' }) heldTo!:
    | string
    | null;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
}

/** A person of the administrator's own tenant. */
@ObjectType('Person', { description: 'A person of your tenant; only its administrator reads this.' })
export class PersonType {
  rowId!: string;
  @Field(() => String, { description: 'Opaque id.' }) id!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => Int, { description: 'Clearance: 0 public, 1 internal, 2 work secret.' }) clearance!: number;
  @Field(() => Int, { description: 'Grows by one with each change.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Login name; null: cannot sign in.' }) login?: string | null;
  @Field(() => [PostType], { description: 'Posts held, past and present, oldest first.' }) posts?: PostType[];
}

/** A page of people by name. */
@ObjectType('PersonConnection', { description: 'A page of people by name.' })
export class PersonConnectionType {
  @Field(() => [PersonType], { description: 'At most 50 people.' }) nodes!: PersonType[];
  @Field(() => String, { nullable: true, description: 'Send as after for the next page; null: this is the last.' })
  nextCursor!: string | null;
}

/** Who is signed in, in which post. */
@ObjectType('Session', { description: 'Who is signed in and in which post.' })
export class SessionType {
  personRowId!: string;
  @Field(() => String, { description: 'Always "session": there is one.' }) id!: string;
  @Field(() => String, { description: 'Name of the person.' }) personName!: string;
  @Field(() => String, { description: 'Login name.' }) login!: string;
  @Field(() => Boolean, { description: 'True until the first password is changed; nothing else is possible before.' })
  mustChangePassword!: boolean;
  @Field(() => InstantScalar, { description: 'The service clock.' }) now!: number;
  @Field(() => String, { nullable: true, description: 'Id of the acting post; null: holds none today.' }) actingPostId!:
    | string
    | null;
  @Field(() => [PostType], { description: 'Posts held today.' }) posts?: PostType[];
  @Field(() => String, { description: 'What the acting post may do, packed for the page; the server decides again.' })
  packedRules!: string;
}

/** A person of the demo story and the words that sign him in; never shown outside demo mode. */
@ObjectType('DemoPerson', { description: 'A person of the demo story; demo mode only.' })
export class DemoPersonType {
  @Field(() => String, { description: 'Login name.' }) login!: string;
  @Field(() => String, { description: 'Name.' }) name!: string;
  @Field(() => String, { description: 'Unit and duty.' }) title!: string;
  @Field(() => String, { description: 'The password that all demo people share.' }) password!: string;
}

/** A session was closed. */
@ObjectType('SignedOut', { description: 'The session is over.' })
export class SignedOutType {
  @Field(() => Boolean, { description: 'True when every session of the account ended.' }) everywhere!: boolean;
}

/** The service clock after it was moved. */
@ObjectType('Clock', { description: 'The service clock.' })
export class ClockType {
  @Field(() => InstantScalar, { description: 'Its present instant.' }) now!: number;
}

@InputType({ description: 'Login name and password.' })
export class SignInInput {
  @Field(() => TextScalar, { description: 'Login name.' }) login!: string;
  @Field(() => TextScalar, { description: 'Password.' }) password!: string;
}

@InputType({ description: 'Which sessions to end.' })
export class SignOutInput {
  @Field(() => Boolean, { description: 'True: every session of the account.' }) everywhere!: boolean;
}

@InputType({ description: 'The present and the new password.' })
export class ChangePasswordInput {
  @Field(() => TextScalar, { description: 'Present password.' }) current!: string;
  @Field(() => TextScalar, { description: 'New password, at least 10 characters, without the login name.' })
  next!: string;
}

@InputType({ description: 'A person to register in your tenant.' })
export class RegisterPersonInput extends WriteInput {
  @Field(() => TextScalar, { description: 'Name, 1 to 60 characters.' }) name!: string;
  @Field(() => Int, { defaultValue: 1, description: 'Clearance: 0 public, 1 internal, 2 work secret.' })
  clearance!: number;
}

@InputType({ description: 'What changes of a person.' })
export class UpdatePersonInput extends RegisterPersonInput {
  @Field(() => String, { description: 'The person.' }) personId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
}

@InputType({ description: 'A login for a person of your tenant.' })
export class EnrolPersonInput extends WriteInput {
  @Field(() => String, { description: 'The person.' }) personId!: string;
  @Field(() => TextScalar, { description: 'Login name, unique in the instance.' }) login!: string;
  @Field(() => TextScalar, { description: 'First password; its owner must change it.' }) password!: string;
}

@InputType({ description: 'A post to appoint a person to.' })
export class AppointPostInput extends WriteInput {
  @Field(() => String, { description: 'The person.' }) personId!: string;
  @Field(() => String, { description: 'A unit of your tenant.' }) orgUnitId!: string;
  @Field(() => RoleEnum, { description: 'What the post may do.' }) role!: string;
  @Field(() => String, { nullable: true, description: 'A section of the unit, for handlers.' }) sectionId!:
    | string
    | null;
  @Field(() => [Int], { defaultValue: [], description: 'Fields of work, for leaders and direct persons; empty: all.' })
  fields!: number[];
  @Field(() => LocalDateScalar, { description: 'First day.' }) heldFrom!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'First day no longer held.' }) heldTo!: string | null;
}

@InputType({ description: 'A post to end.' })
export class ReleasePostInput extends WriteInput {
  @Field(() => String, { description: 'The post.' }) postId!: string;
  @Field(() => Int, { description: 'The version you read.' }) version!: number;
  @Field(() => LocalDateScalar, { description: 'First day no longer held, today or later.' }) heldTo!: string;
}

@InputType({ description: 'How far to move the demo clock.' })
export class AdvanceClockInput extends WriteInput {
  @Field(() => Int, { description: 'Hours, 1 to 9,600.' }) hours!: number;
}
