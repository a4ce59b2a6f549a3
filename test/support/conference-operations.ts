import { key } from './app.ts';
import { conferencePlan, conferenceWrites, lineOn, outputs, planAnew } from './conferences.ts';
import { idAt, mutation, type Operation, type Stage, type Staged } from './operation.ts';
import { globalIdOf, storyId } from './story.ts';

const shown = '... on Conference { id version state }';

/** The root fields of conferences, aimed at those of the province in the state that each asks. */
export function conferenceOperations(staged: Staged): Record<string, Operation> {
  const at = (field: keyof typeof conferenceWrites, stage: Stage, rest: object): Record<string, Operation> => ({
    [`Mutation.${field}`]: {
      ...mutation(field, conferenceWrites[field], shown, () => ({
        ...{ key: key(), conferenceId: idAt(staged, stage), version: staged[stage]?.version ?? 1, ...rest },
      })),
      at: stage,
    },
  });
  const line = {
    lineId: idAt(staged, 'conferenceLine'),
    conferenceId: staged.conferenceLine?.task ?? globalIdOf('Conference', storyId('no conference')),
  };
  return {
    'Query.conferences': { query: '{ conferences { id state } }', variables: () => ({}) },
    'Query.keyMatters': { query: '{ keyMatters { id words } }', variables: () => ({}) },
    'Query.conference': {
      query: 'query ($id: String!) { conference(id: $id) { number } }',
      variables: () => ({ id: idAt(staged, 'conferencePlanned') }),
      at: 'conferencePlanned',
    },
    'Mutation.planConference': mutation('planConference', 'PlanConferenceInput', shown, () => ({
      ...{ key: key(), ...conferencePlan() },
    })),
    'Mutation.amendConference': {
      ...mutation('amendConference', conferenceWrites.amendConference, shown, () => ({
        ...{ key: key(), conferenceId: idAt(staged, 'conferencePlanned') },
        ...{ version: staged.conferencePlanned?.version ?? 1, ...planAnew() },
      })),
      at: 'conferencePlanned',
    },
    ...at('conveneConference', 'conferencePlanned', {}),
    ...at(
      'addConferenceLine',
      'conferencePlanned',
      lineOn({ id: staged.conferencePlanned?.task ?? globalIdOf('Item', storyId('no item')) }),
    ),
    ...at('callOffConference', 'conferencePlanned', { reason: '与全省会议冲突。' }),
    ...at('closeConference', 'conferenceConvened', outputs()),
    ...at('dropConferenceLine', 'conferenceLine', { ...line, reason: '问题已经解决。' }),
    ...at('decideConferenceLine', 'conferenceLine', { ...line, outcome: 'SETTLED', decision: '由财政厅本月拨付。' }),
  };
}
