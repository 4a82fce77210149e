import type { ReferenceText } from './referenceText.js';

/**
 * The six points that call for a solution, as supervisors and workers of the family centre named them.
 * @source R0-PR1–R0-PR6 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023, "Ratkaisua vaativat kohdat")
 * @example embeddingProblems['extra-work'].en // 'Work according to the Let’s Talk service model is felt to be extra work.'
 */
export const embeddingProblems = {
  'working-time': {
    fi: 'Työajan järjestäminen niin, että LP-työtä ehditään toteuttamaan työajalla. Neuvonpidon järjestelyn hankaluus.',
    sv: 'Arbetstiden behöver ordnas så att Föra barnen på tal-arbetet ryms inom arbetstiden. Det är svårt att få till stånd rådslag.',
    en: 'Working time needs to be arranged so that Let’s Talk work fits into working hours. Network meetings are difficult to arrange.',
    quoted: true,
  },
  'existing-activities': {
    fi: 'Sisällyttäminen osaksi olemassa olevia toimintoja esimerkiksi neuvolan ikäkausitarkastuksiin ja aikuisten hoito- ja palveluketjuihin.',
    sv: 'Arbetet behöver ingå i befintlig verksamhet, till exempel i rådgivningens periodiska hälsoundersökningar och i vuxnas vård- och servicekedjor.',
    en: 'The work needs to become part of what is done already, for example the age-group check-ups of child health clinics and the care and service chains of adults.',
    quoted: true,
  },
  'common-policies': {
    fi: 'Perhekeskustoimijoiden yhteisiä toimintalinjauksia.',
    sv: 'Gemensamma riktlinjer för aktörerna inom familjecentret.',
    en: 'Common policies for everyone who works in the family centre network.',
    quoted: true,
  },
  'extra-work': {
    fi: 'Lp-palvelumallin mukainen työ koetaan ylimääräisenä työnä.',
    sv: 'Arbetet enligt Föra barnen på tal-servicemodellen upplevs som extra arbete.',
    en: 'Work according to the Let’s Talk service model is felt to be extra work.',
    quoted: true,
  },
  'further-training': {
    fi: 'Lisäkoulutuksen tarve – kirjaustuki/raportointi ja vaikuttavuus; Esihenkilöiden tiedon lisääminen.',
    sv: 'Behov av mer utbildning: dokumentationsstöd, rapportering och effekter; mer kunskap till cheferna.',
    en: 'More training is needed: support for recording and reporting, and on impact; supervisors need to know more.',
    quoted: true,
  },
  communication: {
    fi: 'Maakunnallisen viestinnän tarve toimijoille ja perheille - Työkaverit tai perheet eivät tunteneet tai käyttäneet työskentelyä; perheillä on haasteita järjestää yhteistä aikaa päiväaikaan',
    sv: 'Behov av kommunikation på landskapsnivå till aktörer och familjer. Kollegor och familjer kände inte till eller använde inte arbetssättet; familjerna har svårt att ordna gemensam tid dagtid.',
    en: 'Provincial communication is needed, for professionals and for families. Colleagues or families did not know or use this way of working; families find it hard to arrange a common time in the daytime.',
    quoted: true,
  },
} as const satisfies Readonly<Record<string, ReferenceText>>;
