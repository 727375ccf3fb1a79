"""The contact as an object of the write pipeline."""

from genjin.crm.contacts.choices import ROLES, YES_OR_NO
from genjin.crm.contacts.models import Contact
from genjin.crm.contacts.rules import prepare
from genjin.crm.contacts.selectors import reachable_contacts
from genjin.records.objects.types import Field, ObjectType, object_types

CONTACT = object_types.add(
    "contact",
    ObjectType(
        name="contact",
        model=Contact,
        zh="联系人",
        en="Contact",
        title=("name", "phone", "phone_raw"),
        door=reachable_contacts,
        prepare=prepare,
        fields=(
            Field("name", "姓名", "Name"),
            Field("title", "职务", "Title"),
            Field("phone", "电话", "Phone"),
            Field("phone_raw", "电话原文", "Phone as typed"),
            Field("wechat", "微信", "WeChat"),
            Field("email", "邮箱", "E-mail"),
            Field("role_in_decision", "决策角色", "Role in the decision", ROLES),
            Field("remark", "备注", "Remark"),
            Field("is_main", "主要联系人", "Main contact", YES_OR_NO),
        ),
        derived=("search_text", "leftovers"),
        enters_sops=False,
    ),
)
