import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { followJob, listJobs } from '../../api/jobs';
import { memory } from '../../api/memory';
import type { Job } from '../../api/types';

interface Jobs {
  /** Jobs of this session, the last first. */
  jobs: Job[];
  /** Shows a job that was just begun, and how far it is. */
  follow: (job: Job) => void;
  hide: (id: string) => void;
}

const JobsContext = createContext<Jobs>({ jobs: [], follow: () => {}, hide: () => {} });

/** Follows long work, whatever page is on the screen. */
export function JobsProvider({ children }: { children: ReactNode }) {
  const [jobs, setJobs] = useState<Job[]>([]);
  const listening = useRef(new Map<string, () => void>());

  const follow = useCallback((job: Job) => {
    const keep = (next: Job) => setJobs((now) => [next, ...now.filter((one) => one.id !== next.id)]);
    keep(job);
    if (job.state !== 'running' || listening.current.has(job.id)) return;
    const stop = followJob(job.id, (next) => {
      keep(next);
      if (next.state === 'running') return;
      listening.current.delete(next.id);
      memory.invalidateQueries();
    });
    listening.current.set(job.id, stop);
  }, []);

  useEffect(() => {
    listJobs()
      .then(({ items }) => items.filter((job) => job.state === 'running').forEach(follow))
      .catch(() => {
        // The page itself says that the server does not answer.
      });
    const stops = listening.current;
    return () => {
      for (const stop of stops.values()) stop();
      stops.clear();
    };
  }, [follow]);

  const value = useMemo(
    () => ({
      jobs,
      follow,
      hide: (id: string) => setJobs((now) => now.filter((job) => job.id !== id)),
    }),
    [jobs, follow],
  );
  return <JobsContext.Provider value={value}>{children}</JobsContext.Provider>;
}

export function useJobs(): Jobs {
  return useContext(JobsContext);
}
