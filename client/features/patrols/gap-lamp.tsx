import { LightMark } from '../../design/light.tsx';
import type { BeatLineFragment } from '../../graphql/generated/graphql.ts';
import { text } from '../../i18n/text.ts';

const lights = { NONE: 'GREEN', YELLOW: 'YELLOW', RED: 'RED' } as const;

/** How long nobody walked a beat, as a lamp with its days (M-44). */
export function GapLamp({ beat: { ended, gap, gapDays, lastOn } }: { beat: BeatLineFragment }) {
  if (ended) return <LightMark light="GREY" label={text('beat.ended')} />;
  const days = gapDays === 0 ? text('beat.walkedToday') : text('beat.unwalked', { days: gapDays });
  return <LightMark light={lights[gap]} label={lastOn == null && gapDays === 0 ? text('beat.newToday') : days} />;
}
