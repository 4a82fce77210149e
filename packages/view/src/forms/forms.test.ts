import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@puheeksi/core';
import { day } from '@puheeksi/core/kernel';
import {
  code,
  codes,
  count,
  dayField,
  group,
  list,
  newText,
  optional,
  truth,
  unit,
  type Fields,
} from '@puheeksi/core/schema';
import { deepFreeze, testUuid } from '@puheeksi/core/testing';
import { readRecord } from '@puheeksi/core/wire';
import { formHtml } from './formHtml.js';
import type { FieldModel } from './formModel.js';
import { faultsOf, formModel, formSpec, guardFaults, noFaults, readForm, typedOf } from './formSpec.js';
import type { FormTexts } from './formTexts.js';
import { afterRowAction } from './rowAction.js';
import { typedFrom, withoutRow, withRow, type Typed } from './typed.js';
import { formWordsFor } from './words/formWordsFor.js';

const visit = { on: dayField, how: code(['home', 'remote']), minutes: optional(count) } as const;
const fields = {
  began: dayField,
  channel: code(['phone', 'letter', 'other']),
  channelName: { ...unit, when: { field: 'channel', in: ['other'] } },
  told: { ...truth, when: { field: 'channel', in: ['phone', 'other'] } },
  toldTo: { ...codes(['mother', 'father']), min: 1, when: { field: 'told', in: ['true'] } },
  visits: optional(list(group(visit))),
  note: optional(newText),
  review: optional(dayField),
} as const satisfies Fields;
const texts: FormTexts<typeof fields> = {
  fields: {
    began: { label: 'Alkoi' },
    channel: { label: 'Miten', name: 'Tapa', fill: 'Valitse tapa' },
    channelName: { label: 'Mikä yksikkö' },
    told: { label: 'Kerrottiinko' },
    toldTo: { label: 'Kenelle' },
    visits: {
      label: 'Käynnit',
      row: 'Käynti',
      add: 'Lisää käynti',
      fields: { on: { label: 'Päivä' }, how: { label: 'Missä' }, minutes: { label: 'Minuutit' } },
      codes: { how: { home: 'Kotona', remote: 'Etänä' } },
    },
    note: { label: 'Huomio' },
    review: { label: 'Tarkistetaan' },
  },
  codes: {
    channel: { phone: 'Puhelimella', letter: 'Kirjeellä', other: 'Muuten' },
    toldTo: { mother: 'Äidille', father: 'Isälle' },
  },
};
const spec = formSpec('fi', fields, texts, { past: ['began', 'on'] });
const reading = { today: day('2026-12-01'), idOf: () => testUuid(8) };
const choices = { unit: [{ value: 'liperi-school', label: 'Liperin esimerkkikoulu' }] };
const options = { words: formWordsFor('fi'), action: '/x', submit: 'Tallenna' };
const asked = (typed: Typed) =>
  formModel(spec, typed).fields.flatMap((field) => (field.asked ? [field.name] : []));
const fieldNamed = (typed: Typed, name: string): FieldModel => {
  const field = formModel(spec, typed, { choices }).fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
};

describe('what is asked for', () => {
  it('follows the answers, along a chain', () => {
    expect(asked({})).toEqual(['began', 'channel', 'visits', 'note', 'review']);
    expect(asked({ channel: ['phone'], told: ['true'] })).toContain('toldTo');
    expect(asked({ channel: ['letter'], told: ['true'] })).not.toContain('toldTo');
  });

  it('what is hidden stays in the draft, is named, and is left out when it is read', () => {
    const typed = deepFreeze({ channel: ['letter'], told: ['true'], toldTo: ['mother'] });
    expect(formModel(spec, typed).leaving).toBe(
      'Vastaustesi vuoksi näitä ei enää kysytä eikä tallenneta: ”Kerrottiinko” ja ”Kenelle”.',
    );
    expect(readForm(spec, typed, reading)).toEqual({
      record: { channel: 'letter' },
      removed: [['told'], ['toldTo']],
    });
    expect(formModel(spec, { ...typed, channel: ['phone'] }).leaving).toBeUndefined();
  });

  it('a page without script draws everything and says when each is asked for', () => {
    const html = formHtml(formModel(spec, {}), options);
    expect(html).toContain('Vastaa, jos kohdassa ”Miten” on Muuten.');
    expect(html).toContain('Vastaa, jos kohdassa ”Miten” on Puhelimella tai Muuten.');
    expect(html).toContain('Vastaa, jos kohdassa ”Kerrottiinko” on Kyllä.');
    expect(html).not.toMatch(/aria-required="true"[^>]*name="told"/);
  });
});

