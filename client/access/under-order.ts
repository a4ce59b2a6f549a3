/** A matter of a penetration order under which the page reads, and nothing else (G2). */
export interface UnderOrder {
  /** Names the matter to the server, with every request. */
  readonly id: string;
  readonly number: string;
  readonly itemId: string;
  readonly orderId: string;
}

const name = 'order';

/** The matter under which this tab reads; null: as oneself. */
export function keptOrder(): UnderOrder | null {
  const kept = sessionStorage.getItem(name);
  return kept === null ? null : JSON.parse(kept);
}

/** Reads under a matter from now on, at its page; null: as oneself again, at the page of the order. */
export function keepOrder(order: UnderOrder | null): void {
  const left = keptOrder();
  if (order === null) sessionStorage.removeItem(name);
  else sessionStorage.setItem(name, JSON.stringify(order));
  const path = order === null ? `/penetrations/${left?.orderId ?? ''}` : `/items/${order.itemId}`;
  window.history.pushState(null, '', path);
}

/** Forgets under what the tab read, at the page it is. */
export const forgetOrder = (): void => sessionStorage.removeItem(name);
