import type { ControllerId, SiteId } from '../kernel/controller.js';
import type {
  Labels,
  MunicipalityCode,
  Origin,
  RegionCode,
  Setting,
  UnitEntry,
  UnitId,
} from '../kernel/index.js';

/** A made-up unit with how much work it does in the sample. */
export interface SampleUnit {
  readonly entry: UnitEntry;
  readonly setting: Setting;
  readonly origins: readonly Origin[];
  /** Processes opened there over the whole sample. */
  readonly processes: number;
}

/** The wellbeing services county of North Karelia as a controller. */
const countyController = 'north-karelia-county' as ControllerId;

/** Schools and day care are the municipality's; health and social services are the county's. */
const controllerOf = (municipality: string, setting: Setting): ControllerId =>
  setting === 'school' || setting === 'early-education'
    ? (`municipality-${municipality}` as ControllerId)
    : countyController;

const unit = (
  code: string,
  municipality: string,
  setting: Setting,
  processes: number,
  name: Labels,
  site?: SiteId,
): SampleUnit => ({
  entry: {
    unit: code as UnitId,
    name,
    municipality: municipality as MunicipalityCode,
    region: '14' as RegionCode,
    controller: controllerOf(municipality, setting),
    ...(site === undefined ? {} : { site }),
  },
  setting,
  origins: originsOf[setting],
  processes,
});

const ofServices: readonly Origin[] = ['service-advice', 'family-wish'];
const originsOf: Readonly<Record<Setting, readonly Origin[]>> = {
  school: ['school-or-early-education-concern', 'regular-offer', 'family-wish'],
  'early-education': ['regular-offer', 'school-or-early-education-concern'],
  health: ['child-health-check', 'family-wish'],
  social: ofServices,
  'family-work': ofServices,
  other: ['adult-services', 'family-wish', 'other'],
  unknown: ['unknown'],
};

const schoolBuilding = 'liperi-school-building' as SiteId;

/**
 * Fourteen made-up units in eight municipalities of North Karelia. No such unit exists, and each name says that it is an
 * example. Two settings have so little work that a year of it falls under the threshold of five, as in the survey of 2022.
 * @example northKareliaUnits().map(({ entry }) => entry.unit)[0] // 'liperi-school'
 */
export function northKareliaUnits(): readonly SampleUnit[] {
  return [
    unit(
      'liperi-school',
      '426',
      'school',
      44,
      {
        fi: 'Liperin esimerkkikoulu',
        sv: 'Exempelskolan i Libelits',
        en: 'Liperi Example School',
      },
      schoolBuilding,
    ),
    unit('liperi-day-care', '426', 'early-education', 9, {
      fi: 'Liperin esimerkkipäiväkoti',
      sv: 'Exempeldaghemmet i Libelits',
      en: 'Liperi Example Day Care Centre',
    }),
    unit('joensuu-primary-school', '167', 'school', 46, {
      fi: 'Joensuun esimerkkialakoulu',
      sv: 'Exempellågstadiet i Joensuu',
      en: 'Joensuu Example Primary School',
    }),
    unit('joensuu-lower-secondary-school', '167', 'school', 31, {
      fi: 'Joensuun esimerkkiyläkoulu',
      sv: 'Exempelhögstadiet i Joensuu',
      en: 'Joensuu Example Lower Secondary School',
    }),
    unit('joensuu-clinic', '167', 'health', 12, {
      fi: 'Joensuun esimerkkineuvola',
      sv: 'Exempelrådgivningen i Joensuu',
      en: 'Joensuu Example Child Health Clinic',
    }),
    unit('joensuu-adult-services', '167', 'other', 21, {
      fi: 'Joensuun aikuisten esimerkkipalvelut',
      sv: 'Exempeltjänsterna för vuxna i Joensuu',
      en: 'Joensuu Example Adult Services',
    }),
    unit('joensuu-social-services', '167', 'social', 5, {
      fi: 'Joensuun esimerkkisosiaalipalvelut',
      sv: 'Exempelsocialservicen i Joensuu',
      en: 'Joensuu Example Social Services',
    }),
    unit('joensuu-family-work', '167', 'family-work', 4, {
      fi: 'Joensuun esimerkkiperhetyö',
      sv: 'Exempelfamiljearbetet i Joensuu',
      en: 'Joensuu Example Family Work',
    }),
    unit('kontiolahti-school', '276', 'school', 34, {
      fi: 'Kontiolahden esimerkkikoulu',
      sv: 'Exempelskolan i Kontiolax',
      en: 'Kontiolahti Example School',
    }),
    unit('outokumpu-school', '309', 'school', 23, {
      fi: 'Outokummun esimerkkikoulu',
      sv: 'Exempelskolan i Outokumpu',
      en: 'Outokumpu Example School',
    }),
    unit('kitee-school', '260', 'school', 18, {
      fi: 'Kiteen esimerkkikoulu',
      sv: 'Exempelskolan i Kides',
      en: 'Kitee Example School',
    }),
    unit('lieksa-meeting-place', '422', 'other', 14, {
      fi: 'Lieksan esimerkkikohtaamispaikka',
      sv: 'Exempelmötesplatsen i Lieksa',
      en: 'Lieksa Example Meeting Place',
    }),
    unit('nurmes-clinic', '541', 'health', 8, {
      fi: 'Nurmeksen esimerkkineuvola',
      sv: 'Exempelrådgivningen i Nurmes',
      en: 'Nurmes Example Child Health Clinic',
    }),
    unit('ilomantsi-day-care', '146', 'early-education', 7, {
      fi: 'Ilomantsin esimerkkipäiväkoti',
      sv: 'Exempeldaghemmet i Ilomants',
      en: 'Ilomantsi Example Day Care Centre',
    }),
  ];
}

/**
 * The county's staff of the first school of `northKareliaUnits` (school social worker, psychologist, nurse): a unit of its own at the
 * same site, with another controller. It has no part in the sample's counts; whoever wants two staffs in one school adds it.
 * @example [...northKareliaSample(14, today).units, countySchoolStaff()]
 */
export function countySchoolStaff(): UnitEntry {
  return {
    unit: 'liperi-school-county-staff' as UnitId,
    name: {
      fi: 'Liperin esimerkkikoulu, hyvinvointialueen työntekijät',
      sv: 'Exempelskolan i Libelits, välfärdsområdets personal',
      en: 'Liperi Example School, county staff',
    },
    municipality: '426' as MunicipalityCode,
    region: '14' as RegionCode,
    controller: countyController,
    site: schoolBuilding,
  };
}