describe('faults', () => {
  it('stand at their controls in the words of the field, in the order of the form', () => {
    const typed = {
      began: ['31.2.'],
      channel: ['other'],
      visits: ['r1', 'r4'],
      'visits.r4.minutes': ['kaksi'],
    };
    const read = readRecord(fields, readForm(spec, typed, reading).record);
    const faults = faultsOf(spec, typed, read.ok ? [] : read.error);
    expect(formModel(spec, typed, { faults }).faults).toEqual([
      {
        name: 'began',
        text: 'Päivää ei löydy kalenterista. Kirjaa päivä kohtaan ”Alkoi”, esimerkiksi 10.1.2026.',
      },
      { name: 'channelName', text: 'Valitse vaihtoehto kohtaan ”Mikä yksikkö”.' },
      { name: 'told', text: 'Valitse vaihtoehto kohtaan ”Kerrottiinko”.' },
      { name: 'visits.r1.on', text: 'Kirjaa päivä kohtaan ”Päivä”.' },
      { name: 'visits.r1.how', text: 'Valitse vaihtoehto kohtaan ”Missä”.' },
      { name: 'visits.r4.on', text: 'Kirjaa päivä kohtaan ”Päivä”.' },
      { name: 'visits.r4.how', text: 'Valitse vaihtoehto kohtaan ”Missä”.' },
      { name: 'visits.r4.minutes', text: 'Tämä ei ole luku. Kirjaa luku kohtaan ”Minuutit” numeroin.' },
    ]);
  });

  it('of one field of a command that was sent with others are its own', () => {
    const issue = { path: ['commands', 1, 'channel'], code: 'missing' };
    expect(faultsOf(spec, {}, [issue])).toEqual({ byName: { channel: 'Valitse tapa.' }, others: [] });
  });

  it.each(languages)('of no field of the form stand by themselves, in %s', (language) => {
    const { byName, others } = faultsOf({ ...spec, language }, {}, [
      { path: ['process'], code: 'not-a-uuid' },
    ]);
    expect(byName).toEqual({});
    expect(others).toHaveLength(1);
  });

  it.each<[Language, RegExp]>([
    ['fi', /on henkilötunnus\. Poista se/],
    ['sv', /finns personbeteckning\. Ta bort/],
    ['en', /is a personal identity code\. Remove it/],
  ])('F29: the guard of texts finds who somebody is before anything is sent, in %s', (language, sentence) => {
    const found = guardFaults({ ...spec, language }, { note: ['Soitin eilen, 131052-308T kertoi'] });
    expect(found.byName['note']).toMatch(sentence);
    expect(JSON.stringify(found)).not.toContain('131052');
    expect(guardFaults(spec, { note: ['Iltapäivät ovat yksin'] })).toEqual(noFaults);
  });
});

describe('days', () => {
  it.each([
    ['began', '1.12.', '2026-12-01'],
    ['began', '2.12.', '2025-12-02'],
    ['review', '10.1.2027', '2027-01-10'],
    ['review', '10.1.', '10.1.'],
  ])('of %s: %s is read as %s', (name, text, stored) => {
    expect(readForm(spec, { [name]: [text] }, reading).record).toEqual({ [name]: stored });
  });
});

describe('a stored value that no longer fits', () => {
  it('a code that is gone is shown and can be put right', () => {
    const typed = typedOf(spec, { channel: 'fax', channelName: 'old-school' });
    expect(fieldNamed(typed, 'channel').control).toMatchObject({
      value: 'fax',
      options: [{}, {}, {}, { value: 'fax', label: 'fax (ei enää valittavissa)', unfit: true }],
    });
    expect(fieldNamed(typed, 'channelName').control).toMatchObject({
      options: [{}, { value: 'old-school', label: 'Nimeä ei löydy (ei enää valittavissa)' }],
    });
  });
});

