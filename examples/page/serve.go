package main

import (
	"io/fs"
	"net/http"
	"path"
)

// strict is the policy of strict.html: scripts and styles from here alone, WebAssembly but no eval, and no strings where
// code could be.
const strict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; " +
	"img-src 'self'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// types names the media types that matter: a module script or WebAssembly of another type is refused, and a machine's own
// table may hold anything.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".svg":  "image/svg+xml",
	".wasm": "application/wasm",
	".json": "application/json",
}

// handler serves the pages at / and the package's files at /verbatim/.
func handler(dist string) http.Handler {
	own, err := fs.Sub(pages, "pages")
	if err != nil {
		panic(err) // the folder is embedded
	}
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServerFS(own))
	mux.Handle("/verbatim/", http.StripPrefix("/verbatim/", http.FileServer(http.Dir(dist))))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if t, ok := types[path.Ext(r.URL.Path)]; ok {
			w.Header().Set("Content-Type", t)
		}
		if r.URL.Path == "/strict.html" {
			w.Header().Set("Content-Security-Policy", strict)
		}
		w.Header().Set("X-Content-Type-Options", "nosniff")
		mux.ServeHTTP(w, r)
	})
}
