import type { Language } from '../../languages/language';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Short words that make up most of any text, and hardly appear in the other languages. */
export const FUNCTION_WORDS: Record<Language, ReadonlySet<string>> = {
  en: list(
    'the and you your i my me we our is are was were be been have has had do does did not no to of in on at for from with this that it its what when where who how why can could will would please thank thanks hello hi dear order still again just get got any all but so if or as an by about there they he she im dont ive its yes',
  ),
  bg: list(
    'съм сте сме са беше бях бяха ще няма нямам имам има имате ли че кога къде какво защо как кой коя моля благодаря здравейте здравей вие ви вас ваш ваша ваши вашия вашата ми ме мен аз ние той тя то те тази този тези това онзи онази от за със във на не да по при след преди пак още вече само но или и а обаче поръчка поръчката пратката моята моят нашия някой нищо никой много един една едно казахте пиша искам може бъде бе тоя тая нали дали поръчах получих госпожо господин уважаеми уважаема поздрави трети втори път днес вчера утре си се го я им него нея сте',
  ),
  ru: list(
    'что как это вы вас вам ваш ваша ваши мне меня мы нас он она они его её ее но или уже ещё еще где когда почему если чтобы был была были есть нет да не на в и с я у к за от по из до для при после пожалуйста здравствуйте спасибо добрый день заказ заказа хочу могу можно нужно прошу только сколько опять снова третий раз деньги просто так тоже этот эта эти мой моя мои вчера сегодня завтра сейчас',
  ),
  uk: list(
    'що як це ви вас вам ваш ваша ваші мені мене ми нас він вона вони його її але або чи вже ще де коли чому якщо щоб був була були є немає так не на в у і й та з я до за від по із для при після будь ласка дякую добрий день доброго замовлення хочу можу можна треба потрібно прошу тільки скільки знову втретє гроші просто також цей ця ці мій моя мої вчора сьогодні завтра зараз бо наразі досі буде',
  ),
};

/** The Cyrillic languages as they are typed on a Latin keyboard. */
export const LATIN_WORDS: Record<Exclude<Language, 'en'>, ReadonlySet<string>> = {
  bg: list(
    'az sam sum sym ste sme shte ne da na mi vi vas vie me se si li che kak kakvo kade kude kyde koga zashto nqma niama nyama imam ima iskam molq molia molya blagodarq blagodaria porachka poruchka pratka pratkata parite pari oshte veche mnogo nikoi nikoj tova tazi tozi toq taq moje moga kazahte pisha treti put pat dnes vchera utre be bre gi go sa za ot po koi deto pak samo zdraveite zdravei pozdravi evro leva',
  ),
  ru: list(
    'ya vy vas vam vash vasha mne menya my chto eto kak gde kogda pochemu ne na v s i uzhe eshche esche zakaz zakaza dengi spasibo pozhaluysta pozhalujsta zdravstvuyte zdravstvujte dobryy dobryj den privet hochu mogu mozhno skolko opyat snova tretiy raz verni vernite segodnya zavtra vchera dlya ili esli kto',
  ),
  uk: list(
    'ya vy vas vam vash vasha vashi meni mene my shcho scho tse yak de koly chomu ne na v u z i vzhe shche zamovlennia zamovlennya hroshi groshi diakuiu dyakuyu bud laska dobryi dobryj dobryy den vechir pryvit khochu mozhu mozhna skilky znovu vtretie tretii raz sohodni zavtra vchora dlia abo yakshcho chy tomu zaraz bo shchob',
  ),
};

/** Letters that stand in one of the Cyrillic languages and not in the others, with how much one of them tells. */
export const TELLING_LETTERS: readonly { readonly letters: readonly string[]; readonly language: Language }[] = [
  { letters: ['ы', 'э', 'ё'], language: 'ru' },
  { letters: ['і', 'ї', 'є', 'ґ'], language: 'uk' },
];
