import postgres from 'postgres';

/** Owns the base and migrates it. */
export const ownerRole = 'healing_owner';
/** The running application; what it may not do to the audit tables is granted in the migrations. */
export const appRole = 'healing_app';
export const databaseName = 'healing';

const setupLock = 4_738_003;

export interface RolePasswords {
  superuser: string;
  owner: string;
  app: string;
}

/** Make the two roles and the base where they are missing. Safe to repeat. */
export async function ensureRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    // Ends with the connection: of several starters the first one makes them, the others find them.
    await sql`select pg_advisory_lock(${setupLock})`;
    await ensureRole(sql, ownerRole, passwords.owner);
    await ensureRole(sql, appRole, passwords.app);
    await ensureDatabase(sql, databaseName);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Drop the application's base with everything in it and make an empty one. */
export async function recreateDatabase(superuserUrl: string): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`drop database if exists ${sql(databaseName)} with (force)`;
    await ensureDatabase(sql, databaseName);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Make an empty base that belongs to the owner role and that only the two roles may enter. */
export async function ensureDatabase(sql: postgres.Sql, name: string): Promise<void> {
  const [found] = await sql`select 1 from pg_database where datname = ${name}`;
  if (!found) await sql`create database ${sql(name)} owner ${sql(ownerRole)}`;
  await sql`revoke all on database ${sql(name)} from public`;
  await sql`grant connect, temporary on database ${sql(name)} to ${sql(appRole)}`;
}

async function ensureRole(sql: postgres.Sql, role: string, password: string): Promise<void> {
  const [found] = await sql`select 1 from pg_roles where rolname = ${role}`;
  if (found) return;
  // A utility statement takes no parameters, so the server quotes the password itself.
  const [statement] = await sql<{ text: string }[]>`
    select format('create role %I login noinherit password %L', ${role}::text, ${password}::text) as text`;
  await sql.unsafe(statement!.text);
}
