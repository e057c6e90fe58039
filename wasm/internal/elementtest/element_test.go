package elementtest

import (
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/verbatim-go/verbatim/wasm/internal/browser"
)

// strict is the policy that careful publishers send: no inline script or style, no eval, no strings where code could be.
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; " +
	"style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'"

// slowness is longer than a test waits before it looks whether the original still stands.
const slowness = 1500 * time.Millisecond

// TestElement runs every test of the element.
func TestElement(t *testing.T) {
	browser.Require(t)
	dist := browser.Build(t)
	pages := filepath.Join(browser.Web(t), "test", "element")
	files := http.NewServeMux()
	files.Handle("/dist/", http.StripPrefix("/dist/", http.FileServer(http.Dir(dist))))
	files.Handle("/element/", http.StripPrefix("/element/", http.FileServer(http.Dir(pages))))
	server := browser.Serve(t, dist, map[string]http.Handler{
		"/element/": files,
		"/strict/":  http.StripPrefix("/strict", strictly(files)),
		"/missing/": browser.Wasm("/missing/", dist, http.NotFound),
		"/mime/": browser.Wasm("/mime/", dist, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			w.Write([]byte("<!doctype html><title>Not what you asked for</title>"))
		}),
		"/slow/": browser.Wasm("/slow/", dist, func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(slowness)
			w.Header().Set("Content-Type", "application/wasm")
			http.ServeFile(w, r, filepath.Join(dist, filepath.Base(r.URL.Path)))
		}),
	})
	browser.Run(t, server.URL,
		"test/element/reader.test.js", "test/element/publisher.test.js", "test/element/source.test.js", "test/element/safety.test.js",
		"test/element/failure.test.js", "test/element/keyboard.test.js", "test/element/looks.test.js")
	testPages(t, dist)
}

func strictly(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", strict)
		h.ServeHTTP(w, r)
	})
}
