import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { problemCodes } from '../result.ts';

/** The closed list of problem codes as the schema prints it. */
export const ProblemCodeEnum = Object.fromEntries(problemCodes.map((code) => [code, code])) as Record<string, string>;
registerEnumType(ProblemCodeEnum, {
  name: 'ProblemCode',
  description: 'Why the system said no; the list is closed.',
  valuesConfig: {
    UNAUTHENTICATED: { description: 'Nobody is signed in, or the session is over.' },
    FORBIDDEN: { description: 'The acting post may not do this; ruleId names the rule.' },
    NOT_FOUND: { description: 'No such record, or none that you may see.' },
    INVALID_INPUT: { description: 'A field is wrong; fields names it and the remedy.' },
    INVALID_MOVE: { description: 'The present state does not allow this.' },
    STALE_VERSION: { description: 'Somebody changed the record since you read it.' },
    OUTSIDE_JURISDICTION: { description: 'The unit is not under your authority.' },
    INFEASIBLE_DEADLINE: { description: 'A level would be left without a working day.' },
    TARGET_UNBALANCED: { description: 'The targets handed down do not sum to the target received.' },
    CLASSIFIED_CONTENT_NOT_ALLOWED: { description: 'State secrets may not be kept here.' },
    DUPLICATE: { description: 'The same matter is registered already.' },
    KEY_REUSED: { description: 'The idempotency key was used for another request.' },
    STEP_UP_REQUIRED: { description: 'A fresh proof of identity is needed.' },
    TOO_LARGE: { description: 'The request is too large.' },
    TOO_COSTLY: { description: 'The request asks for too much at once.' },
    RATE_LIMITED: { description: 'Too many attempts; wait and try again.' },
    BUSY: { description: 'The system is busy; try again.' },
    INTERNAL: { description: 'A fault of the system; quote the incident id.' },
  },
});

/** One wrong field of an input. */
@ObjectType('FieldProblem', { description: 'One wrong field of an input.' })
export class FieldProblemType {
  @Field(() => String, { description: 'Where the field stands, such as input.title.' }) path!: string;
  @Field(() => String, { description: 'Why it is wrong, as a code of the closed list.' }) code!: string;
  @Field(() => String, { description: 'The reason and the remedy in the language of the request.' }) message!: string;
}

/** An expected refusal that the caller can act on. */
@ObjectType('Problem', { description: 'An expected refusal: nothing was changed.' })
export class ProblemType {
  @Field(() => ProblemCodeEnum, { description: 'The kind of refusal.' }) code!: string;
  @Field(() => String, { nullable: true, description: 'The rule that said no.' }) ruleId!: string | null;
  @Field(() => String, { description: 'The refusal in one sentence, in the language of the request.' })
  message!: string;
  @Field(() => [FieldProblemType], { description: 'The fields that are wrong, if fields are.' })
  fields!: FieldProblemType[];
  @Field(() => Int, { nullable: true, description: 'Seconds to wait before trying again.' }) retryAfter!: number | null;
}
