import { isLoopback, smtpOptions } from './smtp-options.js';

describe('an SMTP address', () => {
  it.each([
    ['smtp://localhost:2525', true],
    ['smtp://127.0.0.1', true],
    ['smtp://127.8.0.1:25', true],
    ['smtps://[::1]:465', true],
    ['smtp://mail.example.no', false],
    ['smtp://127.0.0.1.example.no', false],
    ['smtp://localhost.example.no', false],
    ['smtp://10.0.0.1', false],
  ])('%s is on this machine: %s', (url, expected) => {
    expect(isLoopback(url)).toBe(expected);
  });

  it('has its login decoded, and sends it encrypted or not at all', () => {
    expect(smtpOptions('smtp://us%40er:p%2Fw@mail.example.no:587')).toMatchObject({
      host: 'mail.example.no',
      port: 587,
      secure: false,
      requireTLS: true,
      auth: { user: 'us@er', pass: 'p/w' },
    });
    expect(smtpOptions('smtps://mail.example.no')).toMatchObject({
      host: 'mail.example.no',
      secure: true,
      requireTLS: false,
      auth: undefined,
    });
    expect(smtpOptions('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 });
  });
});
