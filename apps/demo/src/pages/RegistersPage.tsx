import { RegisterPage, useLp } from '@puheeksi/widgets';
import type { Language } from '@puheeksi/core';
import type { RegisterId } from '@puheeksi/core/schema';
import type { Choices } from '@puheeksi/view/forms';
import { registerTexts } from '@puheeksi/view/registers';
import { useEffect, useMemo, useState } from 'react';
import type { DemoTexts } from '../texts.js';

const ids = Object.keys(registerTexts) as readonly RegisterId[];

/** Names from the made-up region's own lists of areas, bodies and units. */
const names: readonly (readonly ['area' | 'body' | 'unit', string, Readonly<Record<Language, string>>])[] = [
  [
    'area',
    'liperi-outokumpu',
    { fi: 'Liperi ja Outokumpu', sv: 'Libelits och Outokumpu', en: 'Liperi and Outokumpu' },
  ],
  ['area', 'rantakyla-utra', { fi: 'Rantakylä-Utra', sv: 'Rantakylä-Utra', en: 'Rantakylä-Utra' }],
  [
    'area',
    'kontiolahti-ilomantsi',
    { fi: 'Kontiolahti ja Ilomantsi', sv: 'Kontiolax och Ilomants', en: 'Kontiolahti and Ilomantsi' },
  ],
  ['area', 'pielinen', { fi: 'Pielinen', sv: 'Pielinen', en: 'Pielinen' }],
  [
    'body',
    'steering-group',
    {
      fi: 'Perhekeskuksen ohjausryhmä',
      sv: 'Familjecentrets styrgrupp',
      en: 'Steering group of the family centre',
    },
  ],
  [
    'unit',
    'liperi-school',
    { fi: 'Liperin esimerkkikoulu', sv: 'Exempelskolan i Libelits', en: 'Liperi Example School' },
  ],
  [
    'unit',
    'joensuu-clinic',
    {
      fi: 'Joensuun esimerkkineuvola',
      sv: 'Exempelrådgivningen i Joensuu',
      en: 'Joensuu Example Child Health Clinic',
    },
  ],
];
const choicesIn = (language: Language): Choices => {
  const of = (list: 'area' | 'body' | 'unit') =>
    names.filter(([kind]) => kind === list).map(([, value, label]) => ({ value, label: label[language] }));
  return { area: of('area'), body: of('body'), unit: of('unit') };
};

/** The title of each register in a language, once they are there. */
function useTitles(language: Language): ReadonlyMap<RegisterId, string> {
  const [titles, setTitles] = useState<ReadonlyMap<RegisterId, string>>(new Map());
  useEffect(() => {
    let gone = false;
    void Promise.all(ids.map(async (id) => [id, (await registerTexts[id]())[language].title] as const)).then(
      (found) => gone || setTitles(new Map(found)),
    );
    return () => {
      gone = true;
    };
  }, [language]);
  return titles;
}

/** Every register of the region: one is chosen by its name, and its screens stand below. */
export default function RegistersPage({
  language,
  texts,
}: {
  readonly language: Language;
  readonly texts: DemoTexts;
}) {
  const titles = useTitles(language);
  const { leaveGuard } = useLp();
  const [chosen, setChosen] = useState<RegisterId>(ids[0]!);
  const choices = useMemo(() => choicesIn(language), [language]);
  const choose = async (id: RegisterId): Promise<void> => {
    if (await leaveGuard.mayLeave()) setChosen(id);
  };
  return (
    <>
      <label className="choose">
        <span>{texts.registers.choose}</span>{' '}
        <select value={chosen} onChange={({ target }) => void choose(target.value as RegisterId)}>
          {ids.map((id) => (
            <option key={id} value={id}>
              {titles.get(id) ?? '…'}
            </option>
          ))}
        </select>
      </label>
      <RegisterPage key={chosen} register={chosen} choices={choices} />
    </>
  );
}
