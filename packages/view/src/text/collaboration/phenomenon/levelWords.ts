import type { Level } from '@puheeksi/core/streams/phenomenon';

/** The levels of the knowledge chain as Finnish sentences need them; their names alone are in the core's terms. */
export const levelsFi: Readonly<
  Record<Level, { readonly at: string; readonly from: string; readonly to: string }>
> = {
  'local-team': {
    at: 'paikallisessa perhekeskustiimissä',
    from: 'paikallisesta perhekeskustiimistä',
    to: 'paikalliseen perhekeskustiimiin',
  },
  'area-management-group': {
    at: 'perhekeskuksen alueellisessa johtoryhmässä',
    from: 'perhekeskuksen alueellisesta johtoryhmästä',
    to: 'perhekeskuksen alueelliseen johtoryhmään',
  },
  'steering-group': {
    at: 'maakunnallisessa ohjausryhmässä',
    from: 'maakunnallisesta ohjausryhmästä',
    to: 'maakunnalliseen ohjausryhmään',
  },
  'child-family-council': {
    at: 'lapsi- ja perheasiainneuvostossa',
    from: 'lapsi- ja perheasiainneuvostosta',
    to: 'lapsi- ja perheasiainneuvostoon',
  },
  'hyte-steering-group': {
    at: 'hyte-ohjausryhmässä',
    from: 'hyte-ohjausryhmästä',
    to: 'hyte-ohjausryhmään',
  },
  'hyte-committee': { at: 'hyte-lautakunnassa', from: 'hyte-lautakunnasta', to: 'hyte-lautakuntaan' },
};

/** The levels as Swedish sentences need them: in the definite form. */
export const levelsSv: Readonly<Record<Level, string>> = {
  'local-team': 'det lokala familjecenterteamet',
  'area-management-group': 'familjecentrets regionala ledningsgrupp',
  'steering-group': 'landskapets styrgrupp',
  'child-family-council': 'barn- och familjerådet',
  'hyte-steering-group': 'styrgruppen för främjande av hälsa och välfärd',
  'hyte-committee': 'nämnden för främjande av hälsa och välfärd',
};

/** The levels as English sentences need them: with the article. */
export const levelsEn: Readonly<Record<Level, string>> = {
  'local-team': 'the local family-centre team',
  'area-management-group': 'the area management group',
  'steering-group': 'the provincial steering group',
  'child-family-council': 'the child and family affairs council',
  'hyte-steering-group': 'the steering group for the promotion of health and wellbeing',
  'hyte-committee': 'the committee for the promotion of health and wellbeing',
};
