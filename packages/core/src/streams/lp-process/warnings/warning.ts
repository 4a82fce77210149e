import type { Day, LogBookVariant } from '../../../kernel/index.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type { EntryId } from '../../../kernel/ledger.js';
import type { ActionId, InviteeId, NetworkMeetingId } from '../base.js';
import type { AccessibilityNeed, Guardian, ProfessionalSector } from '../codes.js';
import type { KeptAway } from '../safety/familyStanding.js';

/** What deserves a second look; nothing here stops the work. */
export type LpProcessWarning =
  | { readonly code: 'many-discussions'; readonly discussions: number }
  | {
      readonly code: 'discussion-before-concern';
      readonly discussion: EntryId;
      readonly on: Day;
      readonly concernDay: Day;
    }
  | { readonly code: 'many-sessions'; readonly discussion: EntryId; readonly sessions: number }
  | {
      readonly code: 'child-missing-in-variant';
      readonly discussion: EntryId;
      readonly variant: LogBookVariant;
    }
  | { readonly code: 'discussion-leader-not-qualified'; readonly discussion: EntryId; readonly on: Day }
  | { readonly code: 'discussion-leader-rights-unknown'; readonly discussion: EntryId; readonly on: Day }
  | { readonly code: 'meeting-leader-not-qualified'; readonly meeting: NetworkMeetingId; readonly on: Day }
  | { readonly code: 'meeting-leader-rights-unknown'; readonly meeting: NetworkMeetingId; readonly on: Day }
  | {
      /** Since it was planned, nobody who leads it has the right any more on its day. */
      readonly code: 'planned-meeting-leader-not-qualified' | 'planned-meeting-leader-rights-unknown';
      readonly meeting: NetworkMeetingId;
      readonly day: Day;
    }
  | {
      readonly code: 'large-group';
      readonly meeting: NetworkMeetingId;
      readonly professionals: number;
      readonly usual: number;
      readonly withoutTask: readonly InviteeId[];
    }
  | {
      readonly code: 'no-concrete-task';
      readonly meeting: NetworkMeetingId;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'present-without-acceptance';
      readonly meeting: NetworkMeetingId;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'present-without-consent';
      readonly meeting: NetworkMeetingId;
      readonly on: Day;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'invited-without-consent';
      readonly meeting: NetworkMeetingId;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'shared-without-consent';
      readonly meeting: NetworkMeetingId;
      readonly invitee: InviteeId;
      readonly on: Day;
    }
  | {
      readonly code: 'consulted-without-consent';
      readonly consultation: EntryId;
      readonly on: Day;
      readonly sectors: readonly ProfessionalSector[];
    }
  | { readonly code: 'handed-over-without-consent'; readonly entry: EntryId; readonly on: Day }
  | {
      readonly code: 'consent-ends-before-meeting';
      readonly meeting: NetworkMeetingId;
      readonly day: Day;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'child-disagrees';
      readonly meeting: NetworkMeetingId;
      readonly invitee: InviteeId;
    }
  | {
      readonly code: 'present-against-safety';
      readonly on: Day;
      readonly recipient: Guardian;
      readonly why: KeptAway['code'];
    }
  | {
      readonly code: 'reached-against-safety';
      readonly entry: EntryId;
      readonly on: Day;
      readonly recipient: Guardian;
      readonly why: KeptAway['code'];
    }
  | {
      readonly code: 'invited-against-safety';
      readonly meeting: NetworkMeetingId;
      readonly invitees: readonly InviteeId[];
    }
  | {
      readonly code: 'interpreter-not-arranged';
      readonly meeting: NetworkMeetingId;
      readonly languages: readonly string[];
    }
  | {
      readonly code: 'accessibility-not-arranged';
      readonly meeting: NetworkMeetingId;
      readonly needs: readonly AccessibilityNeed[];
    }
  | { readonly code: 'family-not-present'; readonly meeting: NetworkMeetingId; readonly on: Day }
  | {
      readonly code: 'second-guardian-missing';
      readonly meeting: NetworkMeetingId;
      readonly invitee: InviteeId;
    }
  | { readonly code: 'planned-meeting-unrecorded'; readonly meeting: NetworkMeetingId; readonly day: Day }
  | { readonly code: 'responsible-worker-missing'; readonly metOn: Day }
  | { readonly code: 'responsible-worker-vacancy'; readonly remaining: readonly WorkerId[] }
  | { readonly code: 'plan-not-in-writing'; readonly plan: EntryId; readonly agreedOn: Day }
  | {
      readonly code: 'plan-not-given-to-guardian';
      readonly plan: EntryId;
      readonly agreedOn: Day;
      readonly guardians: readonly Guardian[];
    }
  | { readonly code: 'further-need-not-asked'; readonly metOn: Day }
  | { readonly code: 'action-overdue'; readonly action: ActionId; readonly dueDay: Day }
  | { readonly code: 'interpreter-language-missing' };
