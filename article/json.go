package article

import "github.com/verbatim-go/verbatim/article/internal/jsontext"

// FormatVersion is the version of the JSON that AppendJSON writes and ReadJSON reads.
const FormatVersion = 1

// AppendJSON appends a as one line of JSON, format version 1, and returns the extended slice. What is empty is left
// out, except for the version, the kind, the confidence (rounded to four decimals) and the text of whatever is made
// of runs. "runs" is written only where some run has a mark. The trace is not written. Invalid UTF-8 becomes U+FFFD,
// and <, > and & are escaped, so that the result can stand in a script element.
func (a *Article) AppendJSON(dst []byte) []byte {
	w := jsonWriter{append(dst, '{')}
	w.int("version", FormatVersion)
	w.str("kind", a.Kind.String())
	w.key("confidence")
	w.b = jsontext.AppendRatio(w.b, a.Confidence)
	w.text("title", a.Title)
	w.text("deck", a.Deck)
	w.texts("sections", a.Sections)
	w.texts("topics", a.Topics)
	list(&w, "authors", a.Authors, (*jsonWriter).author)
	w.text("site", a.Site)
	w.text("published", a.Published.String())
	w.text("modified", a.Modified.String())
	w.text("license", a.License)
	w.text("access", a.Access.String())
	w.text("lang", a.Lang)
	w.text("dir", a.Dir)
	w.text("url", a.URL)
	w.optionalFigure("lead", a.Lead)
	w.optionalNodes("body", a.Body)
	list(&w, "speakers", a.Speakers, (*jsonWriter).speaker)
	list(&w, "teasers", a.Teasers, (*jsonWriter).teaser)
	list(&w, "notes", a.Notes, (*jsonWriter).note)
	list(&w, "rest", a.Rest, (*jsonWriter).rest)
	list(&w, "notices", a.Notices, (*jsonWriter).notice)
	w.close()
	return w.b
}

// MarshalJSON implements encoding/json's Marshaler with AppendJSON.
func (a *Article) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

// UnmarshalJSON implements encoding/json's Unmarshaler with ReadJSON.
func (a *Article) UnmarshalJSON(src []byte) error {
	read, err := ReadJSON(src)
	if err != nil {
		return err
	}
	*a = *read
	return nil
}

func (w *jsonWriter) author(a Author) {
	w.open()
	w.str("name", a.Name)
	w.text("url", a.URL)
	w.close()
}

func (w *jsonWriter) speaker(s Speaker) {
	w.open()
	w.text("name", s.Name)
	w.texts("labels", s.Labels)
	w.str("role", s.Role.String())
	w.text("description", s.Description)
	w.close()
}

func (w *jsonWriter) teaser(t Teaser) {
	w.open()
	w.text("title", t.Title)
	w.text("url", t.URL)
	w.texts("sections", t.Sections)
	w.text("summary", t.Summary)
	w.texts("paragraphs", t.Paragraphs)
	w.optionalFigure("figure", t.Figure)
	w.text("date", t.Date)
	w.texts("authors", t.Authors)
	w.text("group", t.Group)
	w.text("more", t.More)
	w.flag("inBody", t.InBody)
	w.close()
}

func (w *jsonWriter) note(n Note) {
	w.open()
	w.str("kind", n.Kind.String())
	w.str("text", n.Text)
	w.close()
}

func (w *jsonWriter) rest(r Rest) {
	w.open()
	w.str("label", r.Label.String())
	w.str("text", r.Text)
	w.close()
}

func (w *jsonWriter) notice(n Notice) {
	w.open()
	w.str("text", n.Text)
	w.text("origin", n.Origin)
	w.close()
}
