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
	"slices"
	"sort"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/articletest"
	"github.com/verbatim-go/verbatim/article/parse"
)

// pageURL is the address that every case pretends to have.
const pageURL = "https://news.example/2024/03/piece.html"

// cases are pages that both the native build and the browser read: the same bytes in must be the same JSON out, by each
// of the doors.
type cases struct {
	names []string
	pages map[string][]byte

	mu  sync.Mutex
	got map[string]string // by door and name
}

// ownPages are pages made up for this test, parserCases the folder of the parser's own, of which the input is read. A
// corpus of real pages, where there is one beside the repository, is sampled; VERBATIM_ALL_PAGES=1 takes all of it.
const (
	ownPages    = "testdata/pages/*"
	parserCases = "../article/parse/testdata"
	corpusPages = "../../shared/eval/sets/*/pages/*"
	sampleEvery = 25
)

func readCases(t *testing.T) *cases {
	t.Helper()
	c := &cases{pages: map[string][]byte{}, got: map[string]string{}}
	own := glob(t, ownPages)
	if len(own) == 0 {
		t.Fatalf("no cases in %s", ownPages)
	}
	for _, f := range own {
		c.add(t, filepath.Base(f), f)
	}
	archives, err := articletest.ReadCases(parserCases)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range archives {
		ext := ".txt"
		if a.Options.Format == parse.FormatHTML {
			ext = ".html"
		}
		c.names = append(c.names, a.Name()+ext)
		c.pages[a.Name()+ext] = []byte(a.Input)
	}
	step := sampleEvery
	if os.Getenv("VERBATIM_ALL_PAGES") == "1" {
		step = 1
	}
	corpus := glob(t, corpusPages)
	for i := 0; i < len(corpus); i += step {
		f := corpus[i]
		name := filepath.Base(filepath.Dir(filepath.Dir(f))) + "-" + filepath.Base(f)
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
	same := 0
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
		want := native(c.pages[name], parse.Options{URL: pageURL, Charset: "utf-8", Format: parse.FormatHTML})
		if strings.Contains(want, fromScript) {
			continue
		}
		want, got = throughBrowser(t, name, want), throughBrowser(t, name, got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: the doors differ (-bytes +events):\n%s", name, diff)
			continue
		}
		same++
	}
	t.Logf("third door: %d pages alike", same)
}

// fromScript opens the origin of the notice of a text that was taken from the data of a script: a document's scripts have run,
// and do not go through the third door.
const fromScript = `"origin":"state:`

// deepCase is nested deeper than 512 elements. Go's parser refuses such a page and Chromium's flattens it; so does ours, not
// quite alike: the words are the same, what their containers tell is not.
const deepCase = "page-deep.html"

// throughBrowser returns JSON without what a browser's tree no longer tells: how many control characters the bytes held, and
// of a page that had to be flattened the confidence.
func throughBrowser(t *testing.T, name, text string) string {
	t.Helper()
	if name != deepCase && !strings.Contains(text, `"origin":"characters"`) {
		return text
	}
	a, err := article.ReadJSON([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if name == deepCase {
		a.Confidence = 0
	}
	a.Notices = slices.DeleteFunc(a.Notices, func(n article.Notice) bool { return n.Origin == "characters" })
	return string(a.AppendJSON(nil))
}
