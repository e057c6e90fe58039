package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/label"
)

// report fits on two thirds of the pages and prints what that reaches there and on the third held out.
func report(name string, pages []page, rounds int) {
	var seen, held []page
	for _, p := range pages {
		if heldOut(p.name) {
			held = append(held, p)
		} else {
			seen = append(seen, p)
		}
	}
	m := fit(seen, rounds)
	for _, part := range []struct {
		name  string
		pages []page
	}{{"fitted on", seen}, {"held out", held}} {
		for round := 1; round <= 2; round++ {
			p, r, f, n := m.measure(part.pages, round)
			fmt.Printf("%s, %s, round %d: %d pages, words in blocks: precision %.4f recall %.4f F1 %.4f\n", name, part.name, round, n, p, r, f)
		}
	}
}

// measure gives means over the pages of precision and recall, by words of blocks.
func (m model) measure(pages []page, round int) (precision, recall, f1 float64, n int) {
	for _, p := range pages {
		var hit, extra, miss float64
		score := p.scores(m.first)
		if round > 1 {
			score = p.sceneScores(score, m.second)
		}
		for k, s := range p.first {
			w := float64(p.blocks.Blocks[s.Block].Words)
			if p.weight[k] == 0 {
				continue
			}
			switch said := score[s.Block] > 0; {
			case said && p.target[k] > 0:
				hit += w
			case said:
				extra += w
			case p.target[k] > 0:
				miss += w
			}
		}
		if hit+miss == 0 {
			continue
		}
		n++
		precision += hit / max(1, hit+extra)
		recall += hit / (hit + miss)
	}
	precision, recall = precision/float64(max(1, n)), recall/float64(max(1, n))
	return precision, recall, 2 * precision * recall / max(1e-9, precision+recall), n
}

// tiny weights are not worth their row.
const tiny = 0.02

func write(dir, name string, m model) error {
	first, second := label.RuleNames()
	var b strings.Builder
	fmt.Fprintf(&b, "package label\n\n// %sWeights are made by the program fit.\nvar %sWeights = table{\n", name, name)
	for _, part := range []struct {
		name  string
		rules []string
		w     []float64
	}{{"body", first, m.first}, {"scene", second, m.second[:len(second)]}, {"again", first, m.second[len(second):]}} {
		fmt.Fprintf(&b, "\t%s: []weight{\n", part.name)
		for k, r := range part.rules {
			if w := part.w[k]; w > tiny || w < -tiny {
				fmt.Fprintf(&b, "\t\t{%q, %.2f},\n", r, w)
			}
		}
		b.WriteString("\t},\n")
	}
	b.WriteString("}\n")
	return os.WriteFile(filepath.Join(dir, "weights_"+name+".go"), []byte(b.String()), 0o644)
}
