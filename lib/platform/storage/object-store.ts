import path from 'node:path';
import { env } from '@/lib/platform/env';
import { singleton } from '@/lib/platform/process';
import { localFolder } from '@/lib/platform/storage/local-folder';
import { s3Bucket } from '@/lib/platform/storage/s3-bucket';

/** Where encrypted bytes lie. Objects are written whole or not at all. Keys are ours: hex, digits, dashes and slashes. */
export interface ObjectStore {
  /** Write an object in place of what had that key. Throws StorageFull, or what the storage says. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** All bytes of an object. Throws ObjectMissing. */
  get(key: string): Promise<Buffer>;
  /** Remove every object whose key begins with `prefix/`. What is gone already is no failure. */
  remove(prefix: string): Promise<void>;
}

/** An object that should be there is not. */
export class ObjectMissing extends Error {
  override name = 'ObjectMissing';
}

/** The installation's storage: a bucket when S3_BUCKET is set, otherwise the data folder. */
export function objectStore(): ObjectStore {
  return singleton('object-store', () => {
    const settings = env();
    const { S3_BUCKET, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, S3_REGION } = settings;
    if (!S3_BUCKET) return localFolder(path.resolve(settings.HEALING_DATA_DIR, 'attachments'));
    if (!S3_ENDPOINT || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
      throw new Error('S3_BUCKET needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.');
    return s3Bucket({
      endpoint: S3_ENDPOINT,
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    });
  });
}
