import { key } from './app.ts';
import { globalIdOf, storyId } from './story.ts';

/** A root field as a caller would ask for it, and where in the answer the field's own value stands. */
export interface Operation {
  readonly query: string;
  readonly variables: () => object;
}

const problem = '... on Problem { code ruleId message fields { path code message } }';

const mutation = (field: string, input: string, selection: string, variables: () => object): Operation => ({
  query: `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ${selection} ${problem} } }`,
  variables: () => ({ input: variables() }),
});

const person = '... on Person { id name version login posts { id role heldTo version } }';

const item = '... on Item { id number state version }';

/** A matter that can be registered as it is. */
export const matter = {
  title: '黄河滩区防汛整治',
  body: '汛期前完成堤防加固,逐级落实责任。',
  source: 'WORK_REPORT',
  sourceRef: '第 12 条',
  originatedOn: '2026-11-01',
  secrecy: 'INTERNAL',
};

/** Ids of one tenant's records, at which the operations aim. */
export interface Aim {
  readonly itemId?: string;
  readonly tenant: number;
  readonly personLogin: string;
  readonly administrator: string;
}

/** Every root field of the schema, aimed at the records of one tenant (visibility.md: a test from the wrong tenant for each). */
export function operationsAt({
  tenant,
  personLogin,
  itemId = globalIdOf('Item', storyId('no item')),
}: Aim): Record<string, Operation> {
  const personId = globalIdOf('Person', storyId(personLogin));
  const postId = globalIdOf('Post', storyId(`${personLogin}/0`));
  const orgUnitId = globalIdOf('OrgUnit', String(tenant));
  return {
    'Query.session': { query: '{ session { personName actingPostId posts { role } } }', variables: () => ({}) },
    'Query.demoPeople': { query: '{ demoPeople { login password } }', variables: () => ({}) },
    'Query.orgUnit': { query: '{ orgUnit { id name children { id } } }', variables: () => ({}) },
    'Query.orgUnits': { query: '{ orgUnits(text: "滨州") { id name } }', variables: () => ({}) },
    'Query.people': {
      query: '{ people { nodes { id name login posts { role } } nextCursor } }',
      variables: () => ({}),
    },
    'Query.items': { query: '{ items { nodes { id title } nextCursor } }', variables: () => ({}) },
    'Query.item': {
      query: 'query ($id: String!) { item(id: $id) { number title timeline { kind } } }',
      variables: () => ({ id: itemId }),
    },
    'Mutation.registerItem': mutation('registerItem', 'RegisterItemInput', item, () => ({ key: key(), ...matter })),
    'Mutation.proposeItem': mutation('proposeItem', 'ProposeItemInput', item, () => ({
      key: key(),
      itemId,
      version: 1,
      opinion: '建议立项督办',
      leadUnitId: orgUnitId,
    })),
    'Mutation.establishItem': mutation('establishItem', 'EstablishItemInput', item, () => ({
      key: key(),
      itemId,
      version: 2,
    })),
    'Mutation.declineItem': mutation('declineItem', 'DeclineItemInput', item, () => ({
      key: key(),
      itemId,
      version: 2,
      reason: '转阅处',
    })),
    'Query.holidayYears': { query: '{ holidayYears { year workingDays } }', variables: () => ({}) },
    'Query.dueDay': {
      query: '{ dueDay(from: "2026-09-30", workingDays: 10) { date provisional } }',
      variables: () => ({}),
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
    'Mutation.advanceClock': mutation('advanceClock', 'AdvanceClockInput', '... on Clock { now }', () => ({
      key: key(),
      hours: 1,
    })),
  };
}
