-- Slice stelle: Stellen and their names over time (G-6), who holds them (A-8), who stands in (R-4, ADR 13), merged ones (ADR 12).

-- A merged Stelle points to the one it stands for; nothing else is rewritten. wirksam_id is what every read joins on.
create table stelle (
    id                  bigint default nextval('objekt_id') primary key,
    kommune_id          bigint not null references kommune,
    name                text   not null check (length(btrim(name)) between 1 and 300),
    art                 text   not null check (art in ('INTERN', 'EXTERN')),
    zusammengefuehrt_in bigint,
    name_seit           date,
    geaendert_am        timestamptz,
    wirksam_id          bigint generated always as (coalesce(zusammengefuehrt_in, id)) stored,
    version             int    not null default 0,
    unique (id, kommune_id),
    check (zusammengefuehrt_in <> id),
    foreign key (zusammengefuehrt_in, kommune_id) references stelle (id, kommune_id)
);
-- a name belongs to one Stelle; the name of a merged one is free for its target
create unique index stelle_name on stelle (kommune_id, name) where zusammengefuehrt_in is null;
create index stelle_wirksam on stelle (wirksam_id);
create index stelle_zusammengefuehrt on stelle (zusammengefuehrt_in) where zusammengefuehrt_in is not null;
call geschaeftstabelle('stelle');

-- No chains and no cycles: a target is never merged itself, a merged one is nobody's target. The target is locked first, so
-- that two who merge at the same moment see each other.
create function stelle_ohne_kette() returns trigger language plpgsql as
$$
begin
    if new.zusammengefuehrt_in is not null then
        perform 1 from stelle where id = new.zusammengefuehrt_in for update;
        if exists (select 1 from stelle where id = new.zusammengefuehrt_in and zusammengefuehrt_in is not null)
                or exists (select 1 from stelle where zusammengefuehrt_in = new.id) then
            raise exception 'A-3: Stelle % would be merged in a chain', new.id using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger stelle_ohne_kette before insert or update of zusammengefuehrt_in on stelle
    for each row execute function stelle_ohne_kette();

-- The wordings under which a Stelle appears in documents.
create table schreibweise (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    stelle_id  bigint not null,
    wortlaut   text   not null check (length(btrim(wortlaut)) between 1 and 500),
    unique (kommune_id, wortlaut),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id)
);
create index schreibweise_stelle on schreibweise (stelle_id);
call geschaeftstabelle('schreibweise');

