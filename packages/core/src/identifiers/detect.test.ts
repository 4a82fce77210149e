import { describe, expect, it } from 'vitest';
import neutral from './neutralSentences.json' with { type: 'json' };
import { detectIdentifiers, guardText, identityCodeCheck, maskIdentifiers } from './index.js';

const kinds = (text: string, names?: readonly string[]) =>
  detectIdentifiers(text, names ? { names } : {}).map((finding) => finding.kind);
const found = (text: string, names?: readonly string[]) =>
  detectIdentifiers(text, names ? { names } : {}).map((finding) => text.slice(finding.start, finding.end));

/** Individual numbers 900–999 are temporary ones: a code made here belongs to nobody. */
const code = (birth: string, sign: string, individual = '917') =>
  `${birth}${sign}${individual}${identityCodeCheck(birth, individual)}`;

describe('identity codes', () => {
  it('knows the check character of the published example', () => {
    expect(identityCodeCheck('131052', '308')).toBe('T');
  });

  it.each([...'+-YXWVUABCDEF'])('finds a code with the century sign %s, in either case', (sign) => {
    for (const text of [code('010203', sign), code('010203', sign).toLowerCase()]) {
      expect(detectIdentifiers(`Lapsi ${text}.`)).toMatchObject([
        { kind: 'identity-code', start: 6, end: 17, certainty: 'proved' },
      ]);
    }
  });

  it.each([
    ['an en dash', (text: string) => text.replace('-', '–')],
    ['a soft hyphen inside', (text: string) => `${text.slice(0, 3)}\u00AD${text.slice(3)}`],
    ['a space after the sign', (text: string) => text.replace('-', '- ')],
    [
      'full-width digits',
      (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
    ['digits of another script', (text: string) => text.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)]!)],
    [
      'mathematical digits',
      (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
    ],
    ['raised digits', (text: string) => text.replace(/\d/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]!)],
    ['a line under every digit', (text: string) => text.replace(/\d/g, '$&\u0332')],
    ['a hyphen with a hook', (text: string) => text.replace('-', '\u2E1A')],
  ])('is not deceived by %s', (_, disguise) => {
    const text = disguise(code('010203', '-'));
    expect(found(`x ${text} y`)).toEqual([text]);
  });

  it('reports a slip of one key as likely, because the birth date is still there', () => {
    const right = code('010203', 'A');
    const wrong = right.slice(0, -1) + (right.endsWith('X') ? 'Y' : 'X');
    expect(detectIdentifiers(wrong)).toMatchObject([{ kind: 'identity-code', certainty: 'likely' }]);
  });

  it.each(['320203A917X', '290203-917X', '010203G917X', '1010203-917X5', 'A4-010203'])(
    'leaves what can be no code: %s',
    (text) => expect(kinds(text)).not.toContain('identity-code'),
  );
});

describe('telephone numbers', () => {
  it.each([
    '040 123 4567',
    '0401234567',
    '040-1234567',
    '050.1234567',
    '040/1234567',
    '+358 40 123 4567',
    '+358 (0)40 123 4567',
    '00358401234567',
    '013 123 456',
    '(013) 123456',
    '09 1234 5678',
    '+46 70 123 45 67',
    '0800 12345',
  ])('finds %s', (number) => expect(found(`Soita ${number}, kiitos`)).toEqual([number]));

  it.each([
    '2022-2023',
    '08.00-16.00',
    '01-02-2023',
    '0201256-6',
    '116 117',
    '112',
    '0,401234567',
    '1 234 567',
  ])('leaves %s', (text) => expect(kinds(`on ${text} on`)).toEqual([]));
});

