import type { Light } from '../design/light.tsx';
import { type TextId, text } from '../i18n/text.ts';

/** Black has two grounds: where the rule that gave it is read, its word says which (lifecycle 5.4, M-48). */
const grounds: Readonly<Record<string, TextId>> = {
  'light.negativeList': 'light.listed',
  'light.redTooLong': 'light.longOverdue',
};

/** The word of a light; without its rule, black is but black. */
export const lightWord = (light: Light, ruleId = ''): string =>
  text((light === 'BLACK' ? grounds[ruleId] : undefined) ?? (`light.${light}` as TextId));
