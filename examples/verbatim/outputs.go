package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/render"
)

// outputNames gives each input its file in dir. Two inputs with one output are an error, before anything is written.
func outputNames(ins []input, dir string, f render.Format) ([]string, error) {
	names := make([]string, len(ins))
	owner := make(map[string]string, len(ins))
	for i, in := range ins {
		names[i] = filepath.Join(dir, outputBase(in)+f.Ext)
		if other, taken := owner[names[i]]; taken {
			return nil, fmt.Errorf("%s and %s would both become %s", other, in.name, names[i])
		}
		owner[names[i]] = in.name
	}
	return names, nil
}

// outputBase is the name of in without its folder, a last .gz, and a last .html, .htm or .txt.
func outputBase(in input) string {
	if in.path == "" {
		return "stdin"
	}
	name := filepath.Base(in.path)
	name = cutSuffix(name, ".gz")
	for _, ext := range []string{".html", ".htm", ".txt"} {
		if short := cutSuffix(name, ext); short != name {
			return short
		}
	}
	return name
}

// cutSuffix removes suffix in any case, unless nothing would be left.
func cutSuffix(name, suffix string) string {
	if n := len(name) - len(suffix); n > 0 && strings.EqualFold(name[n:], suffix) {
		return name[:n]
	}
	return name
}

// writeFile writes b aside and renames it, so that no reader ever meets half a file.
func writeFile(name string, b []byte) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".verbatim-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(b); err != nil {
		return err
	}
	// CreateTemp makes files for the owner alone; results are for whoever may read the folder.
	if err = f.Chmod(0o644); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
