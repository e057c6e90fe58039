package parse

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/article/internal/label"
)

// opensSpeech reports whether the sign before block i opens speech: a long dash does, a hyphen where one of the lines in
// its row asks.
func (a *assembly) opensSpeech(i int) bool {
	switch strings.TrimSpace(a.page.Blocks[i].Bullet) {
	case "—", "–", "―", "——", "――", "--", ">>":
		return true
	case "-", "‐", "−":
		return a.rowAsks(i) || a.loneAsks(i) || a.talks()
	}
	return a.loneAsks(i)
}

// rowAsks reports whether one of the lines around i with the same sign ends with a question mark.
func (a *assembly) rowAsks(i int) bool {
	sign := a.page.Blocks[i].Bullet
	for _, step := range []int{-1, 1} {
		for k, n := i, 0; k >= 0 && k < len(a.page.Blocks) && a.page.Blocks[k].Bullet == sign && n < rowReach; k, n = k+step, n+1 {
			if strings.HasSuffix(a.page.Blocks[k].Text, "?") || strings.HasSuffix(a.page.Blocks[k].Text, "？") || strings.HasSuffix(a.page.Blocks[k].Text, "؟") {
				return true
			}
		}
	}
	return false
}

// rowReach is how far a row of lines with one sign is searched for a question.
const rowReach = 6

// loneTimes is how often a sign must open a line that stands alone to open questions: fewer are points of a text.
const loneTimes = 3

// loneAsk is the share of the lines behind such a sign that must ask.
const loneAsk = 0.25

// pairAsk is the share of the lines behind a sign that must ask where another sign opens the line behind each.
const pairAsk = 0.5

// loneAsks reports whether the sign before block i opens the questions of an interview: the lines that it opens each stand
// alone above other text, and some ask. So does the sign of the answers, where one opens the line behind each question.
func (a *assembly) loneAsks(i int) bool {
	if a.lone == nil {
		a.lone = map[string]bool{}
		lines, asks, rows := map[string]int{}, map[string]int{}, map[string]bool{}
		replies := map[string]string{} // the sign that opens the lines behind those of another
		for k := range a.page.Blocks {
			sign := strings.TrimSpace(a.page.Blocks[k].Bullet)
			if sign == "" {
				continue
			}
			lines[sign]++
			if label.Asks(a.page.Blocks[k].Text) {
				asks[sign]++
			}
			if k+1 == len(a.page.Blocks) {
				rows[sign] = true
				continue
			}
			switch next := strings.TrimSpace(a.page.Blocks[k+1].Bullet); {
			case next == sign, next != "" && replies[sign] != "" && replies[sign] != next:
				rows[sign] = true
			case next != "":
				replies[sign] = next
			}
		}
		for sign, n := range lines {
			reply, least := replies[sign], loneAsk
			if reply != "" {
				least = pairAsk
			}
			if n < loneTimes || rows[sign] || asks[sign] < 2 || float64(asks[sign]) < least*float64(n) || reply != "" && asks[reply] > 0 {
				continue
			}
			a.lone[sign] = true
			if reply != "" && lines[reply] == n {
				a.lone[reply] = true
			}
		}
	}
	return a.lone[strings.TrimSpace(a.page.Blocks[i].Bullet)]
}

// Hyphens of a dialogue.
const (
	talkTimes  = 6   // fewer are a list
	talkAsks   = 0.2 // of the lines ask at least,
	talkAnswer = 0.3 // and so many do not,
	talkWhole  = 0.9 // while nearly all are whole sentences
)

// talks reports whether the lines of the body that open with a hyphen are those of a dialogue.
func (a *assembly) talks() bool {
	if a.talk == nil {
		n, asks, whole := 0, 0, 0
		for k := range a.page.Blocks {
			if b := &a.page.Blocks[k]; strings.TrimSpace(b.Bullet) == "-" && a.label(k) == article.LabelBody {
				n++
				if label.Asks(b.Text) {
					asks++
				}
				if strings.ContainsAny(b.Text[max(0, len(b.Text)-sentenceEnd):], ".?!…。？！।؟۔") {
					whole++
				}
			}
		}
		talk := n >= talkTimes && float64(asks) >= talkAsks*float64(n) && float64(n-asks) >= talkAnswer*float64(n) && float64(whole) >= talkWhole*float64(n)
		a.talk = &talk
	}
	return *a.talk
}

// sentenceEnd is how many bytes the end of a sentence takes with the quotation mark behind it.
const sentenceEnd = 6
