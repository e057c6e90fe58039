// Package words holds what package qa knows of languages: markers, pronouns, and the phrases editors print around an
// interview. One file a language; all words are lower case and NFC. A language without a file is read by structure alone.
package words

import (
	"strings"
	"sync"
)

// table is what is written down of one language: each list is one string of words and phrases, parted by commas, because
// thousands of small strings take a page's first second and weigh three times as much in a WebAssembly module.
type table struct {
	code      string
	stop      string // very common words, to tell the language by
	first     string // "I", "we", "my": who answers speaks of himself
	second    string // "you", "your": who asks addresses another
	ask       string // words that open a question
	prompt    string // words by which somebody is told to speak: "tell", "name", "please"
	reply     string // words and phrases that open an answer: "yes", "of course"
	thanks    string // words of thanks
	months    string // the months as they stand beside the number of a day; East Asian dates need none
	days      string // those of the week, where they are written with capitals
	firstEnd  string // endings of verbs that say "I" or "we" where the pronoun is dropped: "yorum"; "می…م" is a beginning and an end
	secondEnd string // endings of verbs that say "you"; in scripts without spaces, endings of a sentence that address
	askEnd    string // endings of a question that needs no question mark

	question string // markers and labels of questions: "q", "question"
	answer   string // markers and labels of answers

	interviewer string // labels of who asks
	guest       string // labels of who is asked
	host        string
	moderator   string
	audience    string
	chairs      string // phrases beside the name of who leads a discussion: "moderated"

	aside   string // words, or beginnings of words, that are set in brackets where somebody laughs, sighs or pauses
	talk    string // phrases by which a piece calls itself a conversation
	welcome string // how a broadcast greets those who listen
	show    string // what a broadcast calls itself
	hosts   string // phrases beside the names of those who lead a broadcast
	faq     string // phrases by which a piece calls itself a list of questions and answers

	by         string // phrases that name the interviewer
	edited     string // phrases of notes about editing
	translated string // phrases that name the translator
	corrected  string // openings of corrections

	office   string // endings of the words for trades and offices that stand capitalised before a name: "virologe"
	named    string // how one tells one's name: "my name is"
	am       string // how one tells who one is, where the name follows: "i'm"
	title    string // courtesy titles before a name: "mr", "dr"
	noLabel  string // words before a colon that are no speaker: "photo", "time", "ingredients"
	trade    string // in scripts without capitals, endings of the words that tell what somebody is, beside a name
	article  string // words that open a noun phrase
	genitive string // words that go on with one
	with     string // words before whom one talks with
	place    string // words before a place
	thing    string // words that open or close the names of places and houses: "radio", "valley"
	third    string // "he", "she": who goes on about a person
	prep     string // words that govern the name behind them, beside those of with and place
	firm     string // endings of whom one works for, where these stand before a name as trades do
	agent    string // endings of nouns that tell what somebody does
	possess  string // words that say whose: "its owner, Jane Doe"
	age      string // words of an age: "years"
	since    string // words before how long somebody has had a trade: "baker for thirty years"
	kin      string // in scripts without spaces, what right behind a name tells that it is a person's
	local    string // endings of nouns that tell where or when
	signs    string // words that open a byline
	adverb   string // words between commas behind a name that tell no trade
	photo    string // labels of lines about pictures
	network  string // where publishers ask to be followed
	surname  string // where surnames come first and are few: all of them but rare ones
	given    string // the commonest given names: a trade before one is no part of the name
}

// tables are all languages. A Set has room for 64.
var tables = [...]*table{
	&arabic, &czech, &danish, &german, &greek, &english, &spanish, &persian, &finnish, &french, &hebrew, &hindi,
	&hungarian, &indonesian, &italian, &japanese, &korean, &dutch, &norwegian, &polish, &portuguese, &romanian,
	&russian, &swedish, &turkish, &ukrainian, &vietnamese, &chinese,
	&thai, &bengali, &georgian, &croatian,
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
	add := func(k Kind, list string) {
		for w := range each(list) {
			m[w] |= k
		}
	}
	for _, t := range tables {
		add(Question, t.question)
		add(Answer, t.answer)
		add(Interviewer, t.interviewer)
		add(Guest, t.guest)
		add(Host, t.host)
		add(Moderator, t.moderator)
		add(Audience, t.audience)
		add(NoLabel, t.noLabel)
		add(Title, t.title)
	}
	return m
})

// IsTitle reports whether a folded word is a title of courtesy in any language.
func IsTitle(w string) bool { return kinds()[w]&Title != 0 }

// IsGiven reports whether a folded word is a common given name in any language, with the accents that it bears in another.
func IsGiven(w string) bool { return given()[w] || given()[unaccented.Replace(w)] }

// unaccented takes the signs off the letters that names bear them on most.
var unaccented = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "ä", "a", "å", "a", "ą", "a", "ă", "a", "é", "e", "è", "e", "ê", "e", "ë", "e", "ě", "e", "ę", "e", "í", "i", "ì", "i", "î", "i", "ï", "i",
	"ó", "o", "ò", "o", "ô", "o", "õ", "o", "ö", "o", "ő", "o", "ø", "o", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ű", "u", "ů", "u", "ç", "c", "ć", "c", "č", "c", "ñ", "n", "ń", "n", "ň", "n", "ł", "l", "ř", "r",
	"ś", "s", "š", "s", "ş", "s", "ș", "s", "ť", "t", "ţ", "t", "ț", "t", "ý", "y", "ź", "z", "ż", "z", "ž", "z")

var given = sync.OnceValue(func() map[string]bool {
	const names = 2048 // of all lists together, and some
	m := make(map[string]bool, names)
	for _, t := range tables {
		for w := range each(t.given) {
			m[w] = true
		}
	}
	return m
})

// IsAside reports whether a folded text, set in brackets, describes how something is said.
func IsAside(s string) bool {
	if n := strings.Count(s, " "); n > 5 || strings.HasPrefix(s, "no ") { // "no interruption" tells what was not to be heard
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
	for _, t := range tables {
		for w := range each(t.aside) {
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
	for _, e := range offices() {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// offices holds the endings of words for offices in all languages.
var offices = sync.OnceValue(func() []string {
	var out []string
	for _, t := range tables {
		out = append(out, list(t.office)...)
	}
	return out
})
