import { languages } from '@puheeksi/core';
import { describe, expect, test } from 'vitest';
import { childWelfareNotice, type ChildWelfareChannel } from './childWelfareNotice.js';

const channel: ChildWelfareChannel = {
  name: { fi: 'KANAVA', sv: 'KANAL', en: 'CHANNEL' },
  phone: '013 000 0000',
  link: 'https://county.example.fi/notify',
};

describe('the notice of the duty to make a child welfare notification', () => {
  test.each([
    ['fi', /viipymättä/, /salassapito/, /ei korvaa/, /ei kirjata/, /25 §/],
    ['sv', /utan dröjsmål/, /[Tt]ystnadsplikt|sekretess/, /ersätter inte/, /antecknas inte/, /25 §/],
    ['en', /without delay/, /confidentiality/, /does not replace/, /not recorded here/, /section 25/],
  ] as const)(
    'tells in %s the duty, that LP work does not replace it, and that it is not recorded here',
    (language, ...parts) => {
      const { title, lines, text } = childWelfareNotice({ language, channel });
      for (const part of parts) expect(text).toMatch(part);
      expect(text).toBe([title, ...lines].join('\n'));
      expect(lines.at(-1)).toContain('112');
    },
  );

  test.each(languages)('shows the channel of the region in %s as far as it is given', (language) => {
    const whole = childWelfareNotice({ language, channel }).text;
    for (const part of [channel.name[language], channel.phone!, channel.link!]) expect(whole).toContain(part);
    const bare = childWelfareNotice({ language, channel: { name: channel.name } }).text;
    expect(bare).toContain(channel.name[language]);
    expect(bare).not.toMatch(/undefined|013 000|https:/);
  });

  test.each(languages)('says in %s that no channel is known here, and invents none', (language) => {
    const { lines } = childWelfareNotice({ language });
    expect(lines).toHaveLength(childWelfareNotice({ language, channel }).lines.length);
    expect(lines.join('\n')).not.toMatch(/undefined|CHANNEL|KANA|https?:/);
  });

  test('the three languages are written, not copied', () => {
    const [fi, sv, en] = languages.map((language) => childWelfareNotice({ language }));
    for (const index of fi!.lines.keys())
      expect(new Set([fi, sv, en].map((notice) => notice!.lines[index])).size).toBe(3);
  });
});
