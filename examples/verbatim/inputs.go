package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// input is one thing to read.
type input struct {
	name string // as it stands in messages
	path string // "" for standard input
}

// maxInput bounds what is read of one input, so that a small archive cannot fill the memory. It lies above the
// parser's own limit, whose error is the better one.
const maxInput = 64 << 20

// pageExts are the endings, below a possible .gz, that make a file of a folder a page.
var pageExts = []string{".htm", ".html", ".md", ".shtml", ".srt", ".text", ".txt", ".vtt", ".xht", ".xhtml"}

// failure is an input, or a folder of inputs, that could not be read.
type failure struct {
	name string
	err  error
}

// listInputs turns arguments into inputs. What cannot be found is a failure; the others stay.
func listInputs(args []string) ([]input, []failure) {
	if len(args) == 0 {
		args = []string{"-"}
	}
	var ins []input
	var bad []failure
	for _, a := range args {
		if a == "-" {
			ins = append(ins, input{name: "-"})
			continue
		}
		info, err := os.Stat(a)
		switch {
		case err != nil:
			bad = append(bad, failure{a, err})
		case !info.IsDir():
			ins = append(ins, input{name: a, path: a})
		default:
			pages, err := pagesIn(a)
			if err != nil {
				bad = append(bad, failure{a, err})
			}
			ins = append(ins, pages...)
		}
	}
	return ins, bad
}

// pagesIn lists the pages of a folder, sorted by name.
func pagesIn(dir string) ([]input, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var pages []input
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if !isPage(e.Name()) {
			continue
		}
		// A link counts as what it leads to; a broken one is left to fail when it is read.
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			continue
		}
		pages = append(pages, input{name: path, path: path})
	}
	if len(pages) == 0 {
		return nil, errors.New("no pages in this folder")
	}
	return pages, nil
}

func isPage(name string) bool {
	if strings.HasPrefix(name, ".") {
		return false
	}
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	return slices.Contains(pageExts, filepath.Ext(name))
}

// read returns the bytes of in, unpacked where its name or, for standard input, its first bytes say that it is packed.
func (in input) read(stdin io.Reader) ([]byte, error) {
	if in.path == "" {
		r := bufio.NewReader(stdin)
		magic, _ := r.Peek(2)
		return readAll(r, string(magic) == "\x1f\x8b")
	}
	f, err := os.Open(in.path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, strings.HasSuffix(strings.ToLower(in.path), ".gz"))
}

func readAll(r io.Reader, packed bool) ([]byte, error) {
	if packed {
		z, err := gzip.NewReader(r)
		if err != nil {
			return nil, unpackError(err)
		}
		defer z.Close()
		r = z
	}
	b, err := io.ReadAll(io.LimitReader(r, maxInput+1))
	switch {
	case err != nil && packed:
		return nil, unpackError(err)
	case err != nil:
		return nil, err
	case len(b) > maxInput:
		return nil, fmt.Errorf("larger than %d MiB", maxInput>>20)
	}
	return b, nil
}

// unpackError makes an early end of a packed input speak for itself.
func unpackError(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("gzip: the input ends too early")
	}
	return err
}
