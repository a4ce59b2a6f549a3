import type { ClockRow } from '../../platform/clock-row.ts';
import { localDateOf } from '../../platform/time.ts';
import { addressees, toldOf } from './addressee.rules.ts';
import { telling } from './telling.repository.ts';

const most = 500;

/**
 * Tells the posts concerned of what has happened since the last turn, in the order of events. It moves the watermark and
 * writes the notifications in one transaction, so that each event is told once however the clock is interrupted.
 */
export const tellingRow: ClockRow = {
  name: 'notification.tell',
  turn: async (uow) => {
    const mark = await telling(uow).watermark();
    const events = mark === null ? [] : await telling(uow).waiting(mark, most);
    const last = events.at(-1);
    if (last === undefined) return 0;
    const told = events.filter(({ kind }) => kind in addressees);
    const units = new Set(
      told.flatMap(({ holder, issuer, originator, asked }) =>
        [holder, issuer, originator, asked].map((unit) => unit ?? -1),
      ),
    );
    const names = told.flatMap(({ named }) => named ?? []);
    const posts = await telling(uow).postsOf([...units], [...new Set(names)], localDateOf(uow.now));
    const secrets = told.flatMap(({ secretId }) => secretId ?? []);
    const knowing = await telling(uow).knowing([...new Set(secrets)]);
    await telling(uow).tell(
      told.flatMap((event) =>
        toldOf(event, posts)
          .filter((postId) => event.secretId === null || knowing.has(`${event.secretId} ${postId}`))
          .map((postId) => ({
            id: uow.ids.next(),
            postId,
            eventId: event.id,
            subjectType: event.subjectType,
            subjectId: event.subjectId,
            at: event.at,
          })),
      ),
    );
    await telling(uow).moveTo(last);
    return events.length;
  },
};
