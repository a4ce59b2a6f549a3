/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
    "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterPersonDocument,
    "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EnrolPersonDocument,
    "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AppointPostDocument,
    "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ReleasePostDocument,
    "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ImportHolidayYearDocument,
    "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AdvanceClockDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n": typeof types.HolidayYearsDocument,
    "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": typeof types.DueDayDocument,
    "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n      }\n      nextCursor\n    }\n  }\n": typeof types.ItemsDocument,
    "\n  query Item($id: String!) {\n    item(id: $id) {\n      id\n      number\n      title\n      body\n      state\n      version\n      source\n      sourceRef\n      originator\n      originatedOn\n      secrecy\n      highRisk\n      opinion\n      declineReason\n      registeredAt\n      orgUnit {\n        id\n        name\n      }\n      leadUnit {\n        id\n        name\n      }\n      timeline {\n        id\n        kind\n        at\n        orgUnit {\n          id\n          name\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": typeof types.ItemDocument,
    "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.RegisterItemDocument,
    "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.ProposeItemDocument,
    "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.EstablishItemDocument,
    "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeclineItemDocument,
    "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": typeof types.LeadChoicesDocument,
    "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n": typeof types.OrgUnitBranchDocument,
    "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n": typeof types.OrgUnitSearchDocument,
};
const documents: Documents = {
    "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n": types.SignOutEverywhereDocument,
    "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterPersonDocument,
    "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EnrolPersonDocument,
    "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AppointPostDocument,
    "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ReleasePostDocument,
    "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ImportHolidayYearDocument,
    "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AdvanceClockDocument,
    "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n": types.HolidayYearsDocument,
    "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n": types.DueDayDocument,
    "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n      }\n      nextCursor\n    }\n  }\n": types.ItemsDocument,
    "\n  query Item($id: String!) {\n    item(id: $id) {\n      id\n      number\n      title\n      body\n      state\n      version\n      source\n      sourceRef\n      originator\n      originatedOn\n      secrecy\n      highRisk\n      opinion\n      declineReason\n      registeredAt\n      orgUnit {\n        id\n        name\n      }\n      leadUnit {\n        id\n        name\n      }\n      timeline {\n        id\n        kind\n        at\n        orgUnit {\n          id\n          name\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n": types.ItemDocument,
    "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.RegisterItemDocument,
    "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.ProposeItemDocument,
    "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.EstablishItemDocument,
    "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.DeclineItemDocument,
    "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n": types.LeadChoicesDocument,
    "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n": types.OrgUnitBranchDocument,
    "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n": types.OrgUnitSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    session {\n      id\n      personName\n      login\n      mustChangePassword\n      now\n      actingPostId\n      packedRules\n      posts {\n        id\n        role\n        orgUnit {\n          id\n          name\n          shortName\n          level\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on Session {\n        id\n        mustChangePassword\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere($input: SignOutInput!) {\n    signOut(input: $input) {\n      __typename\n      ... on SignedOut {\n        everywhere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query People($after: String) {\n    people(after: $after) {\n      nodes {\n        id\n        name\n        login\n        version\n        clearance\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterPerson($input: RegisterPersonInput!) {\n    answer: registerPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnrolPerson($input: EnrolPersonInput!) {\n    answer: enrolPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        login\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AppointPost($input: AppointPostInput!) {\n    answer: appointPost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleasePost($input: ReleasePostInput!) {\n    answer: releasePost(input: $input) {\n      __typename\n      ... on Person {\n        id\n        posts {\n          id\n          role\n          heldFrom\n          heldTo\n          version\n          orgUnit {\n            id\n            name\n          }\n        }\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Session {\n        id\n      }\n      ... on Problem {\n        message\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      login\n      name\n      title\n      password\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ImportHolidayYear($input: ImportHolidayYearInput!) {\n    answer: importHolidayYear(input: $input) {\n      __typename\n      ... on HolidayYear {\n        id\n        year\n        source\n        holidays\n        makeups\n        workingDays\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AdvanceClock($input: AdvanceClockInput!) {\n    answer: advanceClock(input: $input) {\n      __typename\n      ... on Clock {\n        now\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n"): (typeof documents)["\n  query HolidayYears {\n    holidayYears {\n      id\n      year\n      source\n      holidays\n      makeups\n      workingDays\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"): (typeof documents)["\n  query DueDay($from: LocalDate!, $workingDays: Int!) {\n    dueDay(from: $from, workingDays: $workingDays) {\n      date\n      provisional\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n      }\n      nextCursor\n    }\n  }\n"): (typeof documents)["\n  query Items($after: String) {\n    items(after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        source\n        registeredAt\n      }\n      nextCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Item($id: String!) {\n    item(id: $id) {\n      id\n      number\n      title\n      body\n      state\n      version\n      source\n      sourceRef\n      originator\n      originatedOn\n      secrecy\n      highRisk\n      opinion\n      declineReason\n      registeredAt\n      orgUnit {\n        id\n        name\n      }\n      leadUnit {\n        id\n        name\n      }\n      timeline {\n        id\n        kind\n        at\n        orgUnit {\n          id\n          name\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query Item($id: String!) {\n    item(id: $id) {\n      id\n      number\n      title\n      body\n      state\n      version\n      source\n      sourceRef\n      originator\n      originatedOn\n      secrecy\n      highRisk\n      opinion\n      declineReason\n      registeredAt\n      orgUnit {\n        id\n        name\n      }\n      leadUnit {\n        id\n        name\n      }\n      timeline {\n        id\n        kind\n        at\n        orgUnit {\n          id\n          name\n        }\n      }\n      allowedActions {\n        action\n        allowed\n        ruleId\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterItem($input: RegisterItemInput!) {\n    answer: registerItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeItem($input: ProposeItemInput!) {\n    answer: proposeItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EstablishItem($input: EstablishItemInput!) {\n    answer: establishItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineItem($input: DeclineItemInput!) {\n    answer: declineItem(input: $input) {\n      __typename\n      ... on Item {\n        id\n        state\n        version\n      }\n      ... on Problem {\n        message\n        ruleId\n        fields {\n          path\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LeadChoices($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitBranch($id: String) {\n    orgUnit(id: $id) {\n      id\n      name\n      level\n      childCount\n      children {\n        id\n        name\n        shortName\n        level\n        childCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitSearch($text: String!) {\n    orgUnits(text: $text) {\n      id\n      name\n      level\n      parent {\n        id\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;