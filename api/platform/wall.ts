/** Milliseconds since 1970-01-01 UTC, of the service clock. */
export type Instant = number;

/** The post in whose name a session acts. */
export interface ActingPost {
  readonly id: string;
  readonly tenantId: number;
  readonly orgUnitId: number;
  readonly role: string;
  readonly sectionId: number | null;
  readonly fields: readonly number[];
}

/** A live session, its acting post, and the context that the database signed for one unit of work. */
export interface Session {
  readonly context: string;
  readonly now: Instant;
  readonly rootId: number;
  readonly tenantId: number;
  /** Null: the clock, which is nobody. */
  readonly accountId: string | null;
  readonly personId: string;
  readonly personName: string;
  readonly login: string;
  readonly clearance: number;
  readonly mustChangePassword: boolean;
  /** Whether the person stands on the list of some work secret. */
  readonly knows?: boolean;
  readonly post: ActingPost | null;
  /** The matter of a penetration order that alone it reads, writing nothing (G2). */
  readonly underOrder?: string;
}

/** The door to walled work, given to the platform by `access`: the platform itself knows nobody. */
export interface Wall {
  /**
   * The session behind a token, acting in a post it holds now, where one is named under a matter of a penetration order; null
   * when it is over.
   */
  open(tokenHash: Buffer, postId: string | null, underOrder: string | null): Promise<Session | null>;
  /** Every province; for the clock alone. */
  roots(): Promise<number[]>;
  /** The clock's own session in a province; null when there is no such province. */
  openClock(rootId: number): Promise<Session | null>;
  /** The statement that puts the signed context into the present transaction. */
  setLocal(session: Session): string;
}
