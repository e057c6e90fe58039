package articletest

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/article/parse"
)

// Case is one recorded case: a page, how to read it, and what is expected of it.
type Case struct {
	Archive
	Path    string // of the archive
	Input   string // the page
	Options parse.Options
}

// Name is what the case is called: its file's name without the ending.
func (c Case) Name() string { return strings.TrimSuffix(filepath.Base(c.Path), caseExt) }

// caseExt is the ending of the files that hold cases.
const caseExt = ".txtar"

// ReadCases reads the cases of dir in the order of their names. A folder without any is an error.
func ReadCases(dir string) ([]Case, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*"+caseExt))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, errors.New("articletest: no cases in " + dir)
	}
	cases := make([]Case, len(paths))
	for i, path := range paths {
		if cases[i], err = readCase(path); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return cases, nil
}

// inputNames are the names an input can have, and what they say of it.
var inputNames = [...]struct {
	name   string
	format parse.Format
}{
	{"input.html", parse.FormatHTML},
	{"input.txt", parse.FormatText},
	{"input", parse.FormatAuto},
}

// optionsName is the file with a case's options.
const optionsName = "options.json"

func readCase(path string) (Case, error) {
	c := Case{Path: path}
	src, err := os.ReadFile(path)
	if err != nil {
		return c, err
	}
	if c.Archive, err = ReadArchive(src); err != nil {
		return c, err
	}
	found := 0
	for _, in := range inputNames {
		if data, ok := c.File(in.name); ok {
			found++
			c.Input, c.Options.Format = data, in.format
		}
	}
	if found != 1 {
		return c, fmt.Errorf("articletest: %d inputs in one case, want one of input.html, input.txt, input", found)
	}
	if data, ok := c.File(optionsName); ok {
		dec := json.NewDecoder(strings.NewReader(data))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&c.Options); err != nil {
			return c, fmt.Errorf("articletest: %s: %w", optionsName, err)
		}
	}
	return c, nil
}

// isInput reports whether a file of that name is no expectation.
func isInput(name string) bool {
	for _, in := range inputNames {
		if in.name == name {
			return true
		}
	}
	return name == optionsName
}
