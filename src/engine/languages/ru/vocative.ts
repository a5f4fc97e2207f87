import type { PersonName } from '../../mail/sender/name-rules';

/** Russian letters address people in the nominative, by given name and patronymic where both are known. */
export function address({ given, patronymic }: PersonName): string {
  return given === '' || patronymic === '' ? given : `${given} ${patronymic}`;
}

const CIVIL = /(^| )(г-н|г-жа|господин|госпожа)( |$)/i;

/** «Уважаемый Иван Петрович», «Уважаемая г-жа Иванова»; «Здравствуйте» where the gender is not sure. */
export function formal(person: PersonName): string {
  const { given, surname, title, gender } = person;
  const name = address(person);
  if (given !== '')
    return gender === undefined ? `Здравствуйте, ${name}` : `Уважаем${gender === 'male' ? 'ый' : 'ая'} ${name}`;
  if (surname === '' || gender === undefined || !CIVIL.test(title)) return '';
  return gender === 'male' ? `Уважаемый г-н ${surname}` : `Уважаемая г-жа ${surname}`;
}
