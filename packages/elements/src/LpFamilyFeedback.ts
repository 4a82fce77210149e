import type { PublishedTable } from '@puheeksi/core';
import { familyFeedbackModel, type ReadingTexts, type WidgetModel } from '@puheeksi/view';
import { LpElement } from './LpElement.js';

/**
 * What families say of the LT discussions: the share that agrees with each statement, its interval and its n.
 *
 * @summary Feedback from families: share, interval and n of each statement.
 * @tag lp-family-feedback
 * @attr table - `family-feedback`, the default.
 * @since 0.1.0
 */
export class LpFamilyFeedback extends LpElement {
  protected readonly defaultTable = 'family-feedback';
  protected readonly expectedRows = 7;

  protected model(table: PublishedTable, { language }: ReadingTexts): WidgetModel {
    return familyFeedbackModel(table, { language });
  }

  protected titleBefore(texts: ReadingTexts): string {
    return texts.familyFeedback.title;
  }
}
