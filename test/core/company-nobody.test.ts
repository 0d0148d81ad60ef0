import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';

const companyIn = (subject: string, from: string, body: string): string | null => {
  const mail = mailOf({ subject, from, body });
  return classify(mail, languagesOf(mail)).facts.company;
};

describe('who is no employer', () => {
  it.each([
    [
      'a town',
      'Tu candidatura en Valladolid',
      'Te agradecemos tu candidatura en Valladolid, pero no seguirás en el proceso.',
    ],
    [
      'a town in its case',
      'Rekrutacja w Olsztynie',
      'Dziękujemy za udział w rekrutacji w Olsztynie. Wybraliśmy inną osobę.',
    ],
    ['an office', 'Ihre Bewerbung', 'Leider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nDezernat II'],
    [
      'who holds an office',
      'Esito',
      'Non proseguiremo con la sua candidatura.\n\nCordiali saluti\nIl Presidente della Commissione',
    ],
    ['who signs', 'Su postulación', 'No continuarás en el proceso.\n\nUn saludo\nRRHH\nRemedios Azcoitia'],
    [
      'who signs with initials',
      'Esito',
      'Non proseguiremo con la sua candidatura.\n\nCordiali saluti\nSegreteria\nG. Pellizzari',
    ],
    [
      'who signs, family first',
      'Отклик',
      'К сожалению, мы выбрали другого кандидата.\n\nС уважением,\nОтдел кадров\nЩукин В. В.',
    ],
  ])('%s', (_, subject, body) => {
    expect(companyIn(subject, 'kontakt@mail.example', body)).toBeNull();
  });

  it('but a company may be called like a person, if it sends', () => {
    const body = 'Unfortunately we have decided not to move forward with your application.\n\nHelen Marsh';
    expect(companyIn('Your application', 'Helen Marsh <jobs@helenmarsh.example>', body)).toBe('Helen Marsh');
  });

  it('and an institution may begin with what is a first name elsewhere', () => {
    const body = 'Nous avons le regret de ne pas retenir votre candidature.\n\nCordialement\nLa Ville de Montrieux';
    expect(companyIn('Votre candidature', 'rh@mail.example', body)).toBe('Ville de Montrieux');
  });
});
