package browser

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
)

// Serve starts a server for a test. dist is what Build made. It serves
//
//	/dist/      dist
//	/pages/     the pages of wasm/web/test/pages
//	/csp/NAME/  both of them again, every answer under the Content-Security-Policy of that name
//
// and what more holds, which may be nil.
func Serve(t *testing.T, dist string, more map[string]http.Handler) *httptest.Server {
	t.Helper()
	files := http.NewServeMux()
	files.Handle("/dist/", http.StripPrefix("/dist/", http.FileServer(http.Dir(dist))))
	files.Handle("/pages/", http.StripPrefix("/pages/", http.FileServer(http.Dir(filepath.Join(Web(t), "test", "pages")))))
	mux := http.NewServeMux()
	mux.Handle("/", files)
	for name, policy := range policies {
		mux.Handle("/csp/"+name+"/", http.StripPrefix("/csp/"+name, withHeader("Content-Security-Policy", policy, files)))
	}
	for path, h := range more {
		mux.Handle(path, h)
	}
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

// policies are the Content-Security-Policies of /csp/. "nowasm" is what a page has that never heard of WebAssembly;
// "strict" is the strictest under which the package works.
var policies = map[string]string{
	"nowasm":   "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; style-src 'self'",
	"strict":   "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
	"noworker": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'none'; style-src 'self'",
	"notypes":  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; trusted-types 'none'; require-trusted-types-for 'script'",
}

func withHeader(key, value string, h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(key, value)
		h.ServeHTTP(w, r)
	})
}

// Wasm serves dist below prefix, with answer in place of every WebAssembly module.
func Wasm(prefix, dist string, answer http.HandlerFunc) http.Handler {
	files := http.StripPrefix(prefix, http.FileServer(http.Dir(dist)))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			answer(w, r)
			return
		}
		files.ServeHTTP(w, r)
	})
}
