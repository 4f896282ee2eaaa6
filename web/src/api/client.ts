import createClient from 'openapi-fetch';
import type { paths } from '../contract/api';
import { readProblem, silence } from './problem';

/** The server that gave this page, and no other. */
export const api = createClient<paths>({ baseUrl: location.origin });

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What the server answers, with the mark of its version; throws a Problem where it refuses or is silent. */
export async function ask<T>(request: Promise<Answered<T>>): Promise<T> {
  const answer = await request.catch(() => {
    throw silence();
  });
  if (answer.response.ok) return answer.data as T;
  throw readProblem(answer.error, answer.response.status);
}
