import type { ConsentLack } from '@puheeksi/core/streams/lp-process';
import type { Day } from '@puheeksi/core';
import { professionalSectorTerms } from '@puheeksi/core/terms';
import { formatDay } from '../../../format/day.js';
import { byFact, countFact, dayFact } from '../../byCode.js';
import { bracketed, labelsOf } from '../../collaboration/wording.js';
import type { CodeWithFacts } from '../../workingTexts.js';
import type { ProcessSentences } from './processSentences.js';
import { serviceConsentSentence, type SentencesByAct } from './serviceConsentSentence.js';
import { safetyFi } from './safety/fi.js';

const on = (facts: CodeWithFacts, name: string): string => {
  const day = dayFact(facts, name, (value) => formatDay(value as Day, 'fi'));
  return day === undefined ? '' : ` (${day})`;
};
const number = (facts: CodeWithFacts, name: string): string => {
  const count = countFact(facts, name);
  return count === undefined ? '' : ` (${count})`;
};

/** What the consent that an act needs fails. */
const consentLacks: Readonly<Record<ConsentLack, string>> = {
  none: 'Kutsuttavaa koskeva suostumus puuttuu. Kysy suostumus perheeltä ensin.',
  'not-yet': 'Suostumus on annettu vasta myöhemmin. Tarkista päivät tai kysy suostumus perheeltä ensin.',
  matter: 'Kutsuttavaa koskeva suostumus on annettu muuhun asiaan. Kysy perheeltä suostumus juuri tähän.',
  data: 'Suostumus ei kata kaikkia näitä tietoja. Jätä muut tiedot pois tai kysy perheeltä suostumus niihinkin.',
  source: 'Suostumus ei kata tämän toimijan tietoja. Jätä ne pois tai kysy perheeltä suostumus niihinkin.',
  giver:
    'Kaikki, jotka tästä päättävät, eivät ole antaneet suostumusta. Kysy se huoltajalta taikka lapselta tai nuorelta itseltään.',
  withdrawn: 'Suostumus on peruutettu. Jatka vasta, jos perhe antaa uuden suostumuksen.',
  expired: 'Suostumuksen voimassaolo on päättynyt. Kysy perheeltä, antaako se uuden suostumuksen.',
};

const sectorsIn = (sectors: unknown): string => bracketed(labelsOf(sectors, professionalSectorTerms, 'fi'));

/** Where nobody consented, or to something else, the way out depends on the act. */
const consentLacksOf: SentencesByAct = {
  consult: {
    none: (where) =>
      `Konsultaatioon ei ole suostumusta${where}. Kysy suostumus perheeltä tai kysy neuvoa niin, ettei perhettä voi tunnistaa.`,
    matter: (where) =>
      `Suostumus on annettu muuhun kuin konsultaatioon${where}. Kysy perheeltä suostumus tietojen vaihtoon tai kysy neuvoa niin, ettei perhettä voi tunnistaa.`,
  },
  'hand-over': {
    none: () => 'Siirtoon ei ole suostumusta. Kysy suostumus perheeltä ensin.',
    matter: () => 'Suostumus on annettu muuhun kuin siirtoon. Kysy perheeltä suostumus juuri siirtoon.',
  },
};

