"""What a file is, read from its bytes. Its name and what the sender says of it are not asked.

Nothing is unpacked: of an archive only the list of names at its end is walked, as far as it goes.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from genjin.records.attachments.choices import FileKind

UNSHOWN = "application/octet-stream"
SHOWN = frozenset({"image/png", "image/jpeg", "image/webp"})
"""What a browser may show in its place: pictures that cannot hold anything that runs."""

_MOST_NAMES = 5_000
_LONGEST_END = 65_557  # bytes: the end of an archive, with the longest remark
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKUP = re.compile(r"\s*<[!?a-z]|<(html|head|body|script|svg|iframe|object)\b", re.IGNORECASE)
_BEGINNING = 4_096  # letters of a text in which markup is looked for


class Content(NamedTuple):
    kind: FileKind
    content_type: str


def _photo(kind: str) -> Content:
    return Content(FileKind.PHOTO, f"image/{kind}")


def _document(kind: str) -> Content:
    return Content(FileKind.DOCUMENT, f"application/{kind}")


def _other(content_type: str) -> Content:
    return Content(FileKind.OTHER, content_type)


_BEGINNINGS: tuple[tuple[bytes, Content], ...] = (
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", _photo("png")),
    (b"\xff\xd8\xff", _photo("jpeg")),
    (b"GIF87a", _photo("gif")),
    (b"GIF89a", _photo("gif")),
    (b"II*\x00", _photo("tiff")),
    (b"MM\x00*", _photo("tiff")),
    (b"%PDF-", _document("pdf")),
    (b"{\\rtf", _document("rtf")),
    (b"Rar!\x1a\x07", _other("application/vnd.rar")),
    (b"7z\xbc\xaf\x27\x1c", _other("application/x-7z-compressed")),
    (b"\x1f\x8b\x08", _other("application/gzip")),
    (b"#!AMR", _other("audio/amr")),
    (b"OggS", _other("audio/ogg")),
    (b"fLaC", _other("audio/flac")),
    (b"ID3", _other("audio/mpeg")),
    *((bytes([0xFF, second]), _other("audio/mpeg")) for second in (0xFB, 0xF3, 0xF2)),
    *((bytes([0xFF, second]), _other("audio/aac")) for second in (0xF1, 0xF9)),
    (b"\x1a\x45\xdf\xa3", _other("video/webm")),
)
_RIFF = {b"WEBP": _photo("webp"), b"WAVE": _other("audio/wav"), b"AVI ": _other("video/x-msvideo")}
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"mif1", b"msf1"), _photo("heic")),
    **dict.fromkeys((b"avif", b"avis"), _photo("avif")),
    **dict.fromkeys((b"M4A ", b"M4B "), _other("audio/mp4")),
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names inside of it, by which a document is told from what installs programs.
_OLD_DOCUMENTS = (
    ("WordDocument", "msword"),
    ("Workbook", "vnd.ms-excel"),
    ("PowerPoint Document", "vnd.ms-powerpoint"),
    ("EncryptedPackage", "x-ole-storage"),
)
_OFFICE = (
    ("word/", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("ppt/", "vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_PROGRAMS = {"AndroidManifest.xml", "META-INF/MANIFEST.MF"}
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."


def content_of(data: bytes) -> Content | None:
    """None for what is not taken: a program, or nothing that is known."""
    for beginning, content in _BEGINNINGS:
        if data.startswith(beginning):
            return content
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], _other("video/mp4"))
    if data.startswith(_OLD_OFFICE):
        return _old_office(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive(data)
    return _text(data)


def _old_office(data: bytes) -> Content | None:
    for name, kind in _OLD_DOCUMENTS:
        if name.encode("utf-16-le") in data:
            return _document(kind)
    return None


def _archive(data: bytes) -> Content | None:
    if data[30:].startswith(_OPEN_DOCUMENT):
        return _document("vnd.oasis.opendocument")
    names = list(_names_in(data))
    if not _PROGRAMS.isdisjoint(names):
        return None
    if "[Content_Types].xml" in names:
        for folder, kind in _OFFICE:
            if any(name.startswith(folder) for name in names):
                return _document(kind)
    return _other("application/zip")


def _names_in(data: bytes) -> Iterator[str]:
    """As the list at the end of the archive has them; it ends where it makes no sense."""
    end = data.rfind(b"PK\x05\x06", max(0, len(data) - _LONGEST_END))
    if end < 0 or len(data) < end + 20:
        return
    at = int.from_bytes(data[end + 16 : end + 20], "little")
    for _ in range(_MOST_NAMES):
        if data[at : at + 4] != b"PK\x01\x02":
            return
        name, extra, remark = (
            int.from_bytes(data[at + start : at + start + 2], "little") for start in (28, 30, 32)
        )
        yield data[at + 46 : at + 46 + name].decode("utf-8", "replace")
        at += 46 + name + extra + remark


def _text(data: bytes) -> Content | None:
    said = _decoded(data)
    if said is None or said.startswith("#!"):
        return None
    if _MARKUP.search(said[:_BEGINNING]):
        return _other(UNSHOWN)
    return Content(FileKind.DOCUMENT, "text/plain")


def _decoded(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded_as(data, "utf-16")
    if _CONTROL.search(data):
        return None
    return _decoded_as(data, "utf-8-sig") or _decoded_as(data, "gb18030")


def _decoded_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
