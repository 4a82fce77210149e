import type { Labels } from '@puheeksi/core';

/** Name of a figure's interactive area: what the keyboard does there. */
export const figureKeysHint: Labels = {
  fi: 'Kuvio: selaa lukuja nuolinäppäimillä',
  sv: 'Figur: bläddra bland talen med piltangenterna',
  en: 'Figure: browse the numbers with the arrow keys',
};
