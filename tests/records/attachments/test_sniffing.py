"""What a file is, by its bytes alone."""

import io
import tracemalloc
import zipfile
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genjin.records.attachments.names import LONGEST, clean_name, is_run
from genjin.records.attachments.sniffing import SHOWN, content_of

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 20
HTML = b"<!doctype html><script>alert(1)</script>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 64


def archive(names: Sequence[str], content: bytes = b"x") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in names:
            packed.writestr(name, content)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "content_type"),
    [
        (PNG, "photo", "image/png"),
        (b"\xff\xd8\xff\xe1rest", "photo", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "photo", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic\x00", "photo", "image/heic"),
        (b"%PDF-1.7\n", "document", "application/pdf"),
        (OLE + "WordDocument".encode("utf-16-le"), "document", "application/msword"),
        (b"name,phone\n", "document", "text/plain"),
        ("合同\n".encode("gb18030"), "document", "text/plain"),
        ("合同\n".encode("utf-16"), "document", "text/plain"),
        (archive(["notes.txt"]), "other", "application/zip"),
        (b"ID3\x04\x00", "other", "audio/mpeg"),
        (b"\x00\x00\x00\x18ftypM4A \x00", "other", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypisom\x00", "other", "video/mp4"),
    ],
)
def test_what_is_taken(data: bytes, kind: str, content_type: str) -> None:
    assert content_of(data) == (kind, content_type)


@pytest.mark.parametrize(
    ("folder", "part"),
    [("word/document.xml", "wordprocessingml"), ("xl/workbook.xml", "spreadsheetml")],
)
def test_office_is_told_from_other_archives(folder: str, part: str) -> None:
    found = content_of(archive(["[Content_Types].xml", "_rels/.rels", folder]))

    assert found is not None
    assert found.kind == "document"
    assert part in found.content_type


@pytest.mark.parametrize(
    "data",
    [
        HTML,
        b"  \n<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
        b"<?xml version='1.0'?><x/>",
        b"\xef\xbb\xbf" + HTML,
        HTML.decode().encode("utf-16"),
        b"harmless words <script src=x></script>",
    ],
)
def test_what_a_browser_would_run_is_no_photo_and_never_shown(data: bytes) -> None:
    found = content_of(data)

    assert found == ("other", "application/octet-stream")
    assert found.content_type not in SHOWN


@pytest.mark.parametrize(
    "data",
    [
        b"MZ\x90\x00\x03\x00\x00\x00",
        b"\x7fELF\x02\x01\x01\x00",
        b"\xca\xfe\xba\xbe\x00\x00\x00\x34",
        b"#!/bin/sh\nrm -rf /\n",
        OLE,
        archive(["META-INF/MANIFEST.MF", "A.class"]),
        archive(["AndroidManifest.xml"]),
        b"\x01\x02\x03\x04",
    ],
)
def test_programs_and_what_nobody_knows_are_not_taken(data: bytes) -> None:
    assert content_of(data) is None


def test_an_archive_is_not_unpacked() -> None:
    """50 MB in a file of some 50 kB."""
    bomb = archive(["[Content_Types].xml", "word/document.xml"], b"\x00" * 25_000_000)
    assert len(bomb) < 100_000
    tracemalloc.start()
    found = content_of(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert found is not None
    assert found.kind == "document"
    assert most < 1_000_000


@given(st.binary(max_size=300), st.sampled_from([b"", PNG, b"PK\x03\x04", b"PK\x05\x06", OLE]))
def test_no_bytes_are_a_fault(data: bytes, before: bytes) -> None:
    content_of(before + data)


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("合同.pdf", "合同.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\a.png", "a.png"),
        ("a\u202egnp.exe", "agnp.exe"),
        ("a\x00b\r\n.png", "ab.png"),
        ("...", "file"),
        ("", "file"),
    ],
)
def test_names_are_cleaned(given_name: str, shown: str) -> None:
    assert clean_name(given_name) == shown


def test_a_long_name_keeps_its_ending() -> None:
    name = clean_name("长" * 500 + ".pdf")

    assert (len(name), name[-5:]) == (LONGEST, "长.pdf")


@given(st.text())
def test_no_name_is_a_path(name: str) -> None:
    shown = clean_name(name)

    assert shown
    assert len(shown) <= LONGEST
    assert not {"/", "\\", "\x00", "\n", "\r"} & set(shown)


def test_names_that_a_computer_would_run() -> None:
    assert is_run("报价.PDF.exe")
    assert is_run("x.VBS")
    assert not is_run("executive.pdf")
