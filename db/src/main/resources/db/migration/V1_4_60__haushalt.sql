-- Slice haushalt: the nightly check of the ledger (rules H-5, H-9, H-10, ADR 73). The triggers of V1_4_20 refuse what is wrong while it is
-- written; this looks at all of it again, in other words, and compares it with the sealed change log. It finds what came past the triggers: a
-- hand of the owner, a restored part of a backup, a fault of ours.

-- The last look at the books of a Kommune; written by buch_pruefen alone. What was seen before stands in the log of the server.
create table buchpruefung (
    kommune_id  bigint primary key references kommune,
    geprueft_am timestamptz not null,
    buchungen   bigint not null check (buchungen >= 0),
    befunde     bigint not null check (befunde >= 0)
);
alter table buchpruefung enable row level security;
create policy kommune on buchpruefung for select using (kommune_id = audit_kommune());
grant select on buchpruefung to ${anwendungsrolle};

-- Numbers alone, no words: whoever reads the ledger may see them (H-13). No foreign keys: what is found may be gone.
create table buchbefund (
    id              bigint default nextval('objekt_id') primary key,
    kommune_id      bigint not null references buchpruefung,
    art             text   not null check (art in ('SATZ_UNVOLLSTAENDIG', 'SATZ_ANDERER_ART', 'STORNO_SPIEGELT_NICHT', 'ZEILE_UNTER_NULL',
                        'MITTEL_UNTER_NULL', 'JAHR_NICHT_LEER', 'ANDERS_ALS_PROTOKOLLIERT', 'NICHT_PROTOKOLLIERT', 'VERSCHWUNDEN')),
    satz_id         bigint,
    jahresstelle_id bigint,
    bindung_id      bigint,
    soll            numeric,
    ist             numeric
);
create index buchbefund_kommune on buchbefund (kommune_id);
alter table buchbefund enable row level security;
create policy kommune on buchbefund for select using (kommune_id = audit_kommune());
grant select on buchbefund to ${anwendungsrolle};

-- One statement, so that it sees one moment: an act and what the change log says about it come together.
create function buch_befunde(k bigint)
    returns table (art text, satz_id bigint, jahresstelle_id bigint, bindung_id bigint, soll numeric, ist numeric)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp
    begin atomic
    select 'SATZ_UNVOLLSTAENDIG', s.id, null::bigint, null::bigint, s.zeilen::numeric, count(b.id)::numeric
      from buchungssatz s left join buchung b on b.satz_id = s.id
     where s.kommune_id = k
     group by s.id having count(b.id) <> s.zeilen
    union all
    select distinct 'SATZ_ANDERER_ART', s.id, null::bigint, null::bigint, null::numeric, null::numeric
      from buchungssatz s join buchung b on b.satz_id = s.id
     where s.kommune_id = k
       and not exists (select from buchungsmuster m where m.art = s.art and m.posten = b.posten and m.vorzeichen = sign(b.betrag))
    union all
    select 'STORNO_SPIEGELT_NICHT', x.id, min(x.jahresstelle_id), null, 0, sum(abs(x.summe))
      from (select s.id, b.jahresstelle_id, sum(b.betrag) as summe
              from buchungssatz s join buchung b on b.satz_id in (s.id, s.storniert_id)
             where s.kommune_id = k and s.storniert_id is not null
             group by s.id, b.jahresstelle_id, b.posten, b.zieljahr, b.bindungszeile_id having sum(b.betrag) <> 0) x
     group by x.id
    union all
    select 'ZEILE_UNTER_NULL', null, z.jahresstelle_id, z.bindung_id, 0, sum(b.betrag)
      from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
     where z.kommune_id = k
     group by z.id, z.jahresstelle_id, z.bindung_id, b.posten, b.zieljahr
    having sum(b.betrag) < 0 and not bool_or(s.art = 'BERICHTIGUNG')
    union all
    -- an Ansatz that is announced lower, or a block, may leave less than is spoken for (H-5)
    select 'MITTEL_UNTER_NULL', null, min(j.id), null, 0, sum(b.wirkung)
      from jahresstelle j join haushaltsjahr h on h.id = j.haushaltsjahr_id
                          join buchung b on b.jahresstelle_id = j.id join buchungssatz s on s.id = b.satz_id
     where j.kommune_id = k and not h.nachweis and j.seite = 'AUSGABE'
     group by coalesce(j.deckungsring_id, j.id), b.zieljahr
    having sum(b.wirkung) < 0 and not bool_or(b.wirkung < 0 and s.art in ('SPERRE', 'WIDERRUF', 'NACHTRAG', 'ANSATZ_BEKANNTMACHUNG'))
    union all
    select 'JAHR_NICHT_LEER', null, z.jahresstelle_id, z.bindung_id, 0, sum(b.betrag)
      from haushaltsjahr h join buchung b on b.haushaltsjahr_id = h.id join bindungszeile z on z.id = b.bindungszeile_id
     where h.kommune_id = k and h.abgeschlossen_am is not null and b.posten in ('RESERVIERT', 'GEBUNDEN')
     group by z.id, z.jahresstelle_id, z.bindung_id, b.posten having sum(b.betrag) <> 0
    union all
    select 'ANDERS_ALS_PROTOKOLLIERT', b.satz_id, b.jahresstelle_id, null, (a.nachher ->> 'betrag')::numeric, b.betrag
      from aenderung a join buchung b on b.id = a.datensatz::bigint
     where a.kommune_id = k and a.tabelle = 'buchung' and a.art = 'INSERT'
       and not to_jsonb(b) @> (a.nachher - 'wirkung')
    union all
    select 'ANDERS_ALS_PROTOKOLLIERT', s.id, null, null, null, null
      from aenderung a join buchungssatz s on s.id = a.datensatz::bigint
     where a.kommune_id = k and a.tabelle = 'buchungssatz' and a.art = 'INSERT'
       and not to_jsonb(s) @> (a.nachher - 'erfasst_am')
    union all
    -- entries of the log that were kept long enough are removed seal by seal (G-2); of what is older nobody can tell any more
    select 'NICHT_PROTOKOLLIERT', b.satz_id, b.jahresstelle_id, null, null, b.betrag
      from buchung b
     where b.kommune_id = k
       and not exists (select from aenderung a where a.tabelle = 'buchung' and a.datensatz = b.id::text and a.art = 'INSERT')
       and not exists (select from protokollsiegel p where p.kommune_id = k and p.geloescht_am is not null)
    union all
    select 'VERSCHWUNDEN', (a.nachher ->> 'satz_id')::bigint, (a.nachher ->> 'jahresstelle_id')::bigint, null,
           (a.nachher ->> 'betrag')::numeric, null
      from aenderung a
     where a.kommune_id = k and a.tabelle = 'buchung' and a.art = 'INSERT'
       and not exists (select from buchung b where b.id = a.datensatz::bigint);
    end;

