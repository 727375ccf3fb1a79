import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/components/EmptyState";
import { ErrorState } from "@/components/ErrorState";
import { Icon } from "@/components/Icon";
import { PageHead } from "@/components/PageHead";
import { SkeletonBar } from "@/components/SkeletonRows";
import { NewSopDialog } from "@/features/sops/library/NewSopDialog";
import { ReadySops } from "@/features/sops/library/ReadySops";
import { SopCard } from "@/features/sops/library/SopCard";
import { Unpublished } from "@/features/sops/library/Unpublished";
import { useSops } from "@/features/sops/queries";
import { useCan } from "@/lib/session";
import s from "./LibraryPage.module.css";

/** The SOPs of the company. */
export function LibraryPage() {
  const { t } = useTranslation("sops");
  const mayChange = useCan("sop.change");
  const navigate = useNavigate();
  const open = (sopId: number) => void navigate({ to: "/sop/$sopId/design", params: { sopId } });
  return (
    <div className={s.page}>
      <PageHead title={t("library.title")}>
        <Link to="/sop/map">
          <Button type="text" icon={<Icon name="table" />}>
            {t("head.life")}
          </Button>
        </Link>
        {mayChange && <NewSop />}
      </PageHead>
      <div className={s.list}>
        <Cards />
        <Unpublished />
        <ReadySops onTaken={open} />
      </div>
    </div>
  );
}

function Cards() {
  const { t } = useTranslation("sops");
  const sops = useSops();
  const mayChange = useCan("sop.change");
  if (sops.data?.length === 0) {
    return (
      <EmptyState
        icon="sop"
        title={t("empty.library")}
        text={t(mayChange ? "empty.library_publish" : "empty.library_ask")}
        action={mayChange && <NewSop />}
      />
    );
  }
  if (sops.data) return sops.data.map((sop) => <SopCard key={sop.id} sop={sop} />);
  if (sops.error) return <ErrorState error={sops.error} onRetry={() => void sops.refetch()} />;
  return <Skeleton />;
}

function NewSop() {
  const { t } = useTranslation("sops");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link to="/sop/new">
        <Button type="text" icon={<Icon name="file" />}>
          {t("library.from_file")}
        </Button>
      </Link>
      <Button icon={<Icon name="plus" />} onClick={() => setOpen(true)}>
        {t("library.new")}
      </Button>
      {open && <NewSopDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function Skeleton() {
  const { t } = useTranslation("common");
  return (
    <div className={s.skeleton} role="status" aria-label={t("loading")}>
      <SkeletonBar width={160} height={24} />
      <SkeletonBar width="60%" />
      <SkeletonBar width="100%" height={60} />
    </div>
  );
}
