package article

import "github.com/verbatim-go/verbatim/article/internal/jsontext"

func (r *reader) article(v jsontext.Value) *Article {
	a := &Article{}
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "kind":
			a.Kind = name[Kind](r, v, kindNames[:])
		case "confidence":
			a.Confidence = r.float(v)
		case "title":
			a.Title = r.str(v)
		case "deck":
			a.Deck = r.str(v)
		case "sections":
			a.Sections = r.texts(v)
		case "topics":
			a.Topics = r.texts(v)
		case "authors":
			a.Authors = listOf(r, v, (*reader).author)
		case "site":
			a.Site = r.str(v)
		case "published":
			a.Published = r.date(v)
		case "modified":
			a.Modified = r.date(v)
		case "license":
			a.License = r.str(v)
		case "access":
			a.Access = name[Access](r, v, accessNames[:])
		case "lang":
			a.Lang = r.str(v)
		case "dir":
			a.Dir = r.str(v)
		case "url":
			a.URL = r.str(v)
		case "lead":
			a.Lead = r.optionalFigure(v)
		case "body":
			a.Body = r.nodes(v)
		case "speakers":
			a.Speakers = listOf(r, v, (*reader).speaker)
		case "teasers":
			a.Teasers = listOf(r, v, (*reader).teaser)
		case "notes":
			a.Notes = listOf(r, v, (*reader).note)
		case "rest":
			a.Rest = listOf(r, v, (*reader).rest)
		case "notices":
			a.Notices = listOf(r, v, (*reader).notice)
		}
	})
	return a
}

func (r *reader) author(v jsontext.Value) (a Author) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "name":
			a.Name = r.str(v)
		case "url":
			a.URL = r.str(v)
		}
	})
	return a
}

func (r *reader) speaker(v jsontext.Value) (s Speaker) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "name":
			s.Name = r.str(v)
		case "labels":
			s.Labels = r.texts(v)
		case "role":
			s.Role = name[Role](r, v, roleNames[:])
		case "description":
			s.Description = r.str(v)
		}
	})
	return s
}

func (r *reader) teaser(v jsontext.Value) (t Teaser) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "title":
			t.Title = r.str(v)
		case "url":
			t.URL = r.str(v)
		case "sections":
			t.Sections = r.texts(v)
		case "summary":
			t.Summary = r.str(v)
		case "paragraphs":
			t.Paragraphs = r.texts(v)
		case "figure":
			t.Figure = r.optionalFigure(v)
		case "date":
			t.Date = r.str(v)
		case "authors":
			t.Authors = r.texts(v)
		case "group":
			t.Group = r.str(v)
		case "more":
			t.More = r.str(v)
		case "inBody":
			t.InBody = r.flag(v)
		}
	})
	return t
}

func (r *reader) note(v jsontext.Value) (n Note) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "kind":
			n.Kind = name[NoteKind](r, v, noteNames[:])
		case "text":
			n.Text = r.str(v)
		}
	})
	return n
}

func (r *reader) rest(v jsontext.Value) (out Rest) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "label":
			out.Label = name[Label](r, v, labelNames[:])
		case "text":
			out.Text = r.str(v)
		}
	})
	return out
}

func (r *reader) notice(v jsontext.Value) (n Notice) {
	r.members(v, func(key string, v jsontext.Value) {
		switch key {
		case "text":
			n.Text = r.str(v)
		case "origin":
			n.Origin = r.str(v)
		}
	})
	return n
}
