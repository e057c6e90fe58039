// The Worker: a host with a mailbox. It announces itself once, so that the page knows that it started.

import { Host } from "./host.js";
import { plain } from "./errors.js";
import { isLong, pieces } from "./pieces.js";

const host = new Host();

self.onmessage = async ({ data }) => {
  try {
    const answer = await host.run(data);
    if (data.inPieces && isLong(answer)) for (const piece of pieces(answer)) self.postMessage({ piece });
    else self.postMessage({ answer });
  } catch (err) {
    self.postMessage({ error: plain(err) });
  }
};

self.postMessage({ ready: true });
