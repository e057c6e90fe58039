package main

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// lean holds packages that take the place of Go's own in the module.
//
//go:embed lean
var lean embed.FS

// overlay writes to dir what `go build -overlay` wants, and returns its path: the packages of lean for those of Go with their
// names.
func overlay(dir string) (string, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env: %w", err)
	}
	replace := map[string]string{}
	err = fs.WalkDir(lean, "lean", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(name, "_test.go") {
			return err
		}
		pkg := strings.TrimPrefix(path.Dir(name), "lean/")
		place := filepath.Join(strings.TrimSpace(string(goroot)), "src", filepath.FromSlash(pkg))
		old, err := filepath.Glob(filepath.Join(place, "*.go"))
		if err != nil {
			return err
		}
		for _, file := range old {
			replace[file] = ""
		}
		src, err := lean.ReadFile(name)
		if err != nil {
			return err
		}
		file := filepath.Join(dir, path.Base(name))
		replace[filepath.Join(place, path.Base(name))] = file
		return os.WriteFile(file, src, 0o644)
	})
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return file, os.WriteFile(file, text, 0o644)
}
