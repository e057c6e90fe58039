package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
	"github.com/verbatim-go/verbatim/qa/internal/words"
)

// cast says who says each turn.
type cast struct {
	of       []int // speaker of each start, -1 unknown
	kinds    []article.TurnKind
	speakers []article.Speaker
	cues     []string
}

// part is one speaker while the cast is made.
type part struct {
	keys        []string
	labels      []string
	side        side
	word        words.Kind
	leads       bool // the page says so
	voices      []*voice
	name        string
	why         string // what gave the name
	description string
	air         article.Role // in a broadcast; RoleOther elsewhere
}

// cast makes the list of speakers: labels of one person are one speaker, an unlabelled side is one.
func (d *doc) cast(r *reading, kind article.Kind) *cast {
	c := &cast{of: make([]int, len(r.starts)), kinds: make([]article.TurnKind, len(r.starts))}
	sides := make([]side, len(r.starts))
	for i, s := range r.starts {
		sides[i] = d.sideOf(s, r)
	}
	if kind == article.KindFAQ {
		for i := range c.of {
			c.of[i], c.kinds[i] = -1, kindOf(sides[i])
		}
		return c
	}
	parts, byKey := d.parts(r, sides)
	sole := soleParts(parts)
	sections, answerers := d.sections(r), map[string]int{}
	for i, s := range r.starts {
		switch {
		case s.gap:
			c.of[i] = -1
		case s.key != "":
			c.of[i] = byKey[s.key]
		case sections != nil && sections[i] != "":
			at, ok := answerers[sections[i]]
			if !ok {
				at = len(parts)
				answerers[sections[i]] = at
				name, trade, _ := strings.Cut(sections[i], ", ")
				parts = append(parts, &part{side: sideAnswer, name: name, description: trade})
			}
			c.of[i] = at
		case sides[i] != sideNone && sole[sides[i]] >= 0:
			c.of[i] = sole[sides[i]]
		default:
			parts = append(parts, &part{side: sides[i]})
			sole[sides[i]] = len(parts) - 1
			c.of[i] = len(parts) - 1
		}
	}
	d.reorder(parts, c)
	d.name(parts, r, c)
	talk := d.oneSided(parts, r)
	if cue := d.air(parts, r, c); cue != "" && !talk {
		c.cues = append(c.cues, cue)
	}
	for i := range c.of {
		if c.of[i] < 0 || talk { // speeches are statements
			continue
		}
		sd := parts[c.of[i]].side
		if sides[i] != sideNone && r.starts[i].key == "" {
			sd = sides[i]
		}
		c.kinds[i] = kindOf(sd)
	}
	for _, p := range parts {
		c.speakers = append(c.speakers, article.Speaker{Name: p.name, Labels: p.labels, Role: p.role(talk), Description: p.description})
	}
	return c
}

func kindOf(s side) article.TurnKind {
	switch s {
	case sideAsk:
		return article.TurnQuestion
	case sideAnswer:
		return article.TurnAnswer
	case sideNone:
	}
	return article.TurnStatement
}

// reorder numbers the parts by their first turn.
func (d *doc) reorder(parts []*part, c *cast) {
	at := make([]int, len(parts))
	for i := range at {
		at[i] = -1
	}
	old := append([]*part(nil), parts...)
	n := 0
	for i, p := range c.of {
		if p < 0 {
			continue
		}
		if at[p] < 0 {
			at[p] = n
			parts[n] = old[p]
			n++
		}
		c.of[i] = at[p]
	}
}

