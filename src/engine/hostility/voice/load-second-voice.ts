/** Loads the program of the learned voice, which is first needed after the first verdict; rejects when it cannot be fetched. */
export const loadSecondVoice = () => import(/* webpackChunkName: "second-voice" */ './second-voice');
