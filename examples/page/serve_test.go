package main

import (
	"io/fs"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHandler(t *testing.T) {
	dist := t.TempDir()
	for _, name := range []string{"verbatim.wasm", "worker.js"} {
		if err := os.WriteFile(filepath.Join(dist, name), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	type answer struct {
		Status int
		Type   string
		Policy bool
	}
	for path, want := range map[string]answer{
		"/":                       {200, "text/html; charset=utf-8", false},
		"/interview.html":         {200, "text/html; charset=utf-8", false},
		"/faq.html":               {200, "text/html; charset=utf-8", false},
		"/transcript.html":        {200, "text/html; charset=utf-8", false},
		"/evening.html":           {200, "text/html; charset=utf-8", false},
		"/greyhorn.svg":           {200, "image/svg+xml", false},
		"/rtl.html":               {200, "text/html; charset=utf-8", false},
		"/strict.html":            {200, "text/html; charset=utf-8", true},
		"/page.css":               {200, "text/css; charset=utf-8", false},
		"/verbatim/verbatim.wasm": {200, "application/wasm", false},
		"/verbatim/worker.js":     {200, "text/javascript; charset=utf-8", false},
		"/verbatim/none.js":       {404, "text/plain; charset=utf-8", false},
	} {
		w := httptest.NewRecorder()
		handler(dist).ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		got := answer{w.Code, w.Header().Get("Content-Type"), w.Header().Get("Content-Security-Policy") != ""}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

// The strict page may hold nothing that its policy would refuse.
func TestStrictPage(t *testing.T) {
	page, err := pages.ReadFile("pages/strict.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<style", " style=", " onclick=", "<script>"} {
		if strings.Contains(string(page), bad) {
			t.Errorf("strict.html holds %q", bad)
		}
	}
}

// Every page is reached from the first, and every file that a page names is there.
func TestLinks(t *testing.T) {
	index, err := pages.ReadFile("pages/index.html")
	if err != nil {
		t.Fatal(err)
	}
	files, err := fs.Glob(pages, "pages/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := path.Base(file)
		source := name == "faq-source.html" || name == "index.html"
		if path.Ext(name) == ".html" && !source && !strings.Contains(string(index), `href="`+name+`"`) {
			t.Errorf("index.html does not lead to %s", name)
		}
		src, err := pages.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, named := range local.FindAllStringSubmatch(string(src), -1) {
			if _, err := pages.Open("pages/" + named[1]); err != nil {
				t.Errorf("%s names %s, which is not there", name, named[1])
			}
		}
	}
}

// local finds the files beside a page that it names.
var local = regexp.MustCompile(`(?:href|src)="([\w-]+\.\w+)[?#"]`)
