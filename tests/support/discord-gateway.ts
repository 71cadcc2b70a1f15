// The gateway of the emulator: sessions that can be resumed, with every event that the client has not seen yet.
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { World } from './discord.ts';

interface Frame {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}
interface Identify {
  readonly token: string;
  readonly intents: number;
}
interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

export function startGateway(server: Server, world: World) {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const connected = new Set<WebSocket>();
  const identified: Identify[] = [];
  const resumed: Resume[] = [];
  /** Of the session at hand; with a new session it is forgotten, as Discord forgets it. */
  let events: Frame[] = [];
  let session = 0;
  let forgetful = false;
  let disallowed = false;

  sockets.on('connection', (socket) => {
    const send = (frame: Frame): void => socket.send(JSON.stringify(frame));
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (raw) => {
      const frame = JSON.parse(String(raw)) as Frame; // the client's own, and a test fails when it is not
      if (frame.op === 1) send({ op: 11 });
      if (frame.op === 2) identify(socket, send, frame.d as Identify); // as above
      if (frame.op === 6) resume(socket, send, frame.d as Resume); // as above
    });
    socket.on('close', () => connected.delete(socket));
  });

  function identify(socket: WebSocket, send: (frame: Frame) => void, asked: Identify): void {
    identified.push(asked);
    if (asked.token !== world.token) return void socket.close(4004, 'Authentication failed.');
    if (disallowed) return void socket.close(4014, 'Disallowed intent(s).');
    connected.add(socket);
    events = [];
    session++;
    const url = `${world.url.replace('http', 'ws')}/gateway`;
    const application = { id: world.application, flags: 0 };
    const d = { v: 10, user: world.bot, guilds: [], session_id: `S${session}`, resume_gateway_url: url, application };
    send(record('READY', d));
  }

  function resume(socket: WebSocket, send: (frame: Frame) => void, asked: Resume): void {
    resumed.push(asked);
    if (asked.token !== world.token) return void socket.close(4004, 'Authentication failed.');
    if (forgetful || asked.session_id !== `S${session}`) {
      forgetful = false;
      return void send({ op: 9, d: false });
    }
    connected.add(socket);
    for (const event of events) if ((event.s ?? 0) > asked.seq) send(event);
    send(record('RESUMED', {}));
  }

  function record(t: string, d: object): Frame {
    const frame = { op: 0, t, s: events.length + 1, d };
    events.push(frame);
    return frame;
  }

  return {
    identified,
    resumed,
    /** Also while nobody is connected: a session that is resumed hears of it. */
    dispatch(t: string, d: object): void {
      const frame = record(t, d);
      for (const socket of connected) socket.send(JSON.stringify(frame));
    },
    isConnected: () => connected.size > 0,
    drop(code = 4000): void {
      for (const socket of connected) {
        connected.delete(socket);
        socket.close(code);
      }
    },
    /** The next session can not be resumed. */
    forget: () => {
      forgetful = true;
    },
    /** The portal does not allow what the program asks to hear. */
    disallow: () => {
      disallowed = true;
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}
