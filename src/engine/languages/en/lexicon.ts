import type { Lexicon } from '../../hostility/lexicon';
import { joinEach, phraseList } from '../phrase-list';
import { namings } from './namings';

/** How the reader is called something; a name of more than one meaning is an insult behind these only. */
const CALLED = phraseList(`
    you, ya, yer, you absolute, you utter, you complete, you total, you bloody, you fucking, you stupid, you lazy
    you useless, you lying, you old, you little, you silly, you bunch of, you pack of, you shower of, you load of
    you lot of, are all, nothing but, nothing but a, a shower of, you are a bunch of, you're a bunch of
    you are a pack of, you're a pack of, yuh
  `);
/** The same for names that hardly mean anything but a person. */
const PERSONS = phraseList(`
    you are, you're, youre, you are a, you're a, lot are, people are, yous are, yiz are, una be, such a, what a
    absolute, utter, complete, total, fucking, bloody, stupid, lying, thieving, lazy, greedy, arrogant, little, smug
    useless, dirty, proper, right, bunch of, pack of, gang of, den of, nest of, team of, crew of, your * is a
    your * * is a, your * are, your * * are
  `);

/** Names that mean other things too. */
const THINGS = phraseList(`
    dog, dogs, cow, cows, goat, goats, pig, snake, snakes, monkey*, donkey*, ape*, baboon*, gorilla*, chimp*, sheep
    chickens, hyena*, jackal*, lemmings, cattle, sloth*, slug*, toad*, worm*, maggot*, cockroach*, dinosaur*, skunk*
    shark*, vampire*, devil*, demon*, pirate*, witch*, beasts, animals, dreamers, cabbage*, turnip*, potato*
    vegetable*, doughnut*, donut*, walnut*, sausage*, melon*, lemon*, plum*, plank*, spanner*, tool, tools, tube
    tubes, rocket, roaster*, weapon, melt, melts, spoon*, wally, wallies, mug, mugs, nut, nuts, tart, lump, lumps
    galah*, dropkick*, stone, zombie*, robots, ogre*, troll*, goblin*, gremlin*, trash, garbage, rubbish, dirt
    frauds, fraud, cheat, con, racket, circus, disgrace, scam, dummy, dope, rogue*, ox, mule*, brick*, doorknob*
    bat, hag, crone, creature*, creep, grub, grubs, flog, flogs, wombat*, dill, hacks, turkeys, scut, touts, div
    divs, scab*, slime, rabble, bums, bum, louse, reptile*, curs, cur
  `);
/** Swear words for a person that mean other things too. */
const PARTS = phraseList(
  'dick*, knob, knobs, cock, cocks, tit, tits, slag*, bell end*, shit, shits, ass, asses, turd*, arse, fanny, fud',
);

/** Of whom a quality is said that stings. */
const READER = phraseList(`
    you, you are, you're, youre, ur, u r, you are all, you're all, you are so, you're so, you are such a
    you're such a, you are just, you're just, completely, utterly, totally, absolutely, beyond, you are too
    you're too, are you, are you all, are you lot, are you people, are you really, are you really this
    are you really that, are you that, are you so, are you just, are you completely, how, anyone be so, you be so
    anybody be so, can you be this, you must be, lot are, people are, all of you are, both of you are, you guys are
    staff are, team is, team are, colleague is, manager is, boss is, company is, support is, your so called
  `);
const QUALITIES = phraseList(`
    stupid, dumb, thick, dense, gormless, clueless, incompetent, inept, useless, worthless, pathetic, disgusting
    dishonest, crooked, corrupt, greedy, heartless, inhuman, evil, lazy, shameless, arrogant, ignorant, illiterate
    deranged, a joke, a bad joke, a disgrace, a fraud, frauds, a scam, a circus, a waste of, an embarrassment
    blind or, deaf or, stupid or, incompetent or, lazy or, crooked or, thick or, dumb or, bots, 419, thieving
    liars and, a plague, stingy
  `);
