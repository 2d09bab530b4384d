/** Without a thread nothing stands beside it. */
export default function NoContext() {
  return null;
}
