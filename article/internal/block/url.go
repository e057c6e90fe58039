package block

import (
	"bytes"
	"strings"
)

// maxURL is the longest address kept, in bytes; what is longer is data or a mistake.
const maxURL = 8 << 10

// scheme returns the scheme of s in lower case and what follows its colon; "" and s for a relative reference.
func scheme(s string) (name, rest string) {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
		case i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return strings.ToLower(s[:i]), s[i+1:]
		default:
			return "", s
		}
	}
	return "", s
}

// tidyURL returns s without the white space and control characters that browsers ignore: around it any, inside it
// tabs and line ends. Other spaces inside become %20; other control characters go.
func tidyURL(s string) string {
	clean := true
	for i := 0; i < len(s); i++ {
		if s[i] <= ' ' || s[i] == 0x7F {
			clean = false
			break
		}
	}
	if clean {
		return s
	}
	s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' || r == 0x7F })
	b := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			b = append(b, "%20"...)
		case c > ' ' && c != 0x7F:
			b = append(b, c)
		}
	}
	return string(b)
}

// allowedURL judges the address s, which tidyURL has seen: it returns the scheme that is refused, or "" and true.
func allowedURL(s string, image bool) (refused string, ok bool) {
	name, rest := scheme(s)
	switch name {
	case "", "http", "https":
		return "", true
	case "mailto", "tel":
		return name, !image
	case "data":
		if !image {
			return name, false
		}
		for _, kind := range [...]string{"image/png", "image/jpeg", "image/gif", "image/webp"} {
			if len(rest) > len(kind) && strings.EqualFold(rest[:len(kind)], kind) && (rest[len(kind)] == ';' || rest[len(kind)] == ',') {
				return "", true
			}
		}
	}
	return name, false
}

// parts are the components of an address after RFC 3986, section 3, each with its delimiter.
type parts struct {
	scheme    string // "https:"
	authority string // "//example.org"
	path      string
	query     string // "?q"
	fragment  string // "#f"
}

func split(s string) parts {
	var p parts
	if name, rest := scheme(s); name != "" {
		p.scheme, s = name+":", rest
	}
	if i := strings.IndexByte(s, '#'); i >= 0 {
		s, p.fragment = s[:i], s[i:]
	}
	if i := strings.IndexByte(s, '?'); i >= 0 {
		s, p.query = s[:i], s[i:]
	}
	if strings.HasPrefix(s, "//") {
		i := strings.IndexByte(s[2:], '/')
		if i < 0 {
			i = len(s) - 2
		}
		p.authority, s = s[:i+2], s[i+2:]
	}
	p.path = s
	return p
}

func (p parts) String() string {
	return p.scheme + p.authority + p.path + p.query + p.fragment
}

// ResolveURL returns the reference ref resolved against base (RFC 3986, section 5). Without a base with a scheme ref
// comes back as it is.
func ResolveURL(base, ref string) string {
	if name, _ := scheme(ref); name != "" {
		if name != "http" && name != "https" {
			return ref
		}
		p := split(ref)
		if p.authority != "" {
			p.path = removeDots(p.path)
		}
		return p.String()
	}
	b := split(base)
	if b.scheme == "" || b.authority == "" {
		return ref
	}
	r := split(ref)
	r.scheme = b.scheme
	switch {
	case r.authority != "":
	case r.path == "":
		r.authority, r.path = b.authority, b.path
		if r.query == "" {
			r.query = b.query
		}
		return r.String()
	case r.path[0] == '/':
		r.authority = b.authority
	default:
		r.authority = b.authority
		r.path = b.path[:strings.LastIndexByte(b.path, '/')+1] + r.path
		if r.path[0] != '/' {
			r.path = "/" + r.path
		}
	}
	r.path = removeDots(r.path)
	return r.String()
}

// removeDots takes "." and ".." segments out of an absolute path (RFC 3986, section 5.2.4).
func removeDots(path string) string {
	if !strings.Contains(path, "/.") {
		return path
	}
	out := make([]byte, 0, len(path))
	for i := 0; i < len(path); {
		end := strings.IndexByte(path[i+1:], '/')
		if end < 0 {
			end = len(path)
		} else {
			end += i + 1
		}
		last := end == len(path)
		switch seg := path[i+1 : end]; seg {
		case ".", "..":
			if seg == ".." {
				out = out[:max(0, bytes.LastIndexByte(out, '/'))]
			}
			if last {
				out = append(out, '/')
			}
		default:
			out = append(out, path[i:end]...)
		}
		i = end
	}
	return string(out)
}
