import type { Day } from '@puheeksi/core';
import { formatDay } from '../../../format/day.js';
import { countFact, dayFact } from '../../byCode.js';
import type { CodeWithFacts } from '../../workingTexts.js';
import type { ProcessSentences } from './processSentences.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'fi'));
  return day === undefined ? '' : ` (${day})`;
};
const number = (facts: CodeWithFacts, name: string): string => {
  const count = countFact(facts, name);
  return count === undefined ? '' : ` (${count})`;
};

/** Finnish sentences for the steps of an LP process. */
export const processFi: ProcessSentences = {
  refusals: {
    'process-ended': (facts) =>
      `Prosessi on päättynyt${on(facts, 'ended')}. Jos työ jatkuu, peru ensin päättyminen.`,
    'process-handed-over': (facts) =>
      `Prosessi on siirtynyt toiselle hyvinvointialueelle${on(facts, 'on')} ja jatkuu siellä. Jos siirtoa ei tehty, peru se ensin.`,
    'opening-retracted': () => 'Prosessin avaaminen on peruttu. Avaa uusi prosessi.',
    'opening-needed': () =>
      'Avaamista ei voi perua, kun prosessissa on kirjauksia. Peru kirjaukset ensin tai korjaa avaamisen tiedot.',
    'earlier-than-its-cause': (facts) =>
      `Päivä${on(facts, 'on')} on ennen sitä, mistä kirjaus seuraa${on(facts, 'causeOn')}. Korjaa jompikumpi päivä.`,
    'entry-id-taken': () =>
      'Kirjauksen tunnus on jo käytössä toisilla tiedoilla. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'entry-unknown': () => 'Tällaista kirjausta ei ole. Hae uusin tilanne ja valitse kirjaus luettelosta.',
    'entry-needed': () =>
      'Kirjausta ei voi perua, koska myöhempi kirjaus perustuu siihen. Peru myöhempi kirjaus ensin.',
    'discussion-needed': () =>
      'Keskustelua ei voi perua, koska muu kirjaus perustuu siihen. Kirjaa ensin oikea keskustelu tai peru se toinen kirjaus.',
    'child-in-adults-variant': () =>
      'Lokikirja on tarkoitettu aikuisten keskusteluun, mutta lapsi on merkitty osallistujaksi. Valitse lokikirja, jossa lapsi on mukana, tai korjaa osallistujat.',
    'offer-unknown': () => 'Tällaista tarjousta keskustelusta ei ole kirjattu. Kirjaa tarjous ensin.',
    'offer-already-answered': () =>
      'Tarjoukseen on jo kirjattu vastaus. Jos vastaus on väärin, peru se; jos keskustelua on tarjottu uudelleen, kirjaa uusi tarjous.',
    'plan-without-actions': () =>
      'Suunnitelmassa ei ole yhtään toimea. Lisää vähintään yksi yhdessä sovittu toimi.',
    'plan-not-made': () =>
      'Toimintasuunnitelmaa ei ole vielä kirjattu. Kirjaa yhdessä laadittu suunnitelma ensin.',
    'action-id-taken': () =>
      'Toimen tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'action-unknown': () => 'Tällaista toimea ei ole suunnitelmassa. Valitse toimi suunnitelmasta.',
    'network-meeting-needs-discussion': () =>
      'Neuvonpitoa edeltää aina LP-keskustelu. Kirjaa keskustelu ensin tai merkitse, että se on pidetty muualla.',
    'not-decided-with-family': () =>
      'Neuvonpidosta päätetään yhdessä perheen kanssa. Merkitse, kuka perheestä oli päättämässä.',
    'meeting-id-taken': () =>
      'Neuvonpidon tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'meeting-unknown': () => 'Tällaista neuvonpitoa ei ole. Valitse neuvonpito luettelosta.',
    'meeting-not-in-state': () =>
      'Neuvonpidon vaihe ei salli tätä. Hae uusin tilanne: neuvonpito on ehkä jo pidetty, peruttu tai vielä suunnittelematta.',
    'planned-day-past': (facts) =>
      `Suunniteltu päivä${on(facts, 'day')} on jo mennyt. Valitse myöhempi päivä tai kirjaa neuvonpito pidetyksi.`,
    'leader-missing': () => 'Neuvonpidolta puuttuu vetäjä. Valitse vähintään yksi vetäjä.',
    'practitioner-not-qualified': () =>
      'Kenelläkään vetäjistä ei ole sinä päivänä pätevyyttä LP-neuvonpitoon. Valitse vetäjäksi neuvonpidon koulutuksen käynyt; ilman pätevyyttä voi olla mukana pätevän parina.',
    'invitee-id-taken': () =>
      'Kutsuttavan tunnus on jo käytössä toisilla tiedoilla. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'invitee-unknown': () =>
      'Tällaista kutsuttavaa ei ole tässä neuvonpidossa. Ehdota häntä ensin perheelle tai merkitse, että hän tuli kutsumatta.',
    'invitee-not-accepted': () =>
      'Perhe ei ole hyväksynyt kutsuttavaa. Kysy perheeltä ja kirjaa vastaus ennen kutsua.',
    'invitee-without-role': () =>
      'Kutsuttavalla ei ole roolia. Sovi perheen kanssa, mikä hänen tehtävänsä perheen tukena on.',
    'invitee-already-invited': () => 'Kutsu on jo lähetetty. Uutta kutsua ei tarvita.',
    'consent-missing': () =>
      'Kutsuttavaa koskeva suostumus puuttuu, on päättynyt tai peruttu. Pyydä perheeltä suostumus ennen kutsua.',
    'consent-without-giver': () =>
      'Suostumuksesta puuttuu antaja. Merkitse, kuka perheestä antoi suostumuksen.',
    'consent-unknown': () => 'Tällaista suostumusta ei ole. Valitse suostumus luettelosta.',
    'consent-already-withdrawn': () => 'Suostumus on jo peruttu. Mitään ei tarvitse tehdä.',
    'attendance-twice': () => 'Sama osallistuja on merkitty kahdesti. Jätä yksi merkintä.',
    'nobody-present': () =>
      'Kukaan ei ole merkitty läsnä olleeksi. Merkitse osallistujat tai peru neuvonpito.',
    'responsible-worker-count': () =>
      'Vastuutyöntekijöitä on yksi tai pari. Nimeä yksi tai kaksi eri työntekijää.',
    'not-responsible': () =>
      'Työntekijä ei ole nyt vastuutyöntekijä. Hae uusin tilanne ja valitse nykyinen vastuutyöntekijä.',
    'already-responsible': () =>
      'Työntekijä on jo vastuutyöntekijä. Valitse toinen työntekijä tai kirjaa paikka avoimeksi.',
    'consultation-without-answerer': () =>
      'Konsultaatiolta puuttuu vastaaja. Valitse vähintään yksi taho, jolta kysytään.',
    'consultation-unknown': () =>
      'Tällaista konsultaatiota ei ole kirjattu. Valitse konsultaatio luettelosta.',
    'end-needs-discussion': () =>
      'Tällä syyllä prosessin voi päättää vasta LP-keskustelun jälkeen. Kirjaa keskustelu tai valitse toinen syy.',
    'end-needs-written-plan': () =>
      'Suunnitelmaa ei ole annettu perheelle kirjallisena. Kirjaa, miten perhe sai suunnitelman tai että perhe ei halunnut sitä.',
    'end-needs-responsible-worker': () =>
      'Neuvonpidon jälkeen perheelle nimetään vastuutyöntekijä tai työpari. Nimeä vastuutyöntekijä ennen päättämistä.',
    'end-needs-family-answer': () =>
      'Perheen oma näkemys puuttuu. Kysy perheeltä, tarvitaanko vielä jotakin, ja kirjaa vastaus.',
    'end-with-planned-meeting': () =>
      'Prosessissa on suunniteltu neuvonpito. Kirjaa neuvonpito pidetyksi tai peru se ennen päättämistä.',
    'end-in-error-with-work': () =>
      'Prosessissa on jo tehty työtä perheen kanssa, joten sitä ei avattu vahingossa. Valitse toinen syy tai peru väärät kirjaukset.',
    'handed-over-to-itself': () => 'Prosessi on jo tässä yksikössä. Valitse yksikkö, johon prosessi siirtyy.',
  },
  warnings: {
    'many-sessions': (facts) =>
      `Keskusteluun on kirjattu tavallista useampi tapaaminen${number(facts, 'sessions')}. Tavallisesti tapaamisia on yksi tai kaksi.`,
    'child-missing-in-variant': () =>
      'Lokikirjassa lapsi tai nuori on mukana, mutta häntä ei ole merkitty osallistujaksi. Tarkista lokikirja ja osallistujat.',
    'discussion-leader-not-qualified': (facts) =>
      `Keskustelun${on(facts, 'on')} vetäjällä ei ollut sinä päivänä pätevyyttä. Kirjaus on tallennettu ja näkyy poikkeuksena.`,
    'meeting-leader-not-qualified': (facts) =>
      `Neuvonpidon${on(facts, 'on')} vetäjillä ei ollut sinä päivänä pätevyyttä neuvonpitoon. Kirjaus on tallennettu ja näkyy poikkeuksena.`,
    'large-group': (facts) =>
      `Neuvonpitoon on tulossa monta ammattilaista${number(facts, 'professionals')}. Perheet ovat toivoneet pienempää joukkoa: harkitkaa yhdessä, ketkä voivat tehdä jotakin konkreettista.`,
    'no-concrete-task': () =>
      'Osalla kutsuttavista ei ole vielä konkreettista tehtävää. Sopikaa perheen kanssa, mitä kukin voi tehdä.',
    'present-without-acceptance': () =>
      'Neuvonpidossa oli joku, jota perhe ei ollut hyväksynyt. Käykää asia läpi perheen kanssa.',
    'family-not-present': (facts) =>
      `Neuvonpidossa${on(facts, 'on')} ei ole merkitty ketään perheestä. Tarkista osallistujat.`,
    'second-guardian-missing': () =>
      'Suostumuksen on antanut vain toinen huoltajista. Pyydä suostumus myös toiselta tai merkitse yksinhuoltajuus.',
    'planned-meeting-unrecorded': (facts) =>
      `Suunniteltu neuvonpito${on(facts, 'day')} on ohi, mutta sitä ei ole kirjattu. Kirjaa se pidetyksi, siirrä tai peru se.`,
    'responsible-worker-missing': (facts) =>
      `Neuvonpidon${on(facts, 'metOn')} jälkeen ei ole nimetty vastuutyöntekijää. Nimeä vastuutyöntekijä tai työpari, jotta perhe tietää, keneen ottaa yhteyttä.`,
    'responsible-worker-vacancy': () =>
      'Vastuutyöntekijän paikka on avoin. Nimeä uusi vastuutyöntekijä ja kerro siitä perheelle.',
    'plan-not-in-writing': (facts) =>
      `Suunnitelmaa${on(facts, 'agreedOn')} ei ole vielä annettu perheelle kirjallisena. Anna se ja kirjaa antaminen.`,
    'further-need-not-asked': (facts) =>
      `Neuvonpidon${on(facts, 'metOn')} jälkeen ei ole kysytty perheeltä, tarvitaanko vielä jotakin. Kysy ja kirjaa vastaus.`,
    'action-overdue': (facts) =>
      `Suunnitelman toimen määräpäivä${on(facts, 'dueDay')} on ohi. Kirjaa, miten toimi eteni.`,
    'interpreter-language-missing': () =>
      'Perhe tarvitsee tulkin, mutta kieli puuttuu. Lisää tulkkauksen kieli.',
  },
};
