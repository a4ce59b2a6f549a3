/** The four categories that are dispatched at a conference (四重): 重要经济指标、重点项目、重大会议活动、重要工作 (M-22). */
export const fourKeys = ['ECONOMIC_INDICATOR', 'KEY_PROJECT', 'MAJOR_EVENT', 'IMPORTANT_WORK'] as const;

export type FourKey = (typeof fourKeys)[number];

/** In which a matter has nothing more for a conference to dispatch. */
export const endedStates = ['NOT_ESTABLISHED', 'WITHDRAWN', 'TRANSFERRED', 'STRUCK_OFF', 'LOOK_BACK', 'ARCHIVED'];

/** Whether a matter still asks for work, so that a conference may dispatch it. */
export const isDispatchable = (state: string): boolean => !endedStates.includes(state);

/** Why the key of a matter stays as it is; null: the office may say it anew. */
export const keyTaggingClosedBy = (state: string): string | null =>
  isDispatchable(state) ? null : 'Item.fourKeyClosed';
