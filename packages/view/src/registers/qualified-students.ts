import type { Registers } from '@puheeksi/core/registers';
import type { RegisterTexts } from './registerTexts.js';

/** The texts of the students qualified in their degree. */
export const texts: RegisterTexts<Registers['qualified-students']> = {
  fi: {
    title: 'Opinnoissa koulutetut menetelmäosaajat',
    about:
      'Kuinka moni opiskelija on saanut LP-menetelmäosaajan koulutuksen tutkinnossaan, oppilaitoksittain ja aloitusvuosittain. Vain lukumääriä, ei nimiä.',
    entry: 'Opiskelijaryhmä',
    addEntry: 'Lisää opiskelijaryhmä',
    empty: 'Opiskelijoita ei ole vielä kirjattu. Pyydä luvut oppilaitoksilta vuosittain.',
    fields: {
      provider: { label: 'Oppilaitos' },
      degree: { label: 'Tutkinto' },
      cohort: { label: 'Aloitusvuosi' },
      track: { label: 'Koulutuspolku' },
      students: { label: 'Opiskelijoita' },
    },
    codes: {
      degree: {
        'practical-nurse': 'Lähihoitaja',
        'bachelor-of-social-services': 'Sosionomi (AMK)',
        nurse: 'Sairaanhoitaja (AMK)',
        'public-health-nurse': 'Terveydenhoitaja (AMK)',
        'special-teacher': 'Erityisopettaja',
        other: 'Muu tutkinto',
      },
      track: { 'health-and-social': 'Sosiaali- ja terveysala', education: 'Kasvatus ja opetus' },
    },
    flags: {},
    status: {},
    covers: {},
    matrices: {},
    figures: {
      byProvider: 'Opiskelijoita oppilaitoksittain',
      byDegree: 'Opiskelijoita tutkinnoittain',
      byCohort: 'Opiskelijoita aloitusvuosittain',
    },
  },
  sv: {
    title: 'Metodkunniga från studierna',
    about:
      'Hur många studerande som har fått utbildningen i LP-metoden i sin examen, per utbildningsanordnare och startår. Bara antal, inga namn.',
    entry: 'Studerandegrupp',
    addEntry: 'Lägg till en studerandegrupp',
    empty: 'Inga studerande är ännu antecknade. Be utbildningsanordnarna om antalen varje år.',
    fields: {
      provider: { label: 'Utbildningsanordnare' },
      degree: { label: 'Examen' },
      cohort: { label: 'Startår' },
      track: { label: 'Utbildningsspår' },
      students: { label: 'Studerande' },
    },
    codes: {
      degree: {
        'practical-nurse': 'Närvårdare',
        'bachelor-of-social-services': 'Socionom (YH)',
        nurse: 'Sjukskötare (YH)',
        'public-health-nurse': 'Hälsovårdare (YH)',
        'special-teacher': 'Speciallärare',
        other: 'Annan examen',
      },
      track: { 'health-and-social': 'Social- och hälsovård', education: 'Fostran och undervisning' },
    },
    flags: {},
    status: {},
    covers: {},
    matrices: {},
    figures: {
      byProvider: 'Studerande per utbildningsanordnare',
      byDegree: 'Studerande per examen',
      byCohort: 'Studerande per startår',
    },
  },
  en: {
    title: 'Practitioners from studies',
    about:
      'How many students became practitioners of the LT method in their degree, by education provider and year of entry. Numbers alone, no names.',
    entry: 'Group of students',
    addEntry: 'Add a group of students',
    empty: 'No students have been entered yet. Ask the education providers for the numbers every year.',
    fields: {
      provider: { label: 'Education provider' },
      degree: { label: 'Degree' },
      cohort: { label: 'Year of entry' },
      track: { label: 'Track' },
      students: { label: 'Students' },
    },
    codes: {
      degree: {
        'practical-nurse': 'Practical nurse',
        'bachelor-of-social-services': 'Bachelor of social services',
        nurse: 'Nurse',
        'public-health-nurse': 'Public health nurse',
        'special-teacher': 'Special needs teacher',
        other: 'Another degree',
      },
      track: { 'health-and-social': 'Health and social services', education: 'Education' },
    },
    flags: {},
    status: {},
    covers: {},
    matrices: {},
    figures: {
      byProvider: 'Students by provider',
      byDegree: 'Students by degree',
      byCohort: 'Students by year of entry',
    },
  },
};
