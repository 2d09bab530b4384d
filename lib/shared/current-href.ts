/** Whether a navigation link leads to the page shown or, unless exact, to a place above it. */
export function isCurrentHref(pathname: string, href: string, isExact = false): boolean {
  const path = href.split(/[?#]/, 1)[0] || '/';
  if (pathname === path) return true;
  return !isExact && path !== '/' && pathname.startsWith(`${path}/`);
}
