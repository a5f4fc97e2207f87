import { eachPiece } from '../../src/engine/mail/language/word-pieces';
import type { Sample } from './draw-samples';

/** How to learn: how many weights to keep, and the smallest number of samples that a piece must stand in. */
export type Plan = { readonly classes: number; readonly keep: number; readonly seldom: number };

/** Whole numbers by piece, one for each class, and one for each class with nothing seen. */
export type Weights = { readonly pieces: ReadonlyMap<string, readonly number[]>; readonly bias: readonly number[] };

const EPOCHS = 7;
/** From this epoch on weights are averaged: those of the last step swing with the last samples. */
const SETTLED = 2;
/** Share of pieces left out by chance, so that no few of them carry everything. */
const DROPPED = 0.2;
const RATE = 0.12;
const SHRINK = 0.004;
/** A weight of 1 in the table is so much in natural logarithms of the odds. */
const STEP = 0.3;
const MOST = 15;

/**
 * Multinomial logistic regression over the pieces of words, by AdaGrad. Learned twice: once with weights drawn towards zero, to
 * find those worth their place, and once more with these alone.
 */
export function learnWeights(samples: readonly Sample[], plan: Plan, chance: () => number): Weights {
  const names = vocabulary(samples, plan.seldom);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = samples.map(({ words, label }) => ({ label, ids: idsOf(words, index) }));
  const seen = new Float64Array(names.length);
  for (const { ids } of rows) for (const id of new Set(ids)) seen[id] = (seen[id] ?? 0) + 1;

  const size = names.length * plan.classes;
  const first = descend(rows, size, plan.classes, new Uint8Array(size).fill(1), SHRINK, chance);
  const worth = Array.from({ length: size }, (_, i) => {
    return Math.abs(first.weights[i] ?? 0) * Math.sqrt(seen[Math.floor(i / plan.classes)] ?? 0);
  });
  const cut = worth.toSorted((a, b) => b - a)[plan.keep] ?? 0;
  const allowed = Uint8Array.from(worth, (value) => (value > cut ? 1 : 0));
  const second = descend(rows, size, plan.classes, allowed, 0.0005, chance);

  const whole = (value: number): number => Math.max(-MOST, Math.min(MOST, Math.round(value / STEP)));
  const pieces = new Map<string, readonly number[]>();
  names.forEach((name, i) => {
    const weights = Array.from(second.weights.subarray(i * plan.classes, (i + 1) * plan.classes), whole);
    if (weights.some((weight) => weight !== 0)) pieces.set(name, weights);
  });
  return { pieces, bias: second.bias.map(whole) };
}

type Row = { readonly label: number; readonly ids: readonly number[] };

function vocabulary(samples: readonly Sample[], seldom: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of samples) {
    const pieces = new Set<string>();
    for (const word of words) eachPiece(word, (piece) => pieces.add(piece));
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return [...counts].flatMap(([piece, count]) => (count >= seldom ? [piece] : [])).sort();
}

function idsOf(words: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  const ids: number[] = [];
  for (const word of words) {
    eachPiece(word, (piece) => {
      const id = index.get(piece);
      if (id !== undefined) ids.push(id);
    });
  }
  return ids;
}

function descend(
  rows: readonly Row[],
  size: number,
  classes: number,
  allowed: Uint8Array,
  shrink: number,
  chance: () => number,
): { readonly weights: Float64Array; readonly bias: number[] } {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const steps = new Float64Array(size).fill(1);
  const bias = Array.from({ length: classes }, () => 0);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, chance);
    for (const at of order) {
      const whole = rows[at];
      if (whole === undefined) continue;
      const row = { label: whole.label, ids: whole.ids.filter(() => chance() > DROPPED) };
      const errors = errorsOf(row, weights, bias, classes);
      for (let c = 0; c < classes; c++) {
        const error = errors[c] ?? 0;
        if (Math.abs(error) < 0.001) continue;
        bias[c] = (bias[c] ?? 0) - 0.01 * error;
        for (const id of row.ids) {
          const i = id * classes + c;
          if (allowed[i] !== 1) continue;
          steps[i] = (steps[i] ?? 1) + error * error;
          weights[i] = (weights[i] ?? 0) - (RATE * error) / Math.sqrt(steps[i] ?? 1);
        }
      }
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i] ?? 0;
      const shrunk = Math.sign(weight) * Math.max(0, Math.abs(weight) - shrink);
      weights[i] = shrunk;
      if (epoch >= SETTLED) mean[i] = (mean[i] ?? 0) + shrunk / (EPOCHS - SETTLED);
    }
  }
  return { weights: mean, bias };
}

/** By how much the chance given to each class is too high. */
function errorsOf({ ids, label }: Row, weights: Float64Array, bias: readonly number[], classes: number): number[] {
  const scores = [...bias];
  for (const id of ids)
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[id * classes + c] ?? 0);
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((value, c) => value / sum - (c === label ? 1 : 0));
}

function shuffle(order: number[], chance: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
