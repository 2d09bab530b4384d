import { writeFileSync } from 'node:fs';
import { say } from '@/lib/cli/say';
import { shippedDetector } from '@/lib/domain/safety/detector/index';
import {
  FEATURE_BITS,
  featuresOf,
  handicapOf,
  MOST_FEATURES,
  prepare,
  unitsOf,
} from '@/lib/domain/safety/detector/model/features';
import { labelledSet } from '@/lib/domain/safety/labelled/labelled-set';

/**
 * `npx tsx lib/cli/risk-train.ts`: learns the weights of the detector's linear model from the labelled set that ships,
 * chooses the threshold by cross-validation over whole sittings, says what it adds and writes model/weights.ts.
 * Nothing in it is random but the order, which has a fixed seed.
 */
const EPOCHS = 20;
const RATE = 0.3;
const SHRINK = 3e-4;
/** The share of ordinary messages, unseen in training, that may pass the threshold. */
const MOST_FALSE = 0.01;
const SIZE = 1 << FEATURE_BITS;

interface Row {
  isRisk: boolean;
  sitting: string;
  isFlagged: boolean;
  units: number[][];
}

const buffer = new Int32Array(MOST_FEATURES);
const detector = shippedDetector();
const rows: Row[] = labelledSet.map(({ text, label, sitting }) => {
  const words = detector.read(text);
  const prepared = prepare(words);
  const { spans } = detector(text);
  return {
    isRisk: label === 'risk',
    sitting,
    isFlagged: spans.some(({ rule }) => rule !== 'model.resembles'),
    units: unitsOf(words).map((unit) => [...buffer.subarray(0, featuresOf(unit, prepared, buffer))]),
  };
});

interface Model {
  weights: Float32Array;
  shift: number;
}

function scoreOf({ weights, shift }: Model, unit: number[]): number {
  let sum = 0;
  for (const feature of unit) sum += weights[feature]!;
  return sum / Math.sqrt(unit.length) + shift;
}

const best = (model: Model, { units }: Row) =>
  Math.max(-99, ...units.map((unit) => scoreOf(model, unit))) - handicapOf(units.length);

/** Logistic regression by AdaGrad; of a text about risk, the part that speaks most for it is what is learnt. */
function train(learnt: readonly Row[]): Model {
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed / 4_294_967_296;
  };
  const model: Model = { weights: new Float32Array(SIZE), shift: 0 };
  const squares = new Float32Array(SIZE + 1).fill(1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const items = learnt.flatMap((row) => itemsOf(row, model, epoch));
    for (let at = items.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [items[at], items[other]] = [items[other]!, items[at]!];
    }
    for (const { unit, isRisk } of items) {
      const error = 1 / (1 + Math.exp(-scoreOf(model, unit))) - (isRisk ? 1 : 0);
      const step = error / Math.sqrt(unit.length);
      for (const feature of unit) {
        const slope = step + SHRINK * model.weights[feature]!;
        squares[feature]! += slope * slope;
        model.weights[feature]! -= (RATE * slope) / Math.sqrt(squares[feature]!);
      }
      squares[SIZE]! += error * error;
      model.shift -= (RATE * error) / Math.sqrt(squares[SIZE]!);
    }
  }
  return model;
}

function itemsOf(row: Row, model: Model, epoch: number): { unit: number[]; isRisk: boolean }[] {
  if (!row.isRisk) return row.units.map((unit) => ({ unit, isRisk: false }));
  const [first] = [...row.units].sort((a, b) =>
    epoch === 0 ? b.length - a.length : scoreOf(model, b) - scoreOf(model, a),
  );
  return first ? [{ unit: first, isRisk: true }] : [];
}

const sittings = [...new Set(rows.map(({ sitting }) => sitting))];
const unseen = new Map<Row, number>();
for (const sitting of sittings) {
  const model = train(rows.filter((row) => row.sitting !== sitting));
  for (const row of rows) if (row.sitting === sitting) unseen.set(row, best(model, row));
}
const ordinary = rows.filter(({ isRisk }) => !isRisk).map((row) => unseen.get(row)!);
ordinary.sort((a, b) => b - a);
const threshold = ordinary[Math.floor(ordinary.length * MOST_FALSE)]!;

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
for (const sitting of [...sittings, undefined]) {
  const own = rows.filter((row) => sitting === undefined || row.sitting === sitting);
  const risk = own.filter(({ isRisk }) => isRisk);
  const none = own.filter(({ isRisk }) => !isRisk);
  const passes = (row: Row) => unseen.get(row)! > threshold;
  const missed = risk.filter(({ isFlagged }) => !isFlagged);
  say(
    `${(sitting ?? 'all').padEnd(14)} risk ${risk.length}: model alone ${percent(risk.filter(passes).length, risk.length)}, ` +
      `of ${missed.length} missed by the rules ${missed.filter(passes).length}; ` +
      `ordinary ${none.length}: raised ${percent(none.filter((row) => passes(row) && !row.isFlagged).length, none.length)}`,
  );
}

const model = train(rows);
const largest = model.weights.reduce((soFar, weight) => Math.max(soFar, Math.abs(weight)), 0);
const scale = largest / 127;
const bytes = Buffer.from(Int8Array.from(model.weights, (weight) => Math.round(weight / scale)).buffer);
writeFileSync(
  new URL('../domain/safety/detector/model/weights.ts', import.meta.url),
  `/** Made by lib/cli/risk-train.ts from the labelled set; not to be edited. */
export const encodedWeights =
  '${bytes.toString('base64')}';
export const scale = ${scale.toPrecision(6)};
export const shift = ${model.shift.toPrecision(6)};
export const threshold = ${threshold.toPrecision(6)};
`,
);