/** Qualities with which somebody is called something. */
const DEMEANING = phraseList(`
    stupid, thick, dumb, daft, dim, dozy, foolish, useless, worthless, hopeless, incompetent, inept, clueless
    pathetic, lazy, idle, greedy, dishonest, crooked, corrupt, disgusting, vile, evil, wicked, nasty, horrid
    ignorant, arrogant, smug, heartless, shameless, rotten, lying, thievin, lyin, robbin, cheatin, cheating, robbing
    filthy, slimy, smarmy, snotty, cheeky, spiteful, miserable, selfish, ungrateful, grasping, two bit, wretched
    sorry, gutless, mangy, stingy, mad, sly, third class, fraud, cheat
  `);
const PEOPLE = phraseList(`
    people, lot, bunch, pack, crew, company, outfit, staff, team, shower, individual*, human*, creature*, person
    woman, man, men, women, girl*, boy*, lad*, bot, cow*, git*, sod*, bugger*, mare, hag*, bat, witch*, beggar*
    devil*, lump*, article*, dog*, pig*, toad*, goat*, snake*, rat*, little, besom, so and so*, excuse*, bank
    hound*, gits, old, trout, mongrel*, fox, fellow*, gets, wretch*, reptile*, monkey*, donkey*, rascal*, goon*
    tart*, pup*
  `);

/** Names that are insults wherever they stand. */
const INSULTS = [
  ...joinEach(DEMEANING, PEOPLE),
  ...joinEach(
    phraseList('silly, old, fat, rude, moody, grumpy, daft little'),
    phraseList('cow*, mare, bat, hag, git*, sod*, bugger*, crone'),
  ),
  ...phraseList(`
    idiot, idiots, idoit*, eejit*, ejit*, ijit*, moron*, imbecile*, cretin*, dimwit*, dim wit*, halfwit*, half wit*
    nitwit*, witless, dunderhead*, dullard*, dunce*, dumbo*, dumdum*, dum dum, dumb dumb, dolt*, oaf, oafs
    blockhead*, pinhead*, airhead*, bonehead*, knucklehead*, meathead*, thickhead*, thicko*, thickie*, thick as
    thick skulled, thick headed, numbskull*, numskull*, numpty, numptie*, nincompoop*, ninny, ninnies, simpleton*
    dipstick*, ignoramus*, doofus*, dingbat*, bimbo*, lamebrain*, birdbrain*, bird brain*, pea brain*, peabrain*
    smooth brain*, brain dead, braindead, brainless, mindless drone*, troglodyte*, neanderthal*, cavemen
    knuckle dragg*, mouth breath*, pillock*, plonker*, wazzock*, prat, prats, berk, berks, twit, twits, twerp*
    chump*, schmuck*, dweeb*, putz, bozo*, buffoon*, glaikit, dafty, dafties, bampot*, barmpot*, radge*, radgie*
    divvy, divvies, gobdaw*, gombeen*, amadan*, sleeveen*, langer*, scrote*, wetwipe*, wasteman, wastemen, drongo*
    boofhead*, bogan*, bludger*, bludging, no hoper*, nohoper*, yobbo*, plebs, oiks, redneck*, hillbill*, deadbeat*
    crackhead*, junkies, peckerhead*, butthead*, butthole*, old fart*, domkop*, moegoe*, skelm*, tsotsi*, voetsek*
    bewakoof*, bewkoof*, gadha, gadhe, ullu, chor, chors, duffer*, goonda*, besharam, nikamma*, nalayak*, olodo
    mumu, mumus, werey, yeye, agbaya, rascals, rascal people, bloody rascal*, scoundrel*, knave*, blackguard*
    scallywag*, ruffian*, guttersnipe*, charlatan*, shyster*, hustlers, swindler*, con artist*, con men, con man
    con merchant*, rip off merchant*, rip off artist*, spiv*, racketeers, extortionist*, extortioner*, bloodsuck*
    blood suck*, skinflint*, cheapskate*, tightwad*, liar, liars, lier, liers, thieving, money grubb*, money grabb*
    coward, cowardly, spineless, gutless, two faced, two face, jumped up, snivelling, sanctimonious, scumbag*
    scum bag*, scum like, scum of the, lowlife*, low life*, low lives, dirtbag*, sleazebag*, sleazeball*, slimeball*
    slimebag*, ratbag*, toerag*, toe rag*, pond life, pondlife, sewer rats, piece of filth, piece of dirt
    piece of trash, piece of garbage, human garbage, human trash, human waste, nasty piece, waste of space
    wastes of space, waste of oxygen, waste of skin, waste of air, waste of human, oxygen thie*, good for nothing*
    snob, snobs, windbag*, gasbag*, layabout*, idlers, wasters, waster, wastrel*, scrounger*, freeloader*, bone idle
    workshy, work shy, slob, slobs, timewasters, sorry excuse*, excuse for a human, excuse for a company
    poor excuse for a, excuse for a person, jobsworth*, little hitler*, pen pusher*, pencil pusher*, paper shuffler*
    script monkey*, copy paste monkey*, keyboard monkey*, trained monkey*, circus monkey*, centre monkey*, gestapo
    busybod*, flunkey*, nonentit*, harridan*, harpy, harpies, hags, battleaxe*, gorgon*, hussy, trollop*, git
    you sod, sods, buggers, useless so, soulless, despicable, odious, obnoxious, loathsome, repulsive, contemptible
    cowboy outfit, cowboy operation, cowboy company, tinpot, tin pot, two bit, mickey mouse outfit
    mickey mouse company, mickey mouse operation, clown show, clown car, clown company, joke of a company
    scam artist*, scam company, nutjob*, nut job*, nutter*, nutcase*, headcase*, loony, loonies, psycho, psychos
    psychopath*, sociopath*, degenerate*, pervert*, hypocrite*, creep of, soft in the head, not right in the head
    sick in the head, wrong in the head, out of your mind*, out of your tree, off your rocker, off your head
    sandwich short, sandwiches short, brain cell, not the sharpest, dropouts, the likes of you, your ilk
    you and your kind, you and your sort, like you should, like you deserve, like you are why
    like you are the reason, like you belong, sick of people like you, tired of people like you, trash like you
    pigs like you, dogs like you, grave robber*, born thief, special kind of stupid
  `),
];

