import { z } from 'zod';

const flag = z.enum(['on', 'off']);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z.string().min(1),
  DATABASE_OWNER_URL: z.string().optional(),
  /** Connections of the main pool in this process. */
  HEALING_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(16),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url(),
  /** Comma separated further origins that may send forms. */
  HEALING_ORIGINS: z.string().default(''),
  /** `version:base64` pairs, comma separated, newest first; a bare base64 value is version 1. 32 bytes each. */
  HEALING_KEK: z.string().min(43),
  HEALING_DEMO: flag.default('off'),
  HEALING_WORKER: flag.default('on'),
  HEALING_DATA_DIR: z.string().default('.data'),
  HEALING_RATE_LIMIT_SCALE: z.coerce.number().positive().default(1),
  HEALING_COOKIE_DOMAIN: z.string().optional(),
  METRICS_TOKEN: z.string().optional(),
  /** Virus scanner: `host:port` or the path of a socket of clamd. Without it files are not scanned. */
  HEALING_CLAMD: z.string().optional(),
  /** S3-compatible storage of files; without a bucket they lie in the data folder. */
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  HEALING_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The validated environment; the only reader of process.env. Names what is missing, never a value. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Validate a given environment. Throws one sentence that names the variables at fault. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  const names = [...new Set(result.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`These settings are missing or not valid: ${names.join(', ')}.`);
}

/** Tests set variables after the first read. */
export function forgetEnv(): void {
  parsed = undefined;
}

/** Origins that may submit forms: the configured one and, when it is this machine, its other spelling. */
export function allowedOrigins(): string[] {
  const base = new URL(env().NEXTAUTH_URL);
  const origins = new Set([
    base.origin,
    ...env()
      .HEALING_ORIGINS.split(',')
      .map((o) => o.trim())
      .filter(Boolean),
  ]);
  if (base.hostname === 'localhost') origins.add(`${base.protocol}//127.0.0.1:${base.port}`);
  if (base.hostname === '127.0.0.1') origins.add(`${base.protocol}//localhost:${base.port}`);
  return [...origins];
}

export const isSecureSite = () => env().NEXTAUTH_URL.startsWith('https://');
