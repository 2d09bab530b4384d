import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { asFolderFailure } from '@/db/embedded/failure';

/** Where data, secrets and logs of this installation live: `HEALING_DATA_DIR`, else `.data` beside the sources. */
export function dataFolder(): string {
  return path.resolve(process.env.HEALING_DATA_DIR || '.data');
}

/** Make the data folder. Throws StartFailure when that is not possible. */
export function ensureDataFolder(): string {
  const folder = dataFolder();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch (error) {
    // Below a read-only file system Node reports the missing parent instead of the reason.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw asFolderFailure(isMissing ? Object.assign(error as Error, { code: 'EROFS' }) : error, folder);
  }
}
