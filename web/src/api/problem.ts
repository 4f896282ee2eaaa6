/** What went wrong, as an analyst can be told it: what happened, and what to do now. */
export class Problem extends Error {
  constructor(
    readonly title: string,
    readonly detail: string | undefined,
    readonly wayOut: string | undefined,
    /** The status of the answer, 0 where none came. */
    readonly status: number,
    /** All that the server answered. */
    readonly body: unknown = undefined,
  ) {
    super(detail ?? title);
  }
}

/** Reads an answer of type application/problem+json; whatever else came is told by its status. */
export function readProblem(body: unknown, status: number): Problem {
  const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : undefined);
  return new Problem(text('title') ?? '', text('detail'), text('way_out'), status, body);
}

/** No answer came at all. */
export function silence(): Problem {
  return new Problem('', undefined, undefined, 0);
}

/** How many claims fit, and how many are taken at once, where that was too many. */
export function tooManyOf(error: unknown): { count: number; most: number } | undefined {
  if (!(error instanceof Problem)) return undefined;
  const { type, count, most } = (error.body ?? {}) as Record<string, unknown>;
  return type === 'too-many-claims' ? { count: Number(count), most: Number(most) } : undefined;
}