/** Finnish sentences for the steps of an LP process. */
export const processFi: ProcessSentences = {
  refusals: {
    ...safetyFi.refusals,
    'process-ended': (facts) =>
      `Prosessi on päättynyt${on(facts, 'ended')}. Jos työ jatkuu, mitätöi ensin päättämisen kirjaus.`,
    'process-handed-over': (facts) =>
      `Prosessi on siirtynyt toiselle hyvinvointialueelle${on(facts, 'on')} ja jatkuu siellä. Jos siirtoa ei tehty, mitätöi ensin sen kirjaus.`,
    'earlier-than-its-cause': (facts) =>
      `Päivä${on(facts, 'on')} on aikaisempi kuin kirjaus, johon tämä perustuu${on(facts, 'causeOn')}. Korjaa jompikumpi päivä.`,
    'entry-id-taken': () =>
      'Kirjauksen tunnus on jo käytössä toisilla tiedoilla. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'entry-unknown': () => 'Tällaista kirjausta ei ole. Hae uusin tilanne ja valitse kirjaus luettelosta.',
    'entry-needed': () =>
      'Kirjausta ei voi mitätöidä, koska toinen kirjaus perustuu siihen. Mitätöi se toinen kirjaus ensin. Keskustelun voi myös vaihtaa: kirjaa ensin oikea keskustelu ja mitätöi väärä sen jälkeen.',
    'earlier-than-basis': (facts) =>
      `Päivä on aikaisempi kuin kirjaus, jota tämä koskee${on(facts, 'since')}. Korjaa päivä.`,
    'child-in-adults-variant': () =>
      'Lokikirja on tarkoitettu aikuisten keskusteluun, mutta lapsi on merkitty osallistujaksi. Valitse lokikirja, jossa lapsi on mukana, tai korjaa osallistujat.',
    'offer-unknown': () =>
      'Keskustelun tarjoamista ei ole kirjattu. Kirjaa ensin, että keskustelua on tarjottu perheelle.',
    'offer-already-answered': () =>
      'Perheen vastaus on jo kirjattu. Jos se on väärin, mitätöi kirjaus. Jos keskustelua on tarjottu uudelleen, kirjaa uusi tarjoaminen.',
    'plan-without-actions': () =>
      'Toimintasuunnitelmassa ei ole yhtään toimea. Lisää vähintään yksi yhdessä sovittu toimi.',
    'plan-unknown': () =>
      'Tällaista toimintasuunnitelmaa ei ole kirjattu. Valitse suunnitelma luettelosta tai kirjaa ensin suunnitelma, jonka laaditte yhdessä.',
    'action-id-taken': () =>
      'Toimen tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'action-unknown': () => 'Tällaista toimea ei ole suunnitelmassa. Valitse toimi suunnitelmasta.',
    'network-meeting-needs-discussion': () =>
      'Neuvonpitoa edeltää aina LP-keskustelu. Kirjaa keskustelu ensin tai merkitse, että se on käyty muualla.',
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
    'practitioner-rights-unknown': () =>
      'Ei ole tiedossa, onko kenelläkään vetäjistä sinä päivänä pätevyyttä toteuttaa LP-neuvonpitoa. Tarkista, että pätevyys on merkitty rekisteriin, tai valitse vetäjäksi joku, jonka pätevyys on merkitty. Muut voivat vetää neuvonpitoa hänen työparinaan.',
    'practitioner-not-qualified': () =>
      'Rekisterin mukaan kenelläkään vetäjistä ei ole sinä päivänä pätevyyttä toteuttaa LP-neuvonpitoa. Valitse vetäjäksi joku, joka on käynyt neuvonpidon koulutuksen. Muut voivat vetää neuvonpitoa hänen työparinaan.',
    'invitee-id-taken': () =>
      'Kutsuttavan tunnus on jo käytössä toisilla tiedoilla. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
    'invitee-unknown': () =>
      'Tällaista kutsuttavaa ei ole tässä neuvonpidossa. Ehdota häntä ensin perheelle tai merkitse, että hän tuli kutsumatta.',
    'invitee-not-accepted': () =>
      'Ei ole kirjattu, että perhe olisi hyväksynyt kutsuttavan. Kysy perheeltä ja kirjaa vastaus ennen kutsua.',
    'invitee-without-role': () =>
      'Kutsuttavalla ei ole roolia. Sovi perheen kanssa, mikä hänen tehtävänsä perheen tukena on.',
    'invitee-already-invited': () => 'Kutsu on jo lähetetty. Uutta kutsua ei tarvita.',
    'consent-missing': (facts) =>
      serviceConsentSentence(consentLacksOf, facts, sectorsIn(facts['sector'])) ??
      byFact(consentLacks, facts, 'lacks') ??
      'Suostumus puuttuu, on päättynyt tai on peruutettu. Kysy suostumus perheeltä ensin.',
    'consent-without-giver': () =>
      'Suostumuksen antaja puuttuu. Merkitse, kuka perheestä antoi suostumuksen.',
    'consent-against-child-view': () =>
      'Lapsi tai nuori päättää tästä suostumuksesta, mutta kirjauksen mukaan hän ei ole suostunut. Tarkista, kuka suostumuksen antoi ja mitä lapsi tai nuori ajattelee.',
    'sharing-incomplete': ({ lacks }) =>
      lacks === 'source'
        ? 'Kirjauksesta puuttuu, minkä toimijan tietoja kerroit. Valitse toimijat.'
        : 'Kirjauksesta puuttuu, mitä tietoja kerroit. Valitse tiedot.',
    'consent-unknown': () => 'Tällaista suostumusta ei ole. Valitse suostumus luettelosta.',
    'consent-already-withdrawn': () => 'Suostumus on jo peruutettu. Sinun ei tarvitse tehdä mitään.',
    'attendance-twice': () => 'Sama osallistuja on merkitty kahdesti. Poista toinen merkintä.',
    'nobody-present': () =>
      'Ketään ei ole merkitty läsnä olleeksi. Merkitse osallistujat tai peru neuvonpito.',
    'responsible-worker-count': () =>
      'Perheellä on yksi vastuutyöntekijä tai vastuutyöntekijäpari. Nimeä yksi tai kaksi eri työntekijää.',
    'not-responsible': () =>
      'Työntekijä ei ole tällä hetkellä vastuutyöntekijä. Hae uusin tilanne ja valitse nykyinen vastuutyöntekijä.',
    'already-responsible': () =>
      'Työntekijä on jo vastuutyöntekijä. Valitse toinen työntekijä tai kirjaa paikka avoimeksi.',
    'consultation-without-answerer': () =>
      'Konsultaatiosta puuttuu taho, jolta kysytään. Valitse vähintään yksi.',
    'consultation-unknown': () =>
      'Tällaista konsultaatiota ei ole kirjattu. Valitse konsultaatio luettelosta.',
    'sector-not-asked': ({ sector, asked }) =>
      `Tältä taholta ei ole kysytty${bracketed(labelsOf(sector, professionalSectorTerms, 'fi'))}. Valitse taho, jolta kysyttiin${bracketed(labelsOf(asked, professionalSectorTerms, 'fi'))}, tai kirjaa ensin kysymys myös tälle taholle.`,
    'end-needs-discussion': () =>
      'Tällä syyllä prosessin voi päättää vasta LP-keskustelun jälkeen. Kirjaa keskustelu tai valitse toinen syy.',
    'end-needs-written-plan': (facts) =>
      `Ei ole kirjattu, että perhe olisi saanut toimintasuunnitelman${on(facts, 'agreedOn')} kirjallisena. Kirjaa, miten perhe sai suunnitelman, tai että perhe ei halunnut sitä.`,
    'end-needs-responsible-worker': () =>
      'Neuvonpidon jälkeen perheelle nimetään vastuutyöntekijä tai vastuutyöntekijäpari. Nimeä vastuutyöntekijä ennen prosessin päättämistä.',
    'end-needs-family-answer': (facts) =>
      facts['reason'] === 'no-further-need'
        ? `Ei ole kirjattu, että perhe itse olisi viimeksi sanonut, ettei muuta tarvita. Kysy perheeltä viimeisimmän keskustelun tai neuvonpidon${on(facts, 'since')} jälkeen, tarvitaanko vielä jotakin, ja kirjaa vastaus, tai valitse toinen syy.`
        : `Neuvonpidon${on(facts, 'since')} jälkeen ei ole kirjattu perheen omaa näkemystä. Kysy perheeltä, tarvitaanko vielä jotakin, ja kirjaa vastaus.`,
    'end-with-planned-meeting': () =>
      'Prosessissa on suunniteltu neuvonpito. Kirjaa se pidetyksi tai peru se ennen prosessin päättämistä.',
    'end-in-error-with-work': () =>
      'Prosessissa on jo tehty työtä perheen kanssa, joten sitä ei avattu vahingossa. Valitse toinen syy tai mitätöi väärät kirjaukset.',
    'handed-over-to-itself': () => 'Prosessi on jo tässä yksikössä. Valitse yksikkö, johon prosessi siirtyy.',
    'hand-over-needs-ground': () =>
      'Prosessi siirtyy toiselle rekisterinpitäjälle, joten perheen tietoja luovutetaan. Merkitse, kenelle ja mitä luovutetaan ja millä perusteella (suostumus tai laki).',
    'hand-over-within-controller': () =>
      'Vastaanottaja kuuluu samaan rekisterinpitäjään, joten tietoja ei luovuteta. Valitse perusteeksi sama rekisterinpitäjä.',
    'hand-over-recipient-mismatch': () =>
      'Tiedot on merkitty luovutettavaksi eri rekisterinpitäjälle kuin sille, jolle prosessi siirtyy. Tarkista vastaanottaja.',
  },
  warnings: {
    ...safetyFi.warnings,
    'many-sessions': (facts) =>
      `Keskusteluun on kirjattu tavallista enemmän tapaamisia${number(facts, 'sessions')}. Yleensä niitä on yksi tai kaksi.`,
    'child-missing-in-variant': () =>
      'Lokikirjassa lapsi tai nuori on mukana, mutta häntä ei ole merkitty osallistujaksi. Tarkista lokikirja ja osallistujat.',
    'discussion-leader-not-qualified': (facts) =>
      `Rekisterin mukaan keskustelun${on(facts, 'on')} vetäjällä ei ollut sinä päivänä pätevyyttä toteuttaa LP-keskustelua. Kirjaus on tallennettu ja näkyy poikkeuksena.`,
    'discussion-leader-rights-unknown': (facts) =>
      `Ei ole tiedossa, oliko keskustelun${on(facts, 'on')} vetäjällä sinä päivänä pätevyyttä toteuttaa LP-keskustelua. Kirjaus on tallennettu ja näkyy poikkeuksena, kunnes pätevyys on merkitty rekisteriin.`,
    'meeting-leader-not-qualified': (facts) =>
      `Rekisterin mukaan neuvonpidon${on(facts, 'on')} vetäjillä ei ollut sinä päivänä pätevyyttä toteuttaa LP-neuvonpitoa. Kirjaus on tallennettu ja näkyy poikkeuksena.`,
    'meeting-leader-rights-unknown': (facts) =>
      `Ei ole tiedossa, oliko neuvonpidon${on(facts, 'on')} vetäjillä sinä päivänä pätevyyttä toteuttaa LP-neuvonpitoa. Kirjaus on tallennettu ja näkyy poikkeuksena, kunnes pätevyys on merkitty rekisteriin.`,
    'planned-meeting-leader-not-qualified': (facts) =>
      `Rekisterin mukaan kenelläkään vetäjistä ei ole suunnitellun neuvonpidon päivänä${on(facts, 'day')} enää pätevyyttä toteuttaa LP-neuvonpitoa. Sopikaa uudesta vetäjästä: mitätöi suunniteltu aika ja suunnittele neuvonpito uudelleen.`,
    'planned-meeting-leader-rights-unknown': (facts) =>
      `Vetäjien pätevyys toteuttaa LP-neuvonpitoa suunniteltuna päivänä${on(facts, 'day')} ei ole enää tiedossa. Tarkista, että pätevyys on merkitty rekisteriin, tai sopikaa uudesta vetäjästä.`,
    'large-group': (facts) =>
      `Neuvonpitoon on tulossa monta ammattilaista${number(facts, 'professionals')}. Perheet ovat toivoneet pienempää joukkoa. Miettikää yhdessä, ketkä voivat tukea perhettä konkreettisesti.`,
    'no-concrete-task': () =>
      'Osalle kutsuttavista ei ole vielä kirjattu konkreettista tehtävää. Sopikaa perheen kanssa, mitä kukin voi tehdä.',
    'present-without-acceptance': () =>
      'Neuvonpidossa oli joku, jonka mukanaoloa perhe ei kirjausten mukaan ole hyväksynyt. Käykää asia läpi perheen kanssa.',
    'present-without-consent': (facts) =>
      `Neuvonpidossa oli ammattilainen${on(facts, 'on')}, jota koskeva suostumus ei ollut voimassa. Kirjaus on tallennettu. Käy asia läpi perheen kanssa.`,
    'invited-without-consent': () =>
      'Neuvonpitoon on kutsuttu ammattilainen, jota koskeva suostumus ei ollut kutsupäivänä voimassa. Kerro perheelle ja kysy, miten jatketaan.',
    'shared-without-consent': (facts) =>
      `Perheen tietoja on kerrottu kutsutulle${on(facts, 'on')} ilman voimassa olevaa suostumusta. Kerro perheelle ja kysy, miten jatketaan.`,
    'consulted-without-consent': (facts) => {
      const sectors = sectorsIn(facts['sectors']);
      return `Tunnistettavasta perheestä on kysytty konsultaatiota${on(facts, 'on')} ilman voimassa olevaa suostumusta${sectors}. Kerro perheelle ja kysy, miten jatketaan.`;
    },
    'handed-over-without-consent': (facts) =>
      `Perheen asia on siirretty${on(facts, 'on')} ilman voimassa olevaa suostumusta. Kerro perheelle ja kysy, miten jatketaan.`,
    'consent-ends-before-meeting': (facts) =>
      `Kutsuttua koskeva suostumus ei ole voimassa neuvonpidon päivänä${on(facts, 'day')}. Kysy perheeltä uusi suostumus tai peru kutsu.`,
    'child-disagrees': () =>
      'Lapsi tai nuori on eri mieltä suostumuksesta. Kuuntele häntä ja mieti huoltajien kanssa, tarvitaanko suostumusta.',
    'family-not-present': (facts) =>
      `Neuvonpitoon${on(facts, 'on')} ei ole merkitty ketään perheestä. Tarkista osallistujat.`,
    'second-guardian-missing': () =>
      'Suostumuksen on antanut vain toinen huoltajista. Pyydä suostumus myös toiselta tai kirjaa yksinhuolto.',
    'planned-meeting-unrecorded': (facts) =>
      `Suunniteltu neuvonpito${on(facts, 'day')} on ohi, mutta sitä ei ole kirjattu. Kirjaa se pidetyksi, siirrä se tai peru se.`,
    'responsible-worker-missing': (facts) =>
      `Neuvonpidon${on(facts, 'metOn')} jälkeen ei ole kirjattu vastuutyöntekijää. Nimeä vastuutyöntekijä tai vastuutyöntekijäpari, jotta perhe tietää, keneen ottaa yhteyttä.`,
    'responsible-worker-vacancy': () =>
      'Vastuutyöntekijän paikka on avoin. Nimeä uusi vastuutyöntekijä ja kerro siitä perheelle.',
    'plan-not-in-writing': (facts) =>
      `Ei ole kirjattu, että perhe olisi saanut toimintasuunnitelman${on(facts, 'agreedOn')} kirjallisena. Anna se, jos perhe ei ole vielä saanut sitä, ja kirjaa, miten perhe sai sen.`,
    'plan-not-given-to-guardian': (facts) =>
      Array.isArray(facts['guardians']) && facts['guardians'].length > 1
        ? `Ei ole kirjattu, että huoltajat olisivat saaneet uusimman toimintasuunnitelman${on(facts, 'agreedOn')} kirjallisena. Anna se kummallekin ja kirjaa, miten he saivat sen. Jos lapsella on yksi huoltaja, kirjaa yksinhuolto.`
        : `Vain toisen huoltajan on kirjattu saaneen uusimman toimintasuunnitelman${on(facts, 'agreedOn')} kirjallisena. Anna se myös toiselle. Jos lapsella on yksi huoltaja, kirjaa yksinhuolto.`,
    'further-need-not-asked': (facts) =>
      `Neuvonpidon${on(facts, 'metOn')} jälkeen ei ole kirjattu perheen näkemystä siitä, tarvitaanko vielä jotakin. Kysy perheeltä ja kirjaa vastaus.`,
    'action-overdue': (facts) =>
      `Suunnitelman toimen määräpäivä${on(facts, 'dueDay')} on mennyt. Kirjaa, miten toimi eteni.`,
    'interpreter-language-missing': () =>
      'Perhe tarvitsee tulkin, mutta kieli puuttuu. Lisää tulkkauksen kieli.',
  },
};
