package parse_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/parse"
)

var matrixPage = flag.String("matrix", "", "log what is read wrong on the pages of the matrix whose name, LANGUAGE/CONVENTION/DOOR, holds this")

// A talk is one interview with what stands around it, from which the matrix prints pages: a file of testdata/matrix. Its lines are
// fields, "name: value", or begin with the sign of a list: ">" the introduction, "?" what is asked, "!" a paragraph of the answer,
// "~" a report on the same matter, "-" the dialogue of a story, "=" an essay, "%" the minutes of a meeting.
type talk struct {
	field                          map[string]string
	intro, report, dialogue, essay []string
	minutes                        []string // of a meeting; few languages have them
	turns                          []utterance
}

// utterance is what one of the two says without pause.
type utterance struct {
	asks  bool
	paras []string
}

func readTalks(t *testing.T) []*talk {
	t.Helper()
	files, err := filepath.Glob("testdata/matrix/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no languages: %v", err)
	}
	var out []*talk
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		k := &talk{field: map[string]string{}}
		for line := range strings.Lines(string(src)) {
			if err := k.add(strings.TrimSpace(line)); err != nil {
				t.Fatalf("%s: %v", f, err)
			}
		}
		out = append(out, k)
	}
	return out
}

func (k *talk) add(line string) error {
	sign, text, _ := strings.Cut(line, " ")
	switch sign {
	case ">":
		k.intro = append(k.intro, text)
	case "?":
		k.turns = append(k.turns, utterance{asks: true, paras: []string{text}})
	case "!":
		if last := len(k.turns) - 1; last >= 0 && !k.turns[last].asks {
			k.turns[last].paras = append(k.turns[last].paras, text)
			break
		}
		k.turns = append(k.turns, utterance{paras: []string{text}})
	case "~":
		k.report = append(k.report, text)
	case "-":
		k.dialogue = append(k.dialogue, text)
	case "%":
		k.minutes = append(k.minutes, text)
	case "=":
		k.essay = append(k.essay, text)
	default:
		name, value, ok := strings.Cut(line, ": ")
		if !ok {
			return fmt.Errorf("neither field nor list: %q", line)
		}
		k.field[name] = value
	}
	return nil
}

// pair returns the two parts of a field: initials, markers, quotation marks.
func (k *talk) pair(field, between string) (asker, guest string) {
	asker, guest, _ = strings.Cut(k.field[field], between)
	return asker, guest
}

// tally is what the readers made of the pages of one convention.
type tally struct{ pages, right, want, got, same int }

func (s tally) f1() float64 {
	if s.want+s.got == 0 {
		return 1
	}
	return 2 * float64(s.same) / float64(s.want+s.got)
}

func (s tally) String() string {
	return fmt.Sprintf("%3d of %d right, turns %.3f", s.right, s.pages, s.f1())
}

func (s *tally) count(o tally) {
	s.pages, s.right, s.want, s.got, s.same = s.pages+o.pages, s.right+o.right, s.want+o.want, s.got+o.got, s.same+o.same
}

// outcome is what a page says of its turns.
type outcome struct {
	tally
	missed, added []string // turns
	other         string   // what else is wrong
}

// TestMatrix prints each language in each convention, as HTML and as bare text, and holds that no fewer pages are read wholly right
// than the table of conventions says, nor fewer names, trades and roles than nameFloors. With -v it prints what is read.
func TestMatrix(t *testing.T) {
	talks := readTalks(t)
	var table strings.Builder
	all := map[string]*tally{}
	var names cast
	add := func(row string, o tally) {
		if all[row] == nil {
			all[row] = &tally{}
		}
		all[row].count(o)
	}
	for _, c := range matrixConventions {
		for _, d := range []struct {
			door  string
			floor floor
		}{{"html", c.html}, {"text", c.text}} {
			if d.floor == none {
				continue
			}
			var sum tally
			for _, k := range talks {
				o := readPage(t, k, c, d.door, &names)
				sum.count(o.tally)
				add(k.field["lang"], o.tally)
				add(d.door, o.tally)
				logPage(t, k.field["lang"]+"/"+c.name+"/"+d.door, o)
			}
			fmt.Fprintf(&table, "%-20s %s  %v\n", c.name, d.door, sum)
			if sum.right < d.floor.right || sum.f1() < d.floor.turns {
				t.Errorf("%s as %s: %d pages right, turns %.3f; the floor is %d and %.2f", c.name, d.door, sum.right, sum.f1(), d.floor.right, d.floor.turns)
			}
		}
	}
	for _, row := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(&table, "%-20s all   %v\n", row, *all[row])
	}
	t.Log("\n" + table.String())
	names.check(t)
}

