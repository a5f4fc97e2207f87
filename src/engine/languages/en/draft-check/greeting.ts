import type { GreetingWords } from '../../../draft-check/greeting-words';

/** English greetings, and the short forms of English names. */
export const greeting: GreetingWords = {
  openers: `
    dear hi hello hey hiya howdy greetings good morning afternoon evening day you thanks thank very much so many sorry
    apologies welcome back again and my dearest ok okay
  `,
  titles: { male: 'mister sir', female: 'missus ma’am', either: '' },
  and: 'and & or',
  nobody: `
    all team there both everyone everybody folks guys colleagues colleague customer customers client clients sir madam
    friend friends guest guests reader user member partner valued again neighbour neighbor buyer shopper ladies gentlemen
    subscriber applicant candidate parent parents patient student sirs madams support sunshine traveller traveler
    passenger tenant owner resident sender recipient applicants monday tuesday wednesday thursday friday saturday sunday
    christmas easter happy merry thanks please yes no world
  `,
  apart: `
    our my who from of at a an whose whom their
  `,
  tells: "here is isn't has had will was and at from of can did does would said says told asked s",
  same: `
    alexander alex alec al sandy lex xander sasha alexandr aleksandr alejandro
    alexandra alex alexa sandra sandy lexi sasha
    abigail abby gail
    adam
    albert al bert bertie
    alfred alf alfie fred
    amanda mandy
    amelia amy millie
    andrew andy drew andreas andre andrei andrey
    angela angie
    anna ann anne annie hannah anya
    anthony tony antonio anton
    arthur art artie
    barbara barb babs
    beatrice bea
    benjamin ben benny benji
    bernard bernie
    bradley brad
    caroline carol carrie carolyn
    catherine catharine katharine cathryn kate katie kathy cathy kat cat katy katherine kathryn kathleen
    charles charlie chuck chas
    charlotte lottie charlie
    christina chris tina chrissie christine kristina christie
    christian chris
    christopher chris kit topher
    cynthia cindy
    daniel dan danny
    david dave davy davey
    deborah deb debbie debra
    dorothy dot dottie dolly
    donald don donny
    douglas doug
    edward ed eddie ted teddy ned
    edwin ed eddie
    eleanor ellie nell nora
    helen elena nell lena ellen
    elizabeth elisabeth liz beth lizzie betty eliza libby bess betsy lisa elsie liza
    emily em emmy
    emma em
    eugene gene
    evelyn eve evie
    florence flo
    frances fran francesca frankie
    francis frank frankie francisco
    frederick fred freddie freddy
    gabriel gabe
    gabriella gabby ella
    gerald gerry jerry
    geoffrey jeffery geoff jeff jeffrey
    george georgie
    gregory greg
    harold harry hal
    harriet hattie
    henry harry hank
    howard howie
    isabella bella izzy isabel isabelle
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    jane janie jenny janet
    jennifer jen jenny jenna
    jessica jess jessie
    joanna jo joanne joan
    john jack johnny jon
    jonathan jonathon jon jonny
    joseph joe joey
    josephine jo josie
    joshua josh
    judith judy jude
    julia julie jules
    katarina kate katie
    kenneth ken kenny
    kimberly kim
    laura laurie
    lawrence laurence larry laurie
    leonard leo len lenny
    leonardo leo
    lillian lily lil
    louis lou lewis
    louise lou
    lucy lucia lucille
    madeleine maddie
    margaret maggie meg peggy rita greta daisy
    maria mary marie masha molly polly
    martha marty
    martin marty
    matthew matt matty
    maximilian max
    maxwell max
    megan meg
    melissa mel
    melanie mel
    michael micheal mikael mike mick mickey micky mikhail michail
    michelle shelly
    mohammed mohamed muhammad mo mohamad
    nathan nate nat
    nathaniel nate nat
    natalie nat
    nicholas nicolas nick nicky nico nikolai nikolay
    nicola nicky nicole
    olivia liv livvy
    oliver ollie olly
    pamela pam
    patricia pat patty trish tricia
    patrick pat paddy rick
    paul pavel
    penelope penny
    peter pete
    philip philipp phil phillip
    rachel rachael rach
    raymond ray
    rebecca becky becca
    reginald reg
    richard rick dick rich richie ricky
    robert rob bob bobby robbie bert
    ronald ron ronnie
    rosemary rose rosie
    rosalind ros
    rose rosie
    russell russ
    samantha sam sammy
    samuel sam sammy
    sarah sally sara sadie
    sebastian seb
    simon si
    sophia sophie sofia sonya
    stephen stephan steph steve steven stevie stefan
    stephanie steph
    stewart stuart stu
    susan suzan sue susie suzy suzanne susanna
    terence terry
    theodore ted theo teddy
    theresa terry tess tessa teresa
    thomas tom tommy
    timothy tim timmy
    valerie val
    vanessa nessa
    veronica ronnie nika
    victor vic viktor
    victoria vicky tori vicki
    vincent vince vinnie
    virginia ginny
    walter walt wally
    william will bill billy liam willy
    winston win
    augustus gus angus august gustavo
    philippa pippa pip
    hubert hugh
    agnes nessie
    eleonora nora ellie leonora
    cassandra cass sandra
    alison ali allie
    alan al
    ignatius iggy
    marjorie marge
    mildred millie
    bridget biddy bridie
    constance connie
    frederica freda
    yvonne eve
    zachary zach zack
  `,
};
