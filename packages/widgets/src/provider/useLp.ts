import { useContext } from 'react';
import { LpContext, type LpSettings } from './lpContext.js';

/**
 * The settings of the nearest `LpProvider`. Throws when there is none: that is a fault of the page, not of its reader.
 * @example const { language } = useLp();
 */
export function useLp(): LpSettings {
  const settings = useContext(LpContext);
  if (!settings) throw new Error('Puheeksi widgets need an <LpProvider> around them.');
  return settings;
}
