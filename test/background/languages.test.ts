import { describe, expect, test, vi } from 'vitest';
import { mailOf } from '../tools/corpus/mails.ts';
import { shelf } from '../tools/languages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { languagesOf } = await import('../../src/background/languages.ts');

const packaged = (code: string): Promise<unknown> => Promise.resolve(shelf.find((one) => one.code === code));
const polish = mailOf({
  body: 'Dzień dobry, dziękujemy za zgłoszenie na to stanowisko, ale nie możemy Pani zaprosić.',
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
    const [first] = await Promise.all([languagesOf(polish, read), languagesOf(polish, read)]);
    await languagesOf(polish, read);
    expect(first).toContainEqual(expect.objectContaining({ code: 'pl' }));
    expect(read.mock.calls.filter(([code]) => code === 'pl')).toHaveLength(1);
  });

  test('English needs no file', async () => {
    const read = vi.fn(packaged);
    const english = mailOf({ body: 'Thank you for your application, we will not be moving forward with you.' });
    expect(await languagesOf(english, read)).toContainEqual(expect.objectContaining({ code: 'en' }));
    expect(read).not.toHaveBeenCalledWith('en');
  });
});