describe('what people write around an identifier does not hide it', () => {
  it.each([
    ['Puh.0401234567', ['0401234567']],
    ['p.040-1234567', ['040-1234567']],
    ['Äidin numero-0401234567', ['0401234567']],
    ['0401234567,0451234567', ['0401234567', '0451234567']],
    ['040 123 4567 050 765 4321', ['040 123 4567', '050 765 4321']],
    ['numerosta 040 123 4567 10-12 välillä', ['040 123 4567']],
    ['040 123 4567 2026', ['040 123 4567']],
    ['040  123\t4567', ['040  123\t4567']],
    ['+358.40.1234567', ['+358.40.1234567']],
    ['358401234567', ['358401234567']],
    [
      'FI21 1234 5600 0007 85 ja FI42 5000 1510 0000 23',
      ['FI21 1234 5600 0007 85', 'FI42 5000 1510 0000 23'],
    ],
    ['FI21-1234-5600-0007-85', ['FI21-1234-5600-0007-85']],
    ['131052-308Tn asia', ['131052-308T']],
    ['131052-\n308T', ['131052-\n308T']],
    ['13.10.52-308T', ['13.10.52-308T']],
    ['131052308T', ['131052308T']],
    ['_nimi@esimerkki.fi', ['_nimi@esimerkki.fi']],
    ['nimi[at]esimerkki[piste]fi', ['nimi[at]esimerkki[piste]fi']],
    ['auto ABC123', ['ABC123']],
    ['syntyneet 1.2.2015 ja 3.4.2017', ['1.2.2015', '3.4.2017']],
    ['Syntymäaika:\n12.3.2015', ['12.3.2015']],
    ['synt.aika 12.3.2015', ['12.3.2015']],
    ['född 12/3 2015', ['12/3 2015']],
    ['born 12 Mar 2015', ['12 Mar 2015']],
    ['131052 308T', ['131052 308T']],
    ['13.10.1952-308T', ['13.10.1952-308T']],
    ['131052_308T', ['131052_308T']],
    ['synt.pvm 5.6.2017', ['5.6.2017']],
    ['syntymäpvm 5.6.2017', ['5.6.2017']],
    ['born 5th of June, 2017', ['5th of June, 2017']],
    ['syntynyt 12.3.-15', ['12.3.-15']],
    ['syntynyt Joensuussa keskussairaalassa 5.6.2017', ['5.6.2017']],
    ['s. 05062017', ['05062017']],
    ['358-40-1234567', ['358-40-1234567']],
    ['FI 21 1234 5600 0007 85', ['FI 21 1234 5600 0007 85']],
    ['nimi @ esimerkki.fi', ['nimi @ esimerkki.fi']],
    ['Tiimissä puhuttiin lapsesta, joka on syntynyt 1.2.2015', ['1.2.2015']],
    ['Tiimin työntekijän lapsi syntyi 1.2.2015', ['1.2.2015']],
  ])('finds in “%s” %j', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'Kokous 02-2026 03-2026',
    'ABC123',
    '131052308',
    '1310523081',
    '01.04.2026 050',
    'Uusi tiimi syntyi 1.1.2026',
    'Perhekeskus on syntynyt 1.8.2025 alkaen',
    'Idén föddes den 12 mars 2026',
    'The idea was born on 12 March 2026',
    'Ks. s. 4.5.2026 päivätty muistio',
    'Luokka OPS-201 ja tila TVT-105',
    'THL-100 mittaristo',
    'Projekti SOS-112',
    'ma 08 00-16 00, ti 09 00-17 00',
    'kohdat 04 05 06 07 08',
    'Viikot 01 02 03 04',
    'Kustannuspaikka 0451234',
    'Kokous 010126-001',
  ])('leaves %s', (text) => expect(kinds(text)).toEqual([]));
});

