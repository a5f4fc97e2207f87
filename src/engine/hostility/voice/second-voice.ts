export { readVoiceWeights } from './voice-weights';
export { createSecondVoice } from './listener';
