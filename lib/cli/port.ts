import { createServer } from 'node:net';
import { StartFailure } from '@/db/embedded/failure';

/** The web port: `PORT`, else 3000. */
export function webPort(): number {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new StartFailure(`PORT must be a number from 1 to 65535, not "${text}".`);
}

/** Throws StartFailure when the port is taken, before anything slow has begun. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (error) throw asPortFailure(error, port, host);
}

/** Say what a failed listen means. */
export function asPortFailure(error: unknown, port: number, host: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartFailure(
        `Port ${port} is already in use; stop the other program or set PORT to another number.`,
        { cause: error },
      );
    case 'EACCES':
      return new StartFailure(
        `Port ${port} needs more rights than this user has; set PORT to one above 1023.`,
        {
          cause: error,
        },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartFailure(`HOST ${host} is not an address of this machine.`, { cause: error });
    default:
      return error;
  }
}
