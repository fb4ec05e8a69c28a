"""A small client of a language server over stdio, as an editor speaks to it."""

import json
import queue
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, Self

TIMEOUT = 30.0
"""Seconds to wait for any one message. The server needs under two; a build server may be slow."""

# What an editor's settings would say. Nothing is fetched: no store of schemas, only the file's own.
SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False, "url": ""},
        "kubernetesCRDStore": {"enable": False},
    }
}


class LanguageClient:
    """Starts ``command`` and speaks with it until the block ends. Fails with TimeoutError, never hangs."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self._command = command
        self._folder = folder
        self._messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self._next = 0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command,
            cwd=self._folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._to: BinaryIO = self._process.stdin  # type: ignore[assignment]  # buffered, of bytes
        self._from: BinaryIO = self._process.stdout  # type: ignore[assignment]  # likewise
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        folder = {"uri": self._folder.as_uri(), "name": self._folder.name}
        capabilities = {
            "workspace": {"configuration": True},
            "textDocument": {
                "hover": {"contentFormat": ["markdown"]},
                "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
            },
        }
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": folder["uri"],
                "workspaceFolders": [folder],
                "capabilities": capabilities,
            },
        )
        self._notify("initialized", {})
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait(TIMEOUT)
        self._reader.join(TIMEOUT)
        self._to.close()
        self._from.close()

    def request(self, method: str, parameters: dict[str, Any]) -> Any:
        """The result of a request. Raises RuntimeError where the server answers with an error."""
        self._next += 1
        number = self._next
        self._send({"id": number, "method": method, "params": parameters})
        answer = self._wait(lambda message: message.get("id") == number and "method" not in message)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]

    def open(self, file: Path) -> list[dict[str, Any]]:
        """Open ``file`` and return what the server marks in it."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1}
        self._notify("textDocument/didOpen", {"textDocument": document | {"text": file.read_text("utf-8")}})
        marks = self._wait(
            lambda message: (
                message.get("method") == "textDocument/publishDiagnostics"
                and message["params"]["uri"] == file.as_uri()
            )
        )
        return list(marks["params"]["diagnostics"])

    def at(self, method: str, file: Path, line: int, character: int) -> Any:
        """The answer of ``method`` for a place, counted from 0."""
        place = {
            "textDocument": {"uri": file.as_uri()},
            "position": {"line": line, "character": character},
        }
        return self.request(method, place)

    def _notify(self, method: str, parameters: dict[str, Any]) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self._to.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._to.flush()

    def _wait(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            try:
                message = self._messages.get(timeout=TIMEOUT)
            except queue.Empty:
                raise TimeoutError(f"the server was silent for {TIMEOUT:.0f} s") from None
            if wanted(message):
                return message
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._answer(message)})

    @staticmethod
    def _answer(message: dict[str, Any]) -> Any:
        """What an editor says when the server asks it something: the settings, else nothing."""
        if message["method"] != "workspace/configuration":
            return None
        return [SETTINGS.get(item.get("section", "")) for item in message["params"]["items"]]

    def _read(self) -> None:
        while True:
            length = 0
            while line := self._from.readline().strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                return  # the server has ended
            self._messages.put(json.loads(self._from.read(length)))
