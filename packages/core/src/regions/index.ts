export { parseRegionCode, parseMunicipalityCode } from './codes.js';
export { regionName } from './regionName.js';
export { placeName, languageStatusOf, languageStatusName } from './names.js';
export {
  regions,
  municipalitiesOn,
  regionOf,
  municipalitiesOf,
  municipalityValidity,
  isValidOn,
  collaborativeAreaOf,
  collaborativeAreaNames,
  regionsFirstDay,
  regionsAsOf,
  regionsSource,
} from './membership.js';
export { northKareliaPopulation, populationOf, populationSum } from './population.js';
export { sotkanetRegionIds } from './sotkanetIds.js';
export { areaPartsOn, placeLinksOn, familyCentreAreaFindings } from './familyCentreArea.js';

export type { CodeRefusal, RegionCodeRefusal, MunicipalityCodeRefusal } from './codes.js';
export type { LanguageStatus } from './names.js';
export type { CollaborativeAreaCode, PlaceNotValid, Validity } from './membership.js';
export type { SotkanetRegionIds } from './sotkanetIds.js';
export type { FamilyCentreArea, AreaPart, AreaFinding, PlaceLink } from './familyCentreArea.js';
export type {
  AgeBand,
  NoPopulation,
  Population,
  PopulationRow,
  PopulationSource,
  PopulationTable,
} from './population.js';
