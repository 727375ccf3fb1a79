from django.db import migrations, models

from genjin.sop.statistics.watching import watch_days

# Of runs that ended before their end with nothing open: what was done last.
_NOTE = """
    UPDATE sop_steprun SET ended_run = TRUE WHERE id IN (
        SELECT id FROM (
            SELECT s.id, ROW_NUMBER() OVER (
                PARTITION BY s.run_id ORDER BY s.done_at DESC, s.id DESC
            ) AS place
            FROM sop_steprun s JOIN sop_soprun r ON r.id = s.run_id
            WHERE r.state = 'ended' AND s.state = 'done' AND NOT EXISTS (
                SELECT 1 FROM sop_steprun c WHERE c.run_id = s.run_id
                AND c.state = 'cancelled' AND c.counted AND c.reason <> 'version'
            )
        ) AS done_of_run WHERE place = 1
    )
"""


class Migration(migrations.Migration):
    dependencies = [
        ("sop", "0010_reported_evidence"),
    ]

    operations = [
        migrations.AddField("steprun", "ended_run", models.BooleanField(default=False)),
        migrations.AddField("steptally", "leaving", models.TextField(default="{}")),
        migrations.RunSQL(_NOTE, migrations.RunSQL.noop),
        # All days are summed up anew.
        migrations.RunSQL("DELETE FROM sop_talliedday", migrations.RunSQL.noop),
        migrations.RunPython(watch_days, migrations.RunPython.noop),
    ]