/** The reader called a liar or a thief by what he does. */
const ACCUSED = [
  ...joinEach(
    phraseList("you, you've, you have, you all, you just, you people, you lot, you always, you keep, u"),
    phraseList(
      'lie, lied, lying, steal, stole, stolen, nicked, rob, robbed, robbing, conned, swindle*, scam, scammed, fleece*, cheat, cheated, defrauded',
    ),
  ),
  ...joinEach(
    phraseList("you are, you're, youre, ur, stop, quit, keep, just"),
    phraseList('lying, stealing, robbing, conning, swindling, scamming, fleecing, cheating, thieving'),
  ),
  ...joinEach(
    phraseList(
      'robbing, fleecing, stealing from, steal from, scamming, conning, cheating, lying to, lie to, rob, ripping off, rip off',
    ),
    phraseList(
      'people, customers, pensioners, old, your, us, me, families, innocent, decent, honest, poor, the public, students',
    ),
  ),
  ...phraseList(`
    lied to me, lied to my, lie to my, lying through, your lies, lies lies, more lies, pack of lies, load of lies
    tissue of lies, full of lies, nothing but lies, bare faced lie*, barefaced lie*, bald faced lie*, brazen lie*
    blatant lie*, another lie, outright lie*, that is a lie, that's a lie, thats a lie, it's a lie, full of crap
    full of shit, stealing my, steal my money, stole my money, stolen my money, ripping people off, ripping me off
    ripping us off, you ripped, you rip people, ripped me off, chop my money, barawo, yahoo boys, your own pockets
    lining your, line your pockets, lined your, hand in my pocket, hands in my pocket, in the till
    legalised robbery, legalised theft, licensed thie*, it's theft, plain theft, pure theft, this is robbery
    that's stealing, that is stealing, pure robbery, your scam, your little scam, your racket, blood money
  `),
];

