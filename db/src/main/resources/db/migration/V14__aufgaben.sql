-- Slice zielvereinbarung: who is mentioned in a comment, and the filters that a person keeps.

alter table kommentar add unique (id, kommune_id);

create table erwaehnung (
    id           bigint default nextval('objekt_id') primary key,
    kommune_id   bigint not null references kommune,
    kommentar_id bigint not null,
    konto_id     bigint not null references konto,
    name         text   not null check (length(btrim(name)) between 1 and 200), -- as held then (rule G-6)
    gelesen_am   timestamptz,
    unique (kommentar_id, konto_id),
    foreign key (kommentar_id, kommune_id) references kommentar (id, kommune_id)
);
create index erwaehnung_ungelesen on erwaehnung (konto_id) where gelesen_am is null;

call geschaeftstabelle('erwaehnung', 'select, insert, update (gelesen_am)');

-- What a person filters lists for again and again: of no meaning to anybody else, so it has no change log. The place holds
-- the limit, also for two browsers at once.
create table gespeicherter_filter (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    konto_id    bigint not null references konto,
    platz       int    not null check (platz between 1 and 20),
    name        text   not null check (length(btrim(name)) between 1 and 240),
    abfrage     text   not null check (length(abfrage) between 1 and 2000),
    unique (konto_id, kommune_id, platz)
);
create unique index gespeicherter_filter_name on gespeicherter_filter (konto_id, kommune_id, lower(name));
alter table gespeicherter_filter enable row level security;
create policy eigene on gespeicherter_filter using (konto_id = audit_konto() and kommune_id = audit_kommune());
grant select, insert, update (name), delete on gespeicherter_filter to ${anwendungsrolle};
