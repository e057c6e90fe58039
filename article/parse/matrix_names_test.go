package parse_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/verbatim-go/verbatim/article"
)

// known counts what pages tell of something: right, nothing, and wrong.
type known struct{ right, none, wrong int }

func (k *known) count(got, want string) (ok bool) {
	switch got {
	case want:
		k.right++
		return true
	case "":
		k.none++
	default:
		k.wrong++
	}
	return false
}

func (k known) String() string {
	return fmt.Sprintf("%4d right %4d none %4d wrong", k.right, k.none, k.wrong)
}

// cast counts, over all pages of the matrix, what is known of the two who talk. A wrong name is worse than none.
type cast struct{ asker, guest, trade, roles known }

// nameFloors are what is read today: how much is right at least, and how much wrong at most.
var nameFloors = cast{
	asker: known{right: 1700, wrong: 72},
	guest: known{right: 1765, wrong: 11},
	trade: known{right: 1715},
	roles: known{right: 1775},
}

// check holds that no less is known than the floors say.
func (n *cast) check(t *testing.T) {
	t.Helper()
	for _, row := range []struct {
		what       string
		sum, floor known
	}{{"asker's name", n.asker, nameFloors.asker}, {"guest's name", n.guest, nameFloors.guest}, {"guest's trade", n.trade, nameFloors.trade}, {"roles", n.roles, nameFloors.roles}} {
		t.Logf("%-14s %v", row.what, row.sum)
		if row.sum.right < row.floor.right || row.sum.wrong > row.floor.wrong {
			t.Errorf("%s: %v; the floor is %d right, %d wrong", row.what, row.sum, row.floor.right, row.floor.wrong)
		}
	}
}

// count compares those who talk on the page of that name with k: the full names, the roles, and the trade that stands beside the guest's.
func (n *cast) count(t *testing.T, k *talk, name, page string, a *article.Article) {
	t.Helper()
	asker, guest := k.speakers(a)
	if asker == nil || guest == nil {
		return
	}
	want := k.field["asker"]
	if house := k.field["house"]; len(asker.Labels) > 0 && asker.Name != want && strings.Contains(page, house) && !strings.Contains(name, "/surname later/") && !strings.Contains(name, "/markers/") {
		want = house
	} else if len(asker.Labels) > 0 && !strings.Contains(page, house) { // bare text names the house in capitals or initials alone
		want = asker.Name
	}
	for _, row := range []struct {
		what      string
		sum       *known
		got, want string
	}{
		{"asker", &n.asker, asker.Name, want},
		{"guest", &n.guest, guest.Name, k.field["guest"]},
		{"trade", &n.trade, guest.Description, k.field["trade"]},
		{"roles", &n.roles, asker.Role.String() + " " + guest.Role.String(), "interviewer interviewee"},
	} {
		if !row.sum.count(row.got, row.want) && *matrixPage != "" && strings.Contains(name, *matrixPage) {
			t.Logf("%s: %s %q, want %q", name, row.what, row.got, row.want)
		}
	}
}

// speakers returns who asks first and who answers first, nil where nobody does.
func (k *talk) speakers(a *article.Article) (asker, guest *article.Speaker) {
	for _, turn := range a.Turns() {
		s := a.Speaker(turn)
		switch {
		case s == nil:
		case turn.Kind == article.TurnQuestion && asker == nil:
			asker = s
		case turn.Kind == article.TurnAnswer && guest == nil:
			guest = s
		}
	}
	return asker, guest
}
