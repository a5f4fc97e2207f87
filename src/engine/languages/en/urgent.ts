import { joinEach, phraseList, withoutRepeats } from '../phrase-list';

const NOT = phraseList(`
  don't, dont, do not, didn't, did not, doesn't, doesnt, does not, no longer, never
`);
const SOMEONE_IS = phraseList(`
  he is, he's, she is, they are, they're, husband is, partner is, boyfriend is, father is, stepfather is, brother is, ex is, someone is
  somebody is
`);

/** Suicide, self-harm, violence and danger of life, whoever they befall; threats to the reader are the lexicon's. */
export const urgent: readonly string[] = withoutRepeats(
  phraseList(`
    kill myself, end my life, end it all, suicide, suicidal, want to die, no reason to live, can't go on, cannot go on
    hurt myself, harm myself, self harm, gas leak, smell gas, smell of gas, smells of gas, caught fire, on fire
    smoke is coming, sparks, electric shock, electrocuted, burned my child, in hospital, ambulance, allergic reaction
    anaphyla*, insulin, life support, oxygen machine, medical emergency, life threatening, stopped breathing, poisoned
    carbon monoxide, flooding, trapped, in danger, bleeding, killing themselves, kill themselves, end it tonight
    ending it all, wants to die, wanted to die, wish to die, wanna die, danger of dying, i am going to die
    i'm going to die, we are going to die, she is going to die, he is going to die, going to shoot myself
    will shoot myself, i'll shoot myself, bullet in my head, blow my brains out, and then myself, kill you and myself
    cutting myself, cutting herself, cutting himself, cuts herself, cuts himself, hurting myself, hurting herself
    hurting himself, he shot himself, she shot herself, has shot himself, has shot herself, overdosed, an overdose
    no reason to go on living, no point in living, no point living, no point to live, no sense in living
    point of living, not worth living, isn't worth living, tired of living, tired of life, better off dead
    better off without me, rather be dead, wish i was dead, wish i were dead, never been born, nothing to live for
    nothing left to live for, nothing more to live for, been beating me, keeps beating me, beating my mother
    beating my sister, beating my children, beating my kids, beating the children, beat me up, beats me up
    he beats me, husband beats, father beats, partner beats, beats my mother, beats my children, beats the children
    he beats us, he beats her, he hits me, husband hits me, partner hits me, they want to kill me, domestic violence
    abusive husband, abusive partner, abusive boyfriend, abusive ex, raped me, was raped, been raped, been stabbed
    was stabbed, stabbed me, sexually abused, kidnapped, fear for my life, fearing for my life, afraid for my life
    scared for my life, fear for her life, fear for his life, fear for our lives, afraid for our lives
    scared for our lives, at gunpoint, at knifepoint, he has a gun, he has a knife, she has a gun, she has a knife
    they have guns, man with a gun, man with a knife, someone with a gun, someone with a knife, somebody with a gun
    somebody with a knife, outside with a gun, outside with a knife, pulled a gun, pulled a knife, pointed a gun
    knife to my throat, gun to my head, not breathing, no longer breathing, isn't breathing, struggling to breathe
    trouble breathing, difficulty breathing, baby is choking, child is choking, son is choking, daughter is choking
    he is choking, she is choking, choking on, baby is turning blue, lips are turning blue, lips are blue, unconscious
    passed out, he collapsed, she collapsed, heart attack, had a stroke, having a stroke, a seizure, smelling gas
    smelled gas, smelt gas, gas is leaking, leaking gas, house is burning, flat is burning, drowning, child is missing
    daughter is missing, son is missing, baby is missing
  `),
  joinEach(
    phraseList('kill, killed, killing, hang, hanged, hung, drown, drowned, harm, harmed, harming'),
    phraseList('myself, himself, herself'),
  ),
  joinEach(
    phraseList('take, takes, took, taken, taking, end, ends, ended, ending'),
    phraseList('my life, my own life, his own life, her own life, their own life'),
  ),
  joinEach(
    NOT,
    phraseList(`
      want to live, wants to live, wanted to live, want to be alive, wants to be alive, want to exist,
      want to be here anymore, want to be here any more, want to wake up again, want to wake up anymore, wish to live
    `),
  ),
  joinEach(
    phraseList('jump, jumped, jumping'),
    phraseList(`
      off a bridge, off the bridge, off the roof, off a roof, off the balcony, from the balcony, from the roof,
      from a bridge, out of the window, under a train, in front of a train
    `),
  ),
  joinEach(phraseList('slit, slitting, cut, cutting, slash, slashed'), phraseList('my wrists, her wrists, his wrists')),
  joinEach(
    phraseList('take, took, taken, taking, swallow, swallowed, swallowing'),
    phraseList(`
      all my pills, all of my pills, all the pills, all his pills, all her pills, all my tablets, all the tablets,
      all my medication, all of my medication, too many pills, too many tablets, a bottle of pills, the whole bottle
    `),
  ),
  joinEach(
    phraseList('swallowed, drank, drunk, ingested, ate'),
    phraseList(`
      bleach, the bleach, some bleach, your bleach, poison, rat poison, antifreeze, drain cleaner, detergent,
      a battery, the battery, a button battery, batteries, a magnet, magnets, pills
    `),
  ),
  joinEach(
    phraseList(`
      can't, cant, cannot, can not, couldn't, could not
    `),
    phraseList('breathe, breath'),
  ),
  joinEach(
    SOMEONE_IS,
    phraseList(`
      beating me, hitting me, hurting me, strangling me, choking me, going to hurt me, going to kill me,
      going to beat me, going to hurt us, going to kill us, gonna kill me, gonna hurt me
    `),
  ),
  joinEach(
    phraseList('wants to, tried to, threatened to, threatening to, threatens to'),
    phraseList(`
      hurt me, kill me, stab me, shoot me, rape me, beat me, hurt us, kill us, kill her, kill him, hurt her
    `),
  ),
  joinEach(
    phraseList('threatened to, threatening to, threatens to'),
    phraseList('kill my, hurt my, shoot my, stab my'),
  ),
  joinEach(
    phraseList(`
      he will, he'll, husband will, partner will, they will, they'll
    `),
    phraseList('kill me, hurt me, kill us, hurt us, kill her, beat me'),
  ),
  joinEach(
    phraseList('threatened, threatening, threatens'),
    phraseList(`
      me with a knife, me with a gun, me with an axe, us with a knife, us with a gun, her with a knife, her with a gun,
      him with a knife, him with a gun
    `),
  ),
);

