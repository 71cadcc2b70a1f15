// The two messages that the bot writes first, both asked for: when the time to sleep on an erasure is over, and a week after
// a goodbye. While care's lock holds their time stands still.
import { isLocked } from '../care/state.ts';
import type { Notice, Ports } from '../ports.ts';
import { wordsFor } from '../words/words.ts';

/** Those of them whose time has come. */
export async function dueNotices(
  ports: Pick<Ports, 'notices' | 'homes' | 'clock'>,
  among: (notice: Notice) => boolean = () => true,
): Promise<readonly Notice[]> {
  const now = ports.clock.now();
  const due: Notice[] = [];
  for (const notice of (await ports.notices.all()).filter(among)) {
    const running = await runningAt(notice, now, ports);
    if (running !== undefined && running.due <= now) due.push(running);
  }
  return due;
}

/** undefined while it stands still. */
async function runningAt(
  notice: Notice,
  now: number,
  { notices, homes }: Pick<Ports, 'notices' | 'homes'>,
): Promise<Notice | undefined> {
  const home = notice.person && (await homes.find(notice.person));
  if (home && isLocked(await home.care.read(), now)) {
    if (notice.pausedAt === undefined) await notices.set({ ...notice, pausedAt: now });
    return undefined;
  }
  if (notice.pausedAt === undefined) return notice;
  const running = { ...notice, due: notice.due + (now - notice.pausedAt), pausedAt: undefined };
  await notices.set(running);
  return running;
}

export const noticeText = ({ kind, language }: Notice): string => wordsFor(language).goodbye.notices[kind];
