import type { FourKeysCategory } from '../graphql/generated/graphql.ts';
import { type TextId, text } from '../i18n/text.ts';

/** The four categories that are dispatched at the four-keys conference (四重, M-22). */
export const fourKeys: readonly FourKeysCategory[] = [
  'ECONOMIC_INDICATOR',
  'KEY_PROJECT',
  'MAJOR_EVENT',
  'IMPORTANT_WORK',
];

/** One of the four keys by its name. */
export const fourKeyName = (key: FourKeysCategory): string => text(`fourKey.${key}` as TextId);
