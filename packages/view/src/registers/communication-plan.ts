import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the communication plan. */
export const texts: RegisterTexts<Registers['communication-plan']> = {
  fi: {
    title: 'Viestintäsuunnitelma',
    about:
      'Kenelle Lapset puheeksi -työstä kerrotaan, missä ja milloin: perheille, työntekijöille ja esihenkilöille. Tekstit itse ovat alueen omissa viestintäkanavissa.',
    entry: 'Viestintäteko',
    addEntry: 'Lisää viestintäteko',
    empty: 'Suunnitelmassa ei ole vielä mitään. Aloita yhdestä teosta kullekin kolmesta kohderyhmästä.',
    fields: {
      audience: {
        label: 'Kenelle',
      },
      channel: {
        label: 'Missä kanavassa',
      },
      languages: { label: 'Kielet', hint: 'Kaikki kielet, joilla teko toteutetaan.' },
      plannedFor: { label: 'Suunniteltu päivä' },
      doneOn: { label: 'Toteutui', hint: 'Jätä tyhjäksi, kunnes teko on tehty.' },
      area: { label: 'Perhekeskusalue', hint: 'Tyhjä tarkoittaa koko hyvinvointialuetta.' },
    },
    codes: {
      audience: { families: 'Perheet', staff: 'Työntekijät', supervisors: 'Esihenkilöt' },
      channel: {
        website: 'Verkkosivut',
        'social-media': 'Sosiaalinen media',
        newsletter: 'Uutiskirje',
        event: 'Tapahtuma',
        meeting: 'Kokous tai vanhempainilta',
        'printed-matter': 'Esite tai juliste',
        'message-in-wilma-or-alike': 'Wilma tai muu viestikanava',
        other: 'Muu',
      },
    },
    flags: { late: 'Suunniteltu päivä on mennyt, eikä tekoa ole merkitty tehdyksi.' },
    status: {},
    covers: { audience: 'Tälle kohderyhmälle ei ole suunniteltu mitään.' },
    matrices: { channels: 'Kohderyhmät ja kanavat' },
    figures: { done: 'Toteutuneita tekoja' },
  },
  sv: {
    title: 'Kommunikationsplan',
    about:
      'Vem som får veta om arbetet med Föra barnen på tal, var och när: familjer, personal och chefer. Själva texterna finns i områdets egna kanaler.',
    entry: 'Kommunikationsinsats',
    addEntry: 'Lägg till en insats',
    empty: 'Planen är ännu tom. Börja med en insats för var och en av de tre målgrupperna.',
    fields: {
      audience: {
        label: 'För vem',
      },
      channel: {
        label: 'I vilken kanal',
      },
      languages: { label: 'Språk', hint: 'Alla språk som insatsen görs på.' },
      plannedFor: { label: 'Planerad dag' },
      doneOn: { label: 'Genomfördes', hint: 'Lämna tomt tills insatsen är gjord.' },
      area: { label: 'Familjecenterområde', hint: 'Tomt betyder hela välfärdsområdet.' },
    },
    codes: {
      audience: { families: 'Familjer', staff: 'Personal', supervisors: 'Chefer' },
      channel: {
        website: 'Webbplats',
        'social-media': 'Sociala medier',
        newsletter: 'Nyhetsbrev',
        event: 'Evenemang',
        meeting: 'Möte eller föräldrakväll',
        'printed-matter': 'Broschyr eller affisch',
        'message-in-wilma-or-alike': 'Wilma eller annan meddelandetjänst',
        other: 'Annat',
      },
    },
    flags: { late: 'Den planerade dagen har gått och insatsen är inte antecknad som genomförd.' },
    status: {},
    covers: { audience: 'Inget är planerat för den här målgruppen.' },
    matrices: { channels: 'Målgrupper och kanaler' },
    figures: { done: 'Genomförda insatser' },
  },
  en: {
    title: 'Communication plan',
    about:
      'Who is told about Let’s Talk work, where and when: families, staff and supervisors. The texts themselves live in the region’s own channels.',
    entry: 'Communication action',
    addEntry: 'Add an action',
    empty: 'The plan is still empty. Begin with one action for each of the three audiences.',
    fields: {
      audience: {
        label: 'For whom',
      },
      channel: {
        label: 'Channel',
      },
      languages: { label: 'Languages', hint: 'Every language in which it is done.' },
      plannedFor: { label: 'Planned for' },
      doneOn: { label: 'Done on', hint: 'Leave empty until it is done.' },
      area: { label: 'Family-centre area', hint: 'Empty means the whole wellbeing services county.' },
    },
    codes: {
      audience: { families: 'Families', staff: 'Staff', supervisors: 'Supervisors' },
      channel: {
        website: 'Website',
        'social-media': 'Social media',
        newsletter: 'Newsletter',
        event: 'Event',
        meeting: 'Meeting or parents’ evening',
        'printed-matter': 'Leaflet or poster',
        'message-in-wilma-or-alike': 'Wilma or another messaging service',
        other: 'Other',
      },
    },
    flags: { late: 'The planned day has gone by and nothing says that it was done.' },
    status: {},
    covers: { audience: 'Nothing is planned for this audience.' },
    matrices: { channels: 'Audiences and channels' },
    figures: { done: 'Actions done' },
  },
};
