import { api, ask } from './client';
import type { Job, NewReport } from './types';

export function takeDemo(): Promise<Job> {
  return ask(api.POST('/api/demo'));
}

/** Reads a pasted text. */
export function addText(body: NewReport): Promise<Job> {
  return ask(api.POST('/api/reports', { body }));
}

/** Reads files; a path in a name is kept, so that a folder's reports stay told apart. */
export function addFiles(files: readonly { name: string; file: File }[], published: string): Promise<Job> {
  const form = new FormData();
  for (const { name, file } of files) form.append('files', file, name);
  if (published) form.append('published', published);
  return ask(
    api.POST('/api/reports', {
      body: form as never,
      bodySerializer: (body) => body as unknown as FormData,
    }),
  );
}

export function listJobs() {
  return ask(api.GET('/api/jobs'));
}

/** Tells how far a job is, until it ends. The answer stops listening. */
export function followJob(id: string, tell: (job: Job) => void): () => void {
  const source = new EventSource(`/api/jobs/${encodeURIComponent(id)}/events`);
  source.addEventListener('progress', (event) => tell(JSON.parse(event.data)));
  source.addEventListener('end', (event) => {
    source.close();
    tell(JSON.parse(event.data));
  });
  return () => source.close();
}
