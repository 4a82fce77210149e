import type { Language } from '@puheeksi/core';

const orders = new Map<Language, (one: string, other: string) => number>();

/**
 * How a language sorts names; made once, because making it is dear.
 * @example ['Åbo', 'Esbo'].sort(nameOrder('sv')) // ['Esbo', 'Åbo']
 */
export function nameOrder(language: Language): (one: string, other: string) => number {
  const order = orders.get(language) ?? new Intl.Collator(language).compare;
  orders.set(language, order);
  return order;
}
