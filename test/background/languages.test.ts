import { describe, expect, test, vi } from 'vitest';
import { mailOf } from '../tools/corpus/mails.ts';
import { shelf } from '../tools/languages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { languagesOf, replyLanguage } = await import('../../src/background/languages.ts');

const packaged = (path: string): Promise<unknown> =>
  Promise.resolve(shelf.find((one) => path === `languages/${one.code}.json`));
const finnish = mailOf({
  body: 'Hei, kiitos hakemuksestasi, mutta emme valitettavasti voi kutsua sinua haastatteluun.',
});
const czech = mailOf({ body: 'Dobrý den, děkujeme za Váš životopis, ale pozici jsme již bohužel obsadili.' });

describe('the languages of a mail', () => {
  test('a file that cannot be read is left out, and asked for again', async () => {
    const broken = vi.fn(() => Promise.reject(new Error('gone')));
    expect(await languagesOf(czech, broken)).not.toContainEqual(expect.objectContaining({ code: 'cs' }));
    expect(await languagesOf(czech, packaged)).toContainEqual(expect.objectContaining({ code: 'cs' }));
  });

  test('are read once, for several mails at a time too', async () => {
    const read = vi.fn(packaged);
    const [first] = await Promise.all([languagesOf(finnish, read), languagesOf(finnish, read)]);
    await languagesOf(finnish, read);
    expect(first).toContainEqual(expect.objectContaining({ code: 'fi' }));
    expect(read.mock.calls.filter(([path]) => path === 'languages/fi.json')).toHaveLength(1);
  });

  test('English needs no file', async () => {
    const read = vi.fn(packaged);
    const english = mailOf({ body: 'Thank you for your application, we will not be moving forward with you.' });
    expect(await languagesOf(english, read)).toContainEqual(expect.objectContaining({ code: 'en' }));
    expect(read).not.toHaveBeenCalledWith('languages/en.json');
  });
});

describe('the language of a reply', () => {
  test('is read from the package, and is English for a mail in one that no reply is written in', async () => {
    const read = vi.fn((path: string) => Promise.resolve({ path }));
    expect(await replyLanguage('sv', read)).toMatchObject({
      customs: { code: 'sv' },
      texts: { path: 'replies/sv.json' },
    });
    expect(await replyLanguage('xx', read)).toMatchObject({ customs: { code: 'en' } });
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('that cannot be read is none: no letter goes in in the wrong one', async () => {
    expect(await replyLanguage('de', () => Promise.reject(new Error('gone')))).toBeNull();
  });
});
