// Package elementtest runs the tests of the custom element <verbatim-article> in Chromium. The tests themselves are the
// scripts in wasm/web/test/element; here stands the server that they need.
package elementtest
