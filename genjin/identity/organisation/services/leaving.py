"""Switching people off and on again."""

from django.db import transaction

from genjin.common import facts
from genjin.common.language import text
from genjin.identity.links.services import drop_links
from genjin.identity.organisation import errors
from genjin.identity.organisation.events import PeopleDisabled
from genjin.identity.organisation.holdings import Held, held_by
from genjin.identity.organisation.services.notes import note, require_change
from genjin.identity.organisation.services.people import keep_an_administrator
from genjin.identity.sessions.services.keeping import end_sessions
from genjin.identity.users.models import User
from genjin.identity.users.selectors import get_person
from genjin.identity.users.services import write_person


@transaction.atomic
def disable_user(*, actor: User | None, user_id: int) -> User:
    """Switch a person off: every session is refused from the next request on, history stays.

    Raises NotYourselfError, LastAdministratorError, and StillHoldsError while something active is
    theirs: nothing active is ever without somebody who sees to it."""
    require_change(actor)
    user = get_person(user_id)
    if not user.is_active:
        return user
    keep_an_administrator(user)
    if actor is not None and actor.pk == user_id:
        raise errors.NotYourselfError
    if held := held_by(user_id):
        raise _still_holds(user, held)
    write_person(user, {"is_active": False})
    end_sessions(user_id=user.pk, by=actor.pk if actor else None)
    drop_links(user_id=user.pk)
    note(actor, "user", user.pk, "disabled", {"is_active": [True, False]})
    facts.state(PeopleDisabled(user_ids=(user.pk,)))
    return user


@transaction.atomic
def enable_user(*, actor: User, user_id: int) -> User:
    """They sign in as before, with the password and the second factor they had."""
    require_change(actor)
    user = get_person(user_id)
    if user.is_active:
        return user
    write_person(user, {"is_active": True})
    note(actor, "user", user.pk, "enabled", {"is_active": [False, True]})
    return user


def _still_holds(user: User, held: list[Held]) -> errors.StillHoldsError:
    said = text(zh="、", en=", ").join(one.said for one in held)
    counts = [{"kind": one.kind, "count": one.count, "said": one.said} for one in held]
    return errors.StillHoldsError(name=user.name, said=said, held=counts)
