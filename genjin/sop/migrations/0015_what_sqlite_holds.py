from django.db import migrations, models

from genjin.common.indexes import HoldingIndex, HoldOnSqlite

_COUNTED = ("step", "owner", "department", "state", "counted")


class Migration(migrations.Migration):
    dependencies = [("sop", "0014_stamps")]

    operations = [
        migrations.AddIndex(
            model_name="gateoverride",
            index=models.Index(fields=["at"], name="gate_override_by_day"),
        ),
        HoldOnSqlite(
            model_name="persontally",
            index=HoldingIndex(
                fields=["on", "step"],
                include=["counted_as", "department", "owner", "due", "kept"],
                on_sqlite=["step", "counted_as", "owner", "on", "department", "due", "kept"],
                name="person_tally_by_day",
            ),
        ),
        HoldOnSqlite(
            model_name="steprun",
            index=HoldingIndex(
                fields=["step", "state", "due_at"],
                include=["run", "owner", "department"],
                on_sqlite=["step", "state", "due_at", "department"],
                condition=models.Q(("state__in", ["waiting", "open", "paused"])),
                name="step_run_pending",
            ),
        ),
        HoldOnSqlite(
            model_name="steprun",
            index=HoldingIndex(
                fields=["done_at"],
                include=[*_COUNTED, "late", "worked_minutes"],
                on_sqlite=["done_at", *_COUNTED, "late", "worked_minutes", "due_at"],
                condition=models.Q(("done_at__isnull", False)),
                name="step_run_closed",
            ),
        ),
    ]