/** Figures of speech, things bought and other harmless uses of urgent words. */
export const idioms: readonly string[] = phraseList(`
  die laughing, die of laughter, die of shame, die of embarrassment, die of boredom, myself laughing,
  myself in the foot, live next to, live near, live in a flat, live in this flat, live in a house, live in this house,
  live in this building, live without internet, live without heating, live without hot water, live with the noise,
  live with this noise, live above, in danger of missing, in danger of expiring, sparks joy, sparks my interest,
  trapped in a contract, trapped in your contract, trapped in your menu, drowning in emails, drowning in work,
  drowning in paperwork, drowning in debt, nearly had a heart attack, almost had a heart attack,
  gave me a heart attack, heart attack when i saw, order* a carbon monoxide, bought a carbon monoxide,
  buy a carbon monoxide, monoxide detectors, monoxide alarms, bleeding edge, bleeding money, color bleeding,
  colour bleeding, swallowed my pride, is missing a, is missing his, is missing her, is missing the, is missing one,
  ambulance chaser*, suicide squad, suicide timer, suicide burn, life insurance, life savings, unconscious bias, feet can't breathe,
  skin can't breathe, fabric can't breathe
`);

/** Who needs help sooner than others. */
export const frail: readonly string[] = phraseList(`
  baby, babies, newborn, infant, toddler, small child, small kids, small children, little kids, little children
  elderly, pensioner, grandmother, grandma, gran, granddad, grandfather, my mother, my mum, my mom, my dad, my father
  bedridden, disabled, wheelchair, pregnant, dialysis, chemo, chemotherapy, cancer, epilepsy, diabetic, diabetes
  oxygen, nebuliser, carer, stairlift, dementia, heart condition, premature, immunocompromised
`);

/** What is hard on them. */
export const hardship: readonly string[] = phraseList(`
  without heating, no heating, without heat, no heat, without power, no power, without electricity, no electricity
  no hot water, without water, no water, stuck at, stranded, no formula, out of formula, no medicine, out of medicine
  without medicine, medicine has not, medication has not, medicine hasn't, run out of formula, run out of medicine, run out of insulin, cannot leave the
  can't leave the, cannot get out, can't get out, machine has stopped, nothing to eat, no food, no money left, freezing
  locked out, in the cold, sleeping on the floor, hasn't eaten, high fever
`);
