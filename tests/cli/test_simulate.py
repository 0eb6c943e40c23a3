"""The command: what it prints, and what it says to mistakes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from constructs_lib import load_values, parse_values
from constructs_lib.cli.main import main
from constructs_lib.cli.simulate import add_arguments, simulated_of
from constructs_lib.errors import InvalidSection
from constructs_lib.simulation.profile import NAMES, profile
from constructs_lib.simulation.recommend import Candidate, Goal, grid, recommend
from constructs_lib.simulation.settings import KNATIVE_DEFAULTS, scale_settings
from constructs_lib.simulation.simulation import PodModel
from constructs_lib.simulation.traffic import bursts, generate

SMALL = ["--rps", "0.2", "--hours", "1"]


def test_two_settings_are_compared(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plot = tmp_path / "plot.png"
    assert main(["simulate", *SMALL, "--compare", "knative-defaults", "--plot", str(plot), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == ["chart-defaults", "knative-defaults"]
    assert found["chart-defaults"]["gpu_hours"] > 0
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_files_of_one_name_are_told_apart(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    files = [tmp_path / folder / "values.yaml" for folder in ("quick", "slow")]
    for file, delay in zip(files, ("0s", "1800s"), strict=True):
        file.parent.mkdir()
        file.write_text(yaml.safe_dump({"knative": {"autoscaler": {"scaleDownDelay": delay}}}))
    assert main(["simulate", *SMALL, "--values", str(files[0]), "--compare", str(files[1]), "--json"]) == 0
    quick, slow = map(json.loads(capsys.readouterr().out).get, map(str, files))
    assert quick["gpu_hours"] < slow["gpu_hours"]


def test_a_made_load_is_looked_at_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    # nobody comes after 20 o'clock, and the pods go
    assert main(["simulate", "--shape", "idle-night", "--rps", "0.02", "--hours", "24", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["chart-defaults"]["idle_to_zero"] > 300


def test_the_table_has_every_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", *SMALL, "--shape", "bursts"]) == 0
    text = capsys.readouterr().out
    for words in ("GPU hours", "cold starts", "first token, p99", "failures", "idle to zero", "longest wait"):
        assert words in text


def test_a_models_values_are_taken(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    values = {"inferenceGateway": {"enabled": True},
              "models": [{"name": "a", "service": "m/a", "autoscaling": {"minScale": 3}}]}  # fmt: skip
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump(values))
    assert main(["simulate", *SMALL, "--values", str(path), "--model", "a", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[str(path)]["most_pods"] >= 3


def test_the_cold_start_is_that_of_the_values_unless_it_is_given(tmp_path: Path) -> None:
    def pod(timeouts: dict[str, Any], *words: str) -> PodModel:
        model = {"name": "a", "service": "m/a", "timeouts": timeouts}
        path = tmp_path / "values.yaml"
        path.write_text(yaml.safe_dump({"inferenceGateway": {"enabled": True}, "models": [model]}))
        parser = argparse.ArgumentParser()
        add_arguments(parser)
        args = parser.parse_args(["--values", str(path), "--model", "a", *words])
        ((_, found),) = simulated_of(args).values()
        return found

    assert (pod({}).cold_start, pod({}).node_start) == (120, 0)
    assert pod({"coldStart": "480s"}).cold_start == 480
    parts = pod({"coldStartParts": {"node": "410s"}})
    assert (parts.cold_start, parts.node_start) == (860, 410)
    assert pod({"coldStart": "480s"}, "--cold-start", "60", "--node-start", "20").cold_start == 60


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["simulate", "--model", "x"], "--model x: no such model; the values have none"),
        (["simulate", "--trace", "nowhere.csv"], "nowhere.csv"),
        (["simulate", "--rps", "0.000001", "--hours", "0.1"], "generates no request"),
        (["simulate", "--set", "knative.autoscaler.maxScaleUpRate=1"], "must be above 1"),
        (["simulate", *SMALL, "--plot", "out.txt"], "--plot out.txt: must end with a dot and one of "),
        (
            ["recommend", *SMALL, "--plot", "nowhere/out.png"],
            "nowhere/out.png: the folder nowhere does not exist",
        ),
        (["simulate", *SMALL, "--compare", "other.yaml"], "other.yaml"),
        (["simulate", *SMALL, "--compare", "chart-defaults"], "--compare chart-defaults: is simulated anyway"),
    ],
)
def test_a_mistake_is_told(capsys: pytest.CaptureFixture[str], words: list[str], says: str) -> None:
    assert main(words) == 1
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["--cold-start", "soon"], ["--rps", "-1"], ["--slots", "0"], ["--quota", "-1"], ["--shape", "round"]],
)
def test_an_option_that_cannot_be_is_told(words: list[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["simulate", *words])
    assert error.value.code == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--rps", "many"], "many is not a number"),
        (["--slots", "1.5"], "1.5 must be a whole number, 1 or more"),
        (["--quota", "-1"], "-1 must be a whole number, 0 or more"),
        (["--goal-failures", "2"], "2 must be from 0 to 1"),
    ],
)
def test_a_wrong_option_is_told_with_what_is_right(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["recommend", *words])
    assert says in capsys.readouterr().err


def test_recommended_settings_are_taken_by_synth(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    plot = tmp_path / "search.png"
    assert main(["recommend", *SMALL, "--top", "2", "--plot", str(plot)]) == 0
    text = capsys.readouterr().out
    snippet = tmp_path / "best.yaml"
    snippet.write_text(text[text.index("knative:") :])
    assert load_values([snippet], []).knative.autoscaler.model_fields_set
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_the_search_keeps_the_goal_at_less_cost_and_is_the_same_again() -> None:
    load, pod = generate(bursts(0.5, every=600), seconds=1200), PodModel(cold_start=60)
    goal = Goal(first_token_p95=40)
    found = recommend(load, pod, goal)
    assert found == recommend(load, pod, goal)
    best = found[0]
    assert best.excess == 0
    assert best.summary.first_token_p95
    assert best.summary.first_token_p95 <= 40
    assert all(other.excess > 0 or other.summary.gpu_hours >= best.summary.gpu_hours for other in found)
    assert len(found) > len(list(grid(pod)))


def test_a_candidate_that_knative_refuses_is_none() -> None:
    with pytest.raises(InvalidSection):
        Candidate(delay=0, retention=0, rate=1.0, min_scale=0, target=1).values()


@pytest.mark.parametrize("name", NAMES)
def test_each_profile_is_a_snippet_that_says_what_it_is_for(name: str) -> None:
    found = profile(name)
    assert len(found.purpose) > 40
    tree = yaml.safe_load(found.text)
    assert set(tree) == {"knative"}
    assert parse_values(tree).knative.autoscaler == found.autoscaler


def test_knatives_defaults_are_the_profile_of_that_name() -> None:
    assert scale_settings(profile("knative-defaults").autoscaler) == scale_settings(KNATIVE_DEFAULTS)


def test_the_profiles_are_listed_and_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profiles"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in NAMES)
    assert main(["profiles", "large-model"]) == 0
    assert capsys.readouterr().out == profile("large-model").text
