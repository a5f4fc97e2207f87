import type { NameRules } from '../../mail/sender/name-rules';
import { address, formal } from './vocative';

/** English given names, as many as decide which word is the given one, titles, and words of firms. */
export const names: NameRules = {
  knowsLatin: true,
  given: {
    male: `
      aaron adam adrian ahmed aidan alan albert alejandro alex alexander alfred ali alistair amir andre andrew
      andy angus anthony antonio arthur asif austin barry ben benjamin bernard bill billy bob bobby brad bradley
      brandon brendan brian bruce bryan callum calvin cameron carl carlos cedric chad charles charlie chris
      christian christopher cliff clive colin connor craig damian dan daniel danny darren dave david dean dennis
      derek diego dmitri dominic don donald doug douglas duncan dylan ed eddie edgar edward edwin eli elijah
      eric erik ethan eugene evan felix fernando finn francisco frank fred frederick gareth gary gavin geoff
      geoffrey george gerald gerard giovanni glen glenn gordon graham grant greg gregory gus guy hamza hans
      harold harry harvey hassan hector henry herbert howard hugh hugo hussein ian ibrahim isaac ivan jack jacob
      jake james jared jason javier jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon
      jonas jonathan jordi jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kenji
      kevin kurt kyle lars lawrence lee leo leon leonard lewis liam logan louis luca lucas luis luke malcolm
      manuel marco marcus mario mark martin marvin mason matt matteo matthew maurice max michael miguel mike
      mitchell mohamed mohammed mohamad muhammad nathan nathaniel neil nicholas nick nigel noah noel norman
      oliver omar oscar otto owen pablo patrick paul pedro pete peter phil philip phillip pierre raj ralph
      ramesh raymond ray rafael raul reza rhys ricardo richard rick rob robert roberto rodney roger roland ron
      ronald rory ross roy russell ryan samuel scott sean sebastian sergio seth shane simon stan stanley stefan
      stephen steve steven stewart stuart sven ted terence terry theo theodore thomas tim timothy toby todd tom
      tommy tony travis trevor tyler victor vijay vincent wade walter warren wayne will william yusuf zachary
      zach wolfgang juergen jürgen andreas hiroshi kwame dinesh suresh alfie archie arnold basil bernie blake
      boris brett bruno byron caleb chester clarence clark claude clyde cody cyril damien dante darius darrell
      dexter dirk duane dwight earl edmund elliot elliott elmer emil emmanuel ernest ezra fabian farid felipe
      floyd freddie garth gilbert giles guillermo harley harrison heath hubert humphrey ignacio ismail ivor
      jeremiah jermaine joaquin julius kareem kelvin kieran kirk kristian lance leroy lester lionel lloyd
      lorenzo lucian magnus marshall maurizio maxwell miles milo morris moses myles nelson niall nico nikhil
      niklas omer orlando osman otis percy pranav quentin quincy ramon randall randy raoul reginald rene reuben
      rex rodrigo rohan rudy rupert salvador sanjay santiago saul sergei solomon spencer sunil tariq terrence
      thiago tobias tomas ulrich vernon vikram vince virgil wallace warwick wesley wilfred winston xavier
      yannick zane
    `,
    female: `
      abigail ada adele agnes aisha alexandra alice alicia alison amanda amber amelia amy ana andrea angela
      anita ann anna anne annette annie april aria ashley audrey ava barbara beatrice becky belinda beth bethany
      betty beverly brenda bridget brittany camila carla carmen carol caroline carolyn catherine cathy cecilia
      charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie courtney
      crystal cynthia daisy danielle daphne dawn deborah debbie debra denise diana diane donna doris dorothy
      edith eileen elaine eleanor elena elise eliza elizabeth ella ellen ellie eloise elsa emily emma erica erin
      esther eva eve evelyn fatima faith fiona florence frances freya gabriela gail gemma georgia gertrude gina
      giulia gladys gloria grace greta gwen hannah harriet hazel heather heidi helen hilary holly imogen ingrid
      irene iris isabel isabella isla ivy jackie jacqueline jana jane janet janice jasmine jean jen jenna
      jennifer jenny jessica jill jo joan joanna joanne jodie josephine joy joyce judith judy julia julie june
      karen kate katherine kathleen kathryn kathy katie katrina kayla kelsey kimberly kirsten kirsty kristen
      latoya laura lauren leah leila lena lily linda lisa lola lorraine louise lucia lucy lydia lynn madison
      maggie mandy marcia margaret maria marie marilyn marion marjorie martha mary matilda maureen maya meera
      megan melanie melissa mia michelle mildred miriam moira molly monica nadia nancy naomi natalie natasha
      nicola nicole nina nora olga olive olivia paige pamela patricia paula pauline penelope penny petra phoebe
      phyllis pippa poppy priya rachel rebecca renee rhonda rita roberta rosa rose rosemary rosie ruby ruth
      sabrina sally samantha sandra sara sarah sharon sheila shelley shirley silvia sofia sonia sophia sophie
      stacey stella stephanie sue susan susanna suzanne sylvia tamara tanya tara teresa tina theresa tracey
      ursula valerie vanessa vera veronica victoria viola violet virginia wendy yasmin yolanda yvonne zara zoe
      anjali keiko yuki mei maeve niamh siobhan priyanka adriana agatha aileen alana alma alyssa amina anastasia
      annabel antonia arlene astrid bernadette bertha beyza bianca bonnie candice carole cassandra celia celine
      charlene clarissa clementine constance cordelia cristina daniela delia desiree dolores doreen effie elsie
      elvira esme esmeralda estelle eugenia eunice felicity francesca gabrielle georgina geraldine gillian
      ginger giselle guadalupe gwendolyn hanna hattie henrietta hope ida ines ingeborg iona irma isabelle ivana
      jade janine jeanette jeanne joann johanna jolene josie juanita juliana juliet karin karina katharina
      katrin kimberley kirstin kristina kristin lara laurie lavinia leanne leticia lillian liliana lois lorena
      loretta lottie louisa lucille lucinda luisa luna lynette mabel magdalena marcella margarita margot mariana
      mariam marianne marina marisa marta martina matilde mavis maxine mercedes meredith millie minnie miranda
      myra myrtle nadine natalia nell nellie noreen odette ophelia paloma philippa pilar pooja portia priscilla
      ramona regina rosalind rosalie roxanne sadie selma serena sienna simone sybil tabitha tania tessa thea
      thelma tiffany trudy vicky vivienne wanda wilma winifred yvette zoë
    `,
    either: `
      alexis bailey blair casey chandra dale dana devon drew francis gabriel jan jamie jess jordan jude kai kelly kendall
      kerry kim leslie lindsay lou morgan nat pat quinn reese riley robin rowan sam sandy shannon shawn sidney sky taylor
      tracy vivian wren ming wei min
    `,
  },
  spelt: '',
  titles: {
    male: 'mr sir lord father fr brother herr monsieur',
    female: 'mrs ms miss madam lady dame mme frau',
    either: `
    mx dr prof professor rev reverend eng ing capt captain col major maj sgt hon honorable honourable judge doctor messrs lt gen general adm admiral
    bishop pastor rabbi senator sen rep president coach
  `,
  },
  things: `
    concerned all american baby best big black blue bright british business car cat chief child city clean cool daily day digital
    dog dropbox early east eastern easy european evening fast fire first food foo free fresh full general gold golden
    goldman good grand great green happy head hot human huawei junior kids lake late little local lost lucky main modern
    monthly moon morning national natural new night no north northern oak ocean old open our out parcel party pet pine
    premium private public pure quick rainbow red regional royal samsung sea senior silver simple sky smart snow south
    southern spotify star steel stone street strong sun sunny sunrise sunset super sweet top total town tree true twin
    united universal urban valued vintage virtual weekly wells west western white whole wild window wise xiaomi yellow
    young zoom
  `,
  roles: `
    information administrator administration desk clients newsletters career careers mailer daemon abuse hello e-mail
    mailbox inbox reception booking bookings reservations reservation division the firm partner partners associates
    solutions systems university school clinic user users guest anonymous unknown me my you your nobody undisclosed
    recipients iphone ipad android scanner printer copier fax automatic alert member members membership management ceo cfo
    foundation media payment refunds warehouse enquiries enquiry inquiries complaints staff crew hq headquarters secretary
    secretariat delivery deliveries dispatch update updates message messages reminder confirmation receipt receipts report
    reports survey welcome subscription subscriptions offers promo test tester sender reply server root sysadmin it ops
    operations purchasing procurement logistics quality website form app forum community official airport fc league times
    video resources executive international limited llp plc ag corporation sa srl bv oy ab kg pty sp zoo ead sons bros
    brothers ад оао зао ат прат zakaz sklad buhgalteria ofis poddrazhka podpora prodazhbi zayavki klient otdel zao oao
    market acme airlines airways amazon apple autos bakery books boutique brewery builders cafe capital cars center centre
    central chemist church cleaning cloud club coffee collective college construction consulting council courier couriers
    craft crafts dental design designs digest direct electric electrical electronics energy engineering enterprise
    enterprises entertainment equipment estate estates events express facebook families family farm farms fashion finance
    financial fitness flowers foods furniture gallery games garage garden gardens gas global goods google hardware health
    healthcare holdings home homes hospital house housing industries insurance investments jewelers jewellery kitchen
    kitchens lab labs laundry law legal library linkedin lounge ltda magazine markets medical microsoft mobile mortgage
    motors museum network networks outlet paws paypal pharma pharmaceuticals pharmacy photography pizza plumbing power print printing
    products project property publishing realty recruitment recycling rentals repair repairs restaurant retail salon
    savings shipping shoes society software spa sports stores studio studios supplies supply taxi tech technologies
    technology telecom telecommunications textiles tickets tools toys trading training transport travel trust union
    utilities ventures water wholesale wines workshop world
  `,
  address,
  formal,
};
