package qa

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

// The names of these texts stand in no list. Each is followed by questions and answers in bold and plain.
func TestUnlistedNames(t *testing.T) {
	for _, c := range []struct{ lang, intro, want, reason string }{
		{"en", "Tamsel Orrow grinds lenses in a shed by the canal.", "Tamsel Orrow", "begins a sentence"},
		{"en", "In a shed by the canal, Tamsel Orrow grinds lenses.", "Tamsel Orrow", "begins a clause"},
		{"en", "Since Friday Tamsel Orrow has kept the lock.", "Tamsel Orrow", "the day is no part of it"},
		{"en", "The lock of Fenny Wake is kept by Mrs Tamsel Orrow.", "Tamsel Orrow", "a courtesy title, not the place"},
		{"en", "Fenny Wake has one lock. In Fenny Wake nobody hurries.", "", "a place"},
		{"en", "At the end of Quarry Lane the light burns all night.", "", "behind a preposition"},
		{"de", "Kleine Boote sind nicht für den Sturm und das Eis, die der Winter mit sich bringt.", "", "an adjective and a noun"},
		{"it", "A Borgo Lume la luce manca spesso. Da un anno il lampionaio Ernesco Baldelli la riaccende a mano.", "Ernesco Baldelli", "a trade before it"},
		{"hu", "A régi malomban Csemeti Zsombolya őrli a lisztet.", "Csemeti Zsombolya", "in the middle of a sentence"},
		{"fr", "Madame Oriande Quellec répare les filets.", "Oriande Quellec", "a courtesy title"},
		{"vi", "Con thuyền của ông Bạch Văn Thuyên nằm im bên bến.", "Bạch Văn Thuyên", "a courtesy title inside the sentence"},
		{"pt", "Há trinta anos que Dona Alvina Serqueira cuida do farol.", "Alvina Serqueira", "a courtesy title"},
		{"en", "Fenny Valley turns a hundred this year.", "", "a place's word closes it"},
		{"es", "Radio Alvera cumple cien años.", "", "a house's word opens it"},
		{"id", "Sungai Wakeh mengalir di tengah kota.", "", "a river"},
		{"eu", "Ibarreko Haizeak ez du etsai.", "", "the ending of who does something is no part of a name"},
	} {
		bold := func(s string) article.Node {
			return &article.Paragraph{Text: []article.Run{{Text: s, Marks: article.MarkStrong}}}
		}
		plain := func(s string) article.Node { return &article.Paragraph{Text: article.Plainly(s)} }
		body := []article.Node{plain(c.intro), bold("Why?"), plain("Because of the rain."), bold("And now?"), plain("Now it is dry."), bold("Until when?"), plain("Until it rains.")}
		got := Split(Input{Title: "Interview", Lang: c.lang, Body: body})
		name := ""
		for _, s := range got.Speakers {
			if s.Role == article.RoleInterviewee {
				name = s.Name
			}
		}
		if name != c.want {
			t.Errorf("%s: %q: %q is asked, want %q: %s", c.lang, c.intro, name, c.want, c.reason)
		}
	}
}

// TestHouseName takes labels for the publication's name, and what are none.
func TestHouseName(t *testing.T) {
	for _, c := range []struct{ site, label, want, reason string }{
		{"The Quay Courier", "Quay Courier", "The Quay Courier", "without its article"},
		{"The Quay Courier", "Courier", "The Quay Courier", "its end"},
		{"The Quay Courier", "QC", "The Quay Courier", "initials"},
		{"El Correo del Muelle", "El Correo", "El Correo del Muelle", "its beginning"},
		{"El Correo del Muelle", "CORREO", "El Correo del Muelle", "its beginning without the article"},
		{"Le Correo des Quais", "CQ", "Le Correo des Quais", "initials of its capitals"},
		{"Φωνή της Προκυμαίας", "ΦΩΝΗ ΤΗΣ ΠΡΟΚΥΜΑΙΑΣ", "Φωνή της Προκυμαίας", "capitals bear no accents"},
		{"Вестник пристани", "Вестник", "Вестник пристани", ""},
		{"The Quay Courier", "The", "", "the article alone"},
		{"Radio Anna", "Anna", "", "a given name may be anybody's"},
		{"The Quay Courier", "Crake", "", ""},
		{"", "Courier", "", ""},
	} {
		d := newDoc(Input{Site: c.site})
		if got := d.houseName(c.label); got != c.want {
			t.Errorf("%q on %q: %q, want %q %s", c.label, c.site, got, c.want, c.reason)
		}
	}
}

// TestFullNames completes labels by names in other cases, with readings, and from headlines.
func TestFullNames(t *testing.T) {
	for _, c := range []struct{ lang, text, label, want, reason string }{
		{"fi", "Lehti tapasi Kaisu Nurmisen saaressa, jossa on yksi majakka ja paljon tuulta.", "NURMINEN", "Kaisu Nurminen", "the text has another case"},
		{"ja", "映写技師の芦田一馬と、客に話を聞いた。", "芦田", "芦田一馬", "up to the particle"},
		{"ja", "芦田監督は客に話を聞いた。", "芦田", "芦田", "an office behind the name"},
	} {
		d := newDoc(Input{Lang: c.lang, Body: []article.Node{&article.Paragraph{Text: article.Plainly(c.text)}}})
		if got := d.labelName(&part{labels: []string{c.label}}); got != c.want {
			t.Errorf("%s: %q is %q, want %q: %s", c.lang, c.label, got, c.want, c.reason)
		}
	}
}

// TestUnknownMarkers tells words for question and answer from names in a language without a table.
func TestUnknownMarkers(t *testing.T) {
	for _, c := range []struct{ asks, answers, guest, reason string }{
		{"Vrooga", "Ansoor", "Tamsel Orrow", "both stand nowhere else"},
		{"Quist", "Orrow", "Tamsel Orrow", "surnames"},
		{"Vrooga", "Lock", "Lock", "the page prints it elsewhere"},
	} {
		var body []article.Node
		add := func(s string) { body = append(body, &article.Paragraph{Text: article.Plainly(s)}) }
		add("Tamsel Orrow keeps the Lock of the canal, and nobody else does. She has the key.")
		for _, q := range []string{"Do you wait for the boats?", "Who has the key?", "And in winter?"} {
			add(c.asks + ": " + q)
			add(c.answers + ": I wait, and I have the key.")
		}
		got := Split(Input{Title: "At the canal", Authors: []article.Author{{Name: "Ada Quist"}}, Body: body}).Speakers
		if len(got) != 2 || got[0].Name != "Ada Quist" && c.answers != "Lock" || got[1].Name != c.guest {
			t.Errorf("%s and %s: %+v, want Ada Quist and %s: %s", c.asks, c.answers, got, c.guest, c.reason)
		}
	}
}
