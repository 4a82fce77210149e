import type { ControllerId } from '../../../kernel/controller.js';
import type { RegionCode, UnitId } from '../../../kernel/index.js';
import type { EntryId } from '../../../kernel/ledger.js';
import type { WorkerId } from '../../../kernel/collaborationIds.js';
import type {
  AddedService,
  EndReason,
  FurtherNeed,
  HandOverGround,
  LpTask,
  ProfessionalSector,
} from '../codes.js';
import type { Disclosed } from './meeting.js';

/** The one or two workers whom the family turns to. @source R0-P7 */
export interface ResponsibleWorkers {
  readonly workers: readonly WorkerId[];
}

/** A disclosure to another controller: what is told, whose information it is, and whether by consent or by statute. */
interface DisclosureGround {
  readonly ground: Exclude<HandOverGround, 'same-controller'>;
  readonly told: Disclosed;
}

/**
 * On which ground somebody takes over: within one controller nothing is disclosed; to another one it is said to whom, what, and on
 * which ground.
 * @source docs/settled-questions.md "Controllers"
 */
export type GroundOfHandOver =
  { readonly ground: 'same-controller' } | (DisclosureGround & { readonly toController: ControllerId });

/** A responsible worker hands the task over to another. */
export type ResponsibilityHandOver = {
  readonly from: WorkerId;
  readonly to: WorkerId;
} & GroundOfHandOver;

/** A responsible worker left and nobody took over yet: a vacancy is reported, not impossible. */
export interface WorkerGone {
  readonly worker: WorkerId;
}

/**
 * A question to other services by one contact; who asks stays in charge. Of a nameless case nothing is told by which anybody could
 * know whose it is; otherwise it is said what is told and whose information it is, and a consent about each sector carries it.
 * @source R0-P3, F101; docs/settled-questions.md "Consent"
 */
export type ConsultationQuestion = {
  readonly asker: WorkerId;
  readonly sectors: readonly ProfessionalSector[];
} & ({ readonly about: 'nameless' } | ({ readonly about: 'identified' } & Disclosed));

/** An answer to a consultation, by the day it came. */
export interface ConsultationAnswer {
  /** The entry of the question. */
  readonly consultation: EntryId;
  readonly sector: ProfessionalSector;
}

/** Time that went to LP work. @source R0-P13, F103 */
export interface LpTime {
  readonly worker: WorkerId;
  readonly task: LpTask;
  /** Whole minutes, 1–1440. */
  readonly minutes: number;
  readonly insideWorkingTime: boolean;
}

/** A service that joined. */
export interface ServiceJoining {
  readonly service: AddedService;
}

/** The family's own view on whether something further is needed. @source R0-P8 */
export interface FurtherNeedAnswer {
  readonly answer: FurtherNeed;
}

/** Why the process ended. */
export interface Ending {
  readonly reason: EndReason;
}

/** Where a process moves: to a unit of the same region (maybe in another municipality), or to another region, which is another controller. */
export type ProcessHandOver =
  | ({ readonly to: 'unit' | 'municipality'; readonly toUnit: UnitId } & GroundOfHandOver)
  | ({ readonly to: 'region'; readonly toRegion: RegionCode } & DisclosureGround);
