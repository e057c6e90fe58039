package qa

import "strings"

// sectionReach is how many pieces before a prompt its answerer's name may stand: a heading, a picture, an account.
const sectionReach = 5

// sections returns, for each start of r, who answers it, where the same questions are put to many and a line of its own names
// each of them; nil where that is not so.
func (d *doc) sections(r *reading) []string {
	prompts := 0
	for _, s := range r.starts {
		prompts += b2i(!s.gap && d.pieces[s.piece].prompt)
	}
	if prompts < 2*promptTimes {
		return nil
	}
	out := make([]string, len(r.starts))
	names := map[string]bool{}
	cur, from := "", 0
	for k, s := range r.starts {
		if d.pieces[s.piece].prompt && !s.gap {
			for i := s.piece - 1; i >= max(from, s.piece-sectionReach); i-- {
				if p := &d.pieces[i]; p.words >= 2 && p.words <= 4 && nameForm(p.text) && !endsSentence(p.text) {
					cur = strings.TrimSpace(p.text)
					names[cur] = true
					break
				}
			}
			from = s.piece
		}
		if s.side == sideAnswer && s.key == "" {
			out[k] = cur
		}
	}
	if len(names) < 2 {
		return nil
	}
	return out
}