// parts groups the labels of one person.
func (d *doc) parts(r *reading, sides []side) ([]*part, map[string]int) {
	var parts []*part
	byKey := map[string]int{}
	var keys []string
	for _, s := range r.starts {
		if _, ok := byKey[s.key]; !ok && s.key != "" {
			byKey[s.key] = -1
			keys = append(keys, s.key)
		}
	}
	index := indexKeys(keys)
	for i, s := range r.starts {
		if s.key == "" {
			continue
		}
		at := byKey[s.key]
		if at < 0 {
			full := index.fullest(s.key)
			if at = byKey[full]; at < 0 {
				parts = append(parts, &part{side: sides[i]})
				at = len(parts) - 1
				byKey[full] = at
			}
			byKey[s.key] = at
			p := parts[at]
			p.keys = append(p.keys, s.key)
			if v := r.voices[s.key]; v != nil {
				p.voices = append(p.voices, v)
				p.word |= v.word
				p.leads = p.leads || v.leads
			} else {
				p.word |= words.Label(s.key)
			}
			if v := r.voices[s.key]; v != nil && len(p.voices) > 1 && len(v.pieces) > len(p.voices[0].pieces) {
				p.side = sides[i]
			}
		}
		p := parts[at]
		if !contains(p.labels, s.label) {
			p.labels = append(p.labels, s.label)
		}
		if p.side == sideNone {
			p.side = sides[i]
		}
	}
	return parts, byKey
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// soleParts returns for each side the only labelled part on it, -1 when there is none or more than one.
func soleParts(parts []*part) [3]int {
	out := [3]int{-1, -1, -1}
	n := [3]int{}
	for i, p := range parts {
		n[p.side]++
		out[p.side] = i
	}
	for s := range out {
		if n[s] != 1 {
			out[s] = -1
		}
	}
	return out
}

// keyIndex finds the fuller form of a short label.
type keyIndex struct {
	by   map[string]string // last word, first word or initials -> the one key that has it; "" when several have
	self map[string]bool
}

func indexKeys(keys []string) keyIndex {
	x := keyIndex{by: map[string]string{}, self: map[string]bool{}}
	for _, k := range keys {
		x.self[k] = true
		ws := fields(k)
		if len(ws) < 2 {
			continue
		}
		forms := map[string]bool{initials(ws): true}
		for i := 1; i < len(ws); i++ {
			forms[strings.Join(ws[i:], " ")] = true
			forms[strings.Join(ws[:i], " ")] = true
		}
		for f := range forms {
			if old, ok := x.by[f]; ok && old != k {
				x.by[f] = ""
				continue
			}
			x.by[f] = k
		}
	}
	return x
}

func initials(ws []string) string {
	var b strings.Builder
	for _, w := range ws {
		b.WriteRune([]rune(w)[0])
	}
	return b.String()
}

func (x keyIndex) fullest(key string) string {
	for range 3 {
		full := x.by[strings.Join(fields(key), " ")]
		if full == "" {
			return key
		}
		key = full
	}
	return key
}

// oneSided reports whether nobody asks anybody: speeches in turn, such as an address by two.
func (d *doc) oneSided(parts []*part, r *reading) bool {
	if len(parts) < 2 {
		return true
	}
	for _, p := range parts {
		for _, v := range p.voices {
			if v.part == sideAsk && (v.leads || v.addresses() || v.isInterviewer() || d.house(v.key)) {
				return false
			}
		}
	}
	asks, n := 0, 0
	for k, s := range r.starts {
		n++
		for i := s.piece; i < r.endOf(k); i++ {
			if d.pieces[i].holdsAsk {
				asks++
				break
			}
		}
	}
	return share(asks, n) < 0.12 || asks < 2 && n >= 6
}

func (p *part) role(talk bool) article.Role {
	switch {
	case p.word&words.Moderator != 0 || p.leads:
		return article.RoleModerator
	case p.word&words.Audience != 0:
		return article.RoleAudience
	case p.word&words.Host != 0:
		return article.RoleHost
	case p.word&words.Guest != 0 && p.word&words.Interviewer == 0:
		return article.RoleGuest
	case talk:
		return article.RoleOther
	case p.air != article.RoleOther:
		return p.air
	case p.side == sideAsk:
		return article.RoleInterviewer
	case p.side == sideAnswer:
		return article.RoleInterviewee
	}
	return article.RoleOther
}
