// Package words holds what package qa knows of languages: markers, pronouns, and the phrases editors print around an
// interview. One file a language; all words are lower case and NFC. A language without a file is read by structure alone.
package words

import (
	"strings"
	"sync"
)

// Lang is the table of one language. Entries of several words are looked for as phrases.
type Lang struct {
	Code      string
	Stop      []string // very common words, to tell the language by
	First     []string // "I", "we", "my": who answers speaks of himself
	Second    []string // "you", "your": who asks addresses another
	Ask       []string // words that open a question
	Months    []string // the months as they stand beside the number of a day; East Asian dates need none
	FirstEnd  []string // endings of verbs that say "I" or "we" where the pronoun is dropped: "yorum"; "می…م" is a beginning and an end
	SecondEnd []string // endings of verbs that say "you"; in scripts without spaces, endings of a sentence that address
	AskEnd    []string // endings of a question that needs no question mark

	Question []string // markers and labels of questions: "q", "question"
	Answer   []string // markers and labels of answers

	Interviewer []string // labels of who asks
	Guest       []string // labels of who is asked
	Host        []string
	Moderator   []string
	Audience    []string
	Chairs      []string // phrases beside the name of who leads a discussion: "moderated"

	Aside []string // words, or beginnings of words, that are set in brackets where somebody laughs, sighs or pauses
	Talk  []string // phrases by which a piece calls itself a conversation
	FAQ   []string // phrases by which a piece calls itself a list of questions and answers

	By         []string // phrases that name the interviewer
	Edited     []string // phrases of notes about editing
	Translated []string // phrases that name the translator
	Corrected  []string // openings of corrections

	Office  []string // endings of the words for trades and offices that stand capitalised before a name: "virologe"
	Named   []string // how one tells one's name: "my name is"
	Am      []string // how one tells who one is, where the name follows: "i'm"
	Title   []string // courtesy titles before a name: "mr", "dr"
	NoLabel []string // words before a colon that are no speaker: "photo", "time", "ingredients"
	Trade   []string // in scripts without capitals, endings of the words that tell what somebody is, beside a name
	Surname []string // where surnames come first and are few: all of them but rare ones
	Given   []string // the commonest given names: a trade before one is no part of the name
}

// All returns the tables of all languages.
func All() []*Lang { return tables() }

var tables = sync.OnceValue(func() []*Lang {
	return []*Lang{
		arabic(), czech(), danish(), german(), greek(), english(), spanish(), persian(), finnish(), french(), hebrew(), hindi(),
		hungarian(), indonesian(), italian(), japanese(), korean(), dutch(), norwegian(), polish(), portuguese(), romanian(),
		russian(), swedish(), turkish(), ukrainian(), vietnamese(), chinese(),
	}

})

// For returns the table of a language tag such as "pt-BR", or nil.
func For(tag string) *Lang {
	code, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	switch code {
	case "nb", "nn":
		code = "no"
	case "iw":
		code = "he"
	case "in":
		code = "id"
	}
	for _, l := range tables() {
		if l.Code == code {
			return l
		}
	}
	return nil
}

// Kind says which list of a Lang a word stands in.
type Kind uint16

const (
	Question Kind = 1 << iota
	Answer
	Interviewer
	Guest
	Host
	Moderator
	Audience
	NoLabel
	Title
)

// Label returns in which lists of any language the word stands; 0 when in none.
func Label(word string) Kind { return kinds()[word] }

var kinds = sync.OnceValue(func() map[string]Kind {
	const words = 3072 // of all lists together, and some
	m := make(map[string]Kind, words)
	add := func(k Kind, list []string) {
		for _, w := range list {
			m[w] |= k
		}
	}
	for _, l := range tables() {
		add(Question, l.Question)
		add(Answer, l.Answer)
		add(Interviewer, l.Interviewer)
		add(Guest, l.Guest)
		add(Host, l.Host)
		add(Moderator, l.Moderator)
		add(Audience, l.Audience)
		add(NoLabel, l.NoLabel)
		add(Title, l.Title)
	}
	return m
})

// list splits a table's line at its commas.
func list(s string) []string {
	out := make([]string, 0, strings.Count(s, ",")+1)
	for w := range strings.SplitSeq(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			out = append(out, w)
		}
	}
	return out
}

// IsTitle reports whether a folded word is a title of courtesy in any language.
func IsTitle(w string) bool { return kinds()[w]&Title != 0 }

// IsGiven reports whether a folded word is a common given name in any language.
func IsGiven(w string) bool { return given()[w] }

var given = sync.OnceValue(func() map[string]bool {
	const names = 2048 // of all lists together, and some
	m := make(map[string]bool, names)
	for _, l := range tables() {
		for _, w := range l.Given {
			m[w] = true
		}
	}
	return m
})

// IsAside reports whether a folded text, set in brackets, describes how something is said.
func IsAside(s string) bool {
	if n := strings.Count(s, " "); n > 5 {
		return false
	}
	for s != "" {
		for _, w := range asides()[s[0]] {
			if strings.HasPrefix(s, w) {
				return true
			}
		}
		_, s, _ = strings.Cut(s, " ")
	}
	return false
}

// asides holds the words for asides of all languages by their first byte.
var asides = sync.OnceValue(func() *[256][]string {
	var by [256][]string
	for _, l := range tables() {
		for _, w := range l.Aside {
			by[w[0]] = append(by[w[0]], w)
		}
	}
	return &by
})

// officeLetters is the least length of a word for an office; shorter ones are first names: "Katrin", "Karin".
const officeLetters = 8

// IsOffice reports whether a folded word, capitalised before a name, is a trade or office in a language that capitalises nouns.
func IsOffice(w string) bool {
	if len(w) < officeLetters {
		return false
	}
	for _, l := range tables() {
		for _, e := range l.Office {
			if strings.HasSuffix(w, e) {
				return true
			}
		}
	}
	return false
}
