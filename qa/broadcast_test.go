package qa

import (
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

func TestRolesOnAir(t *testing.T) {
	const host, guest, asks, answers = article.RoleHost, article.RoleGuest, article.RoleInterviewer, article.RoleInterviewee
	for _, c := range []struct {
		name, title string
		said        []string
		want        []article.Role
	}{
		{"greeting and episode", "Low Water, episode 12: Tides", []string{"Ada Quist: Welcome back to Low Water. What is slack water?", "Bo Tarn: The quarter of an hour in which nothing moves.", "Ada Quist: Do you wait for it?", "Bo Tarn: I have waited for nothing else."}, []article.Role{host, guest}},
		{"greeting and name", "Tides", []string{"Ada Quist: Welcome to Low Water. I'm Ada Quist. What is slack water?", "Bo Tarn: The quarter of an hour in which nothing moves.", "Ada Quist: Do you wait for it?", "Bo Tarn: I have waited for nothing else."}, []article.Role{host, guest}},
		{"German", "Ebbe, Folge 12: Die Gezeiten", []string{"Ada Quist: Willkommen bei Ebbe. Was ist Stauwasser?", "Bo Tarn: Die Viertelstunde, in der sich nichts bewegt.", "Ada Quist: Warten Sie darauf?", "Bo Tarn: Ich habe auf nichts anderes gewartet."}, []article.Role{host, guest}},
		{"two hosts", "Tides", []string{"Ada Quist: This is Ada, and I have Tim, my co-host, here with me. How are your tides, Tim?", "Tim Tarn: They come and go. How are yours?", "Ada Quist: Mine are late. What did you read this week?", "Tim Tarn: I read about a lock that sings."}, []article.Role{host, host}},
		{"in print", "Tides", []string{"Ada Quist: What is slack water?", "Bo Tarn: The quarter of an hour in which nothing moves.", "Ada Quist: Do you wait for it?", "Bo Tarn: I have waited for nothing else."}, []article.Role{asks, answers}},
		{"about an episode", "The episode of the lock", []string{"Ada Quist: What is slack water?", "Bo Tarn: The quarter of an hour in which nothing moves.", "Ada Quist: Do you wait for it?", "Bo Tarn: I have waited for nothing else."}, []article.Role{asks, answers}},
	} {
		in := Input{Title: c.title}
		for _, s := range c.said {
			in.Body = append(in.Body, &article.Paragraph{Text: article.Plainly(s)})
		}
		var got []article.Role
		for _, s := range Split(in).Speakers {
			got = append(got, s.Role)
		}
		if len(got) != len(c.want) || got[0] != c.want[0] || got[1] != c.want[1] {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