it('a list that is empty says so, and gives no box to type into instead', () => {
  const [field] = formModel(
    formSpec('fi', { unit }, { fields: { unit: { label: 'Yksikkö' } }, codes: {} }),
    {},
  ).fields;
  expect(field).toMatchObject({
    hint: 'Valittavaa ei ole vielä: luettelo on tyhjä.',
    control: { kind: 'choice' },
  });
});

describe('a retired code', () => {
  it('is offered no more, and shown by its name where it is stored', () => {
    const how = {
      how: { ...code(['fax', 'phone', 'mail', 'visit']), retired: ['fax'] },
    } as const satisfies Fields;
    const names = { fax: 'Faksilla', phone: 'Puhelimella', mail: 'Postitse', visit: 'Käymällä' };
    const form = formSpec('fi', how, { fields: { how: { label: 'Miten' } }, codes: { how: names } });
    const labels = (typed: Typed) => {
      const [field] = formModel(form, typed).fields;
      return field?.control.kind === 'choice' ? field.control.options.map(({ label }) => label) : [];
    };
    expect(labels({})).toEqual(['Puhelimella', 'Postitse', 'Käymällä']);
    expect(labels(typedOf(form, { how: 'fax' })).at(-1)).toBe('Faksilla (ei enää valittavissa)');
  });
});

describe('rows', () => {
  const typed = {
    visits: ['r1', 'r2', 'r3'],
    'visits.r1.on': ['1.1.'],
    'visits.r2.on': ['2.2.'],
    'visits.r3.on': ['3.3.'],
  };

  it('removing one moves no other', () => {
    const left = withoutRow(deepFreeze(typed), 'visits', 'r2');
    expect(left).toEqual({ visits: ['r1', 'r3'], 'visits.r1.on': ['1.1.'], 'visits.r3.on': ['3.3.'] });
    expect(readForm(spec, left, reading).record).toMatchObject({
      visits: [{ on: '2026-01-01' }, { on: '2026-03-03' }],
    });
  });

  it('come and go by plain buttons where there is no script, with everything typed', () => {
    const posted = typedFrom(
      new URLSearchParams('began=x&visits=r1&visits.r1.on=1.1.&row-action=add+visits'),
    );
    const added = afterRowAction(posted)!;
    expect(added).toEqual({ began: ['x'], visits: ['r1', 'r2'], 'visits.r1.on': ['1.1.'] });
    const removed = afterRowAction({ ...added, 'row-action': ['remove visits r1'] });
    expect(removed).toEqual({ began: ['x'], visits: ['r2'] });
    expect(afterRowAction(added)).toBeUndefined();
    expect(formHtml(formModel(spec, added), options)).toContain('value="remove visits r2"');
  });

  it('an added row never takes the id of one that is there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8)), (steps) => {
        let now: Typed = {};
        for (const step of steps) {
          const rows = now['visits'] ?? [];
          const gone = rows[step % 9];
          now = gone
            ? withoutRow(now, 'visits', gone)
            : (afterRowAction({ ...now, 'row-action': ['add visits'] }) ?? now);
          expect(new Set(now['visits'])).toHaveLength((now['visits'] ?? []).length);
        }
      }),
    );
  });

  it('a row more is the last', () => {
    expect(withRow({ visits: ['r1'] }, 'visits', 'r2')).toEqual({ visits: ['r1', 'r2'] });
  });
});

describe('the page without script', () => {
  it('puts the keyboard at the faults and leads to each', () => {
    const faults = faultsOf(spec, {}, [{ path: ['began'], code: 'missing' }]);
    const html = formHtml(formModel(spec, {}, { faults }), options);
    expect(html).toContain('autofocus');
    expect(html).toContain('<a class="lp-link" href="#form-began">');
    expect(html).toMatch(
      /id="form-began" aria-describedby="form-began-hint form-began-error" aria-invalid="true"/,
    );
  });

  it('sends by Enter and removes no row', () => {
    const html = formHtml(formModel(spec, { visits: ['r1'] }), options);
    expect(/<button[^>]*>/.exec(html)?.[0]).not.toContain('row-action');
  });
});
