import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AllowedActionType } from '../actions/action.types.ts';
import { Context } from '../context.ts';
import { orgUnitBehind } from '../org-units/org-unit.service.ts';
import { OrgUnitType } from '../org-units/org-unit.types.ts';
import { changeContactPoint, endContactPoint, establishContactPoint } from './contact-point.service.ts';
import {
  ChangeContactPointInput,
  ContactPointAim,
  ContactPointResult,
  ContactPointType,
  EstablishContactPointInput,
} from './contact-point.types.ts';
import {
  actionsOnContactPoint,
  contactPointOf,
  findContactPoint,
  myContactPoints,
} from './contact-point-reading.service.ts';
import { ObservationType } from './observation.types.ts';
import { observationsFrom } from './observation-reading.service.ts';

/** Contact points: kept by an office, read by it and by the contact in each. */
@Resolver(() => ContactPointType)
export class ContactPointResolver {
  @Query(() => [ContactPointType], {
    description:
      'Contact points of your office and those in which you are the contact, lasting ones first, at most 200.',
  })
  contactPoints(@Ctx() context: Context): Promise<ContactPointType[]> {
    return context.asViewer<ContactPointType[]>([], myContactPoints);
  }

  @Query(() => ContactPointType, { nullable: true, description: 'A contact point.' })
  contactPoint(
    @Arg('id', () => String, { description: 'Its opaque id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ContactPointType | null> {
    return context.lookUp((reading) => contactPointOf(reading, id));
  }

  @Mutation(() => ContactPointResult, { description: 'Establishes a contact point (设立督查联系点, M-34).' })
  establishContactPoint(
    @Arg('input', () => EstablishContactPointInput, { description: 'The input.' }) input: EstablishContactPointInput,
    @Ctx() context: Context,
  ) {
    return context.write('establishContactPoint', input, (uow) => establishContactPoint(uow, input), findContactPoint);
  }

  @Mutation(() => ContactPointResult, {
    description: 'Words a contact point anew, or puts somebody else in it (调整联系点).',
  })
  changeContactPoint(
    @Arg('input', () => ChangeContactPointInput, { description: 'The input.' }) input: ChangeContactPointInput,
    @Ctx() context: Context,
  ) {
    return context.write('changeContactPoint', input, (uow) => changeContactPoint(uow, input), findContactPoint);
  }

  @Mutation(() => ContactPointResult, { description: 'Ends a contact point; what it told stays (撤销联系点).' })
  endContactPoint(
    @Arg('input', () => ContactPointAim, { description: 'The input.' }) input: ContactPointAim,
    @Ctx() context: Context,
  ) {
    return context.write('endContactPoint', input, (uow) => endContactPoint(uow, input), findContactPoint);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The office.' })
  async office(@Root() point: ContactPointType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), point.orgUnitRowId);
  }

  @FieldResolver(() => OrgUnitType, { description: 'The unit of the contact.' })
  async contactUnit(@Root() point: ContactPointType, @Ctx() context: Context): Promise<OrgUnitType> {
    return orgUnitBehind(await context.viewing(), point.contactUnitRowId);
  }

  @FieldResolver(() => [ObservationType], { description: 'What it was asked and told, the newest first, at most 200.' })
  async observations(@Root() point: ContactPointType, @Ctx() context: Context): Promise<ObservationType[]> {
    return observationsFrom(await context.viewing(), point.rowId);
  }

  @FieldResolver(() => [AllowedActionType], { description: 'What the acting post may do now, and why not.' })
  async allowedActions(@Root() point: ContactPointType, @Ctx() context: Context): Promise<AllowedActionType[]> {
    return actionsOnContactPoint(context, await context.viewing(), point);
  }
}
