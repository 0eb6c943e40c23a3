"""Traces and loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from constructs_lib.simulation.traffic import SHAPES, InvalidTrace, generate, read_trace

HEAD = "TIMESTAMP,ContextTokens,GeneratedTokens\n"


def written(folder: Path, text: str) -> Path:
    path = folder / "trace.csv"
    path.write_text(text)
    return path


def test_a_trace_is_read(tmp_path: Path) -> None:
    text = HEAD + "2023-11-16 18:17:03.9799600,4808,10\n2023-11-16 18:17:05.4799600,3180,8\n"
    first, second = read_trace(written(tmp_path, text))
    assert (first.arrival, first.prompt_tokens, first.output_tokens) == (0, 4808, 10)
    assert second.arrival == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: the columns TIMESTAMP, ContextTokens, GeneratedTokens are missing"),
        ("TIMESTAMP,ContextTokens\n", "line 1: the columns GeneratedTokens are missing"),
        (HEAD, "no requests"),
        (
            HEAD + "2023-11-16 18:17:03,1,1\n2023-11-16 18:17:02,1,1\n",
            "line 3, column TIMESTAMP: 2023-11-16 18:17:02 is",
        ),
        (HEAD + "2023-11-16 18:17:03,-1,1\n", "line 2, column ContextTokens: '-1' is not a number of tokens"),
        (HEAD + "2023-11-16 18:17:03,1,x\n", "line 2, column GeneratedTokens: 'x' is not a number of tokens"),
        (HEAD + "2023-11-16 18:17:03,1\n", "line 2, column GeneratedTokens: None is not a number of tokens"),
        (HEAD + "yesterday,1,1\n", "line 2, column TIMESTAMP: 'yesterday' is not a time"),
        (HEAD + "2023-11-16 18:17:03,²,1\n", "line 2, column ContextTokens: '²' is not a number of tokens"),
    ],
)
def test_what_is_wrong_with_a_trace_is_told(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(InvalidTrace, match=r"trace\.csv") as error:
        read_trace(written(tmp_path, text))
    assert words in str(error.value)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_load_has_its_mean_and_is_the_same_again(shape: str) -> None:
    made = generate(SHAPES[shape](0.5), seconds=86_400)
    assert len(made) == pytest.approx(43_200, rel=0.05)
    assert [one.arrival for one in made] == sorted(one.arrival for one in made)
    assert made == generate(SHAPES[shape](0.5), seconds=86_400)
    assert made[:9] != generate(SHAPES[shape](0.5), seconds=86_400, seed=2)[:9]
