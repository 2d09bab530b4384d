import { startWorker } from '@/lib/worker/loop';
import { FAST, stuckRegistry } from './stuck-job';

// A worker in a process of its own, so that a test can kill it.
await startWorker({ registry: stuckRegistry, timings: FAST });
