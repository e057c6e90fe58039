package block

import "strings"

// Attr is one attribute of an element. Key is in lower case.
type Attr struct{ Key, Val string }

// common are the attributes that matter on any element.
type common struct {
	class, id, role, itemprop, itemtype, style, test string
	hidden, scope                                    bool
}

// readCommon collects them in one pass over attrs. Of repeated attributes the first counts.
func readCommon(attrs []Attr) common {
	var c common
	for _, a := range attrs {
		switch a.Key {
		case "class":
			first(&c.class, a.Val)
		case "id":
			first(&c.id, a.Val)
		case "role":
			first(&c.role, a.Val)
		case "itemprop":
			first(&c.itemprop, a.Val)
		case "itemtype":
			first(&c.itemtype, a.Val)
		case "style":
			first(&c.style, a.Val)
		case "data-testid", "data-component", "data-module", "data-type", "data-qa":
			first(&c.test, a.Val)
		case "itemscope":
			c.scope = true
		case "hidden":
			c.hidden = !strings.EqualFold(a.Val, "until-found")
		}
	}
	return c
}

func first(dst *string, val string) {
	if *dst == "" {
		*dst = val
	}
}

// get returns the value of the first attribute named key, "" when there is none.
func get(attrs []Attr, key string) string {
	for _, a := range attrs {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// has reports whether there is an attribute named key.
func has(attrs []Attr, key string) bool {
	for _, a := range attrs {
		if a.Key == key {
			return true
		}
	}
	return false
}
