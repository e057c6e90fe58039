package articletest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
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
	cases, err := ReadCases(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.Name(), func(t *testing.T) {
			if err := c.run(stages, updating()); err != nil {
				t.Error(err)
			}
		})
	}
}

func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// run compares what the stages make of the case with its expectations, or rewrites them.
func (c Case) run(stages []Stage, update bool) error {
	outs, err := c.outputs(stages)
	if err != nil {
		return err
	}
	if update {
		return c.record(outs)
	}
	return c.compare(outs)
}

// outputs parses the input and returns what each stage makes of it.
func (c Case) outputs(stages []Stage) ([]ArchiveFile, error) {
	opts := c.Options
	opts.Trace = true
	a, err := parse.Article([]byte(c.Input), opts)
	if err != nil {
		return nil, err
	}
	var outs []ArchiveFile
	for _, s := range stages {
		var b bytes.Buffer
		if err := s.Write(&b, c, a); err != nil {
			return nil, fmt.Errorf("%s: %w", s.Name, err)
		}
		outs = append(outs, ArchiveFile{s.Name, ended(b.String())})
	}
	return outs, nil
}

// compare names the first stage whose output is not the recorded one.
func (c Case) compare(outs []ArchiveFile) error {
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

// record writes the case with its comment, input and options, and outs as its expectations.
func (c Case) record(outs []ArchiveFile) error {
	kept := Archive{Comment: c.Comment}
	for _, f := range c.Files {
		if isInput(f.Name) {
			kept.Files = append(kept.Files, f)
		}
	}
	kept.Files = append(kept.Files, outs...)
	b, err := kept.Bytes()
	if err != nil {
		return err
	}
	return os.WriteFile(c.Path, b, 0o644)
}
