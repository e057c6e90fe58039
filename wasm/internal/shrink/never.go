package shrink

import (
	"slices"
	"strings"
)

// panics reports whether a call of function f never comes back, or never comes about.
func (p *program) panics(f int64) bool {
	i := int(f) - p.imports
	if i < 0 || i >= len(p.functions) {
		return false
	}
	name := p.functions[i].name
	return slices.Contains(failures, name) || slices.Contains(tellers, name) ||
		slices.ContainsFunc(neverPrefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
}

// failures are called where a program's own checks fail, or the runtime's.
var failures = []string{
	"runtime.fatal", "runtime.fatalpanic", "runtime.fatalthrow", "runtime.panicSliceConvert", "runtime.panicdivide", "runtime.panicdottypeE",
	"runtime.panicdottypeI", "runtime.panicnildottype", "runtime.panicoverflow", "runtime.panicrangestate", "runtime.panicshift",
	"runtime.panicunsafeslicelen", "runtime.panicunsafeslicenilptr", "runtime.panicunsafestringlen", "runtime.panicunsafestringnilptr",
	"runtime.panicwrap", "runtime.sigpanic", "runtime.throw",
}

// tellers are parts of the runtime that only tell a developer something, and only when asked to: what print and println
// write, the tracer, the profiler, metrics, checks of the collector. Nobody asks a module in a page.
var tellers = []string{
	"runtime.checkFinalizersAndCleanups", "runtime.doRecordGoroutineProfile", "runtime.dumpScanStats", "runtime.findGoroutineLeaks", "runtime.initMetrics",
	"runtime.printlock", "runtime.saveblockevent", "runtime.schedtrace", "runtime.setCheckmark",
	"runtime.traceAcquireEnabled", "runtime.traceAdvance", "runtime.traceReader", "runtime.traceReadCPU", "runtime.traceStack",
}

// neverPrefixes open names of more of both.
var neverPrefixes = []string{"runtime.goPanic", "runtime.traceLocker.", "runtime.(*synctestBubble)."}
