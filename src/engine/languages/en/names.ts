import { LATIN_TITLES } from '../../mail/sender/latin-roles';
import type { NameRules } from '../../mail/sender/name-rules';
import { address, formal } from './vocative';

/** English given names, as many as decide which word is the given one, titles, and words of firms. */
export const names: NameRules = {
  given: {
    male: `
      aaron adam adrian ahmed aidan alan albert alejandro alex alexander alfred ali alistair amir andre andrew andy angus
      anthony antonio arthur asif austin barry ben benjamin bernard bill billy bob bobby brad bradley brandon brendan
      brian bruce bryan callum calvin cameron carl carlos cedric chad charles charlie chris christian christopher cliff
      clive colin connor craig damian dan daniel danny darren dave david dean dennis derek diego dmitri dominic don donald
      doug douglas duncan dylan ed eddie edgar edward edwin eli elijah eric erik ethan eugene evan felix fernando finn
      francisco frank fred frederick gareth gary gavin geoff geoffrey george gerald gerard giovanni glen glenn gordon
      graham grant greg gregory gus guy hamza hans harold harry harvey hassan hector henry herbert howard hugh hugo
      hussein ian ibrahim isaac ivan jack jacob jake james jared jason javier jeff jeffrey jeremy jerome jerry jesse jim
      jimmy joe joel john johnny jon jonas jonathan jordi jorge jose joseph josh joshua juan julian julio justin karl
      keith ken kenneth kenji kevin kurt kyle lars lawrence lee leo leon leonard lewis liam logan louis luca lucas luis
      luke malcolm manuel marco marcus mario mark martin marvin mason matt matteo matthew maurice max michael miguel mike
      mitchell mohamed mohammed mohamad muhammad nathan nathaniel neil nicholas nick nigel noah noel norman oliver omar
      oscar otto owen pablo patrick paul pedro pete peter phil philip phillip pierre raj ralph ramesh raymond ray rafael
      raul reza rhys ricardo richard rick rob robert roberto rodney roger roland ron ronald rory ross roy russell ryan
      samuel scott sean sebastian sergio seth shane simon stan stanley stefan stephen steve steven stewart stuart sven ted
      terence terry theo theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler victor vijay vincent
      wade walter warren wayne will william yusuf zachary zach wolfgang juergen jürgen andreas hiroshi kwame dinesh suresh
    `,
    female: `
      abigail ada adele agnes aisha alexandra alice alicia alison amanda amber amelia amy ana andrea angela anita ann anna
      anne annette annie april aria ashley audrey ava barbara beatrice becky belinda beth bethany betty beverly brenda
      bridget brittany camila carla carmen carol caroline carolyn catherine cathy cecilia charlotte chelsea cheryl chloe
      christina christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy danielle daphne dawn
      deborah debbie debra denise diana diane donna doris dorothy edith eileen elaine eleanor elena elise eliza elizabeth
      ella ellen ellie eloise elsa emily emma erica erin esther eva eve evelyn fatima faith fiona florence frances freya
      gabriela gail gemma georgia gertrude gina giulia gladys gloria grace greta gwen hannah harriet hazel heather heidi
      helen hilary holly imogen ingrid irene iris isabel isabella isla ivy jackie jacqueline jana jane janet janice
      jasmine jean jen jenna jennifer jenny jessica jill jo joan joanna joanne jodie josephine joy joyce judith judy julia
      julie june karen kate katherine kathleen kathryn kathy katie katrina kayla kelsey kimberly kirsten kirsty kristen
      latoya laura lauren leah leila lena lily linda lisa lola lorraine louise lucia lucy lydia lynn madison maggie mandy
      marcia margaret maria marie marilyn marion marjorie martha mary matilda maureen maya meera megan melanie melissa mia
      michelle mildred miriam moira molly monica nadia nancy naomi natalie natasha nicola nicole nina nora olga olive
      olivia paige pamela patricia paula pauline penelope penny petra phoebe phyllis pippa poppy priya rachel rebecca
      renee rhonda rita roberta rosa rose rosemary rosie ruby ruth sabrina sally samantha sandra sara sarah sharon sheila
      shelley shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara
      tanya tara teresa tina theresa tracey ursula valerie vanessa vera veronica victoria viola violet virginia wendy
      yasmin yolanda yvonne zara zoe anjali keiko yuki mei maeve niamh siobhan priyanka
    `,
    either: `
      alexis bailey blair casey chandra dale dana devon drew francis gabriel jan jamie jess jordan jude kai kelly kendall
      kerry kim leslie lindsay lou morgan nat pat quinn reese riley robin rowan sam sandy shannon shawn sidney sky taylor
      tracy vivian wren ming wei min
    `,
  },
  spelt: '',
  titles: LATIN_TITLES,
  roles: `
    acme airlines airways amazon apple auto autos bakery books boutique brewery builders cafe capital cars center centre
    central chemist church cleaning cloud club coffee collective college construction consulting council courier couriers
    craft crafts dental design designs digest direct electric electrical electronics energy engineering enterprise
    enterprises entertainment equipment estate estates events express facebook families family farm farms fashion finance
    financial fitness flowers foods furniture gallery games garage garden gardens gas global goods google hardware health
    healthcare holdings home homes hospital house housing industries insurance international investments jewelers
    jewellery kitchen kitchens lab labs laundry law legal library linkedin logistics lounge ltda magazine market markets
    medical microsoft mobile mortgage motors museum network networks online outlet paws paypal pharma pharmacy photography
    pizza plumbing power print printing products project property publishing pty realty recruitment recycling rentals
    repair repairs restaurant retail salon savings shipping shoes society software spa sports stores studio studios
    supplies supply taxi tech technologies technology telecom telecommunications textiles tickets tools toys trading
    training transport travel trust union utilities ventures water web wholesale wines workshop world
  `,
  address,
  formal,
};
