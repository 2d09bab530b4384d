import { spawnSync } from 'node:child_process';
import { asAccount } from './account';
import type { Cluster } from './cluster';
import { isPostmaster, livePostmaster } from './postmaster';

const fastShutdownMs = 20_000;

/**
 * Stop the server of this data folder and wait until it is gone: a fast shutdown (sessions end, a checkpoint is
 * written), and an immediate one when that takes too long or `force` is set; WAL replay then repairs the rest.
 */
export async function stopServer(cluster: Cluster, force = false): Promise<void> {
  const server = livePostmaster(cluster.dir);
  if (!server) return;
  const goneInTime = !force && (await signalAndWait(cluster, server.pid, 'fast'));
  if (!goneInTime) await signalAndWait(cluster, server.pid, 'immediate');
}

async function signalAndWait(cluster: Cluster, pid: number, mode: 'fast' | 'immediate'): Promise<boolean> {
  if (!isPostmaster(pid, cluster.dir)) return true;
  if (process.platform === 'win32') {
    const args = ['stop', '-D', cluster.dir, '-m', mode, '-W'];
    spawnSync(cluster.binaries.pgCtl, args, { ...asAccount(cluster.account), stdio: 'ignore' });
  } else {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  }
  const deadline = Date.now() + fastShutdownMs;
  while (Date.now() < deadline) {
    if (!isPostmaster(pid, cluster.dir)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}
