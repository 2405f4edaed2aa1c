-- Slice zertifikat: stages of the audit and on which days their certificates hold (rules Z-1 to Z-6).

-- gueltig_von and gueltig_bis are what counts of the claims in table angabe (ZERTIFIKAT, id, BEGINN or ENDE), cut by a withdrawal;
-- without gueltig_von nobody has decided yet. They are kept here so that the database refuses what overlaps (Z-3).
create table zertifikat (
    id                 bigint default nextval('objekt_id') primary key,
    kommune_id         bigint not null references kommune,
    stufe              text   not null check (stufe in ('GRUNDZERTIFIKAT', 'BILANZIERUNGSZERTIFIKAT', 'ERHALTUNGSZERTIFIKAT')),
    verliehen_am       date,
    verleihung         text   not null check (length(verleihung) <= 300), -- form of the award
    beschlossen_am     date,
    beschluss          text   not null check (length(beschluss) <= 300),  -- body and paper of the resolution
    vertrag_am         date,
    gueltig_von        date,
    gueltig_bis        date,
    anerkannt_ab       date,
    anerkannt_quelle   text   check (length(btrim(anerkannt_quelle)) between 1 and 300),
    beendet_am         date,                                              -- last day
    beendet_art        text   check (beendet_art in ('ENTZOGEN', 'ZURUECKGEGEBEN')),
    beendet_durch      text   check (length(btrim(beendet_durch)) between 1 and 300),
    beendet_quelle     text   check (length(btrim(beendet_quelle)) between 1 and 300),
    nacherfasst        boolean not null,
    quelle             text   not null check (length(quelle) <= 300),
    grund              text   not null check (length(grund) <= 1000),
    erfasst_am         timestamptz not null,
    erfasst_von        text   not null check (btrim(erfasst_von) <> ''),
    version            int    not null default 0,
    unique (id, kommune_id),
    check (gueltig_von is not null or gueltig_bis is null),
    check (stufe = 'ERHALTUNGSZERTIFIKAT' or anerkannt_ab is null),
    check (num_nulls(anerkannt_ab, anerkannt_quelle) in (0, 2)),
    check (num_nulls(beendet_am, beendet_art, beendet_durch, beendet_quelle) in (0, 4)),
    check (not nacherfasst or (btrim(quelle) <> '' and btrim(grund) <> '')),
    constraint zertifikat_ueberschneidet exclude using gist (kommune_id with =, daterange(gueltig_von, gueltig_bis, '[]') with &&)
        where (gueltig_von is not null)
);
create index zertifikat_kommune on zertifikat (kommune_id);
call geschaeftstabelle('zertifikat', 'select, insert, update');

-- What a Kommune tells about its seal to whoever asks from outside, and under which short name; without a row nothing.
create table siegelauskunft (
    id             bigint default nextval('objekt_id') primary key,
    kommune_id     bigint  not null references kommune,
    kurzname       text    not null check (kurzname ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])$'),
    schnittstelle  boolean not null,
    seite          boolean not null,
    version        int     not null default 0,
    constraint siegelauskunft_kommune unique (kommune_id),
    constraint siegelauskunft_kurzname unique (kurzname)
);
call geschaeftstabelle('siegelauskunft', 'select, insert, update');

-- Whose short name it is. Nobody is signed in and no Kommune chosen then, so it runs as the owner and says nothing of a Kommune that
-- switched off what is asked for.
create function siegel_nach_aussen(p_kurzname text, p_seite boolean) returns table (kommune_id bigint, name text)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select k.id, k.name from siegelauskunft s join kommune k on k.id = s.kommune_id
     where s.kurzname = p_kurzname and case when p_seite then s.seite else s.schnittstelle end
$$;
revoke execute on function siegel_nach_aussen(text, boolean) from public;
grant execute on function siegel_nach_aussen(text, boolean) to ${anwendungsrolle};

-- Whether another Kommune has the short name; the rows of others stay hidden, so it runs as the owner and says only yes or no.
create function siegel_kurzname_vergeben(p_kurzname text) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select exists (select from siegelauskunft s
                    where s.kurzname = p_kurzname and s.kommune_id <> current_setting('audit.kommune')::bigint)
$$;
revoke execute on function siegel_kurzname_vergeben(text) from public;
grant execute on function siegel_kurzname_vergeben(text) to ${anwendungsrolle};
