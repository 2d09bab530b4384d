import { ObjectMissing, type ObjectStore } from '@/lib/platform/storage/object-store';
import { type S3Credentials, signedHeaders } from '@/lib/platform/storage/signature-v4';
import { storageFailure } from '@/lib/platform/storage/storage-failure';

interface Bucket extends S3Credentials {
  /** Base address of the storage; the bucket is the first part of the path, which every compatible storage understands. */
  endpoint: string;
  bucket: string;
}

const TIMEOUT_MS = 30_000;

/** Objects in a bucket of an S3-compatible storage. A put is whole or nothing by itself. */
export function s3Bucket(bucket: Bucket): ObjectStore {
  const base = bucket.endpoint.replace(/\/+$/, '');
  const root = `${base}/${encodeURIComponent(bucket.bucket)}`;
  const send = (method: string, address: string, body?: Buffer) => request(bucket, method, address, body);

  /** One page of keys at a time, until none is left. */
  const keysUnder = async (prefix: string): Promise<string[]> => {
    const query = new URLSearchParams({ 'list-type': '2', prefix: `${prefix}/` });
    const answer = await send('GET', `${root}?${query}`);
    const listing = await read(answer);
    return [...listing.toString().matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key!);
  };

  return {
    put: async (key, bytes) => {
      await read(await send('PUT', `${root}/${key}`, bytes));
    },
    get: async (key) => {
      const answer = await send('GET', `${root}/${key}`);
      if (answer.status === 404) {
        await answer.body?.cancel();
        throw new ObjectMissing(key);
      }
      return read(answer);
    },
    remove: async (prefix) => {
      for (let keys = await keysUnder(prefix); keys.length > 0; keys = await keysUnder(prefix))
        for (const key of keys) await read(await send('DELETE', `${root}/${key}`));
    },
  };
}

async function request(
  credentials: S3Credentials,
  method: string,
  address: string,
  body?: Buffer,
): Promise<Response> {
  const url = new URL(address);
  try {
    return await fetch(url, {
      method,
      headers: signedHeaders({ method, url, body }, credentials, new Date()),
      body: body && new Uint8Array(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw storageFailure(error);
  }
}

async function read(answer: Response): Promise<Buffer> {
  try {
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.ok) return bytes;
  } catch (error) {
    throw storageFailure(error);
  }
  throw storageFailure(new Error(`The storage answered ${answer.status}.`));
}