-- Of two that check the same books the second waits for the first and looks again.
create function buch_pruefen(k bigint) returns buchpruefung
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    stand buchpruefung;
begin
    insert into buchpruefung values (k, clock_timestamp(), 0, 0)
        on conflict (kommune_id) do update set geprueft_am = excluded.geprueft_am;
    delete from buchbefund f where f.kommune_id = k;
    insert into buchbefund (kommune_id, art, satz_id, jahresstelle_id, bindung_id, soll, ist)
        select k, f.art, f.satz_id, f.jahresstelle_id, f.bindung_id, f.soll, f.ist from buch_befunde(k) f;
    update buchpruefung p
       set buchungen = (select count(*) from buchung b where b.kommune_id = k),
           befunde = (select count(*) from buchbefund f where f.kommune_id = k)
     where p.kommune_id = k returning p.* into stand;
    return stand;
end
$$;

-- The books of the Kommune of who acts.
create function buch_pruefen() returns buchpruefung
    language sql volatile security definer set search_path = pg_catalog, public, pg_temp
    begin atomic select * from buch_pruefen(audit_kommune()) p; end;

-- The books that nobody looked at for half a day, one Kommune at a time; none when there are none. Of two servers one works.
create function buecher_pruefen() returns setof buchpruefung
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    k bigint;
begin
    if not pg_try_advisory_xact_lock(hashtextextended('haushalt', 8)) then
        return;
    end if;
    select m.id into k from kommune m
     where exists (select from buchung b where b.kommune_id = m.id)
       and not exists (select from buchpruefung p where p.kommune_id = m.id and p.geprueft_am > clock_timestamp() - interval '12 hours')
     order by m.id limit 1;
    if k is not null then
        return query select * from buch_pruefen(k);
    end if;
end
$$;
revoke execute on function buch_befunde(bigint), buch_pruefen(bigint), buch_pruefen(), buecher_pruefen() from public;
grant execute on function buch_pruefen(), buecher_pruefen() to ${anwendungsrolle};

-- ------------------------------------------------------------------ H-5: what may not be exceeded is in no ring (ThürGemHV § 11)
alter table jahresstelle add check (deckungsring_id is null or not (verfuegungsmittel or deckungsreserve));
