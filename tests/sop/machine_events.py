"""What may happen to an SOP, as often as it is written here."""

from datetime import timedelta

DAYS = ("2026-11-20", "2026-11-25", "2026-12-10", None)
PEOPLE = ("seller", "colleague", "manager", "service", "administrator")
SELLERS = ("seller", "colleague", "far")
# In pairs for some: whoever loses a lead says why.
VALUES: dict[str, tuple[dict[str, str | None], ...]] = {
    "needs": ({"needs": "联网"}, {"needs": ""}),
    "city": ({"city": "苏州"}, {"city": "外地"}, {"city": ""}),
    "tier": ({"tier": "growing"}, {"tier": "high_value"}),
    "proposal": tuple({"proposal_sent_on": day} for day in DAYS),
    "decision": ({"decision": "won"}, {"decision": "lost", "lost_reason": "price"}),
    "state": ({"state": "working"}, {"state": "qualified"}),
}
LISTED = ("returned", "qualified", "working")  # by a list that is brought in
ON_RECORDS = (
    *["create"] * 4,
    *["follow up"] * 2,
    *["give"] * 3,
    *["listed"] * 2,
    *("needs", "city", "tier", "proposal", "decision", "state"),
)
ON_STEPS = (
    *["prove"] * 14,
    *["take back"] * 6,
    *["again"] * 4,
    *["claim"] * 4,
    *["try"] * 8,
    *["pause"] * 4,
    *["return"] * 4,
    *("skip", "send back", "send back", "resume", "release", "explain"),
)
ON_TIME = (
    *["work"] * 6,
    *["kill"] * 4,
    *["version"] * 3,
    *["leave"] * 2,
    *["hours"] * 3,
    *["pilot"] * 3,
    *("back", "day off", "make-up day", "switch", "shift", "hand over", "hand over"),
)
TICK = timedelta(seconds=1)  # what opens now is proved by what comes later
