-- Slice vorlage: annexes of papers (rules V-12, V-10, G-1). Which recording shows which annexes follows from ab and bis: what a body had
-- before it stays as it was. One that is not public is seen by the circle of its paper, also when the paper is open.

create table anlage (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    vorlage_id  bigint not null,
    rang        int    not null check (rang between 1 and 999), -- its number
    titel       text   not null check (length(btrim(titel)) between 1 and 300),
    oeffentlich boolean not null,
    inhalt_id   bigint not null,
    dateiname   text   not null check (length(dateiname) between 1 and 200),
    groesse     bigint not null check (groesse > 0), -- in bytes
    medientyp   text   not null check (length(medientyp) between 3 and 200),
    ab          int    not null check (ab > 0), -- number of the first recording that it belongs to
    bis         int    check (bis > ab),        -- number of the first that it no longer belongs to; null while it belongs to the latest
    erfasst_am  timestamptz not null,
    erfasst_von text   not null check (btrim(erfasst_von) <> ''),
    unique (id, kommune_id),
    foreign key (vorlage_id, kommune_id) references vorlage (id, kommune_id),
    foreign key (inhalt_id, kommune_id) references dateiinhalt (id, kommune_id)
);
create index anlage_vorlage on anlage (vorlage_id);
create index anlage_inhalt on anlage (inhalt_id);
call geschaeftstabelle('anlage', 'select, insert, update (rang, bis)');
call vorlagentabelle('anlage', 'vorlagenkreis', 'vorlage_id');

-- The change log shows annexes to the circle alone; the list shows the public ones to whoever sees the paper, but not what had ended before
-- the paper opened.
drop policy kreis on anlage;
create policy kreis on anlage as restrictive using (
    (select vorlagen_alle())
    or exists (select 1 from vorlage v
                where v.id = anlage.vorlage_id
                  and (anlage.oeffentlich and v.offen and coalesce(anlage.bis, 2147483647) > v.offen_ab
                       or v.ersteller_konto_id = (select audit_konto())
                       or v.einreicher_stelle_id = any ((select vorlagen_stellen())::bigint[])
                       or v.id = any ((select vorlagen_mitgezeichnete())::bigint[]))));

-- What has ended stays so, and belongs to no other recordings than before (G-1).
create function anlage_bleibt() returns trigger language plpgsql as
$$
begin
    if old.bis is not null then
        raise exception 'An annex that has ended stays as it is' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger anlage_bleibt before update on anlage for each row execute function anlage_bleibt();

-- The highest number that a paper ever gave to an annex, so that none is given twice; all that a person outside of the circle is told.
create function anlagen_letzter_rang(p_vorlage bigint) returns int
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select coalesce(max(a.rang), 0) from anlage a where a.kommune_id = audit_kommune() and a.vorlage_id = p_vorlage);
revoke execute on function anlagen_letzter_rang(bigint) from public;
grant execute on function anlagen_letzter_rang(bigint) to ${anwendungsrolle};
