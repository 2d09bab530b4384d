/**
 * A start that cannot go on for a reason its reader can act on. The message is one plain sentence:
 * the command line prints it alone, without a stack trace, and exits with `exitCode`.
 */
export class StartFailure extends Error {
  override name = 'StartFailure';
  readonly exitCode: number;

  constructor(message: string, options: { cause?: unknown; exitCode?: number } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? 1;
  }
}

/** Say what a failed file operation in `folder` means; anything unknown is returned as it came. */
export function asFolderFailure(error: unknown, folder: string): unknown {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartFailure(
        `The disk is full: ${folder} cannot be written; free some space and start again.`,
        {
          cause: error,
        },
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new StartFailure(
        `The data folder ${folder} cannot be written by this user; fix its permissions or set HEALING_DATA_DIR to another folder.`,
        { cause: error },
      );
    case 'ENOTEMPTY':
      return new StartFailure(
        `The folder ${folder} holds something other than our database; move that away or set HEALING_DATA_DIR to another folder.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(
        `The data folder ${folder} is not a folder; set HEALING_DATA_DIR to another one.`,
        { cause: error },
      );
    default:
      return error;
  }
}
