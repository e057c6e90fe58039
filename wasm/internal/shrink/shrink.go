package shrink

import (
	"errors"
	"fmt"
	"os"
)

var errModule = errors.New("not a module as Go's linker writes them")

// File shrinks the module in file.
func File(file string) error {
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	out, err := shrink(src)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, out, 0o644)
}

// Numbers of the binary format.
const (
	headSize        = 8 // magic and version
	sectionCustom   = 0
	sectionImport   = 2
	sectionTypes    = 1
	sectionFunction = 3
	sectionExport   = 7
	sectionStart    = 8
	sectionCode     = 10
	sectionData     = 11 // initial contents of memory
)

// shrink returns module src, made smaller.
func shrink(src []byte) ([]byte, error) {
	m, err := readModule(src)
	if err != nil {
		return nil, err
	}
	t, err := findFuncTable(m.memory)
	if err != nil {
		return nil, err
	}
	p := program{imports: m.imports}
	roots, err := p.roots(t, m.memory, m.exports)
	if err != nil {
		return nil, err
	}
	header := len(m.memory) - len(t)
	out := append(make([]byte, 0, len(src)), src[:headSize]...)
	for _, s := range m.sections {
		body := s.body
		switch s.id {
		case sectionCustom:
			continue
		case sectionCode:
			if body, err = p.shrinkCode(body, roots); err != nil {
				return nil, err
			}
			text := appendBody(nil, t.startup(header))
			body = oneMore(body, append(appendUnsigned(nil, len(text)), text...))
		case sectionFunction:
			body = oneMore(body, []byte{byte(m.plain)})
		case sectionData: // which comes last
			if err := p.shrinkTable(t, m.memory); err != nil {
				return nil, err
			}
			body = appendMemory(nil, m.memory)
		}
		out = appendSection(out, s.id, body)
		if s.id == sectionExport {
			out = appendSection(out, sectionStart, appendUnsigned(nil, m.imports+m.functions))
		}
	}
	return out, nil
}

// module is a module as it is read.
type module struct {
	sections  []section
	exports   []byte
	memory    []byte // its initial contents
	plain     int    // the type of functions without parameters and results
	imports   int    // functions
	functions int    // of its own
}

func readModule(src []byte) (module, error) {
	sections, err := readSections(src)
	if err != nil {
		return module{}, err
	}
	m := module{sections: sections, plain: -1}
	for _, s := range sections {
		switch s.id {
		case sectionTypes:
			m.plain = plainType(s.body)
		case sectionFunction:
			m.functions = (&reader{rest: s.body}).count()
		case sectionImport:
			m.imports = (&reader{rest: s.body}).count()
		case sectionExport:
			m.exports = s.body
		case sectionData:
			if m.memory, err = readMemory(s.body); err != nil {
				return module{}, err
			}
		}
	}
	if m.plain < 0 {
		return module{}, errModule
	}
	return m, nil
}

// roots reads the functions of t, and returns those that the host or memory may call.
func (p *program) roots(t funcTable, memory, exports []byte) ([]int, error) {
	var err error
	if p.functions, err = t.functions(); err != nil {
		return nil, err
	}
	types, err := t.types(memory)
	if err != nil {
		return nil, err
	}
	header := len(memory) - len(t)
	return append(exported(exports, p.imports), p.named(memory, header, header+t.end(), types)...), nil
}

// shrinkTable strips t, the table of functions in memory, of what the code does not need.
func (p *program) shrinkTable(t funcTable, memory []byte) error {
	if err := t.evenFind(memory); err != nil {
		return err
	}
	starts := t.factStarts()
	t.strip(p.live, p.entered)
	if err := t.stripFacts(memory, starts); err != nil {
		return err
	}
	return t.compact()
}

func appendSection(dst []byte, id byte, body []byte) []byte {
	return append(appendUnsigned(append(dst, id), len(body)), body...)
}

type section struct {
	id   byte
	body []byte
}

func readSections(src []byte) ([]section, error) {
	if len(src) < headSize || string(src[:4]) != "\x00asm" {
		return nil, errModule
	}
	var out []section
	r := reader{rest: src[headSize:]}
	for len(r.rest) > 0 && !r.bad {
		id := r.byte()
		out = append(out, section{id, r.bytes(r.unsigned())})
	}
	if r.bad {
		return nil, errModule
	}
	return out, nil
}
