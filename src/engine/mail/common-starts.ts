import { FUNCTION_WORDS } from './language/language-words';

const list = (words: string): readonly string[] => words.split(' ');

/** Words of all four languages that often stand before a name at the beginning of a sentence, in small letters and without ё. */
export const COMMON_STARTS: ReadonlySet<string> = new Set([
  ...Object.values(FUNCTION_WORDS).flatMap((words) => Array.from(words, (word) => word.replace(/ё/g, 'е'))),
  ...list(
    "hey good morning afternoon evening greetings regards best kind sincerely cheers mr mrs ms miss mister dr prof sir madam your yours you're the a an i i'm my his her their our us let only even never nobody someone somebody everyone yesterday today tomorrow last next since after before until while because although though despite between under over into without like than then now first finally also ask tell call contact give send is are were did does should may might must shall one two both all none which whose whom these those",
  ),
  ...list(
    'здрасти привет добро добър утро вечер поздрав уважение скъпи скъпа мили мила драги драга г-н г-жа г-ца господине господа колега колегата вашият според освен заради преди докато тогава сега после вчера днес утре само дори никога попитайте кажете питайте върнете дайте пратете бъди бъдете нашият нашата моят къде ето хайде ало ей извинете',
  ),
  ...list(
    'приветствую доброе утро вечер дорогой дорогая дорогие уважаемый уважаемая уважаемые господин госпожа коллега уважением согласно кроме вместо потом теперь тогда даже никогда никто скажите спросите передайте верните дайте алло эй извините ваш наш наша пусть если между перед через под над без',
  ),
  ...list(
    'привіт вітаю доброго доброї добрий ранку вечора шановний шановна шановні дорогий дорога пан пані пане панове колега повагою згідно крім замість потім тепер тоді навіть ніколи ніхто скажіть спитайте передайте поверніть дайте алло гей вибачте наш наша хай нехай якби між перед через під над без після',
  ),
]);
