import { expect, it } from 'vitest';
import { key, startApp } from '../../support/app.ts';
import { fetched, pdf, uploaded } from '../../support/uploading.ts';
import { found, visitAfter, visited, visitSeen } from '../../support/visits.ts';

const app = startApp();

const filesOf = async (login: string, id: string) => {
  const asked = 'query ($id: String!) { visit(id: $id) { record { files { id name } } } }';
  return (await (await app.as(login)).ask(asked, { id })).data.visit?.record?.files ?? null;
};

it.each([false, true])(
  'keeps its photos with what was found, hidden until the release, announced: %s',
  async (announced) => {
    const [officer, inspected] = [await app.as('zhang.min'), await app.as('he.jun')];
    const visit = await visitAfter(app, 'beginVisit', { announced });
    const own = await uploaded(app.url(), officer, pdf(`photo, announced: ${announced}`, '堤防照片.pdf'));
    const other = await uploaded(app.url(), inspected, pdf(`of others, announced: ${announced}`));
    const aim = { visitId: visit.id, version: visit.version, ...found };
    const path = 'input.fileIds.0';
    expect(await visited(officer, 'submitVisit', { ...aim, fileIds: [other] })).toMatchObject({ fields: [{ path }] });
    expect(await visitSeen(officer, visit.id)).toMatchObject({ state: 'UNDERWAY', record: null });
    const given = { ...aim, key: key(), fileIds: [own] };
    const [handed, again] = [
      await visited(officer, 'submitVisit', given),
      await visited(officer, 'submitVisit', given),
    ];
    expect(again).toEqual(handed);
    const kept = [{ id: own, name: '堤防照片.pdf' }];
    expect(await filesOf('zhang.min', visit.id)).toEqual(kept);
    expect((await fetched(app.url(), officer, own)).status).toBe(200);
    expect(await filesOf('he.jun', visit.id)).toBeNull();
    expect((await fetched(app.url(), inspected, own)).status).toBe(404);
    const twice = await visitAfter(app, 'beginVisit');
    const hung = { visitId: twice.id, version: twice.version, ...found, fileIds: [own] };
    expect(await visited(officer, 'submitVisit', hung)).toMatchObject({ fields: [{ path }] });
    await visited(await app.as('li.guohua'), 'releaseVisit', { visitId: visit.id, version: handed.version });
    expect(await filesOf('he.jun', visit.id)).toEqual(kept);
    expect((await fetched(app.url(), inspected, own)).status).toBe(200);
    expect((await fetched(app.url(), await app.as('guo.tao'), own)).status).toBe(404);
  },
);
