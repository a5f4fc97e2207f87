import address from '../../../assets/voice.bin';

/** Fetches the weights of the second voice from where the pane itself comes from; rejects where they cannot be had. */
export async function loadVoiceWeights(): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The weights of the second voice could not be fetched: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
