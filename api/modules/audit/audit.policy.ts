import { grants } from '../../access/vocabulary.ts';

/** The chain of events is read by auditors; nobody writes it. */
export const auditPolicy = grants('Audit', { AUDITOR: { read: {} } });
