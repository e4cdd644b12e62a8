"""The storage that machines share: a folder, a bucket or a WebDAV server, through obstore."""

from __future__ import annotations

import base64
import configparser
import netrc
import os
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import _
from malgil.sync.segments import MOST_PACKED_BYTES, SegmentError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SCHEMES = ("s3", "gs", "az", "https", "http")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_RETRIES: Any = {"max_retries": 2, "retry_timeout": timedelta(seconds=20)}
_CLIENT = {"connect_timeout": "5s", "timeout": "60s"}
_LONGEST_REASON = 200
_METADATA = "169.254.169.254"
"""Where clouds give credentials to their own machines. Asked if there are no others."""


class TargetError(MalgilError):
    """The target cannot be reached, read or written."""


class File(NamedTuple):
    """A file of the target: its name and its size in bytes."""

    name: str
    size: int


class Listing(NamedTuple):
    """A folder of the target: the names of its folders, and its files."""

    folders: list[str]
    files: list[File]


class Target:
    """Open storage. Requests are few: they may cost money."""

    def __init__(self, store: Any, shown: str, *, lists_all: bool, is_folder: bool = False) -> None:
        self._store = store
        self._shown = shown
        self._lists_all = lists_all
        self._is_folder = is_folder

    def list(self, folder: str = "", after: str = "") -> Listing:
        """List a folder, by one request for up to 1,000 files.

        Args:
            folder: The folder (default: the top).
            after: Leave out the files up to this name.

        Raises:
            UnreadableError: Only this folder cannot be read.
            TargetError: The target cannot be reached.
        """
        with self._reporting(part=bool(folder)):
            if folder and not self._lists_all:
                offset = f"{folder}/{after}"
                found = self._store.list(folder, offset=offset).collect()
                prefixes: list[str] = []
            else:
                listed = self._store.list_with_delimiter(folder or None)
                found, prefixes = list(listed["objects"]), list(listed["common_prefixes"])
        files = [File(meta["path"].rpartition("/")[2], meta["size"]) for meta in found]
        folders = [prefix.rstrip("/").rpartition("/")[2] for prefix in prefixes]
        return Listing(folders, [file for file in files if file.name > after])

    def get(self, path: str) -> bytes | None:
        """Return the content of a file, None if there is none.

        Raises:
            SegmentError: It is too large.
            UnreadableError: Only this file cannot be read.
            TargetError: The target cannot be reached.
        """
        with self._reporting(part=True), suppress(FileNotFoundError):
            found = self._store.get(path)
            if found.meta["size"] > MOST_PACKED_BYTES:
                raise SegmentError(_("it is too large"))
            return bytes(found.bytes())
        return None

    def put(self, path: str, data: bytes) -> None:
        """Write a new file. A file of this name has the same content and stays."""
        from obstore.exceptions import AlreadyExistsError, NotSupportedError

        with self._reporting():
            try:
                self._store.put(path, data, mode="create")
            except AlreadyExistsError:
                return
            except (NotImplementedError, NotSupportedError):
                # Such a store only overwrites. The name has the content's hash, so this changes
                # nothing.
                self._store.put(path, data)

    @contextmanager
    def _reporting(self, *, part: bool = False) -> Iterator[None]:
        """Convert the errors of obstore.

        Args:
            part: Whether only a part of the target is read, without which the rest can go on.
        """
        from obstore.exceptions import BaseError, PermissionDeniedError, UnauthenticatedError

        try:
            yield
        except FileNotFoundError:
            raise
        except (BaseError, OSError) as error:
            # The request comes first, then after a dash what happened, perhaps with a page.
            happened = str(error).partition("\n")[0].rpartition(" - ")[2].partition(": <")[0]
            reason = happened[:_LONGEST_REASON]
            is_refused = (
                isinstance(error, PermissionDeniedError | PermissionError)
                or "403 Forbidden" in reason
            )
            if part and (self._is_folder or is_refused):
                message = _("it cannot be read here ({reason})")
                raise UnreadableError(message.format(reason=reason)) from error
            if _METADATA in str(error):
                message = _(
                    "There are no credentials for {target}. Set them in the environment, or with "
                    "the tools of its provider."
                )
            elif is_refused or isinstance(error, UnauthenticatedError):
                message = _("{target} refuses access: {reason}. Check the credentials and rights.")
            elif "os error 28" in str(error):
                message = _("The disk of {target} is full: {reason}.")
            elif "os error 13" in str(error) or "os error 30" in str(error):
                message = _("{target} is read-only: {reason}.")
            else:
                message = _("{target} cannot be reached: {reason}. Try again later.")
            raise TargetError(message.format(target=self._shown, reason=reason)) from error


