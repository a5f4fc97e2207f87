import { phraseList } from '../phrase-list';

/** What only somebody at fault is called, yet civil mails speak of too: "the police caught the thieves". */
export const namings = phraseList(`
  thief, thieves, crook, crooks, robber*, bandit*, burglar*, looter*, dacoit*, gangster*, mafia, criminal*, hustlers, scammer*, fraudsters
  fraudster, cheats, cheaters, swindler*, trickster*, conmen, grifters, profiteers, parasite*, vulture*, leech*, vermin, scum, weasel*, swine
  savages, brutes, monsters, barbarians, clown*, muppet*, joker*, amateurs, cowboys, cowboy, loser*, failures, incompetents, bullies, cowards
  hypocrites, chancer*, shirkers, slackers, sinners, fascists, nazis, lunatics, maniacs, sadists, nobodies, jerks, jerk, creeps, weirdo*, dorks
  dopes, dummies, fools, fool, tossers, tosser, wimps, lazybones, skivers, layabouts, spongers, peasants, filth, ghouls, vandals, rats, pigs
  goons, thug, thugs, hooligans, racist*, bigot*, tyrants, predators, murderers, murderer, killers, butchers, quacks, torturers, usurers, traitor*
  scavengers, freeloaders, pushers, bootlickers, wretches, sheisters, plonkers, rogues, villains, frauds, sharks, bully, wretch, magpies
`);