const SLURS = phraseList(`
    nigger*, nigga*, coons, kaffir*, wog, wogs, gook, gooks, chinky, chinks, you chink, spics, wetback*, raghead*
    rag head*, towelhead*, towel head*, dothead*, camel jockey*, curry muncher*, street shitter*, pajeet*
    paki bastard*, pakis, you paki, dirty foreigner*, bloody foreigner*, bloody immigrant*, filthy immigrant*
    bloody indians, bloody poles, dirty arab*, dirty jew*, kike*, yids, gyppo*, gypos, pikey*, thieving gypsies
    faggot*, you fag, fags like, poofter*, you poof, poofs, tranny freak, shemale*, retard, retards, retarded
    libtard*, tard, tards, mongs, mongoloid*, spastic, spastics, spaz, spacker*, window licker*, you cripple*
    subhuman*, sub human*, inbred*, white trash, trailer trash, go back to your country, back to your own country
    back where you came from, back to where you came from, back to whatever country, back to the jungle
    pig like you, filthy pig*, dirty pig*, fat pig*, fat cow*, fat slob*, fat lump, ugly cow, ugly face, ugly mug
    whore*, slut, sluts, skank*, slapper*, hoor, hoors
  `);

/** Insults that hold a swear word; they are profanity as well. */
const SWEARING_AT = [
  ...joinEach([...CALLED, ...PERSONS, ...DEMEANING], PARTS),
  ...phraseList(`
    bastard, bastards, barsteward*, bastud*, batard*, bitch, bitches, biatch*, asshole*, arsehole*, ass hole*
    arse hole*, asswipe*, arsewipe*, asshat*, arsehat*, assclown*, ass clown*, dumbass*, dumb ass*, jackass*
    smartarse*, smartass*, smart arse, lardarse, lazy ass*, lazy arse*, fat ass*, fat arse*, sorry ass, dipshit*
    shithead*, shithouse*, chickenshit*, shitbag*, shitebag*, shitehawk*, shitstain*, shits for brains
    shit for brains, bullshitter*, gobshite*, a holes, you a hole, piece of shit, pieces of shit, sack of shit
    sacks of shit, bag of shit, bags of shit, dickhead*, dick head*, dickwad*, dickweed*, suck my, suck a
    bag of dicks, prick, pricks, bollix, fannies, cunt*, thundercunt*, twat, twats, twatt*, wanker*, vvanker*
    wank stain*, wankstain*, bellend*, knobhead*, knob head*, knobend*, nobhead*, nob head*, cockwomble*
    cocksucker*, tosspot*, bawbag*, baw bag*, motherfuck*, mother fuck*, mofo*, fucker*, fuckface*, fuckwit*
    fucktard*, fuckhead*, fkers, fckers, douche, douches, douchebag*, jerkoff*, numbnuts, pisshead*, piss artist*
    pisstaker*, slags, chutiya*, chutia*, bhenchod*, behenchod*, madarchod*, maderchod*, bhosdi*, gandu, gaandu*
    harami*, haramkhor*, kamina*, kamine*, kutta, kutte, doos, bliksem*, ashewo, oloshi, fecker*, feckin eejit*
    fuck you, fuck ya, fuck u, fck u, fck you, f you, f u, fuck off, fuck right off, fuk off, f off, eff off
    feck off, fuck your*, fuck the lot, fuck all of you, go fuck, get fucked, piss off, piss right off, sod off
    bugger off, naff off, screw you, screw your company, screw the lot, up your ass, up your arse, up your own
    up ur, up your bum, up your backside, up your hole, up yer, up yours, kiss my, lick my, eat shit, eat a dick
    eat my shorts, shove it up, stick it up, shove them up, shut the fuck, stfu, gtfo, bollocks to you
    fucking useless, fucking joke, fucking disgrace, fucking pathetic, fucking stupid
  `),
];

