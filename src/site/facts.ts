import type { SiteLabels } from '../language/site-labels.ts';
import type { Edition, Facts } from '../model/edition.ts';

/** One heading of the Accessibility Metadata Display Guide and its statements, never none. */
export interface DisplayField {
  readonly heading: string;
  readonly statements: readonly string[];
}

/**
 * What the Accessibility Metadata Display Guide 2.0 shows for one file, in its order. 'Ways of reading' and
 * 'Conformance' always stand there, the other fields where there is something to say.
 */
export function displayFields(edition: Edition, labels: SiteLabels): readonly DisplayField[] {
  const { facts } = edition;
  const fields: readonly DisplayField[] = [
    { heading: labels.waysOfReading, statements: waysOfReading(edition, labels) },
    { heading: labels.conformance, statements: orNothing(conformance(facts, labels), labels) },
    { heading: labels.navigation, statements: orNothing(navigation(facts, labels), labels) },
    { heading: labels.richContent, statements: richContent(facts, labels) },
    { heading: labels.hazards, statements: orNothing(hazards(facts, labels), labels) },
    {
      heading: labels.summary,
      statements: orNothing(facts.accessibilitySummary === '' ? [] : [facts.accessibilitySummary], labels),
    },
    { heading: labels.additional, statements: additional(facts, labels) },
  ];
  return fields.filter(({ statements }) => statements.length > 0);
}

function orNothing(statements: readonly string[], labels: SiteLabels): readonly string[] {
  return statements.length > 0 ? statements : [labels.noInformation];
}

function waysOfReading({ format, facts }: Edition, labels: SiteLabels): readonly string[] {
  const alternative = has(facts, 'alternativeText', 'longDescription', 'describedMath', 'transcript');
  return [
    appearance(format, facts, labels),
    nonvisual(facts, alternative, labels),
    ...(alternative ? [labels.alternativeText] : []),
  ];
}

function appearance(format: Edition['format'], facts: Facts, labels: SiteLabels): string {
  if (has(facts, 'displayTransformability')) return labels.modifiable;
  return format === 'pdf' ? labels.unmodifiable : labels.appearanceUnknown;
}

function nonvisual(facts: Facts, alternative: boolean, labels: SiteLabels): string {
  const { accessModes, accessModesSufficient } = facts;
  const onlyMode = accessModes.length === 1 ? accessModes[0] : null;
  if (onlyMode === 'textual' || accessModesSufficient.includes('textual')) return labels.readable;
  const someText = [...accessModes, ...accessModesSufficient].some((modes) => modes.split(',').includes('textual'));
  if (someText || alternative) return labels.notFullyReadable;
  return onlyMode === null ? labels.nonvisualUnknown : labels.unreadable;
}

/** What the guide says of level AA, who says so, and what is claimed in the words of the standard. */
function conformance({ conformance: held }: Facts, labels: SiteLabels): readonly string[] {
  if (held === undefined) return [];
  const credentials = held.certifiers.map(({ credential }) => credential).filter((words) => words !== null);
  return [
    labels.meetsStandards,
    ...held.certifiers.map(({ name, date }) => `${labels.certifiedBy} ${name} (${date})`),
    ...credentials.map((credential) => `${labels.certifierCredential} ${credential}`),
    held.standard,
  ];
}

function navigation(facts: Facts, labels: SiteLabels): readonly string[] {
  return stated(facts, [
    ['pageNavigation', labels.goToPage],
    ['structuralNavigation', labels.headings],
    ['index', labels.index],
    ['tableOfContents', labels.tableOfContents],
  ]);
}

function richContent(facts: Facts, labels: SiteLabels): readonly string[] {
  return stated(facts, [['longDescription', labels.extendedDescriptions]]);
}

function hazards({ accessibilityHazards }: Facts, labels: SiteLabels): readonly string[] {
  const says = (hazard: string) => accessibilityHazards.includes(hazard);
  if (says('none') || (says('noFlashingHazard') && says('noMotionSimulationHazard') && says('noSoundHazard'))) {
    return [labels.noHazards];
  }
  const present = [
    ...(says('flashing') ? [labels.flashing] : []),
    ...(says('motionSimulation') ? [labels.motion] : []),
    ...(says('sound') ? [labels.sounds] : []),
  ];
  return present.length === 0 && says('unknown') ? [labels.hazardsUnknown] : present;
}

function additional(facts: Facts, labels: SiteLabels): readonly string[] {
  return stated(facts, [
    ['ARIA', labels.aria],
    ['pageBreakMarkers', labels.pageBreaks],
    ['largePrint', labels.largePrint],
    ['highContrastDisplay', labels.highContrast],
  ]);
}

function stated(facts: Facts, features: readonly (readonly [feature: string, words: string])[]): readonly string[] {
  return features.filter(([feature]) => has(facts, feature)).map(([, words]) => words);
}

function has({ accessibilityFeatures }: Facts, ...features: readonly string[]): boolean {
  return features.some((feature) => accessibilityFeatures.includes(feature));
}
