import type { Day } from '../../kernel/index.js';
import type { BodyId, WorkerId } from '../../kernel/collaborationIds.js';

/** What data is gathered about. @source Question A5 (Innokylä: LP-palvelumallin juurruttaminen, Pohjois-Karjala 2023) */
export const dataKinds = ['interface-models', 'experiences', 'lp-processes', 'client-experience'] as const;

/** What has to be done with data. @source Question A5: "keräämisestä, analysoinnista ja kuinka se saadaan hyödynnettyä" */
export const dataDutyKinds = ['collects', 'analyses', 'uses'] as const;

/** What data is gathered about. */
export type DataKind = (typeof dataKinds)[number];
/** What has to be done with data. */
export type DataDuty = (typeof dataDutyKinds)[number];

/** Somebody's duty from a day on, by decision of a body. A later one for the same data and duty takes its place. */
export interface DataDutyOwner {
  readonly data: DataKind;
  readonly duty: DataDuty;
  readonly owner: WorkerId | BodyId;
  readonly since: Day;
  readonly decidedBy: BodyId;
}

/** One cell of the table of duties: four kinds of data × three duties. */
export interface DataDutyCell {
  readonly data: DataKind;
  readonly duty: DataDuty;
  /** Absent where nobody has the duty: the cell is open. */
  readonly owner?: WorkerId | BodyId;
}

/**
 * Who collects, analyses and uses which data on a day: always twelve cells, those without an owner open.
 * @source Question A5, F112
 * @example dataDutyTable(owners, day).filter(({ owner }) => owner === undefined).length // 3
 */
export function dataDutyTable(owners: readonly DataDutyOwner[], day: Day): readonly DataDutyCell[] {
  return dataKinds.flatMap((data) =>
    dataDutyKinds.map((duty) => {
      const last = owners
        .filter((owner) => owner.data === data && owner.duty === duty && owner.since <= day)
        .reduce<DataDutyOwner | undefined>((a, b) => (a && a.since > b.since ? a : b), undefined);
      return { data, duty, ...(last === undefined ? {} : { owner: last.owner }) };
    }),
  );
}
