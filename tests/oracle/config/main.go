// Reads one JSON object a line: a ConfigMap's name and data, or a revision's annotations with the data of
// config-autoscaler. Answers each with a line: "" where Knative's webhook takes it, or what it says against it.
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

func main() {
	ctx := context.Background()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		text := ""
		if err := verdict(ctx, asked); err != nil {
			text = strings.ReplaceAll(err.Error(), "\n", " ")
			if text == "" {
				text = "refused"
			}
		}
		answer, _ := json.Marshal(text)
		fmt.Println(string(answer))
	}
}
