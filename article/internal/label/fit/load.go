package main

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/verbatim-go/verbatim/article/internal/block"
	"github.com/verbatim-go/verbatim/article/internal/label"
	"github.com/verbatim-go/verbatim/article/internal/source"
)

// page is one labelled page, cut and observed.
type page struct {
	name   string
	blocks *block.Page
	first  []label.Sample
	target []float64 // of each sample: 1 body, 0 not
	weight []float64 // of each sample; 0 leaves it out
}

type truth struct {
	Body, Neutral, Title string
	With, Without        []string
}

// folder is what one folder of labelled pages gives to learn from.
type folder struct {
	structured, flat []page
	titles           []choice
}

func load(dir string) (out folder, err error) {
	raw, err := os.ReadFile(filepath.Join(dir, "truth.json"))
	if err != nil {
		return out, err
	}
	var all map[string]truth
	if err := json.Unmarshal(raw, &all); err != nil {
		return out, fmt.Errorf("%s: %w", dir, err)
	}
	files, err := filepath.Glob(filepath.Join(dir, "pages", "*.html.gz"))
	if err != nil {
		return out, err
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".html.gz")
		t, ok := all[name]
		if !ok {
			continue
		}
		text, err := read(f)
		if err != nil {
			return out, err
		}
		p := block.FromHTML(text, block.Limits{})
		out.structured = append(out.structured, observe(name, p, t))
		for _, form := range forms {
			text := block.FromText(form.dump(p), block.Limits{})
			out.flat = append(out.flat, observe(name, text, t))
			if t.Title != "" {
				out.titles = append(out.titles, choose(name, text, t.Title))
			}
		}
	}
	texts, err := filepath.Glob(filepath.Join(dir, "pages", "*.txt"))
	for _, f := range texts {
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		raw, err := os.ReadFile(f)
		if err != nil {
			return out, err
		}
		for range forms { // as many as the others have
			out.titles = append(out.titles, choose(name, block.FromText(string(raw), block.Limits{}), all[name].Title))
		}
	}
	return out, err
}

func read(file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return "", err
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return "", err
	}
	t, err := source.Read(raw, source.Options{})
	return t.String, err
}

// form is a way in which crawlers leave a page as bare text.
type form struct {
	hidden bool   // what the page hides stands in the text too: menus, dialogues, forms
	seam   string // between two blocks
}

// forms are the ways that are learnt from: a paragraph a block, with and without what is hidden, and a line a block.
var forms = []form{{false, "\n\n"}, {true, "\n\n"}, {false, "\n"}}

// dump writes a page as the bare text that a crawler leaves.
func (f form) dump(p *block.Page) string {
	var b strings.Builder
	for i := range p.Blocks {
		switch k := &p.Blocks[i]; {
		case k.Text == "" || k.Hidden && !f.hidden:
		case k.Seam == block.SeamMark:
			b.WriteString(" " + k.Text)
		case k.Seam == block.SeamLine:
			b.WriteString("\n" + k.Text)
		default:
			b.WriteString(f.seam + k.Text)
		}
	}
	return b.String()
}

func observe(name string, p *block.Page, t truth) page {
	out := page{name: name, blocks: p}
	out.first, _ = label.Observe(p)
	out.target = make([]float64, len(out.first))
	out.weight = make([]float64, len(out.first))
	if t.Body != "" {
		out.byBody(t)
	} else {
		out.byPhrases(t)
	}
	return out
}

// leastWeight keeps short blocks from counting for nothing beside the words of long ones.
const leastWeight = 0.003

func (p *page) byBody(t truth) {
	body, neutral := grams(t.Body), grams(t.Neutral)
	total := float64(len(words(t.Body)))
	for k, s := range p.first {
		b := &p.blocks.Blocks[s.Block]
		in, free := share(b.Text, body), share(b.Text, neutral)
		if free > 0.5 && in < 0.5 {
			continue
		}
		if in >= 0.6 {
			p.target[k] = 1
		} else if in > 0.25 {
			continue
		}
		p.weight[k] = leastWeight + min(1, float64(len(words(b.Text)))/max(total, 60))
	}
}

func (p *page) byPhrases(t truth) {
	for k, s := range p.first {
		text := strings.Join(strings.Fields(p.blocks.Blocks[s.Block].Text), " ")
		for _, w := range t.With {
			if strings.Contains(text, strings.Join(strings.Fields(w), " ")) {
				p.target[k], p.weight[k] = 1, phraseWeight
			}
		}
		for _, w := range t.Without {
			if w = strings.Join(strings.Fields(w), " "); strings.Contains(text, w) {
				p.target[k], p.weight[k] = 0, phraseWeight
			}
		}
	}
}

// phraseWeight makes a page with six phrases weigh about as much as a page with its whole body.
const phraseWeight = 0.15

func words(s string) []string {
	var out []string
	for w := range block.Words(s) {
		out = append(out, w)
	}
	return out
}

const gram = 4

func grams(s string) map[string]bool {
	out := map[string]bool{}
	w := words(s)
	for n := 1; n <= gram; n++ {
		for i := 0; i+n <= len(w); i++ {
			out[strings.Join(w[i:i+n], " ")] = true
		}
	}
	for _, line := range strings.Split(s, "\n") {
		out["\n"+strings.Join(words(line), " ")] = true
	}
	return out
}

// share says which share of the runs of gram words of text stands in set; shorter texts must be a line of it or stand
// in it as a whole.
func share(text string, set map[string]bool) float64 {
	w := words(text)
	if len(w) == 0 {
		return 0
	}
	if set["\n"+strings.Join(w, " ")] {
		return 1
	}
	n := min(gram, len(w))
	if n < 3 {
		return 0
	}
	hit := 0
	for i := 0; i+n <= len(w); i++ {
		if set[strings.Join(w[i:i+n], " ")] {
			hit++
		}
	}
	return float64(hit) / float64(len(w)-n+1)
}

func heldOut(name string) bool { return nameHash(name)%3 == 0 }

// fold tells in which of the folds a page is: by its name, so that all forms of one page are in the same.
func (p *page) fold() int { return int(nameHash(p.name) / 3 % folds) }

func nameHash(name string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(name))
	return h.Sum32()
}
