import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the visits to area meetings. */
export const texts: RegisterTexts<Registers['area-meeting-visits']> = {
  fi: {
    title: 'Käynnit alueiden tapaamisissa',
    about: 'LP-koordinaatioryhmän käynnit ammattilaisten tapaamisissa, alueittain ja vuosittain.',
    entry: 'Käynti',
    addEntry: 'Lisää käynti',
    empty: 'Käyntejä ei ole vielä kirjattu. Aloita tämän vuoden tapaamisista.',
    fields: { area: { label: 'Perhekeskusalue' }, on: { label: 'Päivä' }, meeting: { label: 'Tapaaminen' } },
    codes: {
      meeting: {
        'local-team': 'Paikallinen perhekeskustiimi',
        'area-management-group': 'Alueellinen johtoryhmä',
        'professionals-of-the-area': 'Alueen ammattilaisten tapaaminen',
        other: 'Muu tapaaminen',
      },
    },
    flags: {},
    status: {},
    covers: { area: 'Alueella ei ole käyty tänä vuonna.' },
    matrices: { visits: 'Alueet ja vuodet' },
    figures: {},
  },
  sv: {
    title: 'Besök på områdenas träffar',
    about: 'LP-samordningsgruppens besök på yrkespersonernas träffar, per område och år.',
    entry: 'Besök',
    addEntry: 'Lägg till ett besök',
    empty: 'Inga besök är ännu antecknade. Börja med årets träffar.',
    fields: { area: { label: 'Familjecenterområde' }, on: { label: 'Dag' }, meeting: { label: 'Träff' } },
    codes: {
      meeting: {
        'local-team': 'Lokalt familjecenterteam',
        'area-management-group': 'Områdets ledningsgrupp',
        'professionals-of-the-area': 'Träff för områdets yrkespersoner',
        other: 'Annan träff',
      },
    },
    flags: {},
    status: {},
    covers: { area: 'Området har inte besökts i år.' },
    matrices: { visits: 'Områden och år' },
    figures: {},
  },
  en: {
    title: 'Visits to area meetings',
    about: 'Visits of the LT coordination group to meetings of professionals, by area and year.',
    entry: 'Visit',
    addEntry: 'Add a visit',
    empty: 'No visits have been entered yet. Begin with the meetings of this year.',
    fields: { area: { label: 'Family-centre area' }, on: { label: 'Day' }, meeting: { label: 'Meeting' } },
    codes: {
      meeting: {
        'local-team': 'Local family-centre team',
        'area-management-group': 'Area management group',
        'professionals-of-the-area': 'Meeting of professionals of the area',
        other: 'Another meeting',
      },
    },
    flags: {},
    status: {},
    covers: { area: 'The area has not been visited this year.' },
    matrices: { visits: 'Areas and years' },
    figures: {},
  },
};
