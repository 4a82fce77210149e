import type { ReferenceText } from './referenceText.js';

/**
 * The six proposed solutions, each decided by division and/or by unit.
 * @source R0-SO1–R0-SO6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Ehdotus ratkaisuksi")
 * @example embeddingSolutions['local-teams'].sv
 */
export const embeddingSolutions = {
  'common-calendar-time': {
    fi: 'Yhdyspinnoissa ja yhdessä toimivilla työntekijöillä olisi yhteinen aika kalenterissa, joka mahdollistaisi LP-neuvonpidon järjestämisen viiveettä.',
    sv: 'De som arbetar i kontaktytorna och tillsammans har en gemensam tid i kalendern, så att ett Föra barnen på tal-rådslag kan ordnas utan dröjsmål.',
    en: 'Those who work at the interfaces and with each other share time in the calendar, so that a Let’s Talk network meeting can be arranged without delay.',
    quoted: true,
  },
  'local-teams': {
    fi: 'Paikallisten perhekeskustiimien muodostaminen kirkastamaan työntekijöiden yhteistä tavoitetta, lisäämään vuorovaikutusta ja tuttuutta.',
    sv: 'Lokala familjecenterteam bildas för att klargöra personalens gemensamma mål, öka växelverkan och stärka kännedomen om varandra.',
    en: 'Local family-centre teams are formed to make the workers’ common goal clear, and to increase interaction and familiarity.',
    quoted: true,
  },
  'care-and-service-chains': {
    fi: 'LP-työ sisällytetään osaksi hoito- ja palveluketjuja toimialueilla ja yksiköissä.',
    sv: 'Föra barnen på tal-arbetet ingår i vård- och servicekedjorna inom verksamhetsområdena och enheterna.',
    en: 'Let’s Talk work is built into care and service chains in the divisions and units.',
    quoted: true,
  },
  'coordinating-leadership': {
    fi: 'Johdonmukainen yhteensovittava johtajuus, yhdyspinnoista yhteisistä toimintamalleista sopiminen, seurattavien yhteisten mittareiden valinta. Yhden kontaktin konsultaation mahdollistava ja monialaisen työn mallintaminen siihen luotuun työnkuvaan.',
    sv: 'Ett konsekvent, samordnande ledarskap, gemensamma verksamhetsmodeller i kontaktytorna och val av gemensamma mätare att följa. Konsultation enligt enkontaktsprincipen och sektorsövergripande arbete beskrivs i en befattningsbeskrivning som skapas för ändamålet.',
    en: 'Consistent, coordinating leadership, agreed operating models at the interfaces and chosen common measures to follow. One-contact consultation and multi-professional work are written into a job description made for them.',
    quoted: true,
  },
  'joint-trainings': {
    fi: 'Yhteiset koulutukset: yhteisövaikuttavuuskoulutus ITLAN taustatuella, monialainen lakikoulutus, LP-palvelumalli-info.',
    sv: 'Gemensamma utbildningar: utbildning i collective impact med stöd av Itla, sektorsövergripande juridisk utbildning, information om Föra barnen på tal-servicemodellen.',
    en: 'Joint trainings: training in collective impact with Itla’s backbone support, multi-professional law training, an introduction to the Let’s Talk service model.',
    quoted: true,
  },
  'hearing-and-communication': {
    fi: 'Henkilöstön kuuleminen, palkitseminen ja rakentava palaute LP-palvelumallin mukaisesta työstä. Perhekeskuksen viestintäsuunnitelmassa LP-palvelumallista viestiminen perheille, työntekijöille ja esihenkilöille.',
    sv: 'Personalen hörs, belönas och får konstruktiv återkoppling på arbetet enligt Föra barnen på tal-servicemodellen. Familjecentrets kommunikationsplan omfattar information om servicemodellen till familjer, personal och chefer.',
    en: 'Staff are heard, rewarded and given constructive feedback on their work according to the Let’s Talk service model. The family centre’s communication plan covers how families, staff and supervisors are told about the model.',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
