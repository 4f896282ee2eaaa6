// A server of Masarat over a store of its own, for as long as the tests run.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Milliseconds that a start may take, building included. */
const PATIENCE = 600_000;

/**
 * Starts `masarat serve`, or what MASARAT_SERVE names instead of `./masarat serve`.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'masarat-workbench-'));
  const [command, ...before] = process.env.MASARAT_SERVE?.split(' ') ?? [resolve('masarat'), 'serve'];
  const process_ = spawn(
    command,
    [...before, '--port', '0', '--database', `sqlite:${join(folder, 'store.db')}`, '--by', 'nour'],
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const ended = new Promise((tell) => process_.once('exit', tell));
  const stop = async () => {
    try {
      process.kill(-process_.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(process_, ended), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(process_, ended) {
  let said = '';
  return new Promise((tell, fail) => {
    const listen = (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found) tell(found[0]);
    };
    process_.stdout.on('data', listen);
    process_.stderr.on('data', listen);
    ended.then((code) => fail(new Error(`the server ended with ${code}: ${said.slice(-2000)}`)));
    setTimeout(() => fail(new Error(`no server came up: ${said.slice(-2000)}`)), PATIENCE).unref();
  });
}
