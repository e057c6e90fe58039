package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
)

// progress is the bar on a terminal. Its methods may be called from any goroutine; a nil progress does nothing.
type progress struct {
	mu    sync.Mutex
	w     io.Writer
	total int
	done  int
	shown int // per cent of the last drawing, to draw long runs only when it changes
}

const (
	barCells = 30
	// eachStep is up to how many inputs the bar is drawn for each.
	eachStep = 100
	// eraseLine returns to the first column and clears the line.
	eraseLine = "\r\x1b[K"
)

// newProgress returns a bar for total inputs, or nil where w is no terminal.
func newProgress(w io.Writer, total int) *progress {
	f, ok := w.(*os.File)
	if !ok {
		return nil
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 || os.Getenv("TERM") == "dumb" {
		return nil
	}
	p := &progress{w: w, total: total, shown: -1}
	p.draw()
	return p
}

// step counts one more input as done.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	p.draw()
}

// println writes a line above the bar.
func (p *progress) println(w io.Writer, line string) {
	if p == nil {
		fmt.Fprintln(w, line)
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	fmt.Fprint(p.w, eraseLine)
	fmt.Fprintln(w, line)
	p.shown = -1
	p.draw()
}

// end removes the bar.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	fmt.Fprint(p.w, eraseLine)
}

func (p *progress) draw() {
	percent := 100 * p.done / max(p.total, 1)
	if percent == p.shown && p.total > eachStep {
		return
	}
	p.shown = percent
	fmt.Fprint(p.w, eraseLine+bar(p.done, p.total))
}

// bar is one line: "█████░░░░░  50 %  3 of 6".
func bar(done, total int) string {
	full := barCells * done / max(total, 1)
	return fmt.Sprintf("%s%s %3d %%  %d of %d",
		strings.Repeat("█", full), strings.Repeat("░", barCells-full), 100*done/max(total, 1), done, total)
}
