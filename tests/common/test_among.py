"""`among` finds what `in` finds, whatever stands in the texts."""

import pytest

from genjin.identity.departments.models import Department

ODD = ("华东", "it's", 'a "b"', "a,b", "{a}", "[1]", "back\\slash", "NULL", "50 %", "%s", " ")


@pytest.mark.django_db
@pytest.mark.parametrize("wanted", [[], ["华东"], ODD[1:7], {*ODD, "nobody"}, ("NULL", "nobody")])
def test_texts_and_ids(wanted: list[str]) -> None:
    Department.objects.bulk_create(Department(name=name) for name in ODD)

    by_name = Department.objects.filter(name__in=wanted)
    assert {*Department.objects.filter(name__among=wanted)} == {*by_name}
    ids = list(by_name.values_list("pk", flat=True))
    assert Department.objects.filter(pk__among=ids).count() == len(ids)
    rest = Department.objects.exclude(name__among=wanted)
    assert {one.name for one in rest} == {*ODD} - {*wanted}
