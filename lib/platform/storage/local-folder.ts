import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ObjectMissing, type ObjectStore } from '@/lib/platform/storage/object-store';
import { storageFailure } from '@/lib/platform/storage/storage-failure';

/**
 * Objects as files of a folder that only this account may read. A file appears under its name once it is whole and on the disk; of a
 * write that failed (no room left, say) nothing stays.
 */
export function localFolder(root: string): ObjectStore {
  // Two characters of the name in front, so that no folder grows without end.
  const placeOf = (key: string) => path.join(root, key.slice(0, 2), key);
  return {
    put: async (key, bytes) => {
      const place = placeOf(key);
      const unfinished = `${place}.${randomUUID()}.part`;
      try {
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
        await writeThrough(unfinished, bytes);
        await rename(unfinished, place);
      } catch (error) {
        await rm(unfinished, { force: true }).catch(() => undefined);
        throw storageFailure(error);
      }
    },
    get: async (key) => {
      try {
        return await readFile(placeOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          throw new ObjectMissing(key, { cause: error });
        throw storageFailure(error);
      }
    },
    remove: (prefix) => rm(placeOf(prefix), { recursive: true, force: true }),
  };
}

async function writeThrough(place: string, bytes: Buffer): Promise<void> {
  const file = await open(place, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
