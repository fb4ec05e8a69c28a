"""The cache as files: what is kept, what is thrown away, and who may do what to it meanwhile."""

import os
import stat
from pathlib import Path

import pytest

from loftesverktyg.cli.project import cache as module
from loftesverktyg.cli.project.cache import FOLDER, Cache, cache_folder
from loftesverktyg.cli.project.reading import digest


def key(name: str) -> str:
    return digest(name.encode())


def keep(folder: Path, identity: str = "a", **texts: str) -> None:
    cache = Cache(folder, identity)
    for name, text in texts.items():
        cache.put("p", key(name), text)
    cache.save()
    cache.close()


def kept(folder: Path, *names: str, identity: str = "a") -> list[str | None]:
    cache = Cache(folder, identity)
    got = [cache.get("p", key(name)) for name in names]
    cache.close()
    return got


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a" / "b"


def test_what_is_put_is_got_in_the_next_run(folder: Path) -> None:
    assert kept(folder, "one") == [None]
    keep(folder, one="1", two="å”\u2028…")
    assert kept(folder, "one", "two", "three") == ["1", "å”\u2028…", None]
    keep(folder, one="11")
    assert kept(folder, "one", "two") == ["11", "å”\u2028…"]
    assert [path.name for path in folder.iterdir()] == ["p.pack"]
    if os.name == "posix":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_another_loften_has_another_cache(folder: Path) -> None:
    keep(folder, one="1")
    assert kept(folder, "one", identity="b") == [None]
    assert kept(folder, "one", identity="aa") == [None]
    keep(folder, identity="b", one="2")
    assert kept(folder, "one", identity="b") == ["2"]
    assert kept(folder, "one") == [None]


@pytest.mark.parametrize("at", [0.0, 0.2, 0.5, 0.9])
@pytest.mark.parametrize("harm", ["cut", "flip", "insert", "nul"])
def test_what_is_broken_counts_as_not_there(folder: Path, at: float, harm: str) -> None:
    texts = {f"n{number}": f"text {number} " + "x" * 50 for number in range(20)}
    keep(folder, **texts)
    path = folder / "p.pack"
    data = path.read_bytes()
    place = int(len(data) * at)
    changed = {
        "cut": data[:place],
        "flip": data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :],
        "insert": data[:place] + b"\n" + data[place:],
        "nul": data[:place] + bytes(100) + data[place + 100 :],
    }[harm]
    path.write_bytes(changed)
    got = dict(zip(texts, kept(folder, *texts), strict=True))
    assert all(text is None or text == texts[name] for name, text in got.items())
    assert None in got.values() or harm == "insert"
    keep(folder, **texts)
    assert kept(folder, *texts) == list(texts.values())


@pytest.mark.parametrize(
    "garbage", [b"", b"\n" * 50, os.urandom(5000), b"loften-cache 1 a", b"loften-cache 1 a\n\n"]
)
def test_garbage_is_thrown_away(folder: Path, garbage: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "p.pack").write_bytes(garbage)
    assert kept(folder, "one") == [None]
    keep(folder, one="1")
    assert kept(folder, "one") == ["1"]


def test_a_folder_that_cannot_be_is_no_cache_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "under", tmp_path / ("x" * 300)):
        keep(folder, one="1")
        assert kept(folder, "one") == [None]
    (tmp_path / "p.pack").mkdir()
    keep(tmp_path, one="1")
    assert kept(tmp_path, "one") == [None]
    assert not list(tmp_path.glob("*.tmp")) + list(tmp_path.glob(".*.tmp"))


def test_a_disk_that_is_full_leaves_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(folder, one="1")
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("/dev/full saknas")
    cache = Cache(folder, "a")
    cache.put("p", key("two"), "2")
    pack = cache._packs["p"]
    with full.open("wb", buffering=0) as nowhere:
        beside, pack._beside = pack._beside, nowhere
        cache.put("p", key("three"), "3" * 100_000)
        pack._beside = beside
        cache.save()
    assert kept(folder, "one", "two", "three") == ["1", None, None]
    assert [path.name for path in folder.iterdir()] == ["p.pack"]


def test_two_at_once_do_each_other_no_harm(folder: Path) -> None:
    keep(folder, one="1")
    first, second = Cache(folder, "a"), Cache(folder, "a")
    assert first.get("p", key("one")) == second.get("p", key("one")) == "1"
    first.put("p", key("two"), "2")
    second.put("p", key("three"), "3")
    first.save()
    assert kept(folder, "one", "two", "three") == ["1", "2", None]
    assert second.get("p", key("one")) == "1"
    second.save()
    assert kept(folder, "one", "two", "three") == ["1", None, "3"]


def test_what_is_not_used_goes_when_there_is_no_room(folder: Path) -> None:
    for day in range(20):
        keep(folder, **{f"{day}-{number}": "x" for number in range(50)})
    lines = (folder / "p.pack").read_bytes().count(b"\n") - 1
    assert lines == 50 + 3 * 50
    assert kept(folder, "19-0", "18-0", "17-0", "15-0") == ["x", "x", "x", None]


def test_all_of_it_together_is_bounded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 10_000)
    for number in range(10):
        cache = Cache(folder, "a")
        cache.put(f"p{number}", key("one"), "x" * 3000)
        cache.save()
        os.utime(folder / f"p{number}.pack", (number, number))
    assert sorted(path.name for path in folder.iterdir()) == ["p7.pack", "p8.pack", "p9.pack"]


def test_what_a_killed_run_left_behind_goes(folder: Path) -> None:
    keep(folder, one="1")
    for name, age in ((".p.pack.0.tmp", 1), (".p.pack.1.tmp", 10**9)):
        (folder / name).write_bytes(b"")
        os.utime(folder / name, (2 * 10**9 - age, 2 * 10**9 - age))
    keep(folder, two="2")
    assert (folder / ".p.pack.0.tmp").exists()
    assert not (folder / ".p.pack.1.tmp").exists()


def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/hem")
    monkeypatch.setenv("USERPROFILE", "/hem")
    assert cache_folder({}) == Path("/hem/.cache/loften")
    assert cache_folder({"XDG_CACHE_HOME": "/x"}) == Path("/x/loften")
    assert cache_folder({"XDG_CACHE_HOME": "x"}) == Path("/hem/.cache/loften")
    assert cache_folder({FOLDER: "", "XDG_CACHE_HOME": "/x"}) == Path("/x/loften")
    assert cache_folder({FOLDER: "här", "XDG_CACHE_HOME": "/x"}) == tmp_path / "här"
