// Reads one JSON object per line: a ConfigMap's name and data, or a revision's annotations with the data of
// config-autoscaler. Answers each with a line: "" where Knative's webhook accepts it, or its error. For the name of a
// ConfigMap alone the answer is what Knative uses where that ConfigMap is empty, durations in seconds.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	netcfg "knative.dev/networking/pkg/config"
	"knative.dev/serving/pkg/apis/autoscaling"
	apisconfig "knative.dev/serving/pkg/apis/config"
	autoscalerconfig "knative.dev/serving/pkg/autoscaler/config"
	"knative.dev/serving/pkg/deployment"
	"knative.dev/serving/pkg/gc"
)

type question struct {
	Name        string            `json:"name"`
	Data        map[string]string `json:"data"`
	Annotations map[string]string `json:"annotations"`
}

func verdict(ctx context.Context, asked question) error {
	if asked.Annotations != nil {
		config, err := autoscalerconfig.NewConfigFromMap(asked.Data)
		if err != nil {
			return err
		}
		if found := autoscaling.ValidateAnnotations(ctx, config, asked.Annotations); found != nil {
			return found
		}
		return nil
	}
	var err error
	configMap := &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: asked.Name}, Data: asked.Data}
	switch asked.Name {
	case autoscalerconfig.ConfigName:
		_, err = autoscalerconfig.NewConfigFromConfigMap(configMap)
	case apisconfig.DefaultsConfigName:
		_, err = apisconfig.NewDefaultsConfigFromConfigMap(configMap)
	case apisconfig.FeaturesConfigName:
		_, err = apisconfig.NewFeaturesConfigFromConfigMap(configMap)
	case deployment.ConfigName:
		_, err = deployment.NewConfigFromConfigMap(configMap)
	case gc.ConfigName:
		_, err = gc.NewConfigFromConfigMapFunc(ctx)(configMap)
	case netcfg.ConfigMapName:
		_, err = netcfg.NewConfigFromConfigMap(configMap)
	default:
		panic("no ConfigMap of that name: " + asked.Name)
	}
	return err
}

func must[T any](parsed T, err error) T {
	if err != nil {
		panic(err)
	}
	return parsed
}

func defaultsOf(ctx context.Context, name string) map[string]any {
	empty := &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{Name: name}}
	switch name {
	case autoscalerconfig.ConfigName:
		config := must(autoscalerconfig.NewConfigFromConfigMap(empty))
		return map[string]any{
			"enable-scale-to-zero":                    config.EnableScaleToZero,
			"scale-to-zero-grace-period":              config.ScaleToZeroGracePeriod.Seconds(),
			"scale-to-zero-pod-retention-period":      config.ScaleToZeroPodRetentionPeriod.Seconds(),
			"stable-window":                           config.StableWindow.Seconds(),
			"scale-down-delay":                        config.ScaleDownDelay.Seconds(),
			"max-scale-up-rate":                       config.MaxScaleUpRate,
			"max-scale-down-rate":                     config.MaxScaleDownRate,
			"container-concurrency-target-default":    config.ContainerConcurrencyTargetDefault,
			"container-concurrency-target-percentage": config.ContainerConcurrencyTargetFraction * 100,
			"requests-per-second-target-default":      config.RPSTargetDefault,
			"target-burst-capacity":                   config.TargetBurstCapacity,
			"panic-window-percentage":                 config.PanicWindowPercentage,
			"panic-threshold-percentage":              config.PanicThresholdPercentage,
			"initial-scale":                           config.InitialScale,
			"allow-zero-initial-scale":                config.AllowZeroInitialScale,
			"min-scale":                               config.MinScale,
			"max-scale":                               config.MaxScale,
			"max-scale-limit":                         config.MaxScaleLimit,
			// no keys, but constants
			"rps-utilization": config.TargetUtilization,
			"least-target":    autoscaling.TargetMin,
		}
	case apisconfig.DefaultsConfigName:
		config := must(apisconfig.NewDefaultsConfigFromConfigMap(empty))
		return map[string]any{
			"revision-timeout-seconds":         config.RevisionTimeoutSeconds,
			"max-revision-timeout-seconds":     config.MaxRevisionTimeoutSeconds,
			"container-concurrency":            config.ContainerConcurrency,
			"container-concurrency-max-limit":  config.ContainerConcurrencyMaxLimit,
			"allow-container-concurrency-zero": config.AllowContainerConcurrencyZero,
		}
	case deployment.ConfigName:
		// the image is required, and has no default
		empty.Data = map[string]string{deployment.QueueSidecarImageKey: "queue"}
		config := must(deployment.NewConfigFromConfigMap(empty))
		return map[string]any{
			"progress-deadline":         config.ProgressDeadline.Seconds(),
			"queue-sidecar-cpu-request": config.QueueSidecarCPURequest.String(),
		}
	case gc.ConfigName:
		config := must(gc.NewConfigFromConfigMapFunc(ctx)(empty))
		return map[string]any{
			"min-non-active-revisions": config.MinNonActiveRevisions,
			"max-non-active-revisions": config.MaxNonActiveRevisions,
		}
	default:
		panic("no ConfigMap with defaults of that name: " + name)
	}
}

func answer(ctx context.Context, asked question) any {
	if asked.Data == nil && asked.Annotations == nil {
		return defaultsOf(ctx, asked.Name)
	}
	err := verdict(ctx, asked)
	if err == nil {
		return ""
	}
	if text := strings.ReplaceAll(err.Error(), "\n", " "); text != "" {
		return text
	}
	return "refused"
}

func main() {
	ctx := context.Background()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		fmt.Println(string(must(json.Marshal(answer(ctx, asked)))))
	}
}
