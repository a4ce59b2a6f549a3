import { beforeAll, expect, it } from 'vitest';
import { type Answer, type Caller, startApp } from '../../support/app.ts';
import { bodies, inHours, joint, jointSeen, roomOver, seedBodies } from '../../support/joint.ts';
import { connected } from '../../support/oracle-world.ts';
import { signedInOnce } from '../../support/stage.ts';
import { globalIdOf, storyId } from '../../support/story.ts';
import { announced, docx, fetched, pdf, put, type Sample, uploaded, zip } from '../../support/uploading.ts';
import { issuedItem, postOf, units } from '../../support/walk.ts';

const app = startApp();
const actors = signedInOnce(app);
beforeAll(() => seedBodies(app));

const running = async (over: object = {}): Promise<string> =>
  roomOver(actors, await issuedItem(actors, [units.binzhou]), over);
const sent = (caller: Caller, sample: Sample): Promise<string> => uploaded(app.url(), caller, sample);
const share = (
  caller: Caller,
  operationId: string,
  fileIds: readonly string[],
  words = '现场照片',
): Promise<Answer['data']> => joint(caller, 'shareJointEvidence', { operationId, words, fileIds });
const read = async (caller: Caller, id: string): Promise<string | number> => {
  const answer = await fetched(app.url(), caller, id);
  return answer.status === 200 ? answer.text() : answer.status;
};
const movedClock = (hours: number): Promise<unknown> =>
  connected(app.adminUrl(), (owner) =>
    owner.query('update auth.service_clock set offset_ms = $1', [Math.round(hours * 3_600_000)]),
  );

it('is read by everybody in the room at once, by nobody beside it, and closed with the operation', async () => {
  const id = await running();
  const [own, other, lead, office] = [
    await actors.as('development'),
    await actors.as('environment'),
    await actors.as('finance.city'),
    await actors.as('zhang.min'),
  ];
  const [photo, note] = [await sent(own, pdf('第三标段滞后')), await sent(office, docx('调度记录.docx'))];
  expect(await read(other, photo)).toBe(404);
  await share(own, id, [photo], ' 第三标段照片 ');
  await share(office, id, [note], '调度记录');
  await share(lead, id, [], '台账在项目部，可查阅');
  for (const caller of [own, other, lead, office]) {
    const { evidence } = await jointSeen(caller, id);
    expect(evidence.map(({ words, orgUnit, files }: Answer['data']) => [words, orgUnit.id, files.length])).toEqual([
      ['第三标段照片', bodies.development, 1],
      ['调度记录', units.province, 1],
      ['台账在项目部，可查阅', bodies.finance, 0],
    ]);
    expect(await read(caller, photo)).toContain('第三标段滞后');
  }
  // The unit inspected, handlers of the bodies and administrators are not in the room.
  for (const login of ['he.jun', 'liu.yang', 'development.handler', 'guo.tao', 'sun.admin', 'qian.audit'])
    expect(await read(await actors.as(login), photo), login).toBe(404);
  const head = await actors.as('li.guohua');
  const { version } = await jointSeen(head, id);
  await joint(head, 'endJointOperation', { operationId: id, version, reason: '督查任务已完成。' });
  for (const caller of [own, other, lead]) {
    expect(await jointSeen(caller, id)).toMatchObject({ __typename: 'JointNotice', title: '' });
    expect([await read(caller, photo), await read(caller, note)]).toEqual([404, 404]);
    const late = { operationId: id, words: '太迟', fileIds: [await sent(caller, pdf('late'))] };
    expect(await joint(caller, 'shareJointEvidence', late)).toMatchObject({
      ...{ code: 'INVALID_MOVE', ruleId: 'JointOperation.notRunning' },
    });
  }
  expect(await read(office, photo)).toContain('第三标段滞后');
});

it('opens and closes by the minute of the period', async () => {
  const id = await running({ startsAt: inHours(2), endsAt: inHours(4) });
  const [own, other] = [await actors.as('development'), await actors.as('environment')];
  const photo = await sent(own, pdf('按时'));
  expect(await share(own, id, [photo])).toMatchObject({ ruleId: 'JointOperation.notRunning' });
  await movedClock(2.1);
  await share(own, id, [photo]);
  expect(await read(other, photo)).toContain('按时');
  await movedClock(4.1);
  expect([await read(own, photo), await read(other, photo)]).toEqual([404, 404]);
  expect(await share(own, id, [])).toMatchObject({ ruleId: 'JointOperation.notRunning' });
  await movedClock(0);
});

