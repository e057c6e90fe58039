// Fit finds the weights of the judge's rules from folders of labelled pages.
//
//	go run ./article/internal/label/fit [-out DIR] [-rounds N] [-part NAME] [-keep SHARE] FOLDER...
//
// A folder holds pages/NAME.html.gz and truth.json: {"NAME": {"body": "...", "neutral": "...", "with": ["..."],
// "without": ["..."]}}. With "body", each block is body or not by the word runs that it shares with it; with phrases
// only, the blocks that hold a phrase are known and the others are left out. Every third page, by the hash of its name,
// is held out; what the weights reach there is printed beside what they reach on the others. The weights themselves are
// then fitted on all pages. The same pages as bare text, in the forms in which crawlers leave it, give the weights for
// flat pages, and, where the truth has a "title", those by which its line is told from others. A page that is bare text
// already, pages/NAME.txt, teaches headlines only.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	out := flag.String("out", "article/internal/label", "where to write weights_structured.go and weights_flat.go")
	rounds := flag.Int("rounds", 400, "rounds of descent")
	keep := flag.Float64("keep", 0, "share of the weights that stand now in the new ones, so that one fit cannot swing them")
	part := flag.String("part", "", "fit only these weights: structured, flat or head")
	flag.Parse()
	if err := run(*out, *part, *keep, *rounds, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "fit:", err)
		os.Exit(1)
	}
}

func run(out, part string, keep float64, rounds int, folders []string) error {
	var all folder
	for _, dir := range folders {
		f, err := load(dir)
		if err != nil {
			return err
		}
		all.structured, all.flat, all.titles = append(all.structured, f.structured...), append(all.flat, f.flat...), append(all.titles, f.titles...)
	}
	for _, set := range []struct {
		name  string
		pages []page
	}{{"structured", all.structured}, {"flat", all.flat}} {
		if part != "" && part != set.name {
			continue
		}
		report(set.name, set.pages, rounds)
		m := fit(set.pages, rounds)
		m.damp(keep, set.name == "flat")
		if err := write(out, set.name, m); err != nil {
			return err
		}
	}
	if part != "" && part != "head" {
		return nil
	}
	return heads(out, all.titles, rounds)
}
