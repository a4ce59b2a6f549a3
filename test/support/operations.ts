import { key } from './app.ts';
import { cascadeOperations, type Staged } from './cascade-operations.ts';
import { matrixOperations } from './matrix-operations.ts';
import { matter } from './matter.ts';
import { notificationOperations } from './notification-operations.ts';
import { idAt, mutation, type Operation } from './operation.ts';
import { progressOperations } from './progress-operations.ts';
import { globalIdOf, storyId } from './story.ts';

export { matter, type Operation };

const person = '... on Person { id name version login posts { id role heldTo version } }';

const item = '... on Item { id number state version }';

/** Ids of one tenant's records, at which the operations aim. */
export interface Aim {
  readonly itemId?: string;
  /** Records in the states that the operations ask; unknown ids where none is given. */
  readonly staged?: Staged;
  readonly tenant: number;
  readonly personLogin: string;
  readonly administrator: string;
}

/** A department of a tenant of the story by its permanent number. */
const departmentIn = (tenant: number, number: number): string =>
  globalIdOf('OrgUnit', String(10_000_000 + (tenant === 37 ? 0 : Math.floor(tenant / 1000)) * 100 + number));

/** Every root field of the schema, aimed at the records of one tenant (visibility.md: a test from the wrong tenant for each). */
export function operationsAt({
  tenant,
  personLogin,
  staged = {},
  itemId = globalIdOf('Item', storyId('no item')),
}: Aim): Record<string, Operation> {
  const personId = globalIdOf('Person', storyId(personLogin));
  const postId = globalIdOf('Post', storyId(`${personLogin}/0`));
  const orgUnitId = globalIdOf('OrgUnit', String(tenant));
  const drafted = staged.drafted ?? { id: itemId, version: 1 };
  const proposed = staged.proposed ?? { id: itemId, version: 2 };
  return {
    'Query.session': { query: '{ session { personName actingPostId posts { role } } }', variables: () => ({}) },
    'Query.demoPeople': { query: '{ demoPeople { login password } }', variables: () => ({}) },
    'Query.orgUnit': { query: '{ orgUnit { id name children { id } } }', variables: () => ({}) },
    'Query.orgUnits': { query: '{ orgUnits(text: "滨州") { id name } }', variables: () => ({}) },
    'Query.people': {
      query: '{ people { nodes { id name login posts { role } } nextCursor } }',
      variables: () => ({}),
    },
    'Query.auditRecord': {
      query: '{ auditRecord { links unsealed covered events { kind position hash personName } nextCursor } }',
      variables: () => ({}),
    },
    'Query.items': { query: '{ items { nodes { id title } nextCursor } }', variables: () => ({}) },
    'Query.item': {
      query: 'query ($id: String!) { item(id: $id) { number title timeline { kind } } }',
      variables: () => ({ id: drafted.id }),
      at: 'drafted',
    },
    'Mutation.registerItem': mutation('registerItem', 'RegisterItemInput', item, () => ({ key: key(), ...matter })),
    'Mutation.proposeItem': {
      ...mutation('proposeItem', 'ProposeItemInput', item, () => ({
        key: key(),
        itemId: drafted.id,
        version: drafted.version,
        opinion: '建议立项督办',
        leadUnitId: orgUnitId,
      })),
      at: 'drafted',
    },
    'Mutation.establishItem': {
      ...mutation('establishItem', 'EstablishItemInput', item, () => ({
        key: key(),
        itemId: proposed.id,
        version: proposed.version,
      })),
      at: 'proposed',
    },
    'Mutation.declineItem': {
      ...mutation('declineItem', 'DeclineItemInput', item, () => ({
        key: key(),
        itemId: proposed.id,
        version: proposed.version,
        reason: '转阅处',
      })),
      at: 'proposed',
    },
    'Query.holidayYears': { query: '{ holidayYears { year workingDays } }', variables: () => ({}) },
    'Query.dueDay': {
      query: '{ dueDay(from: "2026-09-30", workingDays: 10) { date provisional } }',
      variables: () => ({}),
    },
    'Query.orgSuccessions': {
      query: '{ orgSuccessions { id document from { id } to { id } } }',
      variables: () => ({}),
    },
    'Query.successionPreview': {
      query: 'query ($unit: String!) { successionPreview(fromUnitId: $unit) { tasks posts } }',
      variables: () => ({ unit: departmentIn(tenant, 5) }),
    },
    'Mutation.succeedOrgUnit': mutation('succeedOrgUnit', 'SucceedOrgUnitInput', '... on OrgSuccession { id }', () => ({
      key: key(),
      fromUnitId: departmentIn(tenant, 5),
      toUnitId: departmentIn(tenant, 6),
      document: '编办〔2026〕18号',
      effectiveOn: '2199-01-01',
    })),
    'Mutation.withdrawSuccession': {
      ...mutation('withdrawSuccession', 'WithdrawSuccessionInput', '... on OrgSuccession { id version }', () => ({
        key: key(),
        successionId: idAt(staged, 'toSucceed'),
        version: staged.toSucceed?.version ?? 1,
      })),
      at: 'toSucceed',
    },
    'Mutation.importHolidayYear': mutation(
      'importHolidayYear',
      'ImportHolidayYearInput',
      '... on HolidayYear { year version }',
      () => ({
        key: key(),
        year: 2027,
        source: '国务院办公厅通知',
        holidays: ['2027-01-01'],
        makeups: ['2027-01-02'],
        version: 0,
      }),
    ),
    'Mutation.signIn': mutation('signIn', 'SignInInput', '... on Session { personName }', () => ({
      login: `nobody.${key().slice(0, 8)}`,
      password: 'wrong-password',
    })),
    'Mutation.signOut': mutation('signOut', 'SignOutInput', '... on SignedOut { everywhere }', () => ({
      everywhere: false,
    })),
    'Mutation.changePassword': mutation(
      'changePassword',
      'ChangePasswordInput',
      '... on Session { personName }',
      () => ({ current: 'x', next: 'short' }),
    ),
    'Mutation.registerPerson': mutation('registerPerson', 'RegisterPersonInput', person, () => ({
      key: key(),
      name: '新同志',
    })),
    'Mutation.updatePerson': mutation('updatePerson', 'UpdatePersonInput', person, () => ({
      key: key(),
      personId,
      name: '改名',
      version: 1,
      clearance: 1,
    })),
    'Mutation.enrolPerson': mutation('enrolPerson', 'EnrolPersonInput', person, () => ({
      key: key(),
      personId,
      login: personLogin,
      password: 'a-new-first-word',
    })),
    'Mutation.appointPost': mutation('appointPost', 'AppointPostInput', person, () => ({
      key: key(),
      personId,
      orgUnitId,
      role: 'LIAISON',
      heldFrom: '2026-01-01',
    })),
    'Mutation.releasePost': mutation('releasePost', 'ReleasePostInput', person, () => ({
      key: key(),
      postId,
      version: 1,
      heldTo: '2099-12-31',
    })),
    'Mutation.beginUpload': mutation('beginUpload', 'BeginUploadInput', '... on File { id state received }', () => ({
      key: key(),
      name: '佐证材料.pdf',
      size: 1024,
      sha256: 'ab'.repeat(32),
    })),
    'Mutation.advanceClock': mutation('advanceClock', 'AdvanceClockInput', '... on Clock { now }', () => ({
      key: key(),
      hours: 1,
    })),
    ...cascadeOperations(staged),
    ...progressOperations(staged),
    ...notificationOperations(),
    ...matrixOperations(staged),
  };
}
