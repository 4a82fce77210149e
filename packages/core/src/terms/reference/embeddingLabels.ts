import type { Labels } from '../../kernel/index.js';

/**
 * Labels of the code lists of adoption, decision logs, interfaces and the records of network work; the codes are those of
 * `processes/adoption`, `/decisionLog`, `/embeddingPlan`, `/serviceInterface` and `/networkRecords`.
 */
export const embeddingLabels = {
  adoptedParts: {
    discussion: { fi: 'LP-keskustelu', sv: 'Föra barnen på tal-samtal', en: 'Let’s Talk discussion' },
    'network-meeting': { fi: 'LP-neuvonpito', sv: 'Rådslag', en: 'Let’s Talk network meeting' },
    'service-model': {
      fi: 'LP-palvelumalli',
      sv: 'Föra barnen på tal-servicemodellen',
      en: 'Let’s Talk service model',
    },
  },
  adoptionSteps: {
    'decision-made-visible': {
      fi: 'Päätös on kirjattu näkyviin',
      sv: 'Beslutet är dokumenterat och synligt',
      en: 'The decision is on record for all to see',
    },
    'follow-up-arranged': {
      fi: 'Työn toteutumisen valvonta on järjestetty',
      sv: 'Tillsynen över att arbetet genomförs är ordnad',
      en: 'Supervision of the work is arranged',
    },
    'working-time-arranged': {
      fi: 'Työaika on järjestetty',
      sv: 'Arbetstiden är ordnad',
      en: 'Working time is arranged',
    },
    'common-calendar-time': {
      fi: 'Kalenterissa on yhteinen aika',
      sv: 'Det finns gemensam tid i kalendern',
      en: 'There is common time in the calendar',
    },
    'in-care-and-service-chains': {
      fi: 'LP on osa hoito- ja palveluketjuja',
      sv: 'Föra barnen på tal ingår i vård- och servicekedjorna',
      en: 'Let’s Talk is part of care and service chains',
    },
    'supervisors-informed': {
      fi: 'Esihenkilöt tuntevat palvelumallin',
      sv: 'Cheferna känner till servicemodellen',
      en: 'Supervisors know the service model',
    },
    'staff-trained': {
      fi: 'Henkilöstö on koulutettu',
      sv: 'Personalen är utbildad',
      en: 'Staff have been trained',
    },
    'families-informed': {
      fi: 'Perheille on kerrottu',
      sv: 'Familjerna har informerats',
      en: 'Families have been told',
    },
  },
  reviewResults: {
    continues: { fi: 'Jatkuu ennallaan', sv: 'Fortsätter som förut', en: 'Continues as before' },
    'continues-with-changes': {
      fi: 'Jatkuu muutettuna',
      sv: 'Fortsätter med ändringar',
      en: 'Continues with changes',
    },
  },
  endReasons: {
    'unit-ended': { fi: 'Yksikkö lakkautettiin', sv: 'Enheten lades ned', en: 'The unit was closed' },
    'taken-over-by-another-unit': {
      fi: 'Siirtyi toiselle yksikölle',
      sv: 'Övergick till en annan enhet',
      en: 'Taken over by another unit',
    },
    'decided-to-stop': { fi: 'Päätettiin lopettaa', sv: 'Beslut att avsluta', en: 'Decided to stop' },
  },
  questionStatuses: {
    open: { fi: 'Avoin', sv: 'Öppen', en: 'Open' },
    discussed: { fi: 'Keskusteltu', sv: 'Diskuterad', en: 'Discussed' },
    decided: { fi: 'Päätetty', sv: 'Avgjord', en: 'Decided' },
  },
  answeringBodyKinds: {
    'division-management-group': {
      fi: 'Toimialueen johtoryhmä',
      sv: 'Verksamhetsområdets ledningsgrupp',
      en: 'Management group of the division',
    },
    'area-management-group': {
      fi: 'Alueellinen perhekeskuksen johtoryhmä',
      sv: 'Regional ledningsgrupp för familjecentret',
      en: 'Area management group of the family centre',
    },
    'steering-group': {
      fi: 'Maakunnallinen ohjausryhmä',
      sv: 'Landskapets styrgrupp',
      en: 'Provincial steering group',
    },
    'coordination-group': {
      fi: 'LP-koordinaatioryhmä',
      sv: 'Koordineringsgruppen för Föra barnen på tal',
      en: 'Let’s Talk coordination group',
    },
  },
  interfaceStages: {
    recognised: { fi: 'Tunnistettu', sv: 'Identifierad', en: 'Recognised' },
    'model-agreed': {
      fi: 'Toimintamallista sovittu',
      sv: 'Verksamhetsmodell överenskommen',
      en: 'Model agreed',
    },
    followed: {
      fi: 'Toteutumista seurataan',
      sv: 'Genomförandet följs upp',
      en: 'Use monitored',
    },
    evaluated: { fi: 'Arvioitu', sv: 'Utvärderad', en: 'Evaluated' },
    developed: { fi: 'Kehitetty', sv: 'Utvecklad', en: 'Developed further' },
  },
  evidenceKinds: {
    experience: { fi: 'Kokemustieto', sv: 'Erfarenhetskunskap', en: 'Experience' },
    impact: { fi: 'Vaikuttavuustieto', sv: 'Kunskap om effekter', en: 'Evidence of impact' },
  },
  audiences: {
    families: { fi: 'Perheet', sv: 'Familjer', en: 'Families' },
    staff: { fi: 'Työntekijät', sv: 'Personal', en: 'Staff' },
    supervisors: { fi: 'Esihenkilöt', sv: 'Chefer', en: 'Supervisors' },
  },
  communicationChannels: {
    website: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' },
    'social-media': { fi: 'Sosiaalinen media', sv: 'Sociala medier', en: 'Social media' },
    newsletter: { fi: 'Uutiskirje', sv: 'Nyhetsbrev', en: 'Newsletter' },
    event: { fi: 'Tapahtuma', sv: 'Evenemang', en: 'Event' },
    meeting: {
      fi: 'Kokous tai vanhempainilta',
      sv: 'Möte eller föräldrakväll',
      en: 'Meeting or parents’ evening',
    },
    'printed-matter': { fi: 'Esite tai juliste', sv: 'Broschyr eller affisch', en: 'Leaflet or poster' },
    'message-in-wilma-or-alike': {
      fi: 'Viesti Wilmassa tai vastaavassa',
      sv: 'Meddelande i Wilma eller motsvarande',
      en: 'Message in Wilma or a similar channel',
    },
    other: { fi: 'Muu kanava', sv: 'Annan kanal', en: 'Other channel' },
  },
  chainKinds: {
    'care-chain': { fi: 'Hoitoketju', sv: 'Vårdkedja', en: 'Care chain' },
    'service-chain': { fi: 'Palveluketju', sv: 'Servicekedja', en: 'Service chain' },
    'child-health-check': {
      fi: 'Neuvolan ikäkausitarkastus',
      sv: 'Periodisk hälsoundersökning på rådgivningen',
      en: 'Age-group check-up at the child health clinic',
    },
  },
  solutionDecisionKinds: {
    'taken-into-use': { fi: 'Otetaan käyttöön', sv: 'Tas i bruk', en: 'Taken into use' },
    later: { fi: 'Myöhemmin', sv: 'Senare', en: 'Later' },
    'not-taken-into-use': { fi: 'Ei oteta käyttöön', sv: 'Tas inte i bruk', en: 'Not taken into use' },
  },
  trainingAudiences: {
    supervisors: { fi: 'Esihenkilöt', sv: 'Chefer', en: 'Supervisors' },
    staff: { fi: 'Työntekijät', sv: 'Personal', en: 'Staff' },
    both: { fi: 'Esihenkilöt ja työntekijät', sv: 'Chefer och personal', en: 'Supervisors and staff' },
  },
  bindingMethods: {
    'collective-impact': {
      fi: 'Yhteisövaikuttavuus',
      sv: 'Collective impact som arbetssätt',
      en: 'Collective impact',
    },
    'lp-service-model': {
      fi: 'Lapset puheeksi\u00a0-\u2060palvelumalli',
      sv: 'Föra barnen på tal-servicemodellen',
      en: 'Let’s Talk service model',
    },
  },
  collaborationTasks: {
    'one-contact-consultation': {
      fi: 'Yhden kontaktin konsultaatio',
      sv: 'Konsultation enligt enkontaktsprincipen',
      en: 'One-contact consultation',
    },
    'multi-professional-work': {
      fi: 'Monialainen työ',
      sv: 'Sektorsövergripande arbete',
      en: 'Multi-professional work',
    },
    'team-coordination': {
      fi: 'Perhekeskustiimin koordinointi',
      sv: 'Samordning av familjecenterteamet',
      en: 'Coordinating the family-centre team',
    },
    'team-facilitation': {
      fi: 'Perhekeskustiimin fasilitointi',
      sv: 'Facilitering av familjecenterteamet',
      en: 'Facilitating the family-centre team',
    },
    'messenger-to-management-group': {
      fi: 'Viestin välittäminen johtoryhmään',
      sv: 'Budbärare till ledningsgruppen',
      en: 'Messenger to the management group',
    },
    'lp-training-coordination': {
      fi: 'LP-koulutusten koordinointi',
      sv: 'Samordning av Föra barnen på tal-utbildningar',
      en: 'Coordinating Let’s Talk training',
    },
    'interface-modelling': {
      fi: 'Yhdyspintojen toimintamallien rakentaminen',
      sv: 'Utformning av verksamhetsmodeller i kontaktytor',
      en: 'Building operating models at interfaces',
    },
    other: { fi: 'Muu tehtävä', sv: 'Annan uppgift', en: 'Other task' },
  },
  dataKinds: {
    'interface-models': {
      fi: 'Yhdyspintojen toimintamallit',
      sv: 'Verksamhetsmodeller i kontaktytor',
      en: 'Operating models at interfaces',
    },
    experiences: { fi: 'Kokemukset', sv: 'Erfarenheter', en: 'Experiences' },
    'lp-processes': { fi: 'LP-prosessit', sv: 'Föra barnen på tal-processer', en: 'Let’s Talk processes' },
    'client-experience': { fi: 'Asiakaskokemus', sv: 'Klientupplevelser', en: 'Client experience' },
  },
  dataDuties: {
    collects: { fi: 'Kerää', sv: 'Samlar in', en: 'Collects' },
    analyses: { fi: 'Analysoi', sv: 'Analyserar', en: 'Analyses' },
    uses: { fi: 'Hyödyntää', sv: 'Använder', en: 'Uses' },
  },
  perspectives: {
    client: { fi: 'Asiakasnäkökulma', sv: 'Klientperspektiv', en: 'Client’s perspective' },
    worker: { fi: 'Työntekijänäkökulma', sv: 'Personalens perspektiv', en: 'Worker’s perspective' },
    organisation: {
      fi: 'Organisaationäkökulma',
      sv: 'Organisationens perspektiv',
      en: 'Organisation’s perspective',
    },
  },
  measureKinds: {
    impact: { fi: 'Vaikuttavuus', sv: 'Effekter', en: 'Impact' },
    'client-experience': { fi: 'Asiakaskokemus', sv: 'Klientupplevelser', en: 'Client experience' },
    'method-use': { fi: 'Menetelmän käyttö', sv: 'Användning av metoden', en: 'Use of the method' },
  },
  tones: {
    good: { fi: 'Myönteinen', sv: 'Positiv', en: 'Positive' },
    mixed: { fi: 'Vaihteleva', sv: 'Varierande', en: 'Mixed' },
    'to-develop': { fi: 'Kehitettävää', sv: 'Att utveckla', en: 'To be developed' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Labels>>>>;
