import type { RegionCode } from '@puheeksi/core';
import { placeName } from '@puheeksi/core/regions';
import { describe, expect, it } from 'vitest';
import {
  discussionsByMonthModel,
  drawFigure,
  discussionsBySettingModel,
  familyFeedbackModel,
  placeLabel,
  populationModel,
} from './index.js';
import {
  discussionsByMonthFixtures,
  discussionsBySettingFixtures,
  familyFeedbackFixtures,
  populationFixtures,
} from './testing/index.js';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const rows = (model: {
  table: { rows: readonly { header: string; cells: readonly string[] }[] };
}): readonly string[] => model.table.rows.map(({ header, cells }) => plain([header, ...cells].join(' | ')));
const notices = (model: { notices: readonly { text: string }[] }): readonly string[] =>
  model.notices.map(({ text }) => plain(text));

describe('discussions by setting', () => {
  it.each([
    [
      'fi',
      'Keskusteluja käytiin 812, eniten koulussa (601 eli 74 %). Jakso: joulukuu 2025 – marraskuu 2026 (12 kuukautta).',
    ],
    [
      'sv',
      'Det hölls 812 samtal, flest i skolan (601; 74 %). Period: december 2025 – november 2026 (12 månader).',
    ],
    [
      'en',
      '812 discussions were held, the largest number at school (601, 74%). Period: December 2025 – November 2026 (12 months).',
    ],
  ] as const)('says in %s how many there were, where most of them and when', (language, sentence) => {
    const model = discussionsBySettingModel(discussionsBySettingFixtures().default, { language });
    expect(plain(model.sentence)).toBe(sentence);
  });

  it('lists every setting with its count and share, and the total', () => {
    expect(
      rows(discussionsBySettingModel(discussionsBySettingFixtures().default, { language: 'fi' })),
    ).toEqual([
      'Koulu | 601 | 74 %',
      'Varhaiskasvatus | 73 | 9 %',
      'Terveyspalvelut | 58 | 7 %',
      'Sosiaalipalvelut | 21 | 3 %',
      'Perhetyö ja perhepalvelut | 37 | 5 %',
      'Muut palvelut | 22 | 3 %',
      'Yhteensä | 812 | 100 %',
    ]);
  });

  it('F43: the survey of 2022 hides its two settings of three families and shows the other shares as printed', () => {
    const model = discussionsBySettingModel(discussionsBySettingFixtures().reported, { language: 'fi' });
    const hidden = model.table.rows.filter(({ absent }) => absent === 'suppressed').map(({ key }) => key);
    expect(hidden).toEqual(expect.arrayContaining(['social', 'family-work']));
    expect(rows(model)[0]).toBe('Koulu | 74 % | 67,4–80,1 % | 145 tai 146 / 196 | 196');
    expect(rows(model).at(-1)).toBe('Yhteensä | 100 % | ei sovellu | 196 / 196 | 196');
    expect(JSON.stringify(model)).not.toMatch(/1[.,]5/);
    expect(plain(model.sentence)).toContain(
      'Palautetta antoi 196 perhettä. Useimmin keskustelu käytiin koulussa (74 %).',
    );
  });

  it('tells zero, no data and hidden apart in words', () => {
    const fixtures = discussionsBySettingFixtures();
    const sentences = [fixtures.zero, fixtures.noData, fixtures.allSuppressed].map((table) =>
      plain(discussionsBySettingModel(table, { language: 'fi' }).sentence),
    );
    expect(sentences).toEqual([
      'Kirjattuja keskusteluja oli 0. Jakso: joulukuu 2025 – marraskuu 2026 (12 kuukautta).',
      'Tältä jaksolta ei ole tietoa.',
      'Kaikki luvut on tietosuojattu, koska ne koskevat vain harvoja perheitä.',
    ]);
  });

  it('writes a share below the last decimal as less than it, never as zero', () => {
    const model = discussionsBySettingModel(discussionsBySettingFixtures().largeNumbers, { language: 'sv' });
    expect(rows(model)).toContain('Övriga tjänster | 12 | under 0,1 %');
  });
});

