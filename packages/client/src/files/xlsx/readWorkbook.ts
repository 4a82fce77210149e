import { walkXml } from './walkXml.js';

/** A sheet that people see, and the part of the package that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The sheets of a workbook in their order, hidden ones left out, and whether its days are counted from 1904. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
}

const folder = 'xl/';

const targets = (relations: string): ReadonlyMap<string, string> => {
  const byId = new Map<string, string>();
  walkXml(relations, {
    open: (name, attribute) => {
      const [id, target] = [attribute('Id'), attribute('Target')];
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        byId.set(id, target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
    },
  });
  return byId;
};

/** The list of sheets. @example readWorkbook(parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')) */
export function readWorkbook(workbook: string, relations: string): Workbook {
  const byId = targets(relations);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  walkXml(workbook, {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return;
      const part = byId.get(attribute('id') ?? '');
      if (part !== undefined) sheets.push({ name: attribute('name') ?? '', part });
    },
  });
  return { sheets, from1904 };
}
