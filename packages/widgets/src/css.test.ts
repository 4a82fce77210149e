import { describe, expect, it } from 'vitest';
import { shapeRoles } from '@puheeksi/view';
import { widgetCss, workCss } from './css.js';
import tokens from './styles/tokens.css?raw';
import widgets from './styles/widgets.css?raw';
import work from './styles/work.css?raw';

const rulesOf = (text: string): readonly string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\s+/g, ' '));
};

describe('the style sheet as text', () => {
  it('has exactly the rules of the sheets', () => {
    const rules = rulesOf(widgetCss);
    expect(rules.length).toBeGreaterThan(80);
    expect(rules).toEqual([...rulesOf(tokens), ...rulesOf(widgets)]);
    expect(rulesOf(workCss)).toEqual(rulesOf(work));
  });

  it('has a rule for every role of a shape in a figure', () => {
    expect(shapeRoles.length).toBeGreaterThan(20);
    expect(shapeRoles.filter((role) => !new RegExp(`\\.lp-fig-${role}\\b(?!-)`).test(widgetCss))).toEqual([]);
  });

  it('never uses rem, because a host’s root font size is not ours', () => {
    expect(widgetCss + workCss).not.toMatch(/\drem\b/);
  });

  it('touches nothing outside a widget’s root', () => {
    expect(widgetCss + workCss).not.toMatch(/(^|[\s,{}])(:root|html|body)\b/);
  });
});
