// Fit finds the weights of the judge's rules from folders of labelled pages.
//
//	go run ./article/internal/label/fit [-out DIR] [-rounds N] FOLDER...
//
// A folder holds pages/NAME.html.gz and truth.json: {"NAME": {"body": "...", "neutral": "...", "with": ["..."],
// "without": ["..."]}}. With "body", each block is body or not by the word runs that it shares with it; with phrases
// only, the blocks that hold a phrase are known and the others are left out. Every third page, by the hash of its name,
// is held out; what the weights reach there is printed beside what they reach on the others. The weights themselves are
// then fitted on all pages. The same pages as bare text give the weights for flat pages.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	out := flag.String("out", "article/internal/label", "where to write weights_structured.go and weights_flat.go")
	rounds := flag.Int("rounds", 400, "rounds of descent")
	flag.Parse()
	if err := run(*out, *rounds, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "fit:", err)
		os.Exit(1)
	}
}

func run(out string, rounds int, folders []string) error {
	var structured, flat []page
	for _, dir := range folders {
		s, f, err := load(dir)
		if err != nil {
			return err
		}
		structured, flat = append(structured, s...), append(flat, f...)
	}
	for _, set := range []struct {
		name  string
		pages []page
	}{{"structured", structured}, {"flat", flat}} {
		report(set.name, set.pages, rounds)
		m := fit(set.pages, rounds)
		if err := write(out, set.name, m); err != nil {
			return err
		}
	}
	return nil
}
