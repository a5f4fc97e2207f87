/** One example: the places of its features, whether the answer is yes, and how much it counts. */
export type Example = { readonly places: Int32Array; readonly yes: boolean; readonly counts: number };

/** What was learned: a weight for each place, and one for nothing seen. */
export type Learned = { readonly weights: Float64Array; readonly bias: number };

const EPOCHS = 10;
const RATE = 0.1;
const SHRINK = 1e-4;
/** Share of features left out by chance, so that no few of them carry everything. */
const DROPPED = 0.2;

/**
 * Logistic regression by AdaGrad, the weights of the second half of the epochs averaged: those of the last step swing with the
 * last examples. A long example's features count less each, as they do when the voice listens.
 */
export function learnHead(examples: readonly Example[], size: number, chance: () => number): Learned {
  const weights = new Float64Array(size);
  const steps = new Float64Array(size).fill(0.01);
  const mean = new Float64Array(size);
  let bias = 0;
  let meanBias = 0;
  const order = examples.map((_, i) => i);
  const kept = new Int32Array(Math.max(1, ...examples.map(({ places }) => places.length)));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, chance);
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      let count = 0;
      for (const place of example.places) if (chance() >= DROPPED) kept[count++] = place;
      const share = 1 / Math.sqrt(count + 1);
      let score = bias;
      for (let i = 0; i < count; i++) score += (weights[kept[i] ?? 0] ?? 0) * share;
      const error = (1 / (1 + Math.exp(-score)) - (example.yes ? 1 : 0)) * example.counts;
      bias -= 0.02 * error;
      for (let i = 0; i < count; i++) {
        const place = kept[i] ?? 0;
        const weight = weights[place] ?? 0;
        const slope = error * share + SHRINK * weight;
        const step = (steps[place] ?? 0) + slope * slope;
        steps[place] = step;
        weights[place] = weight - (RATE * slope) / Math.sqrt(step);
      }
    }
    if (epoch * 2 < EPOCHS) continue;
    for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + ((weights[i] ?? 0) * 2) / EPOCHS;
    meanBias += (bias * 2) / EPOCHS;
  }
  return { weights: mean, bias: meanBias };
}

function shuffle(order: number[], chance: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
