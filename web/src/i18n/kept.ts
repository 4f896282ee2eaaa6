/** Makes what is costly to make once for each name: a formatter takes longer to make than a thousand numbers to format. */
export function kept<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
