import { isIPv4, isIPv6 } from 'node:net';

/** The network of a client address, for throttles and the session list: /24 of IPv4, /48 of IPv6. Empty when unknown. */
export function networkOf(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return '';
  const groups = plain.split('::')[0]!.split(':').filter(Boolean).slice(0, 3);
  return `${groups.join(':') || '0'}::/48`;
}
