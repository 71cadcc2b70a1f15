// One person on several platforms: a code that was made on one account joins another to it.
import { readCode } from './link-code.ts';
import type { Joining, JoinRequest, Ports } from './ports.ts';

/** The person who leaves an account gets no receipt: they had nothing to lose. */
export async function join(
  request: Omit<JoinRequest, 'at'>,
  { links, erasures, clock }: Pick<Ports, 'links' | 'erasures' | 'clock'>,
): Promise<Joining> {
  const joining = await links.join({ ...request, code: readCode(request.code) ?? '', at: clock.now() });
  if (joining.outcome !== 'joined' || !request.leaving) return joining;
  await erasures.carryOut(request.leaving);
  await erasures.close(request.leaving.id);
  return joining;
}