const HARMING = [
  ...joinEach(
    joinEach(
      phraseList(
        'break, smash, kick, knock, punch, rip, bash, slap, crack, rearrange, cave, bust, slit, wring, snap, tear, burn, torch, slash, key',
      ),
      ['your', 'ur', 'yer', 'ya'],
    ),
    phraseList(`
    leg*, arms, neck*, face*, teeth, jaw*, nose*, skull*, head*, kneecap*, fingers, bones, rib*, throat*, balls
    guts, heart out, tyre*, window*, house*, home*, office*, shop*, store, place, depot, building, warehouse, car*
    van*
  `),
  ),
  ...joinEach(
    phraseList(`
    kill, murder, shoot, stab, strangle, throttle, drown, bury, gut, skin, lynch, hang, hurt, batter, thump, wallop
    clobber, lamp, deck, beat, punch, slap, smack, smash, knock, burn, kick, destroy, hunt, string, finish, crush
  `),
    phraseList('you, u, ya, yous, every one of you, every last one, the lot of you, the pair of you, all of you'),
  ),
  ...joinEach(
    phraseList('kill, shoot, punch, slap, hurt, beat, smack, strangle, throttle, find'),
    phraseList('him myself, her myself, him up, that idiot'),
  ),
  ...joinEach(
    phraseList('should be, ought to be, deserve to be, deserves to be, want, wants, needs'),
    phraseList(
      'shot, shooting, hanged, hanging, hung, put down, a slap, a kicking, a good kicking, a good hiding, kicking in',
    ),
  ),
  ...joinEach(
    phraseList(
      'know where you, know where u, find out where you, know where he, know where she, know where they, know where you all',
    ),
    phraseList('live, lives, park, parks, work, works, sleep, sleeps, drink, drinks'),
  ),
  ...phraseList(`
    kill him, kill her, kill them all, kill yourself, kill yourselves, kys, kill your, hurt your, harm your
    break his legs, break his neck, smash his face, beat some sense, slap some sense, smack some sense
    knock some sense, smash the place, smash your, burn it down, down your throat, down your * throat
    burn the place, burn this place, burn the whole, burn the building, your shop burns, place burns, office burns
    petrol bomb*, molotov*, bomb your, brick through, baseball bat, every bone, bones broken, ass kicked
    arse kicked, head kicked, head kicking, punch in the, punch your, slap your, fist in, put you in hospital
    body bag*, six feet under, your grave*, put you in the ground, in a ditch, dead man walking, dead men walking
    a dead man, dead meat, you are dead, you're dead, ur dead, good as dead, want you dead, were dead, wish you dead
    should all be dead, track you down, find every one, find each one, i will find you, i'll find you
    know where your, kids go to school, know which of you, find out which of you, know your faces, coming for you
    coming to get you, come to your house, come round your house, follow you home, follow her home, follow him home
    wait for you outside, dark alley, send the boys, send some boys, send some lads, with my boys, with my brothers
    bring my brothers, watch your back, watch his back, watch her back, had better watch, better watch your
    over your shoulder, sleep with one eye, one eye open, will regret, you'll regret, youll regret, going to regret
    live to regret, regret the day, regret crossing, regret messing, will pay for this, you'll pay for this
    will pay for what you, you'll pay for what, make you suffer, make you sorry, make you regret
    make you pay for what, you'll be sorry, you will be sorry, sorry you were born, were never born, never been born
    days are numbered, mess with me, the wrong person, messed with the wrong, messing with the wrong
    who you are messing, who you're messing, who you are dealing with, who you're dealing with, i'm capable of
    i am capable of, see what happens to you, shame if something, pity if something, shame if anything
    shame if it got, accidents happen don't, ruin your life, ruin your lives, your life hell, your life a misery
    your life a living, living hell, your career, out of business, lose your job, never work again, be working there
    make it my mission, make it my hobby, out of a job, gets the sack
  `),
  ...joinEach(
    phraseList(
      "get you, get him, get her, get you all, get them, have you, have you all, have him, have her, see you, see you all, gets, someone gets, till you're, until you're",
    ),
    phraseList('fired, sacked, deported, struck off'),
  ),
];

