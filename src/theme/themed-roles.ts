import type { Points } from '../model/units.ts';
import type { HeadlineSize, PageTheme, Role, TextRole } from './theme.ts';

/** Size and leading of the running text. */
export interface TextSize {
  readonly size: Points;
  readonly leading: Points;
}

/** A headline stands out by so much at least. */
const leastHeadline = 1.25;

/** Space between lines, in parts of the size, that no role goes below. */
const leastLeading = 1.05;

/**
 * The roles of a page in the proportions that they had to its text, none below the `least` size that it wasn't below
 * before; those that had its leading have the new one.
 */
export function rolesOf({ roles }: PageTheme, text: TextSize, least: Points): Readonly<Record<Role, TextRole>> {
  const old = roles.text;
  if (text.size === old.size && text.leading === old.leading) return roles;
  const scaled = (role: TextRole): TextRole => {
    const size =
      role.size === old.size
        ? text.size
        : Math.max(tenth((role.size * text.size) / old.size), Math.min(role.size, least));
    return { ...role, size, leading: leadingOf(role, size) };
  };
  const leadingOf = (role: TextRole, size: Points): Points => {
    if (role.leading === old.leading) return text.leading;
    const leading = (role.leading * text.leading) / old.leading;
    return Math.round(Math.max(leading, size * leastLeading) * 4) / 4;
  };
  const entries = Object.entries(roles).map(([name, role]) => [name, scaled(role)]);
  return Object.fromEntries(entries) as Record<Role, TextRole>;
}

/** Headlines follow the text's size, and step back where the measure is narrower than they were drawn for. */
export function headlinesOf(page: PageTheme, text: TextSize, measure: Points): readonly HeadlineSize[] {
  const factor = Math.min(text.size / page.roles.text.size, measure / page.measure);
  if (factor === 1) return page.headlines;
  return page.headlines.map(({ size, leading }) => {
    const scaled = tenth(Math.max(size * factor, text.size * leastHeadline));
    return { size: scaled, leading: tenth((scaled * leading) / size) };
  });
}

function tenth(length: Points): Points {
  return Math.round(length * 10) / 10;
}