// TestMatrixNegatives holds that pages of the same words that only look like interviews are none.
func TestMatrixNegatives(t *testing.T) {
	for _, k := range readTalks(t) {
		for name, blocks := range lookalikes(k) {
			if len(blocks) == 0 {
				continue
			}
			for _, door := range []string{"html", "text"} {
				page := strings.Join([]string{k.field["lang"], name, door}, "/")
				a := mustParse(t, k.page(head{title: k.field["deck"]}, blocks, door), parse.Options{})
				turns := 0
				for range a.Turns() {
					turns++
				}
				if turns > 0 {
					t.Errorf("%s: %d turns in what is no interview", page, turns)
				}
			}
		}
	}
}

func logPage(t *testing.T, name string, o outcome) {
	t.Helper()
	if *matrixPage == "" || o.right == 1 || !strings.Contains(name, *matrixPage) {
		return
	}
	t.Logf("%s: %s\n\tmissed %s\n\tadded  %s", name, o.other, strings.Join(o.missed, "\n\t       "), strings.Join(o.added, "\n\t       "))
}

// readPage prints k by c, reads it through a door, and compares.
func readPage(t *testing.T, k *talk, c matrixConvention, door string, names *cast) outcome {
	t.Helper()
	page, want := c.print(k, door)
	a := mustParse(t, page, parse.Options{})
	names.count(t, k, k.field["lang"]+"/"+c.name+"/"+door, page, a)
	var got []said
	for _, turn := range turnsOf(a) {
		turn.Label = ""
		got = append(got, turn)
	}
	return k.compare(a, want, got)
}

// compare tells what of want the page gave. Closing thanks that nobody answers may stay outside the turns, and a speaker may stay
// without a name but bears no other's.
func (k *talk) compare(a *article.Article, want, got []said) outcome {
	o := outcome{tally: tally{pages: 1}}
	if n := len(want); want[n-1].Kind == article.TurnQuestion && len(got) == n-1 {
		want = want[:n-1]
	}
	o.want, o.got = len(want), len(got)
	left := map[string]int{}
	for _, s := range got {
		left[s.line()]++
	}
	for _, s := range want {
		if left[s.line()] > 0 {
			left[s.line()]--
			o.same++
			continue
		}
		o.missed = append(o.missed, s.line())
	}
	for _, s := range got {
		if left[s.line()] > 0 {
			left[s.line()]--
			o.added = append(o.added, s.line())
		}
	}
	names := map[article.TurnKind][]string{article.TurnQuestion: {k.field["asker"], k.field["house"]}, article.TurnAnswer: {k.field["guest"], k.field["surname"]}}
	for i, s := range got {
		if i < len(want) && s.line() != want[i].line() {
			o.other = "turns in another order"
		}
		for kind, not := range map[article.TurnKind]article.TurnKind{article.TurnQuestion: article.TurnAnswer, article.TurnAnswer: article.TurnQuestion} {
			for _, name := range names[not] {
				if s.Kind == kind && s.Speaker == name {
					o.other = fmt.Sprintf("%q says %s", s.Speaker, s.line())
				}
			}
		}
	}
	if a.Kind != article.KindInterview {
		o.other = "the page is an " + a.Kind.String()
	}
	if o.same == o.want && o.same == o.got && o.other == "" {
		o.right = 1
	}
	return o
}

func (s said) line() string {
	sign := "! "
	if s.Kind == article.TurnQuestion {
		sign = "? "
	}
	return sign + strings.Join(s.Paragraphs, " ")
}
