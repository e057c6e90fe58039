// The Worker: a host with a mailbox. It announces itself once, so that the page knows that it started.

import { Host } from "./host.js";
import { plain } from "./errors.js";
import { isLong, pieces } from "./pieces.js";

const host = new Host();
let coming; // the start for the first job, which may be under way before that arrives, and fails with it

self.onmessage = async ({ data }) => {
  if (data.coming) {
    coming = host.run({ op: "start", ...data.coming });
    coming.catch(() => {}); // thrown again below
    return;
  }
  try {
    const start = coming;
    coming = undefined;
    await start;
    const answer = await host.run(data);
    if (data.inPieces && isLong(answer)) for (const piece of pieces(answer)) self.postMessage({ piece });
    else self.postMessage({ answer });
  } catch (err) {
    self.postMessage({ error: plain(err) });
  }
};

self.postMessage({ ready: true });
