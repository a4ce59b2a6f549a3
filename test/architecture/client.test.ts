import { readFileSync } from 'node:fs';
import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { audited } from '../../api/modules/audit/audit.rules.ts';
import { createSchema } from '../../api/schema.ts';
import { auditedActs, auditedSubjects } from '../../client/features/audit/audited.ts';
import { zhCN } from '../../client/i18n/zh-CN.ts';
import { sourcesUnder } from '../support/sources.ts';

const client = sourcesUnder('client')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('lists as keyless exactly the types without an id', async () => {
  const types = Object.values((await createSchema()).getTypeMap()).filter(isObjectType);
  const without = types
    .filter((type) => !/^(__|Query$|Mutation$)/.test(type.name) && !('id' in type.getFields()))
    .map((type) => type.name);
  const listed = /keyless = \[(.*?)\] as const/s.exec(client)?.[1] ?? '';
  expect([...listed.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort()).toEqual(without.sort());
});

it('has a sentence for everything the page says, and says every sentence it has', () => {
  const used = [...client.matchAll(/text\(\s*'([^']+)'/g)].map(([, id]) => id ?? '');
  expect(used.length).toBeGreaterThan(40);
  expect(used.filter((id) => !(id in zhCN))).toEqual([]);
  const idle = Object.keys(zhCN).filter(
    (id) =>
      !client.includes(`'${id}'`) || (client.match(new RegExp(`'${id.replaceAll('.', '\\.')}'`, 'g'))?.length ?? 0) < 3,
  );
  expect(
    idle.filter(
      (id) =>
        !/^(role|level|mandatePower|mandateStanding|jointState|jointStanding|forceState|penetrationState|visitState|visitKind|visitAct|placeReason|patrolKind|slotStanding|weekday|checkResult|forceService|forceRole|jointMember|jointPart|source|state|secrecy|event|auditSubject|act|owed|urgency|stage|closing|retention|light|caseState|caseWaits|caseAct|cardAt|talkState|talkSubject|talkAct|talkWaits|cardState|cardView|negative|negativeExit|negativeRule|cardWaits|cardAct|cardColour|cardGround|cardWhen|cardPreset|findingState|findingWaits|findingAct|findingClass|findingRisk|obstacle|why|whyInput|assignmentState|assignmentRole|coSign|channel|part|method|outcome|report|reportKind|reportState|cadence|periodState|responsibility|lookBack|pauseGround|ground|secondaryGround|processMark|rectification|decision|extension|amendment|consent|transfer|timeHolder|targetSplit|plan|planState|problem|commitment|informedHow|chaseMethod|bypassKind|reviewState|review|callMethod|caseOutcome|rowStanding|case|contactKind|contact|observation|observationState|verdict|returnCode|pieceKind|archiveWord|archiveOutcome|sealStanding|targetMeasure|sixHave|sixHaveGiver|linkage|linkageBasis|fourKey|conferenceKind|conferenceState|conferenceWaits|conferenceAct|conferenceLineState|conferenceOutcome|reports\.kept)\./.test(
          id,
        ) && !/^calendar\.(holidays|makeups)$/.test(id),
    ),
  ).toEqual([]);
});

it('offers the auditor every act of administration that is told, and has a word for each', () => {
  const sources = sourcesUnder('api').map((file) => readFileSync(file, 'utf8'));
  const told = sources.flatMap((source) =>
    [...source.matchAll(/'((?:person|post|duty|succession|calendar|clock|file)\.[a-zA-Z]+)'/g)].map(([, kind]) => kind),
  );
  expect([...auditedActs].sort()).toEqual([...new Set(told)].sort());
  expect(auditedSubjects).toEqual(audited);
  const words = [...auditedActs.map((one) => `event.${one}`), ...audited.map((one) => `auditSubject.${one}`)];
  expect(words.filter((id) => !(id in zhCN))).toEqual([]);
});
