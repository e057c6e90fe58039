//go:build !(js && wasm)

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/parse"
)

// pageURL is the address that every case pretends to have.
const pageURL = "https://news.example/2024/03/piece.html"

// cases are pages that both the native build and the browser read: the same bytes in must be the same JSON out, by each
// of the doors.
type cases struct {
	names []string
	pages map[string][]byte
	loose map[string]bool // not ours: the doors may differ where Chromium's parser differs from Go's

	mu  sync.Mutex
	got map[string]string // by door and name
}

// ownPages are pages made up for this test. A corpus of real pages, where there is one beside the repository, is sampled;
// VERBATIM_ALL_PAGES=1 takes all of it.
const (
	ownPages    = "testdata/pages/*"
	corpusPages = "../../shared/eval/sets/*/pages/*"
	sampleEvery = 25
)

func readCases(t *testing.T) *cases {
	t.Helper()
	c := &cases{pages: map[string][]byte{}, loose: map[string]bool{}, got: map[string]string{}}
	own := glob(t, ownPages)
	if len(own) == 0 {
		t.Fatalf("no cases in %s", ownPages)
	}
	for _, f := range own {
		c.add(t, filepath.Base(f), f)
	}
	step := sampleEvery
	if os.Getenv("VERBATIM_ALL_PAGES") == "1" {
		step = 1
	}
	corpus := glob(t, corpusPages)
	for i := 0; i < len(corpus); i += step {
		f := corpus[i]
		name := filepath.Base(filepath.Dir(filepath.Dir(f))) + "-" + filepath.Base(f)
		c.loose[name] = true
		c.add(t, name, f)
	}
	sort.Strings(c.names)
	return c
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func (c *cases) add(t *testing.T, name, file string) {
	t.Helper()
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(file, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		if page, err = io.ReadAll(z); err != nil {
			t.Fatal(err)
		}
	}
	c.names = append(c.names, name)
	c.pages[name] = page
}

// ServeHTTP gives the list of names and each page, and takes back what the browser made of it.
func (c *cases) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/cases/")
	switch {
	case name == "":
		json.NewEncoder(w).Encode(map[string]any{"url": pageURL, "names": c.names})
	case r.Method == http.MethodPost:
		body, err := io.ReadAll(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		c.mu.Lock()
		c.got[r.URL.Query().Get("door")+" "+name] = string(body)
		c.mu.Unlock()
	default:
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Write(c.pages[name])
	}
}

// native is what Go makes of a page; an error is one word, as test/cases.test.js reports it.
func native(page []byte, opts parse.Options) string {
	a, err := parse.Article(page, opts)
	if err != nil {
		return "error"
	}
	return string(a.AppendJSON(nil))
}

// check compares what the browser sent with what Go says.
func (c *cases) check(t *testing.T) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	same, differ := 0, []string(nil)
	for _, name := range c.names {
		t.Run("bytes/"+name, func(t *testing.T) {
			want := native(c.pages[name], parse.Options{URL: pageURL})
			if diff := cmp.Diff(want, c.got["bytes "+name]); diff != "" {
				t.Errorf("native and browser differ (-want +got):\n%s", diff)
			}
		})
		got, ok := c.got["events "+name]
		if !ok {
			continue // text, or not UTF-8
		}
		if !utf8.Valid(c.pages[name]) {
			t.Errorf("%s went through the third door and is not UTF-8", name)
		}
		diff := cmp.Diff(native(c.pages[name], parse.Options{URL: pageURL, Charset: "utf-8", Format: parse.FormatHTML}), got)
		switch {
		case diff == "":
			same++
		case c.loose[name]:
			differ = append(differ, name+parting(native(c.pages[name], parse.Options{URL: pageURL, Charset: "utf-8", Format: parse.FormatHTML}), got))
		default:
			t.Errorf("%s: the doors differ (-bytes +events):\n%s", name, diff)
		}
	}
	t.Logf("third door: %d pages alike, %d not: %s", same, len(differ), strings.Join(differ, ""))
}

// parting shows where the words of two results part: the confidence before them says only that they do.
func parting(want, got string) string {
	_, want, _ = strings.Cut(want, `"title":`)
	_, got, _ = strings.Cut(got, `"title":`)
	i := 0
	for i < len(want) && i < len(got) && want[i] == got[i] {
		i++
	}
	around := func(s string) string { return s[max(0, i-60):min(len(s), i+100)] }
	return "\n\tbytes  " + around(want) + "\n\tevents " + around(got) + "\n"
}
