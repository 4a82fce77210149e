import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the introductions for supervisors. */
export const texts: RegisterTexts<Registers['supervisor-infos']> = {
  fi: {
    title: 'Esihenkilöiden LP-info',
    about:
      'Ketkä esihenkilöt ovat saaneet tiedon Lapset puheeksi -palvelumallista, jotta he tuntevat työn, jota johtavat. Uusimmat odottavat ensimmäisinä.',
    entry: 'Esihenkilö',
    addEntry: 'Lisää esihenkilö',
    empty: 'Esihenkilöitä ei ole vielä kirjattu. Aloita viimeksi nimitetyistä.',
    fields: {
      supervisor: { label: 'Esihenkilö' },
      unit: { label: 'Yksikkö' },
      area: { label: 'Perhekeskusalue' },
      appointedOn: { label: 'Aloitti tehtävässä' },
      infoOn: { label: 'Sai LP-infon', hint: 'Jätä tyhjäksi, kunnes info on saatu.' },
      infoBy: { label: 'Miten info saatiin' },
    },
    codes: { infoBy: { 'on-the-spot': 'Paikan päällä', remotely: 'Etänä', recording: 'Tallenteena' } },
    flags: {
      'no-info': 'Esihenkilö ei ole vielä saanut infoa palvelumallista.',
      'way-missing': 'Ei ole kirjattu, miten info saatiin.',
    },
    status: { waits: 'Odottaa infoa', informed: 'Info saatu' },
    covers: {},
    matrices: {},
    figures: { informed: 'Infon saaneita esihenkilöitä' },
  },
  sv: {
    title: 'LP-info för chefer',
    about:
      'Vilka chefer som har fått information om servicemodellen Föra barnen på tal, så att de känner arbetet de leder. De nyaste väntar först.',
    entry: 'Chef',
    addEntry: 'Lägg till en chef',
    empty: 'Inga chefer är ännu antecknade. Börja med dem som senast utsetts.',
    fields: {
      supervisor: { label: 'Chef' },
      unit: { label: 'Enhet' },
      area: { label: 'Familjecenterområde' },
      appointedOn: { label: 'Började i uppgiften' },
      infoOn: { label: 'Fick LP-infon', hint: 'Lämna tomt tills infon har getts.' },
      infoBy: { label: 'Hur infon gavs' },
    },
    codes: { infoBy: { 'on-the-spot': 'På plats', remotely: 'På distans', recording: 'Som inspelning' } },
    flags: {
      'no-info': 'Chefen har ännu inte fått information om servicemodellen.',
      'way-missing': 'Det är inte antecknat hur infon gavs.',
    },
    status: { waits: 'Väntar på info', informed: 'Info given' },
    covers: {},
    matrices: {},
    figures: { informed: 'Chefer som har fått info' },
  },
  en: {
    title: 'LT introduction for supervisors',
    about:
      'Which supervisors have had the introduction to the Let’s Talk service model, so that they know the work they lead. The newest wait first.',
    entry: 'Supervisor',
    addEntry: 'Add a supervisor',
    empty: 'No supervisors have been entered yet. Begin with those appointed last.',
    fields: {
      supervisor: { label: 'Supervisor' },
      unit: { label: 'Unit' },
      area: { label: 'Family-centre area' },
      appointedOn: { label: 'Appointed on' },
      infoOn: { label: 'Introduction on', hint: 'Leave empty until it has been had.' },
      infoBy: { label: 'How it was had' },
    },
    codes: { infoBy: { 'on-the-spot': 'On the spot', remotely: 'Remotely', recording: 'As a recording' } },
    flags: {
      'no-info': 'The supervisor has not had the introduction to the service model yet.',
      'way-missing': 'Nothing says how the introduction was had.',
    },
    status: { waits: 'Waits for the introduction', informed: 'Informed' },
    covers: {},
    matrices: {},
    figures: { informed: 'Supervisors who have had the introduction' },
  },
};
