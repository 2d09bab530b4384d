/** No look-alikes: it is read aloud and typed by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A random password of about 99 bits in four groups, made in this browser. */
export function oneTimePassword(): string {
  return Array.from({ length: GROUPS }, group).join('-');
}

function group(): string {
  return Array.from({ length: GROUP_LENGTH }, randomSign).join('');
}

/** Bytes beyond the last whole multiple are drawn again, so that every sign is equally likely. */
function randomSign(): string {
  const limit = 256 - (256 % SIGNS.length);
  for (;;) {
    const [byte = limit] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) return SIGNS.charAt(byte % SIGNS.length);
  }
}
