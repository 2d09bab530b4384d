/**
 * What this browser keeps of somebody's words over a crash, encrypted under a key of theirs that never leaves it (WebCrypto, not
 * exportable). Only the pages of whoever is signed in ask under their name; an explicit sign-out deletes it. Every call resolves:
 * where the browser gives no storage or no cryptography (plain http), nothing is kept.
 */
const databaseName = 'hs-private';
const stores = { keys: 'keys', values: 'values' } as const;
const algorithm = 'AES-GCM';

interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export async function readSealed<Value>(username: string, name: string): Promise<Value | undefined> {
  return attempt(async () => {
    const sealed = await ask<Sealed | undefined>(stores.values, 'readonly', (store) =>
      store.get(placeOf(username, name)),
    );
    if (!sealed) return undefined;
    const key = await keyOf(username);
    const plain = await crypto.subtle.decrypt({ name: algorithm, iv: sealed.nonce }, key, sealed.data);
    return JSON.parse(new TextDecoder().decode(plain)) as Value;
  });
}

/** `undefined` deletes. */
export async function writeSealed(username: string, name: string, value: unknown): Promise<void> {
  await attempt(async () => {
    const place = placeOf(username, name);
    if (value === undefined) {
      await ask(stores.values, 'readwrite', (store) => store.delete(place));
      return;
    }
    const key = await keyOf(username);
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const data = await crypto.subtle.encrypt({ name: algorithm, iv: nonce }, key, plain);
    await ask(stores.values, 'readwrite', (store) => store.put({ nonce, data } satisfies Sealed, place));
  });
}

/** Everything of this person and the key with it. */
export async function clearSealed(username: string): Promise<void> {
  keys.delete(username);
  await attempt(async () => {
    await ask(stores.keys, 'readwrite', (store) => store.delete(username));
    const own = IDBKeyRange.bound(placeOf(username, ''), placeOf(username, '\uffff'));
    await ask(stores.values, 'readwrite', (store) => store.delete(own));
  });
}

const placeOf = (username: string, name: string) => `${username}/${name}`;

const keys = new Map<string, Promise<CryptoKey>>();

function keyOf(username: string): Promise<CryptoKey> {
  let key = keys.get(username);
  if (!key) {
    key = findKey(username);
    keys.set(username, key);
    key.catch(() => keys.delete(username));
  }
  return key;
}

/** Made once; of two tabs that make it at the same time the first to store it wins. */
async function findKey(username: string): Promise<CryptoKey> {
  const read = () => ask<CryptoKey | undefined>(stores.keys, 'readonly', (store) => store.get(username));
  const known = await read();
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await ask(stores.keys, 'readwrite', (store) => store.add(made, username)).catch(() => undefined);
  return (await read()) ?? made;
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      for (const name of Object.values(stores)) request.result.createObjectStore(name);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

async function ask<Result>(
  name: (typeof stores)[keyof typeof stores],
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode);
    const request = act(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(request.result as Result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

async function attempt<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch {
    // Blocked, full, wiped meanwhile, or sealed under a key that is gone: the server's copy and the page remain.
    return undefined;
  }
}