describe('e-mails, accounts, plates and birth dates', () => {
  it.each([
    ['email', 'etu.suku@esimerkki.fi'],
    ['email', 'etu.suku+x@posti.kunta.esimerkki.fi'],
    ['email', 'pälvi@esimerkki.fi'],
    ['email', 'etu.suku(at)esimerkki.fi'],
    ['iban', 'FI21 1234 5600 0007 85'],
    ['iban', 'fi2112345600000785'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['vehicle-plate', 'ABC-123'],
  ])('finds the %s %s', (kind, text) => {
    expect(kinds(`tieto ${text} tässä`)).toEqual([kind]);
    expect(found(`tieto ${text} tässä`)).toEqual([text]);
  });

  it.each([
    ['syntynyt 12.3.2015', '12.3.2015'],
    ['(s. 12.3.2015)', '12.3.2015'],
    ['s.12.3.2015', '12.3.2015'],
    ['synt. 120315', '120315'],
    ['syntynyt maaliskuun 3. päivänä 2015', 'maaliskuun 3. päivänä 2015'],
    ['synt. 1.2.15', '1.2.15'],
    ['syntymäaika: 2015-03-12', '2015-03-12'],
    ['12.3.2015 syntynyt lapsi', '12.3.2015'],
    ['syntyi 3. toukokuuta 2015', '3. toukokuuta 2015'],
    ['född den 3 maj 2015', '3 maj 2015'],
    ['födelsedatum 3.5.2015', '3.5.2015'],
    ['born on May 3, 2015', 'May 3, 2015'],
    ['DOB 03/05/2015', '03/05/2015'],
  ])('finds the birth date in: %s', (text, date) => {
    expect(kinds(text)).toEqual(['birth-date']);
    expect(found(text)).toEqual([date]);
  });

  it.each(['ICD-10', 'EU-27', 'COVID-19', 'SDQ-25', 'abc-123', 'LTC-2026'])(
    'leaves the abbreviation %s',
    (text) => expect(kinds(`the ${text} list`)).toEqual([]),
  );

  it('takes a short plate only beside a word of vehicles', () => {
    expect(found('auto AB-1, luokitus AB-1')).toEqual(['AB-1']);
  });

  it('leaves a day that is no birth date', () => {
    expect(kinds('Keskustelu pidettiin 12.3.2015 ja seuraava 1.4.2015.')).toEqual([]);
  });

  it('proves an account by its remainder and calls a Finnish one with a slip likely', () => {
    expect(detectIdentifiers('FI21 1234 5600 0007 85')).toMatchObject([{ certainty: 'proved' }]);
    expect(detectIdentifiers('FI21 1234 5600 0007 86')).toMatchObject([
      { kind: 'iban', certainty: 'likely' },
    ]);
  });
});

describe('names the caller gives', () => {
  it.each([
    ['Tavattiin Ainon kanssa', 'Aino Esimerkkinen', 'Ainon'],
    ['Esimerkkisen perhe', 'Aino Esimerkkinen', 'Esimerkkisen'],
    ['Aino Esimerkkinen kävi', 'Aino Esimerkkinen', 'Aino Esimerkkinen'],
    ['Pekan luona', 'Pekka', 'Pekan'],
    ['Matilla oli', 'Matti', 'Matilla'],
    ['Markukselle kerrottiin', 'Markus', 'Markukselle'],
    ['hos Ebbas mormor', 'Ebba', 'Ebbas'],
    ["Mary's plan", 'Mary', 'Mary'],
    ['Mäen tila', 'Mäki', 'Mäen'],
    ['Satunkin mielestä', 'Satu', 'Satunkin'],
    ['Virtasten perhe', 'Virtanen', 'Virtasten'],
    ['Kankaan luona', 'Kangas', 'Kankaan'],
    ['Rinteen tila', 'Rinne', 'Rinteen'],
    ['Mäkelöillä', 'Mäkelä', 'Mäkelöillä'],
    ['Saarta haettiin', 'Saari', 'Saarta'],
    ['Ma\u0308en tila', 'Mäki', 'Ma\u0308en'],
  ])('finds in “%s” the name %s', (text, name, expected) => expect(found(text, [name])).toEqual([expected]));

  it('leaves words that only begin like a name, and finds no name that nobody gave', () => {
    expect(kinds('Toivon, että meren ranta siivotaan. Ainoastaan se.', ['Meri', 'Aino'])).toEqual([]);
    expect(kinds('Ainon kanssa')).toEqual([]);
  });
});

describe('findings', () => {
  const text = `Lapsi (s. 12.3.2015), ${code('120315', 'A')}, 040 123 4567, FI21 1234 5600 0007 85, ABC-123`;

  it('come in order and never overlap, each kind once', () => {
    expect(kinds(text)).toEqual(['birth-date', 'identity-code', 'phone-number', 'iban', 'vehicle-plate']);
  });

  it('can be masked in one go: the shape stays, of a birth date the year', () => {
    expect(maskIdentifiers(text, detectIdentifiers(text))).toBe(
      `Lapsi (s. ••.•.2015), ${'•'.repeat(11)}, ••• ••• ••••, •••• •••• •••• •••• ••, •••-•••`,
    );
  });

  it('F63: become issues of the field that never repeat the identifier', () => {
    const issues = guardText(['text'], `hetu on ${code('120315', 'A')}`);
    expect(issues).toEqual([
      {
        path: ['text'],
        code: 'identifier-in-text',
        received: 'identity-code',
        expected: '•'.repeat(11),
        start: 8,
        end: 19,
      },
    ]);
    expect(JSON.stringify(issues)).not.toContain('120315');
  });

  it.each(['synt. 120315', 's. 010203', 'synt. 1.2.15', 'född 12/3-15'])(
    'F63: the suggestion tells neither day nor month nor a year of two digits: %s',
    (text) =>
      expect(guardText(['text'], text).map(({ expected }) => /\d/.test(expected ?? ''))).toEqual([false]),
  );
});

describe('neutral sentences', () => {
  const sentences = Object.values(neutral).flat();

  it('R0-K8: of 200 sentences of everyday work in three languages one is stopped (0.5 %): a budget item like a number', () => {
    expect(sentences).toHaveLength(200);
    expect(sentences.filter((sentence) => detectIdentifiers(sentence).length > 0)).toEqual([
      'Hankkeen budjettikohta on 0150 2200 ja vastuualue Itä.',
    ]);
  });
});
