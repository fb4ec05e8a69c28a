"""What docs/ci.md says to copy: right by the vendors' schemas, and run as far as it can be run here."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.conftest import VERSION
from tests.cli.repository import Repository
from tests.tools import ROOT

PAGE = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS: dict[str, str] = dict(re.findall(r"```yaml\n# (\S+)\n(.*?)```", PAGE, re.DOTALL))
BIN = Path(sys.executable).parent
# As a reader may fill in what is theirs to fill in.
OWN = {"<adress till loften>": "kommunen/loften", "<version>": "v0.1.0", "<server>": "git.example.com"}


def filled_in(name: str) -> str:
    text = BLOCKS[name]
    for gap, own in OWN.items():
        text = text.replace(gap, own)
    assert not re.search("<[a-zåäö]", text)
    return text


def block(name: str) -> Any:
    # ”on” is a truth value in YAML 1.1.
    return yaml.load(BLOCKS[name].replace("\non:", '\n"on":'), Loader=yaml.SafeLoader)


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("github-actions", "action.yml"),
        ("gitlab-ci", "ci/gitlab.yml"),
        ("github-workflows", ".github/workflows/loften.yml"),
        ("github-workflows", ".forgejo/workflows/loften.yml"),
        ("gitlab-ci", ".gitlab-ci.yml"),
        ("azure-pipelines", "azure-pipelines.yml"),
    ],
)
def test_it_is_right_by_the_vendors_schema(schema: str, name: str, tmp_path: Path) -> None:
    file = ROOT / name
    if name in BLOCKS:
        file = tmp_path / "block.yml"
        file.write_text(filled_in(name), encoding="utf-8")
    judged = subprocess.run(
        # Azure's schema has a pattern that only Python takes.
        [BIN / "check-jsonschema", "--regex-variant=python", f"--builtin-schema=vendor.{schema}", file],
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stdout


def test_it_is_right_by_pre_commit_itself(tmp_path: Path) -> None:
    config = tmp_path / "config.yaml"
    config.write_text(filled_in(".pre-commit-config.yaml"), encoding="utf-8")
    for command, file in (
        ("validate-config", config),
        ("validate-manifest", ROOT / ".pre-commit-hooks.yaml"),
    ):
        judged = subprocess.run(
            [BIN / "pre-commit", command, file], capture_output=True, text=True, check=False
        )
        assert (judged.returncode, judged.stdout) == (0, "")


def test_all_that_is_shown_is_judged() -> None:
    assert len(BLOCKS) == PAGE.count("```") / 2 == 5


@pytest.mark.parametrize("name", [".github/workflows/loften.yml", ".forgejo/workflows/loften.yml"])
def test_the_action_is_given_what_it_takes(name: str) -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    [step] = [
        each
        for each in block(name)["jobs"]["loften"]["steps"]
        if "adress till loften" in each.get("uses", "")
    ]
    assert step["with"].keys() <= action["inputs"].keys()
    rows = re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE)
    assert rows == list(action["inputs"])
    outputs = set(re.findall(r"steps\.loften\.outputs\.([\w-]+)", BLOCKS[name]))
    assert outputs <= action["outputs"].keys()


def test_the_template_is_given_what_it_takes() -> None:
    template = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
    shown = block(".gitlab-ci.yml")
    assert shown["loften"]["variables"].keys() <= template["loften"]["variables"].keys()
    assert (ROOT / shown["include"][0]["file"].removeprefix("/")).is_file()


def test_the_hooks_are_there() -> None:
    known = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    [source] = block(".pre-commit-config.yaml")["repos"]
    known_ids = {hook["id"] for hook in known}
    assert {hook["id"] for hook in source["hooks"]} < known_ids
    assert known_ids == set(re.findall(r"`(loften-\w+)`", PAGE))


def test_the_steps_for_azure_on_the_four_examples(
    ourselves: Repository, kommun: Repository, environment: dict[str, str], tmp_path: Path
) -> None:
    pipeline = block("azure-pipelines.yml")
    source = pipeline["variables"]["LOFTEN_SOURCE"]
    source = source.replace("https://<adress till loften>", f"file://{ourselves.folder}")
    given = {
        "LOFTEN_SOURCE": source.replace("<version>", VERSION),
        "AGENT_TEMPDIRECTORY": str(tmp_path),
        "TF_BUILD": "True",
    }
    install, check = [step["script"] for step in pipeline["steps"] if "script" in step]

    def run(script: str, reason: str) -> tuple[int, str]:
        ended = subprocess.run(
            ["bash", "--noprofile", "--norc", "-c", script],
            cwd=kommun.folder,
            env=environment | given | {"BUILD_REASON": reason},
            capture_output=True,
            text=True,
            check=False,
        )
        return ended.returncode, ended.stdout + ended.stderr

    assert run(install, "PullRequest")[0] == 0
    # As the agent fetches it.
    kommun.git("update-ref", "refs/remotes/origin/main", "HEAD")
    assert run(check, "PullRequest")[0] == 0
    changed = kommun.folder / "löften" / "trosa_2018_2019" / "lofte.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# ny\n", encoding="utf-8")
    code, log = run(check, "PullRequest")
    assert code == 1, log
    assert "trosa" in log
    assert "kungalv" not in log
    code, log = run(check, "IndividualCI")
    assert code == 1, log
    assert "löften/kungalv_2017_2018/lofte.yaml" in log
    results = [each for each in pipeline["steps"] if "task" in each][-1]["inputs"]["testResultsFiles"]
    assert "<testsuite" in (kommun.folder / results).read_text(encoding="utf-8")
