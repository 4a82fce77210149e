import { interviewThemeNames } from '@puheeksi/core/terms/reference';
import { plural } from '../../text/plural.js';
import type { IndicatorTexts } from '../indicatorTexts.js';

/** Finnish texts of the table of indicators. */
export const indicatorFi: IndicatorTexts = {
  title: 'Indikaattorit',
  lead: 'Kaikki määritellyt indikaattorit aiheittain: arvo, jakso ja määritelmä.',
  columns: {
    indicator: 'Indikaattori',
    value: 'Arvo',
    n: 'n',
    interval: '95\u00a0%:n luottamusväli',
    period: 'Jakso',
  },
  groups: {
    'method-use': 'Menetelmän käyttö',
    shares: 'Miten työ etenee',
    waits: 'Odotusajat',
    'service-use': 'Lähetteet ja palvelujen käyttö',
    participation: 'Osallistujat',
    'client-experience': 'Perheiden kokemus',
    competence: 'Osaaminen',
    teams: 'Paikalliset tiimit',
    knowledge: 'Tiedolla johtaminen',
    embedding: 'Juurtuminen',
    reporting: 'Kirjaamisen kattavuus',
    population: 'Väestö',
    national: 'Kansalliset luvut',
  },
  rows: {
    'lower-quartile': 'alakvartiili',
    median: 'mediaani',
    'upper-quartile': 'yläkvartiili',
    p80: '80. persentiili',
    p90: '90. persentiili',
    benefits: interviewThemeNames.benefits.fi,
    participation: interviewThemeNames.participation.fi,
    clarity: interviewThemeNames.clarity.fi,
    continuity: interviewThemeNames.continuity.fi,
    wishes: interviewThemeNames.wishes.fi,
    region: 'hyvinvointialue',
    municipality: 'kunnat',
    ngo: 'järjestöt',
    police: 'poliisi',
    education: 'kunnan sivistystoimi',
    parish: 'seurakunnat',
    other: 'muut tahot',
    observations: 'havainnot',
    arrivals: 'tasoille tulleet ilmiöt',
    initiatives: 'aloitteet',
    decisions: 'päätökset',
    feedback: 'palautteet tiimeille',
    'local-team': 'paikallinen perhekeskustiimi',
    'area-management-group': 'alueellinen johtoryhmä',
    'steering-group': 'maakunnallinen ohjausryhmä',
    'child-family-council': 'lapsi- ja perheasiainneuvosto',
    'hyte-steering-group': 'hyte-ohjausryhmä',
    'hyte-committee': 'hyte-lautakunta',
    recognised: 'tunnistettu',
    'model-agreed': 'toimintamallista sovittu',
    followed: 'toteutumista seurataan',
    evaluated: 'arvioitu',
    developed: 'kehitetty',
    'no-month': 'ei yhtenäkään kuukautena',
    'some-months': 'enintään puolena kuukausista',
    'most-months': 'yli puolena kuukausista',
    'every-month': 'joka kuukausi',
    'in-a-week': 'viikon kuluessa',
    'in-a-month': 'kuukauden kuluessa',
    later: 'myöhemmin',
    'delay-unknown': 'viive ei ole tiedossa',
  },
  withinDays: (days) => `${days} päivän kuluessa`,
  days: (written, count) => `${written} ${plural('fi', count, { one: 'päivä', other: 'päivää' })}`,
  people: (written) => `${written} ${written === '1' ? 'henkilö' : 'henkilöä'}`,
  perThousand: (written, ageBand) =>
    ageBand === 'own'
      ? `${written} / 1\u00a0000`
      : `${written} / 1\u00a0000 ${ageBand === 'all' ? 'asukasta' : 'alle 18-vuotiasta'}`,
  wholeCountry: (name) => `${name}: koko maa`,
  ofGroup: (year, group) => `${year}, ${group === 'boys' ? 'pojat' : 'tytöt'}`,
  quarter: (quarter, year) => `${quarter}. neljännes ${year}`,
  reportedFigures: 'hyvinvointialueen ilmoittamat luvut',
  nationalRemarks: [
    'Luvut ovat muiden julkaisemia ja kukin yhdestä lähteestä. Hyvinvointialueen ja koko maan luvut ovat rinnakkain; niistä ei lasketa keskiarvoa.',
    'FinLapset-kyselytutkimuksesta ei ole tässä lukuja: sen indikaattorien tunnisteita ei ole vahvistettu. FinLapset-rekisteriseuranta on eri lähde.',
  ],
  trend: ({ from, to, change, lower, upper, times }) =>
    `Keskimääräinen muutos vuodessa ${from}–${to}: ${change} (95\u00a0%:n luottamusväli ${lower} – ${upper}). Viimeisen vuoden taso on ${times}-kertainen ensimmäiseen vuoteen verrattuna.`,
  brokenTrend: ({ average, parts }) =>
    `Suunta on muuttunut: ${parts.map(({ from, to, change }) => `${from}–${to} ${change} vuodessa`).join('; ')}. Osien keskiarvo ${average} vuodessa.`,
  chart: ({ centre, lower, upper }) => `Ohjauskortti (XmR): keskiviiva ${centre}, rajat ${lower}–${upper}.`,
  chartWithoutLimits: 'Ohjauskortti (XmR): luvut eivät vaihtele, joten rajoja ei ole.',
  usualVariation: 'Vaihtelu on tavanomaista.',
  standingOut: (rules) =>
    `Tavanomaisesta vaihtelusta poikkeaa: ${rules.map(({ rule, periods }) => `${rule} ${periods.join(', ')}`).join('; ')}.`,
  chartRules: {
    outside: 'rajojen ulkopuolella',
    trend: 'pitkä nousu tai lasku',
    'two-of-three': 'kaksi kolmesta lähellä rajaa',
    shift: 'pitkään samalla puolella keskiviivaa',
    'inner-third': 'pitkään aivan keskiviivan tuntumassa',
  },
  trialLimits: (points) => `Rajat ovat alustavat, koska lukuja on vasta ${points}.`,
  newestOnly: (told, all) =>
    `Tässä luetellaan ${told} uusinta lukua. Julkaistussa taulukossa niitä on ${all}.`,
  followUpHidden: 'Muutosta ja ohjauskorttia ei näytetä, koska osa luvuista on suojattu.',
  notYetReached: 'ei vielä saavutettu',
  noTarget: 'tavoitetta ei ole päätetty',
  reference: ({ kind, of, value, from, decidedOn, decidedBy }) =>
    `${kind === 'target' ? 'Tavoite' : 'Lähtötaso'}${of === undefined ? '' : ` (${of})`}: ${value} ${from} alkaen. Päätös ${decidedOn}, päättäjä: ${decidedBy}.`,
  eachObservation: 'jokainen odotus',
  denominator: ({ year, ageBand, source }) =>
    `Jakajana ${ageBand === 'all' ? 'kaikki asukkaat' : 'alle 18-vuotiaat'} vuoden ${year} lopussa. Lähde: ${source}.`,
  earlierAsOf: (asOf) => `Tilanne ${asOf}: uudempaa lukua ei ole vielä julkaistu.`,
  except: (names) => `Ei koske näitä: ${names.join('; ')}.`,
  version: (version) => `Määritelmän versio ${version}.`,
  contents: 'Sisällys',
  nothings: 'Merkinnät',
  remarks: 'Huomattavaa',
  download: 'Lataa taulukko (HTML)',
  print: 'Tulosta',
  indicators: {
    discussions: {
      name: 'LP-keskustelut',
      definition:
        'Jaksolla käydyiksi kirjatut LP-keskustelut. Saman perheen keskustelut lasketaan kukin erikseen.',
    },
    'children-in-discussions': {
      name: 'Lapset, joita keskustelut koskivat',
      definition:
        'Lapset, joita jakson LP-keskustelut koskivat. Lapsi, jota kaksi keskustelua koski, lasketaan kahdesti.',
    },
    'families-begun': {
      name: 'Aloittaneet perheet',
      definition: 'LP-prosessit, joiden ensimmäinen keskustelu käytiin jaksolla.',
    },
    'network-meetings': {
      name: 'LP-neuvonpidot',
      definition: 'Jaksolla pidetyiksi kirjatut LP-neuvonpidot.',
    },
    'discussions-per-thousand': {
      name: 'LP-keskusteluja tuhatta asukasta kohti',
      definition:
        'Jakson LP-keskustelut jaettuna asukasluvulla ja kerrottuna tuhannella. Luottamusväli on tarkka Poisson-väli; n on asukasluku.',
      under18s: {
        name: 'LP-keskusteluja tuhatta alle 18-vuotiasta kohti',
        definition:
          'Jakson LP-keskustelut jaettuna alle 18-vuotiaiden määrällä ja kerrottuna tuhannella. Luottamusväli on tarkka Poisson-väli; n on alle 18-vuotiaiden määrä.',
      },
    },
    'children-per-thousand': {
      name: 'Lapsia keskusteluissa tuhatta asukasta kohti',
      definition:
        'Lapset, joita jakson keskustelut koskivat, jaettuna asukasluvulla ja kerrottuna tuhannella.',
      under18s: {
        name: 'Lapsia keskusteluissa tuhatta alle 18-vuotiasta kohti',
        definition:
          'Lapset, joita jakson keskustelut koskivat, jaettuna alle 18-vuotiaiden määrällä ja kerrottuna tuhannella.',
      },
    },
    'network-meetings-per-thousand': {
      name: 'LP-neuvonpitoja tuhatta asukasta kohti',
      definition: 'Jakson LP-neuvonpidot jaettuna asukasluvulla ja kerrottuna tuhannella.',
      under18s: {
        name: 'LP-neuvonpitoja tuhatta alle 18-vuotiasta kohti',
        definition: 'Jakson LP-neuvonpidot jaettuna alle 18-vuotiaiden määrällä ja kerrottuna tuhannella.',
      },
    },
    'offer-acceptance': {
      name: 'Perheet, jotka ottivat tarjotun keskustelun vastaan',
      definition:
        'Niiden perheiden osuus, jotka ottivat tarjotun LP-keskustelun vastaan, kaikista tarjoukseen vastanneista.',
    },
    'plan-share': {
      name: 'Prosessit, joissa on toimintasuunnitelma',
      definition:
        'Prosessit, joissa on sovittu toimintasuunnitelma, niistä, joiden ensimmäinen keskustelu käytiin kahdentoista viime kuukauden aikana.',
    },
    'plan-in-writing-share': {
      name: 'Suunnitelma annettu kirjallisena',
      definition:
        'Prosessit, joissa perhe on saanut uusimman suunnitelmansa kirjallisena, niistä, joissa suunnitelma on sovittu.',
    },
    'responsible-worker-share': {
      name: 'Vastuutyöntekijä nimetty',
      definition:
        'Prosessit, joissa perheelle on nimetty vastuutyöntekijä tai vastuutyöntekijäpari, niistä, joissa on pidetty LP-neuvonpito.',
    },
    'network-meeting-share': {
      name: 'LP-neuvonpitoon edenneet prosessit',
      definition:
        'Prosessit, joissa on pidetty LP-neuvonpito, niistä, joiden ensimmäinen keskustelu käytiin kahdentoista viime kuukauden aikana. Neuvonpito pidetään vain tarvittaessa: suurempi osuus ei ole parempi.',
    },
    'further-need-share': {
      name: 'Jatkoa tarvitsevat perheet',
      definition: 'Perheet, joiden mielestä jatko on tarpeen, niistä, jotka ottivat kantaa.',
    },
    'discussion-wait': {
      name: 'Odotus huolesta LP-keskusteluun',
      definition:
        'Päivät huolen heräämisestä ensimmäiseen keskusteluun niissä jakson keskusteluissa, joista huolen heräämispäivä on kirjattu.',
    },
    'discussion-wait-within-target': {
      name: 'Keskusteluun tavoiteajassa',
      definition:
        'Odotukset, jotka kestivät enintään päätetyn tavoiteajan, kaikista odotuksista niinä kuukausina, joille tavoite oli päätetty. Kutakin odotusta verrataan sen kuukauden tavoitteeseen.',
    },
    'discussion-reached': {
      name: 'Keskusteluun päässeet odotusajan mukaan',
      definition:
        'Niiden osuus, jotka pääsivät keskusteluun annetussa ajassa huolen heräämisestä, kun huoli heräsi kahdentoista viime kuukauden aikana. Yhä odottavat perheet ja ilman keskustelua odottamisen lopettaneet ovat mukana siltä ajalta, jonka he odottivat (Kaplan–Meier): luku kertoo, miten pian perhe pääsee keskusteluun, jos se jatkaa odottamista.',
      earlier: {
        1: 'Osuus, joka oli päässyt keskusteluun annettuun päivään mennessä, kun huoli heräsi kahdentoista viime kuukauden aikana. Yhä odottavat ovat mukana (Kaplan–Meier).',
      },
    },
    'discussion-wait-median': {
      name: 'Keskustelun odotuksen mediaani, yhä odottavat mukana',
      definition:
        'Päivät, joiden kuluessa puolet pääsi keskusteluun. Yhä odottavat perheet ja ilman keskustelua odottamisen lopettaneet ovat mukana siltä ajalta, jonka he odottivat (Kaplan–Meier, log-log-väli).',
      earlier: {
        1: 'Päivät, joiden kuluessa puolet pääsi keskusteluun, yhä odottavat mukaan lukien (Kaplan–Meier, log-log-väli).',
      },
    },
    'network-meeting-wait': {
      name: 'Odotus päätöksestä LP-neuvonpitoon',
      definition: 'Päivät neuvonpidosta päättämisestä neuvonpidon päivään, jakson neuvonpidoista.',
    },
    'network-meeting-wait-within-target': {
      name: 'LP-neuvonpitoon tavoiteajassa',
      definition:
        'Odotukset, jotka kestivät enintään päätetyn tavoiteajan, kaikista odotuksista niinä kuukausina, joille tavoite oli päätetty. Kutakin odotusta verrataan sen kuukauden tavoitteeseen.',
    },
    'network-meeting-reached': {
      name: 'LP-neuvonpitoon päässeet odotusajan mukaan',
      definition:
        'Niiden osuus, joiden neuvonpito pidettiin annetussa ajassa päätöksestä, kun siitä päätettiin kahdentoista viime kuukauden aikana. Yhä odotettavat neuvonpidot sekä perutut ja prosessin päättyessä pitämättä jääneet ovat mukana siltä ajalta, jonka niitä odotettiin (Kaplan–Meier): luku kertoo, miten pian neuvonpito pidetään, jos siitä ei luovuta.',
      earlier: {
        1: 'Osuus, jonka neuvonpito oli pidetty annettuun päivään mennessä, kun siitä päätettiin kahdentoista viime kuukauden aikana. Yhä odottavat ovat mukana (Kaplan–Meier).',
      },
    },
    'network-meeting-wait-median': {
      name: 'LP-neuvonpidon odotuksen mediaani, yhä odottavat mukana',
      definition:
        'Päivät, joiden kuluessa puolet neuvonpidoista pidettiin. Yhä odotettavat neuvonpidot sekä perutut ja prosessin päättyessä pitämättä jääneet ovat mukana siltä ajalta, jonka niitä odotettiin (Kaplan–Meier, log-log-väli).',
      earlier: {
        1: 'Päivät, joiden kuluessa puolet neuvonpidoista pidettiin, yhä odottavat mukaan lukien (Kaplan–Meier, log-log-väli).',
      },
    },
    'consultation-wait': {
      name: 'Odotus konsultaatiovastaukseen',
      definition: 'Päivät konsultaatiopyynnöstä ensimmäiseen vastaukseen.',
    },
    'services-added': {
      name: 'Perheen tueksi tulleet palvelut',
      definition:
        'Palvelut, jotka jakson aikana kirjattiin mukaan perheen tueksi LP-prosessissa, palveluittain. Perhettä ei lähetetä pois, vaan apu kutsutaan perheen luo; siksi tässä ei lasketa lähetteitä.',
    },
    'consultations-asked': {
      name: 'Konsultaatiopyynnöt',
      definition:
        'Konsultaatiot, joita jaksolla pyydettiin LP-prosessissa, sen mukaan, miltä taholta pyydettiin. Usealle taholle tehty pyyntö lasketaan kullekin, joten rivejä ei lasketa yhteen.',
    },
    'reported-child-psychiatry-referrals': {
      name: 'Lähetteet lastenpsykiatrialle',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat lähetteet lastenpsykiatrian erikoissairaanhoitoon jaksoittain. Luku koskee koko aluetta, ei vain LP-prosesseja, eikä sitä lasketa yhteen täällä kirjattujen lukujen kanssa.',
    },
    'reported-adolescent-psychiatry-referrals': {
      name: 'Lähetteet nuorisopsykiatrialle',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat lähetteet nuorisopsykiatrian erikoissairaanhoitoon jaksoittain. Luku koskee koko aluetta, ei vain LP-prosesseja, eikä sitä lasketa yhteen täällä kirjattujen lukujen kanssa.',
    },
    'reported-child-welfare-notifications': {
      name: 'Lastensuojeluilmoitukset',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat lastensuojeluilmoitukset jaksoittain. Samasta lapsesta voidaan tehdä useita ilmoituksia. Luku koskee koko aluetta; LP-prosesseihin ei kirjata ilmoituksia.',
    },
    'reported-child-psychiatry-visits': {
      name: 'Lastenpsykiatrian avohoitokäynnit',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat käynnit lastenpsykiatrian avohoidossa jaksoittain. Luku koskee koko aluetta, ei vain LP-prosesseja.',
    },
    'reported-adolescent-psychiatry-visits': {
      name: 'Nuorisopsykiatrian avohoitokäynnit',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat käynnit nuorisopsykiatrian avohoidossa jaksoittain. Luku koskee koko aluetta, ei vain LP-prosesseja.',
    },
    'reported-family-counselling-visits': {
      name: 'Kasvatus- ja perheneuvonnan käynnit',
      definition:
        'Hyvinvointialueen omista järjestelmistään ilmoittamat käynnit kasvatus- ja perheneuvonnassa jaksoittain. Luku koskee koko aluetta, ei vain LP-prosesseja.',
    },
    'group-size': {
      name: 'LP-neuvonpidon osallistujamäärä',
      definition:
        'Paikalla tai etänä mukana olleet henkilöt neuvonpitoa kohti, perhe mukaan lukien. Vanhempien kokemuksen mukaan joukko on voinut olla niin suuri, ettei kaikilla ole ollut selkeää roolia.',
    },
    'professionals-joined': {
      name: 'Ammattilaisia LP-neuvonpidossa',
      definition: 'Mukana olleet ammattilaiset neuvonpitoa kohti.',
    },
    'family-feedback': {
      name: 'Perheiden palaute',
      definition:
        'Väittämän kanssa samaa mieltä olleiden osuus väittämään vastanneista. Jokaisella väittämällä on oma vastaajamääränsä.',
    },
    'interview-themes': {
      name: 'Haastatteluissa esiin tulleet teemat',
      definition:
        'Haastattelut, joissa perhe puhui teemasta. Sama haastattelu voi kuulua useaan teemaan, joten lukuja ei lasketa yhteen.',
    },
    'qualified-for-discussion': {
      name: 'LP-keskusteluun pätevät',
      definition:
        'Työssä olevat menetelmäosaajat, joilla on tilannepäivänä pätevyys toteuttaa LP-keskustelua.',
    },
    'qualified-for-network-meeting': {
      name: 'LP-neuvonpitoon pätevät',
      definition:
        'Työssä olevat menetelmäosaajat, joilla on tilannepäivänä pätevyys toteuttaa LP-neuvonpitoa.',
    },
    trainers: {
      name: 'Menetelmäkouluttajat',
      definition: 'Työssä olevat menetelmäkouluttajat tilannepäivänä.',
    },
    'units-with-discussion-right': {
      name: 'Yksiköt, joissa on LP-keskusteluun pätevä työntekijä',
      definition:
        'Rekisterin yksiköt, joissa on vähintään yksi keskusteluun pätevä työntekijä, kaikista rekisterin yksiköistä.',
    },
    'units-with-meeting-right': {
      name: 'Yksiköt, joissa on LP-neuvonpitoon pätevä työntekijä',
      definition:
        'Rekisterin yksiköt, joissa on vähintään yksi neuvonpitoon pätevä työntekijä, kaikista rekisterin yksiköistä.',
    },
    'refreshers-due-soon': {
      name: 'Lähiaikoina suoritettavat kertauskoulutukset',
      definition:
        'Kertaus- ja täydennyskoulutukset, joiden määräpäivä lähestyy. Pätevyys ei raukea, vaikka koulutus viivästyisi.',
    },
    'refreshers-overdue': {
      name: 'Myöhässä olevat kertauskoulutukset',
      definition: 'Kertaus- ja täydennyskoulutukset, joiden määräpäivä on ohi.',
    },
    'refreshers-falling-due': {
      name: 'Tulevat kertauskoulutukset kuukausittain',
      definition:
        'Kertaus- ja täydennyskoulutukset, joiden määräpäivä on tästä kuukaudesta alkaen kahdentoista kuukauden aikana, kuukausittain.',
    },
    'team-meetings': {
      name: 'Paikallisten tiimien kokoukset',
      definition: 'Paikallisten perhekeskustiimien jaksolla pitämät kokoukset.',
    },
    'teams-in-rhythm': {
      name: 'Kokousrytmissä pysyvät tiimit',
      definition: 'Tiimit, joiden seuraava kokous ei ole myöhässä, kaikista toiminnassa olevista tiimeistä.',
    },
    'teams-represented': {
      name: 'Tiimit, joissa kaikki tahot ovat edustettuina',
      definition:
        'Tiimit, joissa ovat mukana kaikki tarvittavat tahot ja joiden jäsenet työskentelevät eri-ikäisten lasten kanssa, kaikista toiminnassa olevista tiimeistä.',
    },
    'team-members': {
      name: 'Tiimien jäsenet tahoittain',
      definition: 'Paikallisten tiimien jäsenet tilannepäivänä.',
    },
    'facilitator-vacancies': {
      name: 'Avoimet fasilitoijan paikat',
      definition: 'Fasilitoivan työparin täyttämättömät paikat.',
    },
    'observations-noted': {
      name: 'Kirjatut havainnot',
      definition: 'Perheiden arjesta jaksolla kirjatut havainnot. Havainto ei kuvaa tunnistettavaa henkilöä.',
    },
    'observation-answer-wait': {
      name: 'Odotus johdon vastaukseen',
      definition: 'Päivät siitä, kun havainto tuli johtoryhmään, siihen, kun johtoryhmä vastasi.',
    },
    'open-phenomena': {
      name: 'Avoimet ilmiöt tasoittain',
      definition: 'Käsittelyssä olevat ilmiöt sen mukaan, millä tasolla ne ovat.',
    },
    'initiatives-formed': {
      name: 'Muodostetut aloitteet tasoittain',
      definition: 'Yhteisellä päätöksellä jaksolla muodostetut aloitteet.',
    },
    'level-stay': {
      name: 'Ilmiön viipyminen samalla tasolla',
      definition:
        'Päivät, jotka ilmiö oli tasolla ennen kuin se vietiin eteenpäin, suljettiin tai yhdistettiin toiseen.',
    },
    'knowledge-flow': {
      name: 'Tiedon kulku havainnosta palautteeseen',
      definition:
        'Jaksolla kirjatut havainnot, tasoille tulleet ilmiöt, aloitteet, päätökset ja tiimeille annetut palautteet.',
    },
    'feedback-wait': {
      name: 'Odotus palautteeseen',
      definition:
        'Päivät siitä, kun johto käsitteli ilmiötä, vastasi havaintoon tai vei yhdyspintaa eteenpäin, siihen, kun asian esiin tuoneet saivat palautteen.',
    },
    'open-feedback-duties': {
      name: 'Antamatta olevat palautteet',
      definition:
        'Palautteet, joita tiimit ja yksiköt, joiden alueella ei ole tiimiä, yhä odottavat johtoryhmiltä: ilmiöistä, havainnoista ja yhdyspinnoista.',
    },
    'units-in-use': {
      name: 'Yksiköt, jotka ovat päättäneet käyttöönotosta',
      definition:
        'Rekisterin yksiköt, joissa LP:n käyttöönotosta on kirjattu päätös, kaikista rekisterin yksiköistä.',
    },
    'questions-decided': {
      name: 'Ohjaavat kysymykset, joista on päätetty',
      definition: 'Kysymykset, joista johtoryhmä on päättänyt, kaikista sen kysymyksistä.',
    },
    'embedding-tasks-done': {
      name: 'Tehdyt juurruttamisen tehtävät',
      definition: 'Tehdyt tehtävät kaikista juurruttamissuunnitelmien voimassa olevista tehtävistä.',
    },
    'chains-with-lp-step': {
      name: 'Hoito- ja palveluketjut, joissa LP on mukana',
      definition: 'Ketjut, joihin LP on sovittu vaiheeksi, kaikista ketjuista.',
    },
    'interfaces-by-stage': {
      name: 'Yhdyspinnat vaiheen mukaan',
      definition: 'Tunnistetut yhdyspinnat sen mukaan, missä vaiheessa yhteinen toimintamalli on.',
    },
    'communication-done': {
      name: 'Toteutunut viestintä',
      definition: 'Toteutuneet viestinnän toimet kaikista suunnitelluista.',
    },
    'units-reporting': {
      name: 'Keskusteluja kirjanneet yksiköt',
      definition:
        'Rekisterin yksiköt, joissa on kirjattu vähintään yksi LP-keskustelu jaksolta, kaikista rekisterin yksiköistä.',
    },
    'units-by-months-reported': {
      name: 'Yksiköt kirjanneiden kuukausien mukaan',
      definition:
        'Rekisterin yksiköt sen mukaan, kuinka monena jakson kuukautena niissä on kirjattu LP-keskusteluja. Yksikön omat tiedot näkee vain sen esihenkilö.',
    },
    'units-by-recording-delay': {
      name: 'Yksiköt kirjaamisen viiveen mukaan',
      definition:
        'Keskusteluja kirjanneet yksiköt sen mukaan, missä ajassa puolet yksikön keskusteluista ja neuvonpidoista on kirjattu. Yksikön omat tiedot näkee vain sen esihenkilö.',
    },
    'recording-delay': {
      name: 'Kirjaamisen viive',
      definition: 'Päivät keskustelun tai neuvonpidon päivästä sen kirjaamiseen.',
    },
    population: { name: 'Väestö', definition: 'Asukkaat vuoden viimeisenä päivänä: suhdelukujen jakaja.' },
    'population-by-year': {
      name: 'Väestö vuosittain',
      definition:
        'Asukkaat kunkin vuoden viimeisenä päivänä. Jos jonkin vuoden luku puuttuu, sen kohdalla lukee, ettei tietoa ole.',
    },
    'no-close-friends-8-9': {
      name: 'Ei yhtään läheistä ystävää, 8. ja 9. luokka',
      definition:
        'Niiden 8. ja 9. luokan oppilaiden osuus, joilla ei ole yhtään läheistä ystävää. Kouluterveyskysely, THL.',
    },
    'anxiety-8-9': {
      name: 'Kohtalainen tai vaikea ahdistuneisuus, 8. ja 9. luokka',
      definition:
        'Niiden 8. ja 9. luokan oppilaiden osuus, joilla on kohtalaista tai vaikeaa ahdistuneisuutta. Kouluterveyskysely, THL.',
    },
    'overweight-8-9': {
      name: 'Ylipaino, 8. ja 9. luokka',
      definition:
        'Ylipainoisten osuus 8. ja 9. luokan oppilaista heidän itse ilmoittamansa pituuden ja painon mukaan. Kouluterveyskysely, THL.',
    },
    'overweight-2-16': {
      name: 'Ylipaino, 2–16-vuotiaat',
      definition:
        'Ylipainoisten osuus 2–16-vuotiaista terveydenhuollossa mitatun pituuden ja painon mukaan. FinLapset-rekisteriseuranta, THL; ei FinLapset-kyselytutkimus.',
    },
    'child-welfare-notified': {
      name: 'Lapset, joista on tehty lastensuojeluilmoitus',
      definition:
        'Niiden 0–17-vuotiaiden osuus, joista on vuoden aikana tehty lastensuojeluilmoitus. THL:n lastensuojelutilasto.',
    },
    'involuntary-referrals': {
      name: 'Tahdosta riippumattomat lähetteet psykiatriseen sairaalahoitoon, 0–17-vuotiaat',
      definition:
        'Vuoden aikana tehdyt tahdosta riippumattomat lähetteet psykiatriseen sairaalahoitoon. THL:n rekisterit.',
    },
    'hospital-care': {
      name: 'Mielenterveyden häiriöihin sairaalahoitoa saaneet, 0–17-vuotiaat',
      definition:
        'Mielenterveyden häiriöihin sairaalahoitoa saaneet tuhatta 0–17-vuotiasta kohti. THL:n rekisterit.',
    },
    'child-psychiatry': {
      name: 'Lastenpsykiatrian avohoitokäynnit väestöön nähden',
      definition:
        'Erikoissairaanhoidon avohoitokäynnit lastenpsykiatrialla tuhatta 0–12-vuotiasta kohti. THL:n rekisterit.',
    },
    'adolescent-psychiatry': {
      name: 'Nuorisopsykiatrian avohoitokäynnit väestöön nähden',
      definition:
        'Erikoissairaanhoidon avohoitokäynnit nuorisopsykiatrialla tuhatta 13–17-vuotiasta kohti. THL:n rekisterit.',
    },
    'family-counselling': {
      name: 'Kasvatus- ja perheneuvonnan asiakkaat',
      definition:
        'Kasvatus- ja perheneuvonnan asiakkaat vuoden aikana tuhatta alle 18-vuotiasta kohti. THL:n rekisterit.',
    },
  },
};
