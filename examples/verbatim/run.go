package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/verbatim-go/verbatim/article/parse"
)

// The exit codes.
const (
	exitDone   = 0
	exitFailed = 1 // an input could not be read, or a result not written
	exitUsage  = 2 // the command line is wrong
)

// run is the command: it reads what args name, writes results to stdout or files and complaints to stderr, one line
// each, and returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s, err := parseFlags(args, stdout)
	switch {
	case errors.Is(err, errHelp):
		return exitDone
	case err != nil:
		return misused(stderr, err)
	}
	ins, bad := listInputs(s.args)
	t := task{settings: s, ins: ins, stdin: stdin, stdout: stdout, stderr: stderr}
	if s.out != "" {
		if t.files, err = outputNames(ins, s.out, s.format); err != nil {
			return misused(stderr, err)
		}
		if err := os.MkdirAll(s.out, 0o755); err != nil {
			t.complain(s.out, err)
			return exitFailed
		}
	}
	for _, f := range bad {
		t.complain(f.name, f.err)
	}
	t.do()
	if t.failed {
		return exitFailed
	}
	return exitDone
}

func misused(stderr io.Writer, err error) int {
	fmt.Fprintf(stderr, "verbatim: %s (verbatim -h shows the usage)\n", reason(err))
	return exitUsage
}

// task is one run's work after the command line has been understood.
type task struct {
	settings
	ins            []input
	files          []string // the output of each input; nil for standard output
	stdin          io.Reader
	stdout, stderr io.Writer
	bar            *progress
	failed         bool
	broken         bool // standard output is gone
}

// do reads all inputs and hands out their results in order.
func (t *task) do() {
	if t.files != nil {
		t.bar = newProgress(t.stderr, len(t.ins))
	}
	inOrder(len(t.ins), t.jobs, t.one, t.deliver)
	t.bar.end()
}

// result is what became of one input: bytes for standard output, or an error.
type result struct {
	out []byte
	err error
}

// one reads input i and renders it; with -o it also writes the file.
func (t *task) one(i int) (r result) {
	defer t.bar.step()
	// A page must never end the run for the others: what should not happen is one more failed input.
	defer func() {
		if p := recover(); p != nil {
			r = result{err: fmt.Errorf("internal error: %v", p)}
		}
	}()
	out, err := t.convert(t.ins[i])
	if err != nil || t.files == nil {
		return result{out, err}
	}
	return result{err: writeFile(t.files[i], out)}
}

// deliver writes the result of input i to standard output, or its failure to standard error.
func (t *task) deliver(i int, r result) {
	if r.err != nil {
		t.complain(t.ins[i].name, r.err)
		return
	}
	if t.files != nil || t.broken {
		return
	}
	if _, err := t.stdout.Write(t.parted(i, r.out)); err != nil {
		t.complain("standard output", err)
		t.broken = true
	}
}

// complain writes one line about name.
func (t *task) complain(name string, err error) {
	t.failed = true
	if name == "-" {
		name = "standard input"
	}
	t.bar.println(t.stderr, "verbatim: "+oneLine(name)+": "+reason(err))
}

// reason is err in one line, without the name that the line already bears.
func reason(err error) string {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	case errors.Is(err, parse.ErrNoWords):
		return "no words in input"
	}
	return oneLine(strings.TrimPrefix(strings.TrimPrefix(err.Error(), "parse: "), "selection: "))
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
