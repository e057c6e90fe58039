package articletest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const casePage = `one case
-- input.txt --
The bridge is open again

After nine months of repairs the old bridge was opened to walkers on Sunday, and the first across was a goat.
-- options.json --
{"URL": "https://a.example/bridge"}
`

// runCase reads one case and runs it, or records it.
func runCase(path string, update bool) error {
	c, err := readCase(path)
	if err != nil {
		return err
	}
	return c.run([]Stage{Labels(), Dump(), JSON()}, update)
}

// TestGolden runs a folder of one recorded case through the exported door.
func TestGolden(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "bridge.txtar")
	if err := os.WriteFile(path, []byte(casePage), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := runCase(path, true); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	Golden(t, dir)
	after, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(after) != string(before) {
		t.Errorf("a run without -update has changed the case:\n%s", after)
	}
}

// TestGoldenRound records a case, reads it back, and spoils it in each way there is.
func TestGoldenRound(t *testing.T) {
	path := filepath.Join(t.TempDir(), "bridge.txtar")
	write := func(s string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(s), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(casePage)
	if err := runCase(path, false); err == nil || !strings.Contains(err.Error(), "labels: no expectation") {
		t.Errorf("a case without expectations: %v", err)
	}
	if err := runCase(path, true); err != nil {
		t.Fatal(err)
	}
	if err := runCase(path, false); err != nil {
		t.Errorf("a case just recorded: %v", err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	recorded := string(b)
	if !strings.HasPrefix(recorded, casePage+"-- labels --\n") {
		t.Errorf("recording has changed the input:\n%s", recorded)
	}
	for _, tt := range []struct{ name, old, new, want string }{
		{"the first stage that differs", "After nine", "Before nine", "labels (-want +got)"},
		{"a later stage", `"version": 1`, `"version": 2`, "article.json (-want +got)"},
		{"an orphan", "-- labels --", "-- marks --\nx\n-- labels --", "marks: an expectation that no stage makes"},
		{"a missing one", "-- article.json --", "-- article.jsn --", "article.json: no expectation"},
		{"an unknown option", `"URL"`, `"Adress"`, "unknown field"},
		{"no input", "-- input.txt --", "-- inptu.txt --", "0 inputs in one case"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			input, rest, _ := strings.Cut(recorded, "-- labels --")
			spoiled := input + strings.Replace("-- labels --"+rest, tt.old, tt.new, 1)
			if !strings.Contains(rest, tt.old) && !strings.HasPrefix("-- labels --", tt.old) {
				spoiled = strings.Replace(recorded, tt.old, tt.new, 1)
			}
			write(spoiled)
			if err := runCase(path, false); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
