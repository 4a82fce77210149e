import { collaborationFlowMeasures, collaborationStockMeasures } from '../indicators/collaboration/index.js';
import { serviceInterfaceStream } from '../streams/service-interface/definition.js';
import { describedStream } from './described.js';
import { measuresOf } from './measures.js';

/** Interfaces between services, as a server or a memory source keeps them. */
export const stored = describedStream(
  serviceInterfaceStream,
  measuresOf(
    serviceInterfaceStream,
    collaborationFlowMeasures.serviceInterface,
    collaborationStockMeasures.serviceInterface,
  ),
);
