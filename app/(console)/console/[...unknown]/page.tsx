import { notFound } from 'next/navigation';

/** Whatever is no page of the console gets the console's own words, inside its frame. */
export default function UnknownPage(): never {
  notFound();
}
