/**
 * Attributes that give any element a tooltip. The one `TooltipLayer` of the page shows it on hover and on keyboard
 * focus, so a list of ten thousand buttons costs no tooltip component each.
 */
export function tooltipProps(text: string | undefined, shortcut?: string) {
  if (!text) return {};
  return { 'data-tooltip': text, ...(shortcut && { 'data-tooltip-key': shortcut }) };
}
