"""Lists that several objects share."""

TIERS = (
    ("", "", ""),
    ("high_value", "高价值", "High value"),
    ("growing", "成长型", "Growing"),
    ("potential", "潜在", "Potential"),
    ("dormant", "沉睡", "Dormant"),
)