def resolved(typed: str) -> str:
    """Return a target as it is remembered: an address, or the absolute path of a folder."""
    if "://" in typed:
        return typed
    # Path.expanduser raises on ~unknown.
    return os.path.realpath(os.path.expanduser(typed))  # noqa: PTH111


def open_target(target: str) -> Target:
    """Open a folder or a URL.

    Raises:
        MalgilError: The extra `sync` is not installed.
        UsageError: It is neither, or has a password in it.
        TargetError: There is no such folder.
    """
    try:
        from obstore.store import HTTPStore, LocalStore, from_url
    except ImportError as error:
        message = _("Sync needs the extra “sync”: pip install 'malgil[sync]'")
        raise MalgilError(message) from error
    scheme, separator, _rest = target.partition("://")
    if not separator:
        folder = Path(target)
        if not folder.is_dir():
            message = _("There is no folder {path}. Create it, or connect its disk.")
            raise TargetError(message.format(path=target))
        return Target(LocalStore(folder), target, lists_all=True, is_folder=True)
    parts = urlsplit(target)
    if scheme not in _SCHEMES or (scheme == "http" and parts.hostname not in _LOOPBACK):
        message = _("{target} is no folder, s3://, gs://, az:// or https:// address.")
        raise UsageError(message.format(target=target))
    if "@" in parts.netloc:
        message = _("A password in the address would be stored. Put it into the file ~/.netrc.")
        raise UsageError(message)
    try:
        if scheme.startswith("http"):
            client: Any = {**_CLIENT, **_authorization(parts.hostname or "")}
            client |= {"allow_http": True} if scheme == "http" else {}
            store: Any = HTTPStore.from_url(target, client_options=client, retry_config=_RETRIES)
        else:
            # obstore forgets these variables where it is given other options.
            allows = {os.environ.get(f"{name}_ALLOW_HTTP") for name in ("AWS", "AZURE", "GOOGLE")}
            client = {**_CLIENT, "allow_http": "true" in allows}
            options: Any = {"config": _aws_profile()} if scheme == "s3" else {}
            store = from_url(target, client_options=client, retry_config=_RETRIES, **options)
    except Exception as error:  # obstore has no common type for wrong settings
        message = _("{target} cannot be opened: {reason}.")
        reason = str(error).partition("\n")[0][:_LONGEST_REASON]
        raise TargetError(message.format(target=target, reason=reason)) from error
    return Target(store, target, lists_all=scheme.startswith("http"))


def _authorization(host: str) -> dict[str, dict[str, str]]:
    """Return the header with the name and password that ~/.netrc has for a server."""
    with suppress(OSError, netrc.NetrcParseError):
        found = netrc.netrc(os.environ.get("NETRC") or None).authenticators(host)
        if found is not None:
            login = base64.b64encode(f"{found[0]}:{found[2]}".encode()).decode()
            return {"default_headers": {"Authorization": f"Basic {login}"}}
    return {}


# Of the files in ~/.aws: the keys, those of obstore, and the variables that come first.
_AWS_KEYS = {
    "aws_access_key_id": ("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY_ID"),
    "aws_secret_access_key": ("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_ACCESS_KEY"),
    "aws_session_token": ("AWS_SESSION_TOKEN", "AWS_SESSION_TOKEN"),
    "region": ("AWS_REGION", "AWS_DEFAULT_REGION"),
    "endpoint_url": ("AWS_ENDPOINT", "AWS_ENDPOINT_URL"),
}


def _aws_profile() -> dict[str, str]:
    """Return what the files in ~/.aws have for the profile, if the environment has no key."""
    if os.environ.get("AWS_ACCESS_KEY_ID"):
        return {}
    profile = os.environ.get("AWS_PROFILE") or "default"
    places = (
        ("AWS_CONFIG_FILE", "config", profile if profile == "default" else f"profile {profile}"),
        ("AWS_SHARED_CREDENTIALS_FILE", "credentials", profile),
    )
    found: dict[str, str] = {}
    for variable, name, section in places:
        parser = configparser.RawConfigParser()
        path = os.environ.get(variable) or os.path.expanduser(f"~/.aws/{name}")  # noqa: PTH111
        with suppress(OSError, UnicodeDecodeError, configparser.Error):
            parser.read(path, encoding="utf-8")
            found |= dict(parser.items(section))
    return {
        names[0]: found[key]
        for key, names in _AWS_KEYS.items()
        if key in found and not any(map(os.environ.get, names))
    }
