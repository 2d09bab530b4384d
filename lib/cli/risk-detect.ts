import { createInterface } from 'node:readline';
import { detectLine } from '@/lib/domain/safety/detector/detect-line';
import { shippedDetector } from '@/lib/domain/safety/detector/index';

/** `npm run -s risk:detect`: JSON lines with a text in, one verdict a line out, nothing else on standard output. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

shippedDetector();
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  if (!process.stdout.write(`${JSON.stringify(detectLine(line, number))}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