const CURSES = [
  ...joinEach(
    phraseList(`
    hope you, hope u, hope you all, hope you both, hope you lot, hope you people, hope he, hope she, hope they
    hope they all, hope whoever *, hope the lot of you, hope every one of you, hope each of you, hope that you
    may you, may you all, wish you would, should all, you can all, pray you
  `),
    phraseList(`
    die*, rot, rots, burn, burns, choke*, suffer*, crash*, starve, lose*, drown*, bleed*, perish, fail, fall
    go bankrupt, go bust, go under, go blind, go out of business, goes bankrupt, goes bust, get fired, get sacked
    get cancer, get run, get hit by, get what you deserve, get robbed, get sick, gets fired, gets sacked
    gets cancer, gets run, gets jilted, end up, ends up, never sleep*, never know, never find*, never walk*
    never work*, never have a moment, catch cancer, break*, cry, scream, burn in
  `),
  ),
  ...joinEach(
    joinEach(phraseList('hope your, hope ur, hope yr, hope all your, wish your, may your, pray your'), ['*', '* *']),
    phraseList(`
    die*, rot*, burn*, fall*, choke*, suffer*, crash*, ends up, end up, collapse*, fails, freeze*, starve*, cries
    leaks, explodes, floods, gets cancer, get cancer, goes bust, goes bankrupt, goes under, goes off, is next
    sit in, sits in, shake, meets, never sleep*
  `),
  ),
  ...phraseList(`
    drop dead, rot in, burn in hell, roast in hell, go to hell, goto hell, hell with you, hell with your
    see you in hell, place in hell, go and die, go die, just die, die in a fire, die in pain, die alone, die slowly
    die screaming, die of cancer, you should die, deserve to die, deserve to rot, deserve to suffer, get cancer
    cancer's too good, choke on it, curse your, curse on, i curse, cursed be, plague on, a pox on, god will punish
    god punish you, god will judge you, may god judge, thunder fire, thunder strike you, holy ghost fire
    will never prosper, will not prosper, god is not sleeping, god is not asleep, may * strike, may * punish
    may * curse, never see good, children will suffer, happen to your mother, happen to your kids
    happen to your family, happen to your own, same happens, do the same to your, what is coming to you
    what's coming to you, karma will, karma is a, karma's a, balls off, the way mine did, may your own
  `),
];

const BLACKMAIL = [
  ...joinEach(
    phraseList(
      "or, or i, or i will, or i'll, or ill, or i'm, or we, or we will, or we'll, unless i get, or it's, or expect, or else",
    ),
    phraseList(
      'one star, 1 star, a one star, a 1 star, the one star, zero stars, bad review*, a bad review, the review*, my review, everyone will, everybody will, everyone hears, everybody hears, leave, leave one, post, posting, tell everyone, tell every, tell the world, screenshot*, the screenshot*, destroy, ruin, name, name and shame, write a review, trash, my follower*, my reader*, my subscriber*, my channel, the whole village, the whole town, this goes, it goes, put it on, put this on, putting this, go viral, viral, go to the papers, going to the papers, plaster*, blast*, rate',
    ),
  ),
  ...joinEach(
    phraseList('destroy, ruin, trash, tank, kill, sink, wreck, drop'),
    phraseList(
      'your reputation, your rating*, your ratings, your score, your stars, your name, your business, your company',
    ),
  ),
  ...phraseList(`
    or you will get a one star, or you get a one star, my followers will, my followers hear, my subscribers will
    my channel has, my readers will, handing my, k followers, trash you online, slate you on, slate you all
    drag you through, drag you online, blast you on, plaster your name, plaster it, plaster this, all over facebook
    all over social media, all over the internet, all over tiktok, all over twitter, all over google, star on every
    stars on every, review on every, reviews on every, every review site, friends to leave, fake reviews, flood your
    bury you in, you in reviews, review bomb*, make sure nobody, make sure no one, tell every newspaper
    naming and shaming, screenshots go, screenshot every, make you famous, put you out of business, screenshots will
  `),
];

