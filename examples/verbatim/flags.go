package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/verbatim-go/verbatim/article/parse"
	"github.com/verbatim-go/verbatim/article/selection"
	"github.com/verbatim-go/verbatim/render"
)

// settings is what a command line asks for.
type settings struct {
	args    []string // files, folders, "-"
	format  render.Format
	explain bool
	out     string // folder for the outputs, "" for standard output
	jobs    int
	choice  selection.Choice
	parse   parse.Options
}

// maxJobs bounds -j: beyond it more goroutines only hold more pages in memory.
const maxJobs = 256

// errHelp means that the usage text was asked for and has been written.
var errHelp = errors.New("help")

// parseFlags reads the command line. Help goes to stdout; an error says what was wrong with the usage.
func parseFlags(args []string, stdout io.Writer) (settings, error) {
	fs := flag.NewFlagSet("verbatim", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	format := fs.String("f", "", "")
	out := fs.String("o", "", "")
	in := fs.String("in", "auto", "")
	base := fs.String("base", "", "")
	charset := fs.String("charset", "", "")
	explain := fs.Bool("explain", false, "")
	keep := fs.String("select", "", "")
	drop := fs.String("drop", "", "")
	jobs := fs.Int("j", runtime.GOMAXPROCS(0), "")
	switch err := fs.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		_, err := io.WriteString(stdout, usage())
		return settings{}, errors.Join(errHelp, err)
	case err != nil:
		return settings{}, err
	}

	s := settings{args: fs.Args(), explain: *explain, out: *out, jobs: *jobs}
	s.choice = selection.Choice{Keep: *keep, Drop: *drop}
	s.parse = parse.Options{URL: *base, Charset: *charset, Trace: *explain}
	var err error
	if s.format, err = chooseFormat(*format, *explain); err != nil {
		return settings{}, err
	}
	if s.parse.Format, err = chooseInput(*in); err != nil {
		return settings{}, err
	}
	if s.jobs < 1 || s.jobs > maxJobs {
		return settings{}, fmt.Errorf("-j %d: want 1 to %d", s.jobs, maxJobs)
	}
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	for _, name := range []string{"o", "charset", "select", "drop"} {
		if given[name] && strings.TrimSpace(fs.Lookup(name).Value.String()) == "" {
			return settings{}, fmt.Errorf("-%s: empty value", name)
		}
	}
	return s, s.check()
}

// chooseFormat finds the renderer for -f. An explanation is text or a page.
func chooseFormat(name string, explain bool) (render.Format, error) {
	if explain {
		switch name {
		case "", "text":
			return render.Format{Name: "text", Ext: ".txt", Write: explainText}, nil
		case "html":
			return render.Format{Name: "html", Ext: ".html", Write: explainPage}, nil
		}
		return render.Format{}, fmt.Errorf("-explain writes text or html, not %q", name)
	}
	if name == "" {
		name = "markdown"
	}
	f, ok := render.Lookup(name)
	if !ok {
		return render.Format{}, fmt.Errorf("-f %q: want one of %s", name, strings.Join(formatNames(), ", "))
	}
	return f, nil
}

func chooseInput(name string) (parse.Format, error) {
	switch name {
	case "auto":
		return parse.FormatAuto, nil
	case "html":
		return parse.FormatHTML, nil
	case "text":
		return parse.FormatText, nil
	}
	return 0, fmt.Errorf("-in %q: want auto, html or text", name)
}

func formatNames() []string {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, f.Name)
	}
	return names
}

func usage() string {
	var list strings.Builder
	for _, f := range render.Formats() {
		fmt.Fprintf(&list, "                %-9s %s\n", f.Name, f.About)
	}
	return strings.Replace(usageText, "FORMATS\n", list.String(), 1)
}

const usageText = `Usage: verbatim [flags] [FILE|DIR|-]...

Reads pages of articles, as HTML or as plain text, and writes what they hold:
title, body, interview turns, captions and credits, teasers, and all the rest.

Without an argument, or with "-", it reads standard input. A folder means the
pages in it, not those of its subfolders. Files that end in .gz are unpacked.

  -f FORMAT     what to write, default markdown:
FORMATS
  -o DIR        write one file an input into DIR: page.html.gz becomes
                DIR/page.json; without it all goes to standard output
  -j N          how many inputs to read at once, default one a processor
  -in KIND      what the input is: auto (default), html, text
  -base URL     the address of the page, for its relative links
  -charset NAME the charset of the input, whatever the page declares
  -select CSS   parse only these parts of the page
  -drop CSS     leave these parts of the page out
                (what is not parsed still stands in "rest")
  -explain      write why each block of the page is where it is,
                as text, or with -f html as a page to look at

Examples:

  verbatim page.html                        the article as Markdown
  verbatim -f json page.html | jq .title    its title
  verbatim -f json -o out pages/            every page of a folder
  curl -s URL | verbatim -base URL          a page from the network
  verbatim -select article -drop .ad page.html
  verbatim -explain -f html page.html > why.html

Exit status: 0 when all was read, 1 when an input failed (the others are still
done), 2 for wrong usage.
`
