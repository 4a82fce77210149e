import { useQuery } from '@tanstack/react-query';
import { loadIndicatorTexts, type IndicatorTextOf } from '@puheeksi/view';
import { useLp } from '../provider/useLp.js';
import { answerOf, type Answer } from './answer.js';
import { askingOptions } from './createQueryClient.js';
import { lpKeys } from './keys.js';
import { QueryProblem } from './queryProblem.js';

/** A view that names no indicator is never asked for one. */
const none: Answer<IndicatorTextOf> = {
  state: 'ready',
  value: (id) => {
    throw new Error(`The view names the indicator ${id} and has not said so.`);
  },
};

/** Names and definitions of indicators in the provider's language, fetched for a view that says them and for no other. */
export function useIndicatorTexts(wanted: boolean): Answer<IndicatorTextOf> {
  const { language } = useLp();
  const query = useQuery({
    ...askingOptions,
    enabled: wanted,
    queryKey: [...lpKeys.all, 'indicator-texts', language],
    queryFn: () =>
      loadIndicatorTexts(language).catch(() => {
        throw new QueryProblem({ kind: 'unreachable' });
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  return wanted ? answerOf(query) : none;
}
