import type { Day } from '@puheeksi/core';
import { formatDay } from '../../format/day.js';
import { formatNumber } from '../../format/number.js';
import { countFact, dayFact } from '../byCode.js';
import { plural } from '../plural.js';
import type { CodeSentences, CodeWithFacts } from '../workingTexts.js';

const onDay = 'Keskustelupäivä';
const concernDay = 'Päivä, jona huoli heräsi';
const day = (value: string): string => formatDay(value as Day, 'fi');
const counted = (count: number, one: string, other: string): string =>
  `${formatNumber(count, 'fi')} ${plural('fi', count, { one, other })}`;

const futureDay = (facts: CodeWithFacts): string => {
  const label = facts['field'] === 'concernDay' ? concernDay : onDay;
  const given = dayFact(facts, 'day', day);
  const today = dayFact(facts, 'today', day);
  return `${label}: ${given === undefined ? 'päivä' : given} on tulevaisuudessa. Anna ${
    today === undefined ? 'tämä päivä tai aiempi päivä' : `viimeistään tämä päivä (${today})`
  }.`;
};

/** Finnish sentences of refusals. */
export const refusalsFi: CodeSentences['refusals'] = {
  'day-in-future': futureDay,
  'concern-after-opening': (facts) => {
    const concern = dayFact(facts, 'concernDay', day);
    const opened = dayFact(facts, 'on', day);
    return `${concernDay}${concern === undefined ? '' : ` (${concern})`} on myöhemmin kuin prosessin avaaminen${
      opened === undefined ? '' : ` (${opened})`
    }. Korjaa jompikumpi päivä.`;
  },
  'process-not-open': () => 'Prosessia ei ole avattu. Avaa prosessi ensin ja tee kirjaus sen jälkeen.',
  'process-already-open': () =>
    'Tällä tunnuksella on jo avattu prosessi muilla tiedoilla. Tee kirjaus siihen tai avaa uusi prosessi uudella tunnuksella.',
  'process-ended': () =>
    'Prosessi on päättynyt. Jos päätös kirjattiin vahingossa, peru se; muuten avaa uusi prosessi.',
  'process-handed-over': () =>
    'Prosessi on siirretty toiseen yksikköön. Pyydä sitä yksikköä tekemään kirjaus.',
  'opening-retracted': () => 'Prosessin avaaminen on peruttu. Avaa uusi prosessi uudella tunnuksella.',
  'opening-needed': () => 'Prosessissa on kirjauksia, joten avaamista ei voi perua. Peru kirjaukset ensin.',
  'earlier-than-its-cause': () =>
    'Päivä on aikaisempi kuin kirjauksella, johon tämä perustuu. Tarkista päivä.',
  'entry-id-taken': () =>
    'Kirjauksen tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
  'entry-unknown': () => 'Tällaista kirjausta ei ole. Hae uusin tilanne ja valitse kirjaus luettelosta.',
  'entry-needed': () => 'Toinen kirjaus perustuu tähän. Peru se ensin.',
  'discussion-id-taken': () =>
    'Keskustelun tunnus on jo käytössä toisilla tiedoilla. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
  'discussion-unknown': () =>
    'Tällaista keskustelua ei ole kirjattu. Hae uusin tilanne ja valitse keskustelu luettelosta.',
  'discussion-needed': () => 'Toinen kirjaus perustuu tähän keskusteluun. Peru se ensin.',
  'child-in-adults-variant': () =>
    'Valittu lokikirja on aikuisten keskusteluun, mutta lapsi on merkitty mukaan. Vaihda lokikirja tai osallistujat.',
  'offer-unknown': () => 'Tällaista tarjousta ei ole kirjattu. Kirjaa ensin, että keskustelua tarjottiin.',
  'offer-already-answered': () => 'Tarjoukseen on jo vastattu. Peru aiempi vastaus, jos se on väärin.',
  'plan-without-actions': () => 'Toimintasuunnitelmassa ei ole toimia. Lisää vähintään yksi.',
  'plan-not-made': () => 'Toimintasuunnitelmaa ei ole vielä tehty. Kirjaa suunnitelma ensin.',
  'action-id-taken': () =>
    'Toimen tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
  'action-unknown': () => 'Tällaista toimea ei ole suunnitelmassa. Valitse toimi luettelosta.',
  'network-meeting-needs-discussion': () =>
    'Neuvonpito edellyttää aiempaa Lapset puheeksi -keskustelua. Kirjaa keskustelu tai se, missä se on käyty.',
  'not-decided-with-family': () =>
    'Neuvonpidosta pitää päättää perheen kanssa. Kirjaa, ketkä perheestä olivat päättämässä.',
  'meeting-id-taken': () =>
    'Neuvonpidon tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
  'meeting-unknown': () =>
    'Tällaista neuvonpitoa ei ole kirjattu. Hae uusin tilanne ja valitse neuvonpito luettelosta.',
  'meeting-not-in-state': () =>
    'Neuvonpito ei ole siinä vaiheessa, että tämän voisi tehdä. Hae uusin tilanne ja tarkista, mitä on jo kirjattu.',
  'planned-day-past': () =>
    'Suunniteltu päivä on jo mennyt. Valitse tuleva päivä tai kirjaa neuvonpito pidetyksi.',
  'leader-missing': () => 'Neuvonpidolla ei ole vetäjää. Nimeä vetäjä, jolla on oikeus neuvonpitoon.',
  'practitioner-not-qualified': () =>
    'Vetäjällä ei ole tuona päivänä oikeutta neuvonpitoon. Valitse toinen vetäjä tai pätevä työpari.',
  'invitee-id-taken': () =>
    'Kutsuttavan tunnus on jo käytössä. Avaa lomake uudelleen, niin se saa uuden tunnuksen.',
  'invitee-unknown': () => 'Tällaista kutsuttavaa ei ole. Valitse kutsuttava luettelosta.',
  'invitee-not-accepted': () =>
    'Perhe ei ole hyväksynyt tätä kutsuttavaa. Sovi asiasta perheen kanssa ensin.',
  'invitee-without-role': () => 'Kutsuttavalta puuttuu tehtävä. Kerro, millä tavalla hän voi tukea lasta.',
  'invitee-already-invited': () => 'Tämä henkilö on jo kutsuttu. Uutta kutsua ei tarvita.',
  'consent-missing': () => 'Kutsumiseen tarvitaan perheen suostumus. Kirjaa suostumus ensin.',
  'consent-without-giver': () => 'Suostumuksen antaja puuttuu. Kirjaa, kuka perheestä antoi suostumuksen.',
  'consent-unknown': () =>
    'Tällaista suostumusta ei ole kirjattu. Hae uusin tilanne ja valitse suostumus luettelosta.',
  'consent-already-withdrawn': () => 'Suostumus on jo peruttu. Mitään ei tarvitse tehdä.',
  'attendance-twice': () => 'Sama henkilö on merkitty osallistujaksi kahdesti. Poista toinen merkintä.',
  'nobody-present': () => 'Yhtään osallistujaa ei ole merkitty. Merkitse, ketkä olivat paikalla.',
  'responsible-worker-count': () => 'Vastuutyöntekijöitä nimetään yksi tai kaksi. Muuta valintaa.',
  'not-responsible': () => 'Henkilö ei ole prosessin vastuutyöntekijä. Valitse nykyinen vastuutyöntekijä.',
  'already-responsible': () => 'Henkilö on jo prosessin vastuutyöntekijä. Valitse joku toinen.',
  'consultation-without-answerer': () =>
    'Konsultaatiosta puuttuu, kuka siihen vastasi. Valitse vastaajan ala.',
  'consultation-unknown': () =>
    'Tällaista konsultaatiota ei ole kirjattu. Hae uusin tilanne ja valitse konsultaatio luettelosta.',
  'end-needs-discussion': () =>
    'Tällä syyllä prosessin voi päättää vasta keskustelun jälkeen. Kirjaa keskustelu tai valitse toinen syy.',
  'end-needs-written-plan': () =>
    'Tällä syyllä prosessin voi päättää, kun perhe on saanut suunnitelman kirjallisena. Kirjaa suunnitelman antaminen ensin.',
  'end-needs-responsible-worker': () =>
    'Neuvonpidon jälkeen prosessilla pitää olla vastuutyöntekijä ennen päättämistä. Nimeä hänet ensin.',
  'end-needs-family-answer': () =>
    'Perheeltä ei ole kysytty, tarvitaanko vielä tukea. Kysy ja kirjaa vastaus ensin.',
  'end-with-planned-meeting': () =>
    'Prosessissa on suunniteltu neuvonpito. Kirjaa se pidetyksi tai peru se ennen päättämistä.',
  'end-in-error-with-work': () =>
    'Prosessissa on tehtyä työtä, joten sitä ei voi päättää vahingossa aloitettuna. Valitse toinen syy.',
  'handed-over-to-itself': () => 'Prosessi on jo tässä yksikössä. Valitse toinen yksikkö.',
  'not-signed-in': () => 'Et ole kirjautunut. Kirjaudu ja yritä uudelleen.',
  'wrong-resource': () => 'Toimintoa ei voi tehdä tälle kohteelle. Valitse oikea kohde.',
  'role-not-entitled': () =>
    'Roolillasi ei ole oikeutta tähän. Jos tarvitset oikeuden työssäsi, pyydä se esihenkilöltäsi.',
  'other-region': () => 'Kohde kuuluu toiselle hyvinvointialueelle. Pyydä tietoa sen omasta palvelusta.',
  'purpose-not-fitting': () =>
    'Ilmoitettu käyttötarkoitus ei oikeuta tähän. Valitse tehtävääsi kuuluva käyttötarkoitus.',
  'ground-missing': () =>
    'Sinulla ei ole asiakassuhdetta tai muuta perustetta näihin tietoihin. Pyydä yksikköä nimeämään sinut prosessiin.',
};

