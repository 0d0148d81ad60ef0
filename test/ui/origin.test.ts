import { describe, expect, test } from 'vitest';
import { covers, hostOf, originOf } from '../../src/ui/origin.ts';

describe('the address of a webmail becomes a match pattern', () => {
  test.each([
    ['webmail.example.org', 'https://webmail.example.org/*'],
    ['  https://mail.uni.example/roundcube/?_task=mail  ', 'https://mail.uni.example/*'],
    ['https://mail.example.org:8443/', 'https://mail.example.org/*'],
    ['WebMail.Example.ORG/inbox', 'https://webmail.example.org/*'],
    ['https://post.müller.example', 'https://post.xn--mller-kva.example/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
    ['http://127.0.0.1:4000/mail', 'http://127.0.0.1/*'],
    ['http://mail.localhost/', 'http://mail.localhost/*'],
  ])('%s', (address, origin) => {
    expect(originOf(address)).toEqual({ ok: true, value: origin });
  });
});

describe('an address that cannot be switched on', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['my webmail', 'not-an-address'],
    ['webmail', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['*.example.org', 'not-an-address'],
    ['https://*/*', 'not-an-address'],
    ['http://webmail.example.org', 'not-secure'],
    ['http://localhost.example.org', 'not-secure'],
    ['ftp://files.example.org', 'not-web'],
    ['file:///home/sam/mail.html', 'not-web'],
  ])('"%s" is %s', (address, error) => {
    expect(originOf(address)).toEqual({ ok: false, error });
  });
});

test('a pattern covers every page of its host and no other', () => {
  expect(covers('https://mail.example.org/*', 'https://mail.example.org:8443/inbox?x=1')).toBe(true);
  expect(covers('https://mail.example.org/*', 'https://example.org/')).toBe(false);
  expect(covers('https://mail.example.org/*', 'http://mail.example.org/')).toBe(false);
  expect(covers('https://mail.example.org/*', 'about:blank')).toBe(false);
});

test('a pattern is shown as its host', () => {
  expect(hostOf('https://mail.example.org/*')).toBe('mail.example.org');
});
