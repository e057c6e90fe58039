package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOutputBase(t *testing.T) {
	for _, tt := range []struct{ path, want string }{
		{"", "stdin"},
		{"a/page.html", "page"},
		{"page.html.gz", "page"},
		{"page.HTM", "page"},
		{"talk.txt", "talk"},
		{"talk.en.txt.gz", "talk.en"},
		{"www.a.example.html.html", "www.a.example.html"},
		{"talk.vtt", "talk.vtt"},
		{"page", "page"},
		{".html", ".html"},
		{"x.gz", "x"},
	} {
		if got := outputBase(input{path: tt.path}); got != tt.want {
			t.Errorf("%q: got %q, want %q", tt.path, got, tt.want)
		}
	}
}

// TestWriteFile holds that a file is replaced whole, and that a failure leaves neither half a file nor a stray one.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.json")
	for _, body := range []string{"first and longer", "second"} {
		if err := writeFile(name, []byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "b.json"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "b.json", "in"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(filepath.Join(dir, "b.json"), []byte("third")); err == nil {
		t.Error("a folder was replaced")
	}
	if diff := cmp.Diff(map[string]string{"a.json": "second", "b.json/in": ""}, list(t, dir)); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
}

// TestInOrderPool holds that results come in order, each once, and that no more than jobs run at a time.
func TestInOrderPool(t *testing.T) {
	const n, jobs = 500, 3
	var running, most atomic.Int32
	var got []int
	inOrder(n, jobs, func(i int) int {
		now := running.Add(1)
		for m := most.Load(); now > m && !most.CompareAndSwap(m, now); m = most.Load() {
		}
		running.Add(-1)
		return i * 2
	}, func(i, r int) {
		if r != i*2 {
			t.Errorf("result %d is %d", i, r)
		}
		got = append(got, i)
	})
	if len(got) != n || !slices.IsSorted(got) || most.Load() > jobs {
		t.Errorf("%d results, sorted %v, %d at a time", len(got), slices.IsSorted(got), most.Load())
	}
	inOrder(0, jobs, func(int) int { return 0 }, func(int, int) { t.Error("work where there is none") })
}

func TestBar(t *testing.T) {
	for _, tt := range []struct {
		done, total int
		want        string
	}{
		{0, 4, strings.Repeat("░", 30) + "   0 %  0 of 4"},
		{2, 4, strings.Repeat("█", 15) + strings.Repeat("░", 15) + "  50 %  2 of 4"},
		{4, 4, strings.Repeat("█", 30) + " 100 %  4 of 4"},
		{0, 0, strings.Repeat("░", 30) + "   0 %  0 of 0"},
	} {
		if got := bar(tt.done, tt.total); got != tt.want {
			t.Errorf("%d of %d: got %q, want %q", tt.done, tt.total, got, tt.want)
		}
	}
}

// TestProgress draws to a buffer what a terminal would show.
func TestProgress(t *testing.T) {
	var b strings.Builder
	p := &progress{w: &b, total: 2, shown: -1}
	p.step()
	p.println(&b, "verbatim: a: no words in input")
	p.step()
	p.end()
	want := eraseLine + bar(1, 2) + eraseLine + "verbatim: a: no words in input\n" + eraseLine + bar(1, 2) + eraseLine + bar(2, 2) + eraseLine
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if newProgress(io.Discard, 2) != nil {
		t.Error("a bar is drawn where no terminal is")
	}
	var none *progress
	none.step()
	none.end()
}

// TestBrokenOutput holds that a reader who has gone is told of once.
func TestBrokenOutput(t *testing.T) {
	dir := lay(t, map[string]string{"a.txt": pageText1, "b.txt": pageText1, "c.txt": pageText1})
	var stderr strings.Builder
	code := run([]string{"-f", "json", dir}, strings.NewReader(""), brokenPipe{}, &stderr)
	if code != exitFailed || stderr.String() != "verbatim: standard output: nobody reads\n" {
		t.Errorf("code %d, %q", code, stderr.String())
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errors.New("nobody reads") }