-- Former names with the days on which they were used, both inclusive; the name of today stands in stelle.
create table stellenname (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    stelle_id   bigint not null,
    name        text   not null check (length(btrim(name)) between 1 and 300),
    gueltig_von date,
    gueltig_bis date   not null,
    check (gueltig_von <= gueltig_bis),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    exclude using gist (stelle_id with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
);
create index stellenname_stelle on stellenname (stelle_id);
call geschaeftstabelle('stellenname', 'select, insert');

-- Rules R-4 and A-8: head and clerks of a Stelle over time. A holder is an account or, for people without one, a plain name.
create table stellenbesetzung (
    id          bigint default nextval('objekt_id') primary key,
    kommune_id  bigint not null references kommune,
    stelle_id   bigint not null,
    konto_id    bigint references konto,
    person_name text   check (length(btrim(person_name)) between 1 and 200),
    art         text   not null check (art in ('LEITUNG', 'BEARBEITUNG')),
    gueltig_von date,
    gueltig_bis date,
    check ((konto_id is null) <> (person_name is null)),
    check (gueltig_von <= gueltig_bis),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    exclude using gist (stelle_id with =, konto_id with =, art with =, daterange(gueltig_von, gueltig_bis, '[]') with &&),
    constraint stellenbesetzung_eine_leitung exclude using gist (stelle_id with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (art = 'LEITUNG'),
    constraint stellenbesetzung_person exclude using gist (stelle_id with =, lower(person_name) with =, art with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (person_name is not null)
);
create index stellenbesetzung_stelle on stellenbesetzung (stelle_id);
create index stellenbesetzung_konto on stellenbesetzung (konto_id);
call geschaeftstabelle('stellenbesetzung');

-- What was done to a Stelle, by whom; written once.
create table stellenereignis (
    id         bigint default nextval('objekt_id') primary key,
    kommune_id bigint not null references kommune,
    stelle_id  bigint not null,
    vorgang    text   not null check (vorgang in ('ANGELEGT', 'UMBENANNT', 'BERICHTIGT', 'ART_GEAENDERT',
                   'LEITUNG_EINGETRAGEN', 'LEITUNG_BEENDET', 'BEARBEITUNG_EINGETRAGEN', 'BEARBEITUNG_BEENDET',
                   'ZUSAMMENGEFUEHRT', 'AUFGENOMMEN', 'GETRENNT', 'ABGEGEBEN')),
    vorher     text   not null,
    nachher    text   not null,
    grund      text   not null,
    am         timestamptz not null,
    von        text   not null,
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id)
);
create index stellenereignis_stelle on stellenereignis (stelle_id, id);
call geschaeftstabelle('stellenereignis', 'select, insert');

-- Which Stelle was merged into which, why, by whom; open until it is undone. The pointers in stelle follow from the open rows.
create table zusammenfuehrung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint not null references kommune,
    stelle_id        bigint not null,
    ziel_stelle_id   bigint not null,
    grund            text   not null check (length(btrim(grund)) between 1 and 1000),
    am               timestamptz not null,
    von              text   not null,
    rueckgaengig_am  timestamptz,
    rueckgaengig_von text,
    version          int    not null default 0,
    check (stelle_id <> ziel_stelle_id),
    check ((rueckgaengig_am is null) = (rueckgaengig_von is null)),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    foreign key (ziel_stelle_id, kommune_id) references stelle (id, kommune_id)
);
create unique index zusammenfuehrung_offen on zusammenfuehrung (stelle_id) where rueckgaengig_am is null;
create index zusammenfuehrung_stelle on zusammenfuehrung (stelle_id);
create index zusammenfuehrung_ziel on zusammenfuehrung (ziel_stelle_id);
call geschaeftstabelle('zusammenfuehrung', 'select, insert, update');

-- Rule R-4: who stands in for the head of a Stelle, for how long, named and confirmed by whom. The document of appointment lies
-- in the store of files of slice dokument; what it is and who handed it in stands here.
create table vertretung (
    id               bigint default nextval('objekt_id') primary key,
    kommune_id       bigint  not null references kommune,
    stelle_id        bigint  not null,
    inhaber_id       bigint  not null references konto, -- who is represented
    vertreter_id     bigint  not null references konto, -- who acts
    gueltig_von      date    not null,
    gueltig_bis      date    not null,
    grund            text    not null check (length(btrim(grund)) between 1 and 500),
    landrat          boolean not null,                  -- needs document and confirmation, lends the role LANDRAT
    benannt_am       timestamptz not null,
    benannt_von      text    not null check (btrim(benannt_von) <> ''),
    benannt_von_konto bigint not null references konto,
    urkunde_inhalt_id bigint,
    urkunde_dateiname text check (length(urkunde_dateiname) between 1 and 200),
    urkunde_medientyp text check (urkunde_medientyp in ('application/pdf', 'image/png', 'image/jpeg')),
    urkunde_sha256   text check (urkunde_sha256 ~ '^[0-9a-f]{64}$'),
    urkunde_groesse  bigint check (urkunde_groesse between 1 and 20971520),
    urkunde_am       timestamptz,
    urkunde_von      text check (btrim(urkunde_von) <> ''),
    urkunde_von_konto bigint references konto,
    bestaetigt_am    timestamptz,
    bestaetigt_von   text,
    bestaetigt_von_konto bigint references konto,
    beendet_am       timestamptz,
    beendet_von      text,
    beendet_von_konto bigint references konto,
    version          int     not null default 0,
    unique (id, kommune_id),
    foreign key (stelle_id, kommune_id) references stelle (id, kommune_id),
    constraint vertretung_urkunde_inhalt foreign key (urkunde_inhalt_id, kommune_id) references dateiinhalt (id, kommune_id),
    check (gueltig_von <= gueltig_bis),
    check (inhaber_id <> vertreter_id),
    check ((beendet_am is null) = (beendet_von is null) and (beendet_am is null) = (beendet_von_konto is null)),
    check ((bestaetigt_am is null) = (bestaetigt_von is null)
       and (bestaetigt_am is null) = (bestaetigt_von_konto is null)),
    constraint vertretung_urkunde_ganz check (num_nulls(urkunde_inhalt_id, urkunde_dateiname, urkunde_medientyp, urkunde_sha256,
        urkunde_groesse, urkunde_am, urkunde_von, urkunde_von_konto) in (0, 8)),
    -- the second person (R-4), and only with the document in hand
    constraint vertretung_bestaetigung check (bestaetigt_am is null
        or (landrat and urkunde_inhalt_id is not null
            and bestaetigt_von_konto <> vertreter_id
            and bestaetigt_von_konto <> benannt_von_konto)),
    constraint vertretung_ueberschneidet exclude using gist (stelle_id with =, vertreter_id with =,
        daterange(gueltig_von, gueltig_bis, '[]') with &&) where (beendet_am is null)
);
create index vertretung_vertreter on vertretung (vertreter_id, gueltig_bis);
create index vertretung_inhaber on vertretung (inhaber_id);
create index vertretung_kommune on vertretung (kommune_id, gueltig_bis);
create index vertretung_stelle on vertretung (stelle_id);
create index vertretung_urkunde on vertretung (urkunde_inhalt_id);
call geschaeftstabelle('vertretung', 'select, insert, update');

-- Rules R-4, G-1: only a newer document, as a whole, takes the place of one, and none once it is confirmed.
create function urkunde_bleibt() returns trigger language plpgsql as
$$
begin
    if old.urkunde_inhalt_id is not null
        and row (new.urkunde_inhalt_id, new.urkunde_dateiname, new.urkunde_medientyp, new.urkunde_sha256, new.urkunde_groesse,
                 new.urkunde_am, new.urkunde_von, new.urkunde_von_konto)
            is distinct from
            row (old.urkunde_inhalt_id, old.urkunde_dateiname, old.urkunde_medientyp, old.urkunde_sha256, old.urkunde_groesse,
                 old.urkunde_am, old.urkunde_von, old.urkunde_von_konto)
        and (old.bestaetigt_am is not null or new.urkunde_inhalt_id is null or new.urkunde_am = old.urkunde_am) then
        raise exception 'G-1: the document of Vertretung % stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger urkunde_bleibt before update on vertretung for each row execute function urkunde_bleibt();

-- Whom an account represents as Landrätin on a day; null for nobody. The role is lent only while she holds it herself. Asked
-- while signing in, before a Kommune is chosen, so it runs as the owner and says nothing but this one name.
create function landrat_in_vertretung(p_konto bigint, p_kommune bigint, p_tag date) returns text
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    return (select kontoname_am(v.inhaber_id, p_tag)
              from vertretung v
              join rollenvergabe r on r.konto_id = v.inhaber_id and r.kommune_id = v.kommune_id and r.rolle = 'LANDRAT'
             where v.vertreter_id = p_konto and v.kommune_id = p_kommune and v.landrat
               and v.bestaetigt_am is not null and v.beendet_am is null
               and p_tag between v.gueltig_von and v.gueltig_bis
               and coalesce(r.gueltig_von, p_tag) <= p_tag and coalesce(r.gueltig_bis, p_tag) >= p_tag
             order by v.id limit 1);
revoke execute on function landrat_in_vertretung(bigint, bigint, date) from public;
grant execute on function landrat_in_vertretung(bigint, bigint, date) to ${anwendungsrolle};
