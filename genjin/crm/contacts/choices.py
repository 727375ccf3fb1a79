"""Lists of a contact."""

ROLES = (
    ("", "", ""),
    ("decision_maker", "决策人", "Decides"),
    ("influencer", "影响者", "Influences"),
    ("user", "使用者", "Uses it"),
    ("buyer", "采购", "Buys"),
    ("champion", "支持者", "Supports us"),
    ("gatekeeper", "把关人", "Gatekeeper"),
)
YES_OR_NO = ((True, "是", "Yes"), (False, "否", "No"))
