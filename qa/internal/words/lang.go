package words

import (
	"iter"
	"strings"
	"sync"
)

// Lang holds the lists of one language that are read for a body in that language. Entries of several words are looked for as
// phrases. What the lists mean is told where they are written down, in table.
type Lang struct {
	Code                                                                              string
	Stop, First, Second, Ask, Months, Days                                            []string
	Prompt, Reply, Thanks                                                             []string
	FirstEnd, SecondEnd, AskEnd                                                       []string
	Chairs, Talk, FAQ, By, Edited, Translated, Corrected                              []string
	Named, Am                                                                         []string
	Third, Prep, Article, Since, Local, Kin, Agent, Firm, Thing, Welcome, Show, Hosts []string
}

// langs splits the lists of each language when it is asked for: a page is in one or two of them.
var langs = sync.OnceValue(func() (out [len(tables)]func() *Lang) {
	for i, t := range tables {
		out[i] = sync.OnceValue(t.lang)
	}
	return out
})

func (t *table) lang() *Lang {
	return &Lang{
		Code: t.code, Stop: list(t.stop), First: list(t.first), Second: list(t.second), Ask: list(t.ask), Months: list(t.months), Days: list(t.days),
		Prompt: list(t.prompt), Reply: list(t.reply), Thanks: list(t.thanks),
		FirstEnd: list(t.firstEnd), SecondEnd: list(t.secondEnd), AskEnd: list(t.askEnd),
		Chairs: list(t.chairs), Talk: list(t.talk), FAQ: list(t.faq), By: list(t.by), Edited: list(t.edited),
		Translated: list(t.translated), Corrected: list(t.corrected), Named: list(t.named), Am: list(t.am),
		Third: list(t.third), Prep: list(t.prep + ", " + t.with + ", " + t.place + ", " + t.genitive), Article: list(t.article),
		Since: list(t.since), Local: list(t.local), Kin: list(t.kin), Agent: list(t.agent), Firm: list(t.firm), Thing: list(t.thing), Welcome: list(t.welcome), Show: list(t.show), Hosts: list(t.hosts),
	}
}

// Count is how many languages there are; Nth returns one of them.
const Count = len(tables)

// Nth returns the language with the number i, from 0 to Count-1.
func Nth(i int) *Lang { return langs()[i]() }

// All returns all languages.
func All() []*Lang {
	out := make([]*Lang, Count)
	for i := range out {
		out[i] = Nth(i)
	}
	return out
}

// For returns the language of a tag such as "pt-BR", or nil.
func For(tag string) *Lang {
	code, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch code {
	case "nb", "nn":
		code = "no"
	case "iw":
		code = "he"
	case "in":
		code = "id"
	case "sr", "bs", "sh":
		code = "hr"
	}
	if i := Number(code); i >= 0 {
		return Nth(i)
	}
	return nil
}

// Number returns the number of the language with a code, -1 where there is none.
func Number(code string) int {
	for i, t := range tables {
		if t.code == code {
			return i
		}
	}
	return -1
}

// list splits a list at its commas.
func list(s string) []string {
	out := make([]string, 0, strings.Count(s, ",")+1)
	for w := range each(s) {
		out = append(out, w)
	}
	return out
}

// each returns the entries of a list.
func each(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for w := range strings.SplitSeq(s, ",") {
			if w = strings.TrimSpace(w); w != "" && !yield(w) {
				return
			}
		}
	}
}