/** Finnish sentences of warnings. */
export const warningsFi: CodeSentences['warnings'] = {
  'many-discussions': (facts) => {
    const discussions = countFact(facts, 'discussions');
    return `Prosessissa on ${
      discussions === undefined
        ? 'tavallista enemmän keskusteluja'
        : counted(discussions, 'keskustelu', 'keskustelua')
    }. Tavallisesti keskusteluja on yksi tai kaksi. Tarkista, kuuluvatko kaikki samaan prosessiin.`;
  },
  'discussion-before-concern': (facts) => {
    const on = dayFact(facts, 'on', day);
    const concern = dayFact(facts, 'concernDay', day);
    return `Keskustelu${on === undefined ? '' : ` ${on}`} on kirjattu aikaisemmaksi kuin huolen herääminen${
      concern === undefined ? '' : ` ${concern}`
    }. Tarkista päivät; odotusaikaa ei lasketa.`;
  },
  'many-sessions': () => 'Keskustelulla on tavallista enemmän tapaamiskertoja. Tarkista kertojen määrä.',
  'child-missing-in-variant': () =>
    'Valittuun lokikirjaan kuuluu, että lapsi on mukana, mutta häntä ei ole merkitty. Tarkista osallistujat.',
  'discussion-leader-not-qualified': () =>
    'Keskustelun vetäjällä ei ollut tuona päivänä koulutusta menetelmään. Tarkista vetäjä tai koulutusrekisteri.',
  'meeting-leader-not-qualified': () =>
    'Neuvonpidon vetäjällä ei ollut tuona päivänä oikeutta neuvonpitoon. Tarkista vetäjä tai koulutusrekisteri.',
  'large-group': () =>
    'Kutsuttuja ammattilaisia on tavallista enemmän. Tarkista perheen kanssa, että jokaisella on tehtävä.',
  'no-concrete-task': () =>
    'Jollakin kutsutulla ei ole konkreettista tehtävää. Sovi tehtävästä tai kutsusta luopumisesta.',
  'present-without-acceptance': () =>
    'Paikalla oli henkilö, jota perhe ei ole hyväksynyt. Tarkista asia perheen kanssa.',
  'family-not-present': () =>
    'Neuvonpidossa ei ollut ketään perheestä. Tarkista osallistujat; neuvonpito kuuluu perheelle.',
  'second-guardian-missing': () =>
    'Toista huoltajaa ei ole kutsuttu tai hän ei ollut mukana. Tarkista, onko hänen kanssaan sovittu.',
  'planned-meeting-unrecorded': () =>
    'Suunnitellun neuvonpidon päivä on mennyt, eikä sitä ole kirjattu. Kirjaa se pidetyksi, siirrä tai peru.',
  'responsible-worker-missing': () =>
    'Neuvonpito on pidetty, mutta vastuutyöntekijää ei ole nimetty. Nimeä yksi tai kaksi.',
  'responsible-worker-vacancy': () =>
    'Vastuutyöntekijän paikka on vapaa. Nimeä uusi, jotta perhe tietää, keneen ottaa yhteyttä.',
  'plan-not-in-writing': () =>
    'Suunnitelmasta on sovittu, mutta perhe ei ole saanut sitä kirjallisena. Anna suunnitelma ja kirjaa se.',
  'further-need-not-asked': () =>
    'Perheeltä ei ole kysytty, tarvitaanko uusi neuvonpito. Kysy ja kirjaa vastaus.',
  'action-overdue': () => 'Sovittu toimi on myöhässä. Kirjaa, onko se tehty, tai sovi uusi päivä.',
  'interpreter-language-missing': () =>
    'Tulkkaus on merkitty, mutta kieli puuttuu. Lisää kieli, jotta tulkki voidaan tilata.',
};