const CONTEMPT = [
  ...joinEach(
    phraseList('a *, my *, my * *, year old, even a *, even my *'),
    phraseList(`
    could do your, could do better, could do a better, could run, could have done better, could have done a
    could've done, could have managed, would do a better, would do better, would have done a, would have understood
    would have managed, has more, is smarter, is brighter, knows more
  `),
  ),
  ...joinEach(
    phraseList('are you, are you all, are you lot, are you people, are you guys, were you, were you all, you must be'),
    phraseList(`
    drunk, high, stoned, asleep, deaf, blind, daft, dim, simple, mad, mental, insane, crazy, nuts, normal, on drugs
    on something, for real, sane, even human, even reading, mentally, incapable, capable of reading, right in
    all there, special, taking the, even
  `),
  ),
  ...joinEach(
    phraseList('someone, somebody, anyone, anybody'),
    phraseList(
      'competent, who is competent, who can think, who can read, intelligent, with a brain, with half, with brains, wi a brain, who tells the truth',
    ),
  ),
  ...joinEach(
    phraseList(
      'shove your, stick your, shove that, stick that, you can shove, you can stick, stuff your, spare me your, spare me the, save your, keep your',
    ),
    phraseList(
      'offer, voucher*, apolog*, discount*, goodwill, job, sorry, excuse*, money, policy, company, platitude*, script*, your, it, them, where, points',
    ),
  ),
  ...joinEach(
    phraseList('more *, better *, smarter, brighter, more use'),
    phraseList('than you lot, than your whole, than you people, than your entire, than all of you'),
  ),
  ...phraseList(`
    special kind of talent, special sort of mind, words of one syllable, with a pulse, responsible adult
    ask a grown up, find a grown up, fetch a grown up, get a grown up, able to read at all, paid for copying
    congratulations on losing, talk to an adult, speak to an adult, talk to a grown up, speak to a grown up
    put a grown up, use your brain*, use your loaf, engage your brain, have a brain, have brains, got a brain
    a brain between, one brain between, half a brain, no brain*, instead of brains, if brains were, if stupidity
    your tiny brain, between your ears, thick skull*, sit there all day, on your arse, on your ass
    on your backside*, on your fat, off your arse, off your ass, off your backside*, off your fat, off your lazy
    too stupid to, too thick to, too dumb to, too lazy to, too dim to, you are too thick, are you too thick
    lot too thick, planet are you, planet do you, what are you on, are you smoking, you been smoking
    lost your mind*, no shame, no conscience, have a conscience, any conscience, any shame, grow a spine
    grow a pair, no idea what you're doing, no idea what you are doing, a clue what you, no clue what you
    you have no clue, haven't got a clue, give a monkey*, give a toss, give a rat*, give two hoots, give a flying
    couldn't care less, could not care less, what is wrong with you, what's wrong with you, whats wrong with you
    what is your problem, what's your problem, can you even read, can you not read, can't you read, cant you read
    can you people read, know how to read, please learn to, learn to read, go and learn, learn to do your
    type slowly, type this slowly, write this slowly, writing this slowly, i will write slowly for, spell it out for
    spell this out for, spell it out to, use small words, so even you, even you can, even you could, even you might
    even a moron, even an idiot, even a fool, slow clap, clap for yourself, yourself a medal, what geniuses
    you genius*, bunch of geniuses, what genius, proud of yourself, proud of yourselves, are you proud
    do you sleep at, can you sleep at, do you all sleep, yourself in the mirror, yourselves in the mirror
    live with yourself, live with yourselves, on your head, job for once, your bloody job, your damn job
    your fucking job, is reading too hard, too hard for you, your pay grade, do they pay you for, are you paid for
    who hired you, who employs you, who trained you, steal a living, stealing a living, make me sick, makes me sick
    you sicken, disgust me, couldn't organise, could not organise, couldn't organize, you couldn't run
    lot couldn't run, find your own, find its own, find their own, arse from, ass from, stuff up, talking out of
    insult my intelligence, insulting my intelligence, take me for a, taking me for a, take us for, taking us for
    think i'm stupid, think i am stupid, born yesterday, your so called, so called experts, so called support
    so called customer service, crocodile tears, cut the crap, don't patronise me, get stuffed, get knotted
    get a life, a proper job, a real job, go jump, take a hike, take a long walk, jog on, shut up, shut ya, shut yer
    shut your mouth, shut your face, shut your gob, shut your trap, bite me, bog off, cop on, chocolate teapot
    as much use as, about as useful, as useful as, fit to run, be let near, been let near
  `),
];

