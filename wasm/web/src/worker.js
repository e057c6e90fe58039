// The Worker: a host with a mailbox. It announces itself once, so that the page knows that it started.

import { Host } from "./host.js";
import { plain } from "./errors.js";

const host = new Host();

self.onmessage = async ({ data }) => {
  try {
    self.postMessage({ answer: await host.run(data) });
  } catch (err) {
    self.postMessage({ error: plain(err) });
  }
};

self.postMessage({ ready: true });
