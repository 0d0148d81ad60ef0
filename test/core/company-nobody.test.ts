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

  it.each([
    [
      '株式会社カナデ楽器',
      '採用結果',
      '株式会社カナデ楽器の尾上と申します。\n慎重に検討した結果、今回は採用を見送らせていただくことになりました。',
    ],
    [
      '청운관광(주)',
      '채용 결과 안내',
      '안녕하십니까. 청운관광(주) 총무부입니다.\n아쉽게도 이번에는 함께하지 못하게 되었습니다.',
    ],
    [
      'ООО "Торговый дом Вереск"',
      'Ваш отклик',
      'ООО "Торговый дом Вереск" рассмотрело ваше резюме. К сожалению, мы не готовы пригласить вас.',
    ],
    ['华域新材集团', '面试结果', '感谢你参加华域新材集团的面试。很遗憾，您未能通过本次面试。'],
    [
      'Ngân hàng Phú Gia',
      'Kết quả ứng tuyển',
      'Ngân hàng Phú Gia rất tiếc phải thông báo bạn chưa được chọn cho vị trí này.',
    ],
  ])('and %s is named whole, without who speaks for it', (company, subject, body) => {
    expect(companyIn(subject, 'no-reply@mail.example', body)).toBe(company);
  });

  it('but a company may be called like a person, if it sends', () => {
    const body = 'Unfortunately we have decided not to move forward with your application.\n\nHelen Marsh';
    expect(companyIn('Your application', 'Helen Marsh <jobs@helenmarsh.example>', body)).toBe('Helen Marsh');
  });

  it.each([
    ['Your application to Charles Marden', ''],
    ['Analyst at Charles Marden - your application', ''],
    [
      'An update',
      'Thank you for your interest in Charles Marden. We decided not to move forward with your application.',
    ],
  ])('or if it is what one applied to: %s %s', (subject, body) => {
    expect(companyIn(subject, 'Indeed Apply <indeedapply@indeed.com>', body)).toBe('Charles Marden');
  });

  it('and an institution may begin with what is a first name elsewhere', () => {
    const body = 'Nous avons le regret de ne pas retenir votre candidature.\n\nCordialement\nLa Ville de Montrieux';
    expect(companyIn('Votre candidature', 'rh@mail.example', body)).toBe('Ville de Montrieux');
  });
});
