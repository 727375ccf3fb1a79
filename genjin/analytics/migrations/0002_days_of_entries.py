from django.db import connection, migrations, models

from genjin.common.indexes import HoldingIndex

_DAYS = {
    "postgresql": "(starts_at AT TIME ZONE 'Asia/Shanghai')::date",
    "sqlite": "date(starts_at, '+8 hours')",
}
_ENTRIES = ["starts_on", "won_on", "sop_id", "sop_version_id", "department_id", "state"]


def _set_days(*_migration: object) -> None:
    day = _DAYS[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE analytics_runoutcome SET starts_on = {day}")  # noqa: S608


class Migration(migrations.Migration):
    dependencies = [("analytics", "0001_outcomes")]

    operations = [
        migrations.RemoveIndex(model_name="runoutcome", name="run_outcome_entered"),
        migrations.AddField(
            model_name="runoutcome", name="starts_on", field=models.DateField(null=True)
        ),
        migrations.RunPython(_set_days, migrations.RunPython.noop),
        migrations.RemoveField(model_name="runoutcome", name="starts_at"),
        migrations.AlterField(model_name="runoutcome", name="starts_on", field=models.DateField()),
        migrations.AddIndex(
            model_name="runoutcome",
            index=HoldingIndex(
                fields=_ENTRIES[:2],
                include=[*_ENTRIES[2:], "root_id"],
                on_sqlite=_ENTRIES,
                condition=models.Q(("entered", True)),
                name="run_outcome_entered_on",
            ),
        ),
    ]
