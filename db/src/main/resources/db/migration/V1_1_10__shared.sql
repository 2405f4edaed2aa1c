-- Forms that were taken, each once (ADR 37). The mark of a form and what was typed into it make kennung; whoever sends the same
-- again, on whatever server, meets the row of the first time. It also says how often a person wrote in the last minute.
-- Accounts belong to a slice above: no foreign key. The service clears what is older than 30 days.
create table einsendung (
    konto_id   bigint      not null,
    kennung    text        not null check (length(kennung) = 64),
    kommune_id bigint      not null,
    vorgang    text        not null,
    am         timestamptz not null default clock_timestamp(),
    primary key (konto_id, kennung)
);
create index einsendung_am on einsendung (konto_id, am);
alter table einsendung enable row level security;
create policy eigene on einsendung using (konto_id = audit_konto());
grant select, insert, delete on einsendung to ${anwendungsrolle};
