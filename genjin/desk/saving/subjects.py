"""The records on which follow-ups are written, each with what is particular to it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from genjin.common.errors import InvalidInputError
from genjin.common.language import text
from genjin.crm.contacts.selectors import contacts_of as contacts_of_customer
from genjin.crm.customers.models import Customer
from genjin.crm.customers.schemas import CustomerOut
from genjin.crm.customers.selectors import get_customer, lock_customer
from genjin.crm.customers.services import update_customer
from genjin.crm.leads.choices import LeadState
from genjin.crm.leads.errors import ReturnedLeadError
from genjin.crm.leads.models import Lead
from genjin.crm.leads.schemas import LeadOut
from genjin.crm.leads.selectors import contacts_of, get_lead, lock_lead
from genjin.crm.leads.services import update_lead
from genjin.crm.reach.selectors import require_writing
from genjin.identity.users.models import User


class Subject(ABC):
    """A record that is held until the end of the transaction."""

    object_type: ClassVar[str]
    fields: ClassVar[frozenset[str]]
    """What may be set together with a follow-up."""

    @classmethod
    @abstractmethod
    def lock(cls, actor: User, object_id: int) -> "Subject":
        """Raises NotFoundError, ReadOnlyError, and what forbids to write on the record."""

    @property
    @abstractmethod
    def record(self) -> Lead | Customer: ...

    @abstractmethod
    def spoken_to(self, contact_id: int | None) -> tuple[int | None, str]:
        """Id and name of the contact; the main one's, where nobody is named."""

    @abstractmethod
    def update(self, actor: User, values: Mapping[str, Any]) -> None: ...

    @classmethod
    @abstractmethod
    def out(cls, actor: User, object_id: int) -> dict[str, Any]:
        """The record in wire form, as it is now."""

    def refuse_foreign(self, values: Mapping[str, Any]) -> None:
        """Raises InvalidInputError for fields that the record does not have."""
        foreign = sorted(values.keys() - self.fields)
        if foreign:
            sentence = text(zh="这条记录没有这个字段", en="This record has no such field")
            raise InvalidInputError(fields={f"fields.{name}": sentence for name in foreign})


class LeadSubject(Subject):
    object_type = "lead"
    fields = frozenset({"tier", "needs", "proposal_sent_on", "decision", "lost_reason", "won_on"})

    def __init__(self, lead: Lead) -> None:
        self._lead = lead

    @classmethod
    def lock(cls, actor: User, object_id: int) -> "LeadSubject":
        lead = lock_lead(actor, object_id)
        require_writing(actor, cls.object_type, lead)
        if lead.state == LeadState.RETURNED:
            raise ReturnedLeadError
        return cls(lead)

    @property
    def record(self) -> Lead:
        return self._lead

    def spoken_to(self, contact_id: int | None) -> tuple[int | None, str]:
        main = self._lead.contact_name
        if contact_id is None:
            return None, main
        names = {contact.pk: contact.name for contact in contacts_of(self._lead.pk)}
        return contact_id, names.get(contact_id, main)

    def update(self, actor: User, values: Mapping[str, Any]) -> None:
        update_lead(actor=actor, lead_id=self._lead.pk, values=values, version=None)

    @classmethod
    def out(cls, actor: User, object_id: int) -> dict[str, Any]:
        return LeadOut.from_orm(get_lead(actor, object_id)).model_dump(mode="json")


class CustomerSubject(Subject):
    object_type = "customer"
    fields = frozenset({"tier"})

    def __init__(self, customer: Customer) -> None:
        self._customer = customer

    @classmethod
    def lock(cls, actor: User, object_id: int) -> "CustomerSubject":
        customer = lock_customer(actor, object_id)
        require_writing(actor, cls.object_type, customer)
        return cls(customer)

    @property
    def record(self) -> Customer:
        return self._customer

    def spoken_to(self, contact_id: int | None) -> tuple[int | None, str]:
        """Raises InvalidInputError for a stranger."""
        for contact in contacts_of_customer(self._customer.pk):
            if contact.pk == contact_id or (contact_id is None and contact.is_main):
                return contact.pk, contact.name
        if contact_id is None:
            return None, ""
        sentence = text(zh="这位联系人不属于这个客户", en="This is no contact of the customer")
        raise InvalidInputError(fields={"contact_id": sentence})

    def update(self, actor: User, values: Mapping[str, Any]) -> None:
        update_customer(actor=actor, customer_id=self._customer.pk, values=values, version=None)

    @classmethod
    def out(cls, actor: User, object_id: int) -> dict[str, Any]:
        return CustomerOut.from_orm(get_customer(actor, object_id)).model_dump(mode="json")


SUBJECTS: Mapping[str, type[Subject]] = {
    kind.object_type: kind for kind in (LeadSubject, CustomerSubject)
}
