import type * as secondVoice from './second-voice';

/** The program of the learned voice. It is first needed after the first verdict. */
export type SecondVoiceProgram = typeof secondVoice;

/** Loads it; rejects when its file cannot be fetched. */
export const loadSecondVoice = (): Promise<SecondVoiceProgram> =>
  import(/* webpackChunkName: "second-voice" */ './second-voice');
