import { configure } from '@testing-library/react';
import { waitLimitMs } from '../../../../vitest.timeLimits.js';

configure({ asyncUtilTimeout: waitLimitMs });
