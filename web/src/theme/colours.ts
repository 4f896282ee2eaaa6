const COLOURS = 9;

/** One colour per state, in the order of the study; the last is for states the study does not name. */
export function stateColour(order: Map<string, number>, state: string): string {
  const place = order.get(state);
  return `var(--path-${place === undefined ? COLOURS - 1 : place % COLOURS})`;
}
