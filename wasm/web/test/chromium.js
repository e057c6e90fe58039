// How tests and benchmarks start Chromium on a machine without a screen, a sandbox or a network.
export const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
