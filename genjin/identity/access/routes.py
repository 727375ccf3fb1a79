"""Which right each route asks for, and by which door it comes to what it is about.

Every operation of the API has a row, by the name under which the OpenAPI document knows it; one
without a row fails the tests. They walk this table over all roles and reaches and compare what the
policy promises with what the server answers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Door(StrEnum):
    """How a route comes to what it is about, and so whom it lets through."""

    NONE = "none"  # about nothing in particular, or about oneself
    REACH = "reach"  # what lies within the actor's reach, by its owner
    RECORD = "record"  # the same, and what the actor has a step on, or collaborates on
    WRITING = "writing"  # the same, without those who collaborate to read only
    OWNED = "owned"  # by the same door; done only by those within whose reach it lies
    PERSON = "person"  # oneself, and people within the actor's reach
    EACH = "each"  # of many, those within reach; the others are passed over in silence
    MINE = "mine"  # what was made by, or for, the actor alone
    MADE = "made"  # the same, and everything for who reaches all


@dataclass(frozen=True, slots=True)
class Route:
    """`actions`: one of them is enough; none: signed in is enough. `first_only`: there until the
    company is set up, afterwards nowhere."""

    actions: tuple[str, ...] = ()
    door: Door = Door.NONE
    public: bool = False
    first_only: bool = False


def _route(*actions: str, door: Door = Door.NONE) -> Route:
    return Route(actions, door)


ROUTES: Mapping[str, Route] = {
    "get_set_up": Route(public=True, first_only=True),
    "set_up_company": Route(public=True, first_only=True),
    "get_session": Route(public=True),
    "sign_in": Route(public=True),
    "sign_in_with_code": Route(public=True),
    "ask_for_passkey": Route(public=True),
    "sign_in_with_passkey": Route(public=True),
    "ask_for_reset": Route(public=True),
    "look_at_link": Route(public=True),
    "set_password_by_link": Route(public=True),
    "look_at_invitation": Route(public=True),
    "accept_invitation": Route(public=True),
    "sign_out": _route(),
    "change_preferences": _route(),
    "get_security": _route(),
    "confirm_password": _route(),
    "change_password": _route(),
    "change_email": _route(),
    "begin_authenticator": _route(),
    "finish_authenticator": _route(),
    "remove_authenticator": _route(),
    "renew_recovery_codes": _route(),
    "begin_passkey": _route(),
    "add_passkey": _route(),
    "rename_passkey": _route(door=Door.MINE),
    "remove_passkey": _route(door=Door.MINE),
    "end_session": _route(door=Door.MINE),
    "end_other_sessions": _route(),
    "list_people": _route(),
    "list_departments": _route(),
    "list_accounts": _route("people.change"),
    "change_person": _route("people.change"),
    "disable_person": _route("people.change"),
    "enable_person": _route("people.change"),
    "get_holdings": _route("people.change"),
    "hand_over_holdings": _route("people.change"),
    "create_department": _route("people.change"),
    "change_department": _route("people.change"),
    "move_department": _route("people.change"),
    "delete_department": _route("people.change"),
    "list_roles": _route("people.change"),
    "make_sign_in_link": _route("people.secure"),
    "remove_second_factor": _route("people.secure"),
    "end_sessions_of_person": _route("people.secure"),
    "get_password_rules": _route("people.secure"),
    "change_password_rules": _route("people.secure"),
    "list_invitations": _route("people.invite"),
    "create_invitation": _route("people.invite"),
    "renew_invitation": _route("people.invite"),
    "withdraw_invitation": _route("people.invite"),
    "get_calendar": _route(),
    "set_working_hours": _route("calendar.change"),
    "set_calendar_day": _route("calendar.change"),
    "remove_calendar_day": _route("calendar.change"),
    "preview_holidays": _route("calendar.change"),
    "import_holidays": _route("calendar.change"),
    "list_leaves": _route(),
    "plan_leave": _route("leave.plan", door=Door.PERSON),
    "change_leave": _route("leave.plan", door=Door.PERSON),
    "cancel_leave": _route("leave.plan", door=Door.PERSON),
    "get_preferences": _route(),
    "set_my_preferences": _route(),
    "list_notifications": _route(),
    "count_unread_notifications": _route(),
    "mark_all_notifications_read": _route(),
    "mark_notification_read": _route(door=Door.MINE),
    "list_notification_records": _route(door=Door.MINE),
    "list_leads": _route("lead.read"),
    "list_lead_values": _route("lead.read"),
    "create_lead": _route("lead.create"),
    "assign_leads": _route("lead.assign", "lead.transfer", door=Door.EACH),
    "start_sop": _route("lead.start_sop", door=Door.EACH),
    "get_lead": _route("lead.read", door=Door.RECORD),
    "update_lead": _route("lead.change", door=Door.WRITING),
    "return_lead": _route("lead.return", door=Door.OWNED),
    "list_lead_collaborators": _route("lead.read", door=Door.RECORD),
    "set_lead_collaborator": _route("lead.share", door=Door.OWNED),
    "remove_lead_collaborator": _route("lead.share", door=Door.OWNED),
    "get_lead_conversion": _route("lead.convert", door=Door.OWNED),
    "convert_lead": _route("lead.convert", door=Door.OWNED),
    "get_lead_page": _route("lead.read", door=Door.RECORD),
    "get_lead_timeline": _route("lead.read", door=Door.RECORD),
    "list_customers": _route("customer.read"),
    "list_customer_values": _route("customer.read"),
    "create_customer": _route("customer.create"),
    "assign_customers": _route("customer.assign", "customer.transfer", door=Door.EACH),
    "get_customer": _route("customer.read", door=Door.RECORD),
    "update_customer": _route("customer.change", door=Door.WRITING),
    "list_customer_collaborators": _route("customer.read", door=Door.RECORD),
    "set_customer_collaborator": _route("customer.share", door=Door.OWNED),
    "remove_customer_collaborator": _route("customer.share", door=Door.OWNED),
    "get_customer_page": _route("customer.read", door=Door.RECORD),
    "get_customer_timeline": _route("customer.read", door=Door.RECORD),
    "list_contacts": _route("contact.read"),
    "create_contact": _route("contact.create", door=Door.WRITING),
    "get_contact": _route("contact.read", door=Door.RECORD),
    "update_contact": _route("contact.change", door=Door.WRITING),
    "get_contact_page": _route("contact.read", door=Door.RECORD),
    "get_contact_timeline": _route("contact.read", door=Door.RECORD),
    "upload_import": _route("lead.import"),
    "list_imports": _route(),
    "get_import": _route(door=Door.MADE),
    "change_import": _route("lead.import", door=Door.MADE),
    "try_import": _route("lead.import", door=Door.MADE),
    "run_import": _route("lead.import", door=Door.MADE),
    "cancel_import": _route("lead.import", door=Door.MADE),
    "list_import_rows": _route(door=Door.MADE),
    "download_rows_to_mend": _route(door=Door.MADE),
    "request_export": _route("lead.export", "customer.export", "contact.export"),
    "get_export": _route(door=Door.MINE),
    "download_export": _route("lead.export", "customer.export", "contact.export", door=Door.MINE),
    "get_system": _route("queue.manage"),
    "send_test_mail": _route("queue.manage"),
    "get_test_mail": _route("queue.manage"),
    "list_dead_items": _route("queue.manage"),
    "replay_dead_item": _route("queue.manage"),
    "list_sops": _route("sop.read"),
    "get_sop_source": _route("sop.read"),
    "check_sop_file": _route("sop.change"),
    "publish_sop": _route("sop.change"),
    "enable_sop": _route("sop.change"),
    "list_ready_sops": _route("sop.read"),
    "install_ready_sop": _route("sop.change"),
    "get_sop_schema": _route("sop.read"),
    "list_sop_versions": _route("sop.read"),
    "get_sop_version": _route("sop.read"),
    "compare_sop_versions": _route("sop.read"),
    "save_sop_draft": _route("sop.change"),
    "discard_sop_draft": _route("sop.change"),
    "preview_sop_move": _route("sop.change"),
    "publish_sop_version": _route("sop.change"),
    "end_sop_pilot": _route("sop.change"),
    "dry_run_sop": _route("sop.read", door=Door.RECORD),
    "replay_sop": _route("sop.read"),
    "forecast_sop": _route("sop.read"),
    "get_sop_monitor": _route("monitor.read"),
    "list_sop_records": _route("monitor.read"),
    "list_figure_records": _route("monitor.read"),
    "get_today": _route(),
    "search_records": _route("lead.read"),
    "write_follow_up": _route("follow_up.create", door=Door.WRITING),
    "create_task": _route("task.create", door=Door.WRITING),
    "complete_a_task": _route(door=Door.REACH),
    "snooze_work_item": _route(door=Door.REACH),
    "mark_step": _route(door=Door.REACH),
    "take_mark_back": _route(door=Door.REACH),
    "skip_step": _route("step.steer", door=Door.REACH),
    "send_step_back": _route("step.steer", door=Door.REACH),
    "pause_step": _route(door=Door.REACH),
    "resume_step": _route(door=Door.REACH),
}