it('takes of each what he sent himself and hangs on nothing, names what is wrong, and keeps nothing of it', async () => {
  const id = await running();
  const [own, other] = [await actors.as('development'), await actors.as('environment')];
  const [mine, foreign] = [await sent(own, pdf('一')), await sent(other, pdf('二'))];
  const half = (await announced(own, pdf('三'))).id;
  const faults = async (fileIds: readonly string[], words?: string): Promise<unknown> =>
    (await share(own, id, fileIds, words)).fields?.map(({ path, code }: Answer['data']) => `${path} ${code}`);
  const unknown = globalIdOf('File', storyId('no file'));
  for (const one of [foreign, half, unknown, mine.toUpperCase()])
    expect(await faults([mine, one])).toEqual(['input.fileIds.1 notFound']);
  expect(await faults([mine, mine])).toEqual(['input.fileIds twice']);
  expect(await faults(Array.from({ length: 21 }, () => mine))).toEqual(['input.fileIds tooMany']);
  expect(await faults([foreign], ' ')).toEqual(['input.words required', 'input.fileIds.0 notFound']);
  expect(await faults([mine], '长'.repeat(201))).toEqual(['input.words tooLong']);
  expect(await share(own, id, [mine], '机密★1年')).toMatchObject({ code: 'CLASSIFIED_CONTENT_NOT_ALLOWED' });
  expect((await jointSeen(own, id)).evidence).toEqual([]);
  const racing = await Promise.all([share(own, id, [mine]), share(own, id, [mine])]);
  expect(racing.map(({ code }) => code ?? 'done').sort()).toEqual(['INVALID_INPUT', 'done']);
  expect(await faults([mine])).toEqual(['input.fileIds.0 notFound']);
  expect((await jointSeen(other, id)).evidence).toHaveLength(1);
});

it.each([
  ['a program under the name of a picture', { name: '现场.jpg', bytes: Buffer.from('MZ\x90\0program') }],
  ['a page', { name: '说明.txt', bytes: Buffer.from('<script>alert(1)</script>') }],
  [
    'macros',
    {
      name: '表.xlsx',
      bytes: zip([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }, { name: 'xl/vbaProject.bin' }]),
    },
  ],
  ['the mark of a state secret', { name: '摘录.txt', bytes: Buffer.from('秘密★10年\n内容') }],
] as const)('keeps %s out of the room as everywhere', async (_, sample) => {
  const id = await running();
  const own = await actors.as('development');
  const begun = await announced(own, sample);
  expect((await put(app.url(), own, begun.id, 0, sample.bytes)).status).toBe(422);
  expect(await share(own, id, [begun.id])).toMatchObject({ fields: [{ path: 'input.fileIds.0', code: 'notFound' }] });
});

it('holds a hundred lines, and no more of two that come at once for the last place', async () => {
  const id = await running();
  const [own, other] = [await actors.as('development'), await actors.as('environment')];
  await share(own, id, []);
  await connected(app.adminUrl(), (owner) =>
    owner.query(
      `insert into joint_evidence select root_id, gen_random_uuid(), operation_id, org_unit_id, words, put_by_name, put_at, secrecy, reader_keys
       from joint_evidence, generate_series(1, 98) where operation_id = $1`,
      [Buffer.from(id, 'base64url').toString().split(':')[2]],
    ),
  );
  const last = await Promise.all([share(own, id, []), share(other, id, [])]);
  expect(last.map(({ ruleId }) => ruleId ?? 'done').sort()).toEqual(['JointOperation.evidenceFull', 'done']);
});

it('hangs on one thing alone, and never goes to another', async () => {
  const id = await running();
  const officer = await actors.as('zhang.min');
  const photo = await sent(officer, pdf('一处'));
  await share(officer, id, [photo]);
  const raw = Buffer.from(photo, 'base64url').toString().split(':')[2] ?? '';
  await expect(
    connected(app.adminUrl(), (owner) =>
      owner.query(
        'update file set report_id = (select id from report limit 1), verification_id = gen_random_uuid() where id = $1',
        [raw],
      ),
    ),
  ).rejects.toThrow(/violates check constraint/);
  expect((await announced(officer, pdf('一处'), postOf('zhang.min'))).id).not.toBe(photo);
});
