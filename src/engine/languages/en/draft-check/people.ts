import type { PeopleWords } from '../../../draft-check/people-words';

/** How English tells of hardship, and how it meets it. */
export const people: PeopleWords = {
  plights: {
    grief: `
      passed away
      husband/wife/father/mother/son/daughter/brother/sister/mum/mom/dad/grandmother/grandfather/grandma/grandpa/partner/child/baby has/just/has_just? died
      he/she died, he/she has died, death of my/our, funeral*, bereaved, my/our/a/the/this bereavement, widow, widowed, widower, lost my/our husband/wife/father/mother/son/daughter/brother/sister/mum/mom/dad/baby/child
      in intensive care, in a/the? hospice, hospitalised, hospitalized, after/had/having/have/needs/awaiting surgery/an_operation/a_stroke/a_heart_attack/open_heart, chemotherapy, chemo, dialysis, diagnosed with, terminally ill, terminal illness/cancer, seriously/gravely/critically/very/chronically ill/sick, has/have/with/had/got cancer/leukaemia/leukemia, miscarriage, stillborn
      child/son/daughter/baby/mother/father/husband/wife/mum/mom/dad is/was/got/fell/has_been very? ill/sick, sick/ill child/baby/son/daughter/mother/father, stranded, stuck at the airport/station/border, homeless, lost my job/home/house, nothing to eat, cannot/can't afford food/medicine/heating/rent/the_rent, her/his/my/our medicine/medication/insulin/inhaler
    `,
    vulnerable:
      'my/our late husband/wife/father/mother/son/daughter/brother/sister/mum/mom/dad/grandmother/grandfather/partner, in hospital, elderly, pensioner*, disabled, disability, wheelchair, bedridden, housebound, pregnant, newborn, premature baby, dementia, alzheimer*, blind/deaf mother/father/son/daughter/husband/wife, autis*, special needs, single mother/mum/mom/parent, on my own with',
    idiom:
      'sick of, sick and tired, make/makes/made me sick, stranded cable/wire/cotton/pearl*, pregnant pause, funeral home/flowers/order, have cancer_as, disabled account/the/button/it/my_account, account was/is/got disabled, was/been/is/got disabled',
  },
  kind: {
    kind: `
      sorry$, so/very/truly/deeply/really/terribly sorry, sorry to, sorry that you/your/she/he/they/this/it, sorry for your/what/how/her/his, sorry about your/what/how/her/his, condolence*, sympath*, thoughts are, thinking of you/your/her/him, get well, recovery, recover soon/well, wish you/her/him/your/them, best wishes, all the best to, hope you/your/she/he/they/that, i/we understand/imagine/see/feel how/what/that/why, i/we can/do/fully understand/imagine/see, cannot imagine, can only imagine, must be/have, hard/difficult/worrying/frightening/stressful/painful time/times/days/situation/for_you/for_her/for_him, how hard/difficult/worrying/frightening/stressful/painful/much, worr*, take care of, look after, saddened, moved by, comes first, come first, first of all, more important, the most important, priority, stay safe/strong/warm, warm regards to, regards to your
    `,
    person: `
      your mother/father/mum/mom/dad/parents/husband/wife/partner/son/daughter/baby/child/children/family/grandmother/grandfather/brother/sister
    `,
  },
};
