package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article/parse"
)

// TestTeaserForms reads cards and lines in the forms that papers print them in, and what only looks like them. What
// is wanted: sections, title, summary, date, authors, group, picture, in the body or not.
func TestTeaserForms(t *testing.T) {
	const u = "/river/fog-closes-the-river"
	for _, tt := range []struct{ name, middle, foot, want string }{
		{"link wraps everything", "", `<div class="related"><h2>More on this</h2><a class="card" href="` + u + `"><img src="/fog.jpg" width="400" height="300" alt="Fog over water"><span class="kicker">River</span><h3>Fog closes the river for a second day</h3><p>No boat has left since Monday morning.</p></a></div>`, "River|Fog closes the river for a second day|No boat has left since Monday morning.|||More on this|/fog.jpg|false"},
		{"split over spans", "", `<div class="card"><a href="` + u + `"><h3><span>Fog closes</span> <span>the river</span> <span>for a second day</span></h3></a></div>`, "|Fog closes the river for a second day||||||false"},
		{"kicker and title in one link", "", `<div class="teaser"><h3><a href="` + u + `"><span class="teaser-kicker">River:</span> <span class="teaser-title">Fog closes the river for a second day</span></a></h3></div>`, "River|Fog closes the river for a second day||||||false"},
		{"kicker and title in one link, blocks", "", `<article class="teaser"><a href="` + u + `"><div class="kicker">River</div><div class="headline">Fog closes the river for a second day</div></a></article>`, "River|Fog closes the river for a second day||||||false"},
		{"printed twice", "", `<div class="card mobile"><a href="` + u + `"><h3>Fog closes the river for a second day</h3></a></div><div class="card desktop"><a href="` + u + `"><h3>Fog closes the river for a second day</h3></a></div>`, "|Fog closes the river for a second day||||||false"},
		{"list in nav", "", `<nav class="related-stories"><h3>Read next</h3><ul><li><a href="` + u + `">Fog closes the river for a second day</a></li><li><a href="/coast/new-light">New light for the old tower on the northern head</a></li></ul></nav>`, "|Fog closes the river for a second day||||Read next||false; |New light for the old tower on the northern head||||Read next||false"},
		{"read also", `<p><strong>Read also:</strong> <a href="` + u + `">Fog closes the river for a second day</a></p>`, "", "|Fog closes the river for a second day||||Read also||true"},
		{"lesen sie auch", `<p>Lesen Sie auch: <a href="` + u + `">Nebel sperrt den Fluss am zweiten Tag in Folge</a></p>`, "", "|Nebel sperrt den Fluss am zweiten Tag in Folge||||Lesen Sie auch||true"},
		{"lire aussi", `<p>Lire aussi : <a href="` + u + `">Le brouillard ferme le fleuve pour le deuxième jour</a></p>`, "", "|Le brouillard ferme le fleuve pour le deuxième jour||||Lire aussi||true"},
		{"leggi anche", `<p>LEGGI ANCHE: <a href="` + u + `">La nebbia chiude il fiume per il secondo giorno</a></p>`, "", "|La nebbia chiude il fiume per il secondo giorno||||LEGGI ANCHE||true"},
		{"читайте также", `<p>Читайте также: <a href="` + u + `">Туман закрыл реку второй день подряд</a></p>`, "", "|Туман закрыл реку второй день подряд||||Читайте также||true"},
		{"date and author", "", `<div class="card"><h3><a href="` + u + `">Fog closes the river for a second day</a></h3><p class="byline">By Jane Roe</p><time>3 May 2024</time></div>`, "|Fog closes the river for a second day||3 May 2024|By Jane Roe|||false"},
		{"caption of the card's picture", "", `<div class="card"><figure><img src="/fog.jpg" width="400" height="300" alt="Fog"><figcaption>Fog over the lower quay. Photo: Jane Roe</figcaption></figure><h3><a href="` + u + `">Fog closes the river for a second day</a></h3></div>`, "|Fog closes the river for a second day|||||/fog.jpg|false"},
		{"lengths of films are no dates", "", `<section><h2>Videos</h2><div class="v"><a href="/video/fog-on-the-river-1"><span class="length">02:14</span><h3>Fog on the river, seen from the tower</h3></a></div><div class="v"><a href="/video/new-light-2"><div>3 min</div><h3>New light for the old tower</h3></a></div></section>`, "|Fog on the river, seen from the tower||||Videos||false; |New light for the old tower||||Videos||false"},
		{"ranks in the links", "", `<section><h2>Le plus lu</h2><ul><li><a href="/n/le-bac-12"><b>1.</b> Le bac repart ce matin</a></li><li><a href="/n/phare-13"><b>2.</b> Un nouveau phare au nord</a></li><li><a href="/n/brume-14"><b>3.</b> La brume se lève</a></li></ul></section>`, "|Le bac repart ce matin||||Le plus lu||false; |Un nouveau phare au nord||||Le plus lu||false; |La brume se lève||||Le plus lu||false"},
		{"paid for, among others", "", `<section class="related"><h2>Weitere Themen</h2><div class="card"><a href="/n/nebel-12"><h3>Nebel sperrt den Fluss erneut</h3></a></div><div class="card"><span>Anzeige</span><a href="/p/seile-13"><h3>Die besten Seile für diesen Frühling im Vergleich</h3></a></div><div class="card"><a href="/n/licht-14"><h3>Neues Licht für den alten Turm</h3></a></div></section>`, "|Nebel sperrt den Fluss erneut||||Weitere Themen||false; |Neues Licht für den alten Turm||||Weitere Themen||false"},
		{"products with prices", "", `<section><h2>Unser Laden</h2><div class="k"><a href="/p/123-seil"><h3>Zehn Meter Hanfseil, geflochten</h3></a><p>19,90 €</p></div><div class="k"><a href="/p/124-lampe"><h3>Lampe für die Kajüte, Messing</h3></a><p>49,90 €</p></div></section>`, ""},
		{"copies that appear over the card", "", `<section class="related"><h2>More</h2><div class="card"><a href="/n/fog-12">Fog closes the river again</a><div class="hovercard"><a href="/n/fog-12">Fog closes the river again</a><p>No boat has left since Monday.</p></div></div><div class="card"><a href="/n/light-14">New light for the old tower</a><div class="hovercard"><a href="/n/light-14">New light for the old tower</a><p>It burns since Sunday.</p></div></div></section>`, "|Fog closes the river again|No boat has left since Monday.|||More||false; |New light for the old tower|It burns since Sunday.|||More||false"},
		{"a stock phrase in bold before the link", `<p><b>Lire aussi :</b> <a href="` + u + `">Le brouillard ferme le fleuve pour le deuxième jour</a></p>`, "", "|Le brouillard ferme le fleuve pour le deuxième jour||||Lire aussi||true"},
		{"a stock phrase above a list in the body", `<p><strong>Διαβάστε επίσης</strong></p><ul><li><a href="/n/1-omichli">Η ομίχλη έκλεισε πάλι το ποτάμι</a></li><li><a href="/n/2-faros">Νέο φως στον παλιό φάρο</a></li></ul>`, "", "|Η ομίχλη έκλεισε πάλι το ποτάμι||||Διαβάστε επίσης||true; |Νέο φως στον παλιό φάρο||||Διαβάστε επίσης||true"},
		{"episodes with their lengths", "", `<section><h2>All episodes</h2><ul><li><a href="/podcast/harbour/41">Episode 41: The last ferry</a> <span>34 min</span></li><li><a href="/podcast/harbour/40">Episode 40: Fog</a> <span>28 min</span></li></ul></section>`, "|Episode 41: The last ferry||||All episodes||false; |Episode 40: Fog||||All episodes||false"},
		{"a list for phones and one for desktops", "", `<section class="wide"><h2>Mer</h2><ul><li><a href="/n/dimman-12">Dimman stänger floden igen</a></li><li><a href="/n/fyren-14">Nytt ljus i det gamla tornet</a></li></ul></section><section class="narrow"><h2>Mer</h2><ul><li><a href="/n/dimman-12">Dimman stänger floden igen</a></li><li><a href="/n/fyren-14">Nytt ljus i det gamla tornet</a></li></ul></section>`, "|Dimman stänger floden igen||||Mer||false; |Nytt ljus i det gamla tornet||||Mer||false"},
		{"jobs that only their titles tell", "", `<section><h2>Wir suchen</h2><div class="k"><a href="/k/123-matrose"><h3>Matrose (m/w/d) für die Nachtfähre</h3></a></div><div class="k"><a href="/k/124-koch"><h3>Koch (w/m/d) für die Hafenkantine</h3></a></div></section>`, ""},
		{"shop", "", `<div class="shop"><div class="product-card"><a href="/shop/rope"><h3>Ten metres of the best hemp rope</h3></a><p>EUR 19.90</p><button>Add to cart</button></div></div>`, ""},
		{"jobs", "", `<div class="jobs"><h2>Jobs</h2><ul><li><a href="/jobs/skipper">Skipper for the night ferry (m/f/d)</a></li><li><a href="/jobs/cook">Cook for the harbour canteen (m/f/d)</a></li></ul></div>`, ""},
		{"advertisement", "", `<div class="ad"><span>Advertisement</span><a href="https://ads.example/x"><h3>This one trick keeps your boat dry</h3></a></div>`, ""},
		{"share", "", `<ul class="share"><li><a href="https://social.example/share">Share this story with all your friends</a></li></ul>`, ""},
		{"comments", "", `<section class="comments"><h2>3 comments</h2><div class="comment"><a href="/users/tom">Tom of the lower quay</a><p>I was on that ferry and it was not late at all.</p></div></section>`, ""},
		{"tags", "", `<ul class="tags"><li><a href="/tag/night-ferry">The night ferry</a></li><li><a href="/tag/tides">Tides and currents</a></li></ul>`, ""},
		{"author", "", `<div class="author"><a href="/author/jane-roe">All articles by Jane Roe, shipping desk</a></div>`, ""},
	} {
		a, err := parse.Article(story("", tt.middle, tt.foot), parse.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, x := range a.Teasers {
			img := ""
			if x.Figure != nil {
				img = x.Figure.URL
			}
			out = append(out, strings.Join([]string{strings.Join(x.Sections, "+"), x.Title, x.Summary, x.Date, strings.Join(x.Authors, "+"), x.Group, img, fmt.Sprint(x.InBody)}, "|"))
		}
		if got := strings.Join(out, "; "); got != tt.want {
			t.Errorf("%s\n want %s\n got  %s", tt.name, tt.want, got)
		}
		if lost, invented := account(t, story("", tt.middle, tt.foot), parse.Options{}); len(lost)+len(invented) > 0 {
			t.Errorf("%s: lost %q, invented %q", tt.name, lost, invented)
		}
	}
}
