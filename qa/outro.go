package qa

import (
	"strings"

	"github.com/verbatim-go/verbatim/article"
)

// cutOutro ends the last turn before a paragraph that tells of one of the two who talk by name: nobody speaks so of himself,
// and what tells of the other is the editors'.
func (d *doc) cutOutro(r *reading, who *cast) {
	k := len(r.starts) - 1
	if r.starts[k].gap || who.of[k] < 0 {
		return
	}
	names := outroNames(who.speakers)
	for i := d.next(r.starts[k].piece); i >= 0 && i < r.end; i = d.next(i) {
		p := &d.pieces[i]
		if p.kind != kindPara || p.first > 0 || p.second > 0 || p.label != nil && p.label.kind == labelColon {
			continue
		}
		if _, ok := containsPhrase(p.low, names); ok {
			r.end = i
			return
		}
	}
}

// outroNames returns the folded full names of the speakers, where there are but two.
func outroNames(speakers []article.Speaker) []string {
	var out []string
	for _, s := range speakers {
		if s.Role != article.RoleInterviewer && s.Role != article.RoleInterviewee || len(speakers) > 2 {
			return nil
		}
		if strings.Contains(s.Name, " ") && nameForm(s.Name) {
			out = append(out, fold(s.Name))
		}
	}
	return out
}
