import type { TroubleTexts } from '../../readingTexts.js';
import { partEn } from '../part/en.js';

/** What is said in English when there are no figures: wanted by few readers, so a page that shows figures does not carry it. */
export const troubleEn: TroubleTexts = {
  badSetting: (name, example) => ({
    title: 'A setting on this page needs correcting',
    text: `The figures cannot be fetched, because the element’s setting ${name} is missing or wrong. For whoever maintains the page: set it, for example, as ${name}="${example}".`,
  }),
  problem: ({ kind, error }) => {
    switch (kind) {
      case 'unreachable':
        return {
          title: 'No connection',
          text: 'The server did not answer. Check your network connection and try again.',
          action: 'retry',
        };
      case 'not-signed-in':
        return { title: 'Your session has ended', text: 'Sign in again to continue.', action: 'sign-in' };
      case 'not-allowed':
        return {
          title: 'You do not have access to these data',
          text: 'If you need them in your work, ask your supervisor or your county’s administrator for access.',
        };
      case 'not-found':
        return {
          title: 'Nothing has been published',
          text: 'There is no publication for this area or period. Choose another area or period.',
        };
      case 'invalid':
        return {
          title: 'Something needs correcting',
          text: 'Nothing was saved. Correct the marked fields and send the form again.',
        };
      case 'refused':
        if (error?.code === 'publication-from-the-future')
          return {
            title: 'The clock of the server is wrong',
            text: 'The newest publication is dated later than the server’s clock shows, so nothing was published. Tell your county’s administrator.',
          };
        if (error?.code === 'would-disclose')
          return {
            title: 'The figures cannot be published yet',
            text: 'A small number could be worked out by comparing them with the previous publication. The previous publication stays in place. A new attempt is made every night. Publish again yourself when there are more entries.',
          };
        return { title: 'This could not be recorded', text: 'Nothing was saved. The reason is given below.' };
      case 'conflict':
        if (error?.code === 'publication-under-way')
          return {
            title: 'The statistics are being published',
            text: 'Somebody else is publishing right now. Wait a moment and look at the newest publication, or publish then yourself.',
            action: 'retry',
          };
        return {
          title: 'Somebody else made an entry at the same time',
          text: 'Nothing was saved. Refresh the view, check it and send again.',
          action: 'retry',
        };
      case 'unreadable':
        return {
          title: 'The answer could not be read',
          text: 'The address may be wrong, or the version of the server may not match this page. Tell your county’s administrator.',
        };
      case 'answer-too-large':
        return {
          title: 'Too much data at once',
          text: 'The answer was so large that it was not read to the end. Choose a shorter period or a smaller area. If that does not help, tell your county’s administrator.',
        };
      case 'not-supported':
        return {
          title: 'Not available here',
          text: 'This data source can only be read. Make the entry in your county’s own service.',
        };
      case 'server-error':
        return {
          title: 'Something went wrong on the server',
          text: 'It is not your fault. Try again in a moment. If it keeps happening, tell the administrator.',
          action: 'retry',
        };
      default:
        return {
          title: 'The data could not be fetched',
          text: 'Try again. If it keeps happening, tell the administrator.',
          action: 'retry',
        };
    }
  },
  part: partEn,
};
