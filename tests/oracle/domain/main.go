// Reads one JSON object per line: the data of config-domain and the labels of a service. Answers each with a line: the
// domain that Knative gives the service, or the error with which it refuses the ConfigMap.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	corev1 "k8s.io/api/core/v1"
	"knative.dev/serving/pkg/reconciler/route/config"
)

type question struct {
	Data   map[string]string `json:"data"`
	Labels map[string]string `json:"labels"`
}

type answer struct {
	Domain string `json:"domain"`
	Error  string `json:"error"`
}

func answerTo(asked question) answer {
	domains, err := config.NewDomainFromConfigMap(&corev1.ConfigMap{Data: asked.Data})
	if err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Domain: domains.LookupDomainForLabels(asked.Labels)}
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		answered, err := json.Marshal(answerTo(asked))
		if err != nil {
			panic(err)
		}
		fmt.Println(string(answered))
	}
}
