//go:build !(js && wasm)

package main

import (
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// TestBrowser runs the package in Chromium.
func TestBrowser(t *testing.T) {
	browser.Require(t)
	dist := browser.Build(t)
	cases := readCases(t)
	server := browser.Serve(t, dist, map[string]http.Handler{
		"/cases/":      cases,
		"/missing/":    browser.Wasm("/missing/", dist, http.NotFound),
		"/html/":       browser.Wasm("/html/", dist, serveType(t, "text/html", []byte("<!doctype html><p>An application that answers everything"))),
		"/mime/":       browser.Wasm("/mime/", dist, serveFile(dist, "application/octet-stream")),
		"/damaged/":    browser.Wasm("/damaged/", dist, serveType(t, "application/wasm", []byte("\x00asm\x01\x00\x00\x00\xff\xff"))),
		"/slow/":       browser.Wasm("/slow/", dist, slowly(serveFile(dist, "application/wasm"))),
		"/mending/":    browser.Wasm("/mending/", dist, secondTime(serveFile(dist, "application/wasm"))),
		"/server-500/": browser.Wasm("/server-500/", dist, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) }),
	})
	browser.Run(t, server.URL, "test/api.test.js", "test/start.test.js", "test/cases.test.js", "test/memory.test.js")
	cases.check(t)
}

func serveType(t *testing.T, mime string, body []byte) http.HandlerFunc {
	t.Helper()
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", mime)
		w.Write(body)
	}
}

func serveFile(dist, mime string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", mime)
		http.ServeFile(w, r, filepath.Join(dist, filepath.Base(r.URL.Path)))
	}
}

func slowly(h http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(400 * time.Millisecond)
		h(w, r)
	}
}

// secondTime fails the first request.
func secondTime(h http.HandlerFunc) http.HandlerFunc {
	var asked atomic.Int32
	return func(w http.ResponseWriter, r *http.Request) {
		if asked.Add(1) == 1 {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		h(w, r)
	}
}

// TestNode runs the package in Node and Deno, compiles its types, and packs it.
func TestNode(t *testing.T) {
	browser.RequireNode(t)
	dist := browser.Build(t)
	t.Run("pack", func(t *testing.T) { testPack(t, dist) })
	t.Run("types", func(t *testing.T) {
		if out := browser.Node(t, "node_modules/.bin/tsc", "--project", "test/types"); out != "" {
			t.Error(out)
		}
	})
	t.Setenv("VERBATIM_DIST", dist)
	t.Run("deno", func(t *testing.T) {
		if out := browser.Node(t, "node_modules/deno/bin.cjs", "run", "--allow-read", "--allow-env", "test/deno.test.js"); !strings.HasSuffix(out, "done\n") {
			t.Error(out)
		}
	})
	out := browser.Node(t, "--test", "--test-reporter=tap", "test/node.test.js", "test/dom.test.js", "test/pieces.test.js", "test/schema.test.js",
		"test/labels.test.js", "test/manifest.test.js")
	if !strings.Contains(out, "# fail 0") {
		t.Error(out)
	}
}
