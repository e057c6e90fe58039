package articletest

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/verbatim-go/verbatim/article/parse"
)

// Golden runs every case of dir, one text archive (*.txtar) a case. A case holds
//
//	input.html or input.txt or input    the page; without an ending, its kind is found out
//	options.json                        parse.Options as JSON; may be missing
//	NAME of each stage                  what is expected
//
// Without stages they are Labels, Dump and JSON. A case fails with the first stage that differs; those behind it differ
// because of it. An expectation that is missing fails, and so does one that no stage makes.
//
// Where the test binary defines a boolean flag -update, it makes Golden rewrite the expectations instead:
//
//	var _ = flag.Bool("update", false, "rewrite the recorded cases")
func Golden(t *testing.T, dir string, stages ...Stage) {
	t.Helper()
	if len(stages) == 0 {
		stages = []Stage{Labels(), Dump(), JSON()}
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("articletest: no cases in %s (%v)", dir, err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			if err := runCase(path, stages, updating()); err != nil {
				t.Error(err)
			}
		})
	}
}

func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// runCase compares one case with its expectations, or rewrites them.
func runCase(path string, stages []Stage, update bool) error {
	src, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	c, err := ReadArchive(src)
	if err != nil {
		return err
	}
	outs, err := runStages(c, stages)
	if err != nil {
		return err
	}
	if !update {
		return compare(c, outs)
	}
	b, err := updated(c, outs).Bytes()
	if err != nil || bytes.Equal(b, src) {
		return err
	}
	return os.WriteFile(path, b, 0o644)
}

// runStages parses the input of c and returns what each stage makes of it.
func runStages(c Archive, stages []Stage) ([]ArchiveFile, error) {
	src, opts, err := caseInput(c)
	if err != nil {
		return nil, err
	}
	traced := opts
	traced.Trace = true
	full, err := parse.Article([]byte(src), traced)
	if err != nil {
		return nil, err
	}
	plain := *full
	if !opts.Trace {
		plain.Trace = nil
	}
	var outs []ArchiveFile
	for _, s := range stages {
		a := &plain
		if s.Name == Labels().Name {
			a = full
		}
		var b bytes.Buffer
		if err := s.Write(&b, a); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		outs = append(outs, ArchiveFile{s.Name, ended(b.String())})
	}
	return outs, nil
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

func caseInput(c Archive) (src string, opts parse.Options, err error) {
	found := 0
	for _, in := range inputNames {
		if data, ok := c.File(in.name); ok {
			found++
			src, opts.Format = data, in.format
		}
	}
	if found != 1 {
		return "", opts, fmt.Errorf("articletest: %d inputs in one case, want one of input.html, input.txt, input", found)
	}
	if data, ok := c.File(optionsName); ok {
		dec := json.NewDecoder(strings.NewReader(data))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&opts); err != nil {
			return "", opts, fmt.Errorf("articletest: %s: %w", optionsName, err)
		}
	}
	return src, opts, nil
}

func isInput(name string) bool {
	for _, in := range inputNames {
		if in.name == name {
			return true
		}
	}
	return name == optionsName
}

// compare names the first stage whose output is not the recorded one.
func compare(c Archive, outs []ArchiveFile) error {
	made := map[string]bool{}
	for _, out := range outs {
		made[out.Name] = true
		want, ok := c.File(out.Name)
		if !ok {
			return fmt.Errorf("%s: no expectation; it would be:\n%s", out.Name, out.Data)
		}
		if want != out.Data {
			return fmt.Errorf("%s (-want +got):\n%s", out.Name, cmp.Diff(strings.Split(want, "\n"), strings.Split(out.Data, "\n")))
		}
	}
	for _, f := range c.Files {
		if !isInput(f.Name) && !made[f.Name] {
			return fmt.Errorf("%s: an expectation that no stage makes", f.Name)
		}
	}
	return nil
}

// updated is c with its comment, input and options, and outs as its expectations.
func updated(c Archive, outs []ArchiveFile) Archive {
	a := Archive{Comment: c.Comment}
	for _, f := range c.Files {
		if isInput(f.Name) {
			a.Files = append(a.Files, f)
		}
	}
	a.Files = append(a.Files, outs...)
	return a
}
