import os from 'node:os';

const MiB = 1024 * 1024;

/**
 * Server settings, given on the command line so that no edited file can weaken them.
 * Memory follows the machine; values that guard data and privacy are fixed.
 */
export function serverSettings(port: number): Record<string, string> {
  const memoryMiB = Math.floor(os.totalmem() / MiB);
  return {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    password_encryption: 'scram-sha-256',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    // Values, row contents and statements stay out of the log: they may hold a patient's words.
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    max_connections: '200',
    shared_buffers: `${clamp(memoryMiB / 16, 128, 1024)}MB`,
    effective_cache_size: `${clamp(memoryMiB / 2, 512, 65_536)}MB`,
    maintenance_work_mem: `${clamp(memoryMiB / 64, 64, 256)}MB`,
    max_wal_size: '2GB',
    // Packing the page images that follow a checkpoint took a third of the processor time of a send; the log's size is bounded above.
    wal_compression: 'off',
    random_page_cost: '1.1',
    jit: 'off',
  };
}

/** Settings without which an acknowledged message could be lost; the start refuses a server that lacks one. */
export const durabilitySettings = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(high, Math.max(low, value)));
}