/** Exasperated, and hardly an insult. */
const JABS = phraseList(`
    you people, you lot, call yourselves, call yourself, calls itself a, having a laugh, this a joke, kind of joke
    what a circus, must be joking, to be joking, thanks for nothing, thank you for nothing, cheers for nothing
    thanks a bunch, no thanks to you, shame on, for shame, be ashamed of, should be ashamed, should all be ashamed
    ought to be ashamed, ashamed of yoursel*, hang your head*, absolute disgrace, utter disgrace, disgraceful
    national disgrace, have the nerve, has the nerve, had the nerve, the brass neck, the barefaced cheek
    the audacity, the gall, kind of cheek, the cheek of, how dare you, anybody awake, anyone alive
    does anybody work, does anyone work, does anyone actually, does anybody actually, is there anyone at all
    is there anyone there, you actually read, you even read, you ever read, did anyone read, did anybody read
    bother to read, what a joke, is a joke, are a joke, was a joke, beyond a joke, past a joke, total joke
    absolute joke, bloody joke, complete joke, a farce, farcical, laughing stock, sick and tired, sick to death
    the back teeth, fed up with you, fed up of you, sick of your, sick of you, tired of your, had it with you
    up to here, hope you are happy, hope you're happy, good luck with that, how hard can it, how hard is it
    how difficult is it, how difficult can, not rocket science, hardly rocket science, get your act, your finger out
    get a grip, sort yourselves out, sort yourself out, do your job, do your jobs, last warning, final warning
    your last chance, worst company, worst customer, worst service, you do all day, shambles, shambolic
    are you kidding, are you serious, you actually serious, must be kidding, give me a break, pull the other one
    so much for your, utter rubbish, absolute rubbish, utter nonsense, load of tosh, for crying out loud
    for pity's sake, for goodness sake, the love of god, pathetic, mugging me off, taken for a mug, daylight robbery
    highway robbery, a rip off, total rip off, money grab, cash grab, a likely story, give it a rest, laughable
    ludicrous
  `);

/** Strong swear words, at whatever they are. */
const STRONG = phraseList(`
    fuck*, fuk, fukk*, motherf*, fok, fokken, fukin*, fck, fcking, fckn, fcuk*, f ck, f cking, f ing, f'ing, fkn
    fking, fkin, phuck*, effing, effin, clusterfuck*, ffs, wtf, wth, tf is, omfg, shit, sh t, shits, shitty
    shittiest, shite, shitting, shitshow*, shithole*, shitload*, shat, bullshit*, horseshit, dogshit, batshit
    crock of, total bs, complete bs, utter bs, pure bs, absolute bs, this bs, your bs, of bs, is bs, pissed off
    pissing, pisses, piss poor, piss take, pisstake, piss taking, the piss, piss up, bollocks, bollox*, bollocking
    wank, arsed, half assed, arse, ass backwards, pain in the ass, your ass, my ass, his ass, her ass, dicking
    his dick, dick move, tits up, goddamn*, god damn, rat's ass, rats ass, crap all over, balls to
  `);

/** Mild swear words, which ease one's mind more than they hurt. */
const MILD = phraseList(`
    bloody, bleedin, bleeding joke, blasted, flaming joke, ruddy, sodding, sod it, sod this, sod all, bugger
    buggered, buggering, damn, damned, damnit, dammit, kak, darned, friggin, frigging, freaking, freakin, feck
    feckin, fecking, chuffing, crap, crappy, crapped, poxy, cock up, cock ups, balls up, naff all, load of balls
    load of cobblers, the hell, as hell, the heck, hell's teeth, for gods sake, for god's sake, for christ's sake
    for christs sake, for heaven's sake, jesus christ, jesus wept, christ almighty, flipping heck, flipping joke
    screw this, it sucks, you suck, this sucks, pig's ear
  `);

/** English words and phrases that sting; a new one is one line in the group it belongs to. */
export const lexicon: Lexicon = [
  {
    kind: 'insult',
    level: 2,
    phrases: [
      ...INSULTS,
      ...joinEach([...CALLED, ...PERSONS], namings),
      ...joinEach(CALLED, THINGS),
      ...joinEach(READER, QUALITIES),
      ...ACCUSED,
    ],
  },
  { kind: 'insult', level: 3, phrases: [...SLURS, ...SWEARING_AT] },
  { kind: 'profanity', level: 2, phrases: [...SWEARING_AT, ...STRONG] },
  { kind: 'profanity', level: 1, phrases: MILD },
  { kind: 'threat', level: 3, phrases: [...HARMING, ...CURSES] },
  { kind: 'review_blackmail', level: 2, phrases: BLACKMAIL },
  { kind: 'contempt', level: 2, phrases: CONTEMPT },
  { kind: 'contempt', level: 1, phrases: JABS },
];
