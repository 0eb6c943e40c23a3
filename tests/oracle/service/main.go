// Reads one JSON object per line: a Knative Service, and the data of config-defaults and config-features. Answers each
// with a line: "" where Knative's webhook accepts the Service after it has filled in its defaults, or its error.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"knative.dev/pkg/apis"
	apisconfig "knative.dev/serving/pkg/apis/config"
	v1 "knative.dev/serving/pkg/apis/serving/v1"
	autoscalerconfig "knative.dev/serving/pkg/autoscaler/config"
)

type question struct {
	Service    v1.Service        `json:"service"`
	Defaults   map[string]string `json:"defaults"`
	Features   map[string]string `json:"features"`
	Autoscaler map[string]string `json:"autoscaler"`
}

func must[T any](parsed T, err error) T {
	if err != nil {
		panic(err)
	}
	return parsed
}

func verdict(line []byte) string {
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return err.Error()
	}
	ctx := apisconfig.ToContext(context.Background(), &apisconfig.Config{
		Defaults:   must(apisconfig.NewDefaultsConfigFromMap(asked.Defaults)),
		Features:   must(apisconfig.NewFeaturesConfigFromMap(asked.Features)),
		Autoscaler: must(autoscalerconfig.NewConfigFromMap(asked.Autoscaler)),
	})
	ctx = apis.WithinCreate(ctx)
	asked.Service.SetDefaults(ctx)
	if found := asked.Service.Validate(ctx).Filter(apis.ErrorLevel); found != nil {
		return strings.ReplaceAll(found.Error(), "\n", " ")
	}
	return ""
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		fmt.Println(string(must(json.Marshal(verdict(lines.Bytes())))))
	}
}
