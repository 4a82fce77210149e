import type { Labels } from '@puheeksi/core/kernel';
import type { Language } from '@puheeksi/core';
import { childWelfareNoticeTexts } from './childWelfareNoticeTexts.js';

/** Where a region takes child welfare notifications. */
export interface ChildWelfareChannel {
  readonly name: Labels;
  readonly phone?: string;
  readonly link?: string;
}

/** For whom the notice is written, and the channel when the region has given one. */
export interface ChildWelfareNoticeSources {
  readonly language: Language;
  readonly channel?: ChildWelfareChannel;
}

/** The notice of the duty, in lines and as one block. */
export interface ChildWelfareNotice {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

/**
 * A notice for whoever works with a family: the duty to make a child welfare notification, and the region's channel for it. Nothing
 * of it is recorded: there is no command and no event of a notification.
 * @source docs/settled-questions.md "Child-welfare notifications are not recorded here"; Child Welfare Act 417/2007, section 25
 * @example childWelfareNotice({ language: 'fi', channel }).title // 'Lastensuojeluilmoitus'
 */
export function childWelfareNotice({ language, channel }: ChildWelfareNoticeSources): ChildWelfareNotice {
  const t = childWelfareNoticeTexts[language];
  const contact = channel && [
    channel.name[language],
    ...(channel.phone === undefined ? [] : [t.phone(channel.phone)]),
    ...(channel.link === undefined ? [] : [channel.link]),
  ];
  const lines = [t.duty, t.beside, contact ? t.channel(contact.join(', ')) : t.noChannel, t.emergency];
  return { language, title: t.title, lines, text: [t.title, ...lines].join('\n') };
}
