"""What a message says: a sentence, whom it is about, and a link."""

from collections.abc import Sequence

from django.conf import settings

from genjin.common.language import text
from genjin.identity.access.selectors import may
from genjin.identity.users.models import User
from genjin.workplace.deliveries.channels import Deed
from genjin.workplace.notifications.selectors import Entry, work_in

NAMED = 10  # records that are called by name; the link leads to all
_SUBJECT = 150


def subject_of(entries: Sequence[Entry]) -> str:
    """One line, whatever names hold."""
    if len(entries) == 1:
        title = entries[0].title
    else:
        count = len(entries)
        title = text(zh=f"免打扰期间的 {count} 条消息", en=f"{count} notices from your quiet hours")
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in title).split())
    return line if len(line) <= _SUBJECT else line[: _SUBJECT - 1] + "…"


def text_of(entries: Sequence[Entry], names: Sequence[Sequence[str]]) -> str:
    """`names` are those of the records of each entry, as far as the reader may see them."""
    parts = [_part(entry, known) for entry, known in zip(entries, names, strict=True)]
    return "\n\n".join([*parts, footer()])


def brief_of(entries: Sequence[Entry], names: Sequence[Sequence[str]]) -> str:
    """The same for a card: it has a title, and leads to the rest."""
    if len(entries) > 1:
        return "\n".join(entry.title for entry in entries[:NAMED])
    (entry,), (known,) = entries, names
    return "\n".join(filter(None, [entry.body, *(known[:NAMED] if entry.count > 1 else [])]))


def link_of(entries: Sequence[Entry]) -> str:
    """Where all of it stands."""
    path = entries[0].link if len(entries) == 1 else ""
    return link_to(path or "/notifications")


def deeds_of(entries: Sequence[Entry], person: User) -> tuple[Deed, ...]:
    """What they can do at once with the one thing that they are told of, where it is theirs."""
    work = work_in(person, entries[0].id) if len(entries) == 1 else ""
    if not work:
        return ()
    offered = {
        "write": text(zh="写跟进", en="Follow up"),
        "snooze": text(zh="稍后", en="Later"),
    }
    if may(person, "lead.transfer") or may(person, "lead.assign"):
        offered["hand_over"] = text(zh="转交", en="Hand over")
    return tuple(Deed(words, link_to(f"/do/{work}?act={act}")) for act, words in offered.items())


def link_to(path: str) -> str:
    """Empty while nobody has said how people reach the product."""
    return f"{settings.ADDRESS}{path}" if settings.ADDRESS else ""


def footer() -> str:
    words = text(
        zh="哪些消息发邮件、什么时候免打扰，可以在「设置 · 通知」里改。",
        en="Which notices come by mail, and your quiet hours: Settings, Notifications.",
    )
    return "\n".join(filter(None, ["--", words, link_to("/settings?tab=notifications")]))


def _part(entry: Entry, names: Sequence[str]) -> str:
    lines = [entry.title, entry.body]
    if entry.count > 1:
        lines += [f"- {name}" for name in names[:NAMED]]
    if entry.count > NAMED < len(names):
        more = len(names) - NAMED
        lines.append(text(zh=f"- 还有 {more} 条", en=f"- and {more} more"))
    lines.append(link_to(entry.link or "/notifications"))
    return "\n".join(filter(None, lines))
