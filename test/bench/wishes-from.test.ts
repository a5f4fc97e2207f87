import { wishesFrom } from '../../bench/wishes-from';

const KNOWN = ['weight', 'speed', 'idle'];

describe('what a command line asks the bench for', () => {
  it('is every part without a folder of cases', () => {
    expect(wishesFrom([], KNOWN)).toEqual({ parts: KNOWN });
    expect(wishesFrom(['idle'], KNOWN)).toEqual({ parts: ['idle'] });
  });

  it('is the cases alone with one, unless parts are named too', () => {
    expect(wishesFrom(['--cases', 'cases'], KNOWN)).toEqual({ parts: [], cases: 'cases' });
    expect(wishesFrom(['speed', '--cases=cases'], KNOWN)).toEqual({ parts: ['speed'], cases: 'cases' });
  });

  it('is public texts too where a folder of them is named', () => {
    expect(wishesFrom(['--data', 'public'], KNOWN)).toEqual({ parts: [], data: 'public' });
    expect(wishesFrom(['--cases=cases', '--data=public'], KNOWN)).toEqual({
      parts: [],
      cases: 'cases',
      data: 'public',
    });
  });

  it('is refused where the folder is missing or a part is not known', () => {
    expect(() => wishesFrom(['--cases'], KNOWN)).toThrow('argument missing');
    expect(() => wishesFrom(['--cases='], KNOWN)).toThrow('After --cases comes a folder.');
    expect(() => wishesFrom(['--cases', 'a', 'height'], KNOWN)).toThrow('“height” is not known here');
  });
});
