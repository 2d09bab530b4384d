import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { asFolderFailure, StartFailure } from '@/db/embedded/failure';

const fileSchema = z.object({
  nextAuthSecret: z.string().min(32),
  serverActionsKey: z.string().min(32),
  database: z.object({ superuser: z.string(), owner: z.string(), app: z.string() }),
});

/** What an embedded installation makes for itself once and keeps. */
export type Secrets = z.infer<typeof fileSchema> & { kek: string };

/**
 * Read the secrets of a data folder, making them on the first start. The key-encryption key has a file of its own,
 * so that it can be backed up apart from everything it opens. Both files are readable by their owner only.
 */
export function ensureSecrets(folder: string): Secrets {
  try {
    const file = path.join(folder, 'secrets.json');
    const kekFile = path.join(folder, 'kek');
    refuseHalf(folder, { file, kekFile });
    const kek = keep(kekFile, () => `${randomBytes(32).toString('base64')}\n`).trim();
    return { ...parse(keep(file, newSecrets), file), kek };
  } catch (error) {
    throw asFolderFailure(error, folder);
  }
}

/** A new key would leave every stored message unreadable for ever, so a lost one stops the start. */
function refuseHalf(folder: string, { file, kekFile }: { file: string; kekFile: string }): void {
  if (!existsSync(path.join(folder, 'postgres'))) return;
  for (const needed of [file, kekFile]) {
    if (!existsSync(needed)) {
      throw new StartFailure(
        `${needed} is missing although ${folder} holds a database that needs it; restore it from a backup.`,
      );
    }
  }
}

/** Content of the file, written first when there is none. Of two starters that race, both get the first one's. */
function keep(file: string, make: () => string): string {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
    try {
      writeFileSync(draft, make(), { mode: 0o600, flush: true });
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}

function newSecrets(): string {
  const secret = () => randomBytes(32).toString('base64url');
  const secrets: z.infer<typeof fileSchema> = {
    nextAuthSecret: secret(),
    serverActionsKey: randomBytes(32).toString('base64'),
    database: { superuser: secret(), owner: secret(), app: secret() },
  };
  return `${JSON.stringify(secrets, null, 2)}\n`;
}

function parse(text: string, file: string): z.infer<typeof fileSchema> {
  try {
    return fileSchema.parse(JSON.parse(text));
  } catch {
    // The cause would quote the file's content.
    throw new StartFailure(`${file} is damaged; restore it from a backup.`);
  }
}
