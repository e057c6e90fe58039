package article

import (
	"testing"
	"time"
)

func TestDate(t *testing.T) {
	day := Date{Year: 2024, Month: 3, Day: 14, Precision: PrecisionDay}
	minute := Date{Year: 2024, Month: 3, Day: 14, Hour: 9, Minute: 5, Precision: PrecisionMinute}
	at := func(offset int) Date {
		d := minute
		d.Precision, d.Offset = PrecisionZoned, offset
		return d
	}
	for _, tt := range []struct {
		in    Date
		want  string
		clock string // of Time, in its own zone
	}{
		{Date{}, "", "0001-01-01T00:00:00Z"},
		{day, "2024-03-14", "2024-03-14T00:00:00Z"},
		{Date{Year: 79, Month: 8, Day: 24, Precision: PrecisionDay}, "0079-08-24", "0079-08-24T00:00:00Z"},
		{minute, "2024-03-14T09:05:00", "2024-03-14T09:05:00Z"},
		{at(0), "2024-03-14T09:05:00Z", "2024-03-14T09:05:00Z"},
		{at(90), "2024-03-14T09:05:00+01:30", "2024-03-14T09:05:00+01:30"},
		{at(-570), "2024-03-14T09:05:00-09:30", "2024-03-14T09:05:00-09:30"},
	} {
		if got := tt.in.String(); got != tt.want {
			t.Errorf("String of %+v is %q, want %q", tt.in, got, tt.want)
		}
		if got := tt.in.Time().Format(time.RFC3339); got != tt.clock {
			t.Errorf("Time of %+v is %s, want %s", tt.in, got, tt.clock)
		}
		if d, ok := dateOf(tt.want); !ok || d != tt.in {
			t.Errorf("%q is read as %+v, want %+v", tt.want, d, tt.in)
		}
	}
	for _, bad := range []string{"2024", "2024-03-14 ", "2024/03/14", "2024-03-14T09:05", "2024-03-14T09:05:00z", "2024-03-14T09:05:00 01:30", "a024-03-14"} {
		if d, ok := dateOf(bad); ok {
			t.Errorf("%q is read as %+v", bad, d)
		}
	}
}
