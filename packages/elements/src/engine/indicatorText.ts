import type { Language } from '@puheeksi/core';
import type { IndicatorText, IndicatorTextOf } from '@puheeksi/view';
import { partLoader } from '@puheeksi/widgets/part-loader';

interface Written {
  readonly default: IndicatorText;
}

const loaders = new Map<string, () => Promise<Written>>();

/** The text of one indicator in one language, a file of its own beside this one, so that a page loads those whose names it says. */
const loaderOf = (language: Language, id: string): (() => Promise<Written>) => {
  const file = `./indicators/${language}/${id}.js`;
  const made =
    loaders.get(file) ?? partLoader(() => import(new URL(file, import.meta.url).href) as Promise<Written>);
  loaders.set(file, made);
  return made;
};

/** The texts of these indicators in a language. */
export async function loadIndicatorText(
  language: Language,
  ids: readonly string[],
): Promise<IndicatorTextOf> {
  const texts = new Map<string, IndicatorText>();
  await Promise.all(ids.map(async (id) => texts.set(id, (await loaderOf(language, id)()).default)));
  return (id) => {
    const text = texts.get(id);
    if (!text) throw new Error(`The view names the indicator ${id} and has not said so.`);
    return text;
  };
}
