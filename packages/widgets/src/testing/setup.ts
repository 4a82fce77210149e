import { configure } from '@testing-library/react';

// What is waited for comes or does not; on a busy machine it comes late. The time limit of the test is the only one.
configure({ asyncUtilTimeout: 60_000 });