describe('family feedback', () => {
  it.each([
    [
      'fi',
      'Eniten samaa mieltä oltiin väittämästä ”Koki tulleensa kuulluksi”: 97 % (95 %:n luottamusväli 93,5–98,9 %; n = 196). Vähiten väittämästä ”Pitää mielenterveyttä aiempaa merkityksellisempänä”: 21 % (95 %:n luottamusväli 15,8–27,7 %; n = 196).',
    ],
    [
      'sv',
      'Flest höll med om påståendet ”Kände sig hörd”: 97 % (95 % konfidensintervall 93,5–98,9 %; n = 196). Färst höll med om ”Ser psykisk hälsa som mer betydelsefull än förut”: 21 % (95 % konfidensintervall 15,8–27,7 %; n = 196).',
    ],
    [
      'en',
      'Agreement was highest with “Felt heard”: 97% (95% confidence interval 93.5–98.9%, n = 196). It was lowest with “Sees mental health as more meaningful”: 21% (95% confidence interval 15.8–27.7%, n = 196).',
    ],
  ] as const)('says in %s what most and fewest agreed with, with interval and n', (language, sentence) => {
    const model = familyFeedbackModel(familyFeedbackFixtures().reported, { language });
    expect(plain(model.sentence)).toBe(sentence);
  });

  it('R0-N1, F42: gives every printed percentage its n and the counts it can stand for', () => {
    expect(rows(familyFeedbackModel(familyFeedbackFixtures().reported, { language: 'fi' }))).toEqual([
      'Koki tulleensa kuulluksi | 97 % | 93,5–98,9 % | 190 tai 191 / 196 | 196',
      'Sai lisää eväitä vanhemmuuteen | 39 % | 32,2–46,3 % | 76 tai 77 / 196 | 196',
      'Pitää mielenterveyttä aiempaa merkityksellisempänä | 21 % | 15,8–27,7 % | 41 tai 42 / 196 | 196',
      'Luottaa enemmän omaan mielenterveysosaamiseensa | 32 % | 25,5–39,0 % | 62 tai 63 / 196 | 196',
      'Keskustelusta oli hyötyä lapselle | 70 % | 63,1–76,4 % | 137 tai 138 / 196 | 196',
      'Keskustelusta oli hyötyä perheelle | 67,4 % | ei sovellu | ei vastaa mitään lukumäärää | 196',
      'Keskustelusta oli hyötyä itselle | 57,4 % | ei sovellu | ei vastaa mitään lukumäärää | 196',
    ]);
  });

  it.each([
    ['fi', '67,4 % ja 57,4 % eivät voi olla osuuksia 196 vastaajasta'],
    ['sv', '67,4 % och 57,4 % kan inte vara andelar av 196 svarande'],
    ['en', '67.4% and 57.4% cannot be shares of 196 respondents'],
  ] as const)('F42: says in %s which figures cannot come from the n', (language, said) => {
    const model = familyFeedbackModel(familyFeedbackFixtures().reported, { language });
    expect(notices(model).some((text) => text.startsWith(said))).toBe(true);
  });

  it('gives every statement its own n when families skipped some', () => {
    const model = familyFeedbackModel(familyFeedbackFixtures().default, { language: 'fi' });
    expect(rows(model).slice(0, 2)).toEqual([
      'Koki tulleensa kuulluksi | 95,7 % | 91,7–97,8 % | 176 / 184 | 184',
      'Sai lisää eväitä vanhemmuuteen | 45,9 % | 38,8–53,1 % | 83 / 181 | 181',
    ]);
    expect(model.facts.find(({ key }) => key === 'n')?.text).toBe(
      'Kunkin väittämän vastaajamäärä on taulukossa.',
    );
  });

  it('says that the ends are those of the shown statements when some are missing', () => {
    const model = familyFeedbackModel(familyFeedbackFixtures().someItems, { language: 'fi' });
    expect(model.sentence).toMatch(/^Näytettävistä väittämistä eniten/);
    expect(model.sentence).toContain('Ei tietoa: Sai lisää eväitä vanhemmuuteen; ');
  });
});

describe('months and population', () => {
  it('marks the month that has not ended, in words and by a pattern', () => {
    const { figure, table } = discussionsByMonthModel(discussionsByMonthFixtures().default, {
      language: 'sv',
    });
    expect(table.rows.at(-2)?.header).toBe('november 2026 (pågår)');
    const bars = drawFigure(figure, 640).marks.flatMap(({ shapes }) =>
      shapes.flatMap(({ shape, role }) => (shape === 'rect' ? [role] : [])),
    );
    expect(new Set(bars.slice(0, -1))).toEqual(new Set(['bar']));
    expect(bars.at(-1)).toBe('bar-unfinished');
  });

  it('takes names of municipalities from the host and shows codes without them', () => {
    const table = populationFixtures().default;
    const named = populationModel(table, {
      language: 'fi',
      names: (place, language) =>
        place.level === 'municipality' ? placeName(place.code, language) : undefined,
    });
    expect(rows(named)).toContain('Joensuu | 77 266');
    expect(named.table.rows.map(({ header }) => header)).toEqual([
      'Joensuu',
      'Kitee',
      'Kontiolahti',
      'Liperi',
      'Yhteensä',
    ]);
    expect(rows(populationModel(table, { language: 'fi' }))).toContain('Kunta 167 | 77 266');
  });

  it('knows the names of regions without the host', () => {
    const northKarelia = { level: 'region', code: '14' as RegionCode } as const;
    expect(placeLabel(northKarelia, { language: 'sv' })).toBe('Norra Karelens välfärdsområde');
    expect(placeLabel({ level: 'region', code: '99' as RegionCode }, { language: 'en' })).toBe(
      'Wellbeing services county 99',
    );
    expect(placeLabel(northKarelia, { language: 'fi', names: () => 'Siun sote' })).toBe('Siun sote');
  });
});
