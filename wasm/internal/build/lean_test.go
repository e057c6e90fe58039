package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestModulesAreLean holds each module to the packages that it must do without.
func TestModulesAreLean(t *testing.T) {
	file, err := overlay(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	without := map[string][]string{
		"full":  {"net/http", "net/url", "crypto", "regexp", "encoding/json", "reflect", "os", "syscall", "time", "sort", "io/fs", "internal/godebug", "github.com/PuerkitoBio/goquery", "golang.org/x/text/unicode/norm"},
		"light": {"golang.org/x/net/html", "golang.org/x/net/html/atom", "bufio"},
	}
	without["light"] = append(without["light"], without["full"]...)
	for _, m := range modules {
		cmd := exec.Command("go", "list", "-deps", "-overlay", file, "-tags", m.tags, "../..")
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: go list: %v", m.name, err)
		}
		linked := map[string]bool{}
		for _, p := range strings.Fields(string(out)) {
			linked[p] = true
		}
		if !linked["github.com/verbatim-go/verbatim/article/parse"] {
			t.Fatalf("%s: go list tells of %d packages, none of them ours", m.name, len(linked))
		}
		for _, p := range without[m.name] {
			if linked[p] {
				t.Errorf("%s: package %s is linked", m.name, p)
			}
		}
	}
}
