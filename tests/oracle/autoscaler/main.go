// Reads one scenario a line as JSON, drives Knative's own autoscaler and metric windows through it, and answers with a
// line of its decisions: desired pods, excess burst capacity, stable and panic average; null where it decides nothing.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric/noop"
	"go.uber.org/zap"
	"k8s.io/apimachinery/pkg/types"

	"knative.dev/serving/pkg/autoscaler/aggregation"
	"knative.dev/serving/pkg/autoscaler/metrics"
	"knative.dev/serving/pkg/autoscaler/scaling"
)

type scenario struct {
	StableWindow, PanicWindow, ScaleDownDelay        int
	MaxScaleUpRate, MaxScaleDownRate, PanicThreshold float64
	Target, Total, TargetBurstCapacity               float64
	ActivationScale                                  int32
	Reachable, Weighted                              bool
	Start                                            int
	// one a second: the load that is reported, null for silence, and the ready pods
	Seconds []struct {
		Load  *float64
		Ready int
	}
}

type window interface {
	Record(now time.Time, value float64)
	WindowAverage(now time.Time) float64
	IsEmpty(now time.Time) bool
}

type windows struct{ stable, panic window }

func (w windows) StableAndPanicConcurrency(_ types.NamespacedName, now time.Time) (float64, float64, error) {
	if w.stable.IsEmpty(now) {
		return 0, 0, metrics.ErrNoData
	}
	return w.stable.WindowAverage(now), w.panic.WindowAverage(now), nil
}

func (w windows) StableAndPanicRPS(key types.NamespacedName, now time.Time) (float64, float64, error) {
	return w.StableAndPanicConcurrency(key, now)
}

type pods struct{ ready int }

func (p *pods) ReadyCount() (int, error)    { return p.ready, nil }
func (p *pods) NotReadyCount() (int, error) { return 0, nil }

func seconds(n int) time.Duration { return time.Duration(n) * time.Second }

func newWindow(weighted bool, length int) window {
	if weighted {
		return aggregation.NewWeightedFloat64Buckets(seconds(length), time.Second)
	}
	return aggregation.NewTimedFloat64Buckets(seconds(length), time.Second)
}

func run(s scenario) [][]any {
	measured := windows{newWindow(s.Weighted, s.StableWindow), newWindow(s.Weighted, s.PanicWindow)}
	counter := &pods{s.Start}
	base := time.Unix(time.Now().Unix()/2*2, 0) // decisions are made on even seconds
	autoscaler := scaling.New(*attribute.EmptySet(), noop.NewMeterProvider(), "namespace", "revision", measured, counter,
		&scaling.DeciderSpec{
			MaxScaleUpRate: s.MaxScaleUpRate, MaxScaleDownRate: s.MaxScaleDownRate, PanicThreshold: s.PanicThreshold,
			TargetValue: s.Target, TotalValue: s.Total, TargetBurstCapacity: s.TargetBurstCapacity,
			StableWindow: seconds(s.StableWindow), ScaleDownDelay: seconds(s.ScaleDownDelay),
			ActivationScale: s.ActivationScale, Reachable: s.Reachable, ScalingMetric: "concurrency",
		})
	decisions := [][]any{}
	for at, second := range s.Seconds {
		now := base.Add(seconds(at))
		if second.Load != nil {
			measured.stable.Record(now, *second.Load)
			measured.panic.Record(now, *second.Load)
		}
		counter.ready = second.Ready
		if at%2 == 1 {
			continue
		}
		found := autoscaler.Scale(zap.NewNop().Sugar(), now)
		if !found.ScaleValid {
			decisions = append(decisions, nil)
			continue
		}
		stable, panicked, _ := measured.StableAndPanicConcurrency(types.NamespacedName{}, now)
		decisions = append(decisions, []any{found.DesiredPodCount, found.ExcessBurstCapacity, stable, panicked})
	}
	return decisions
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var s scenario
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			panic(err)
		}
		answer, _ := json.Marshal(run(s))
		fmt.Println(string(answer))
	}
}
