-- Slice haushalt: what the database holds of payments (rules H-3, H-9, G-7, R-3, ADR 67). SQLSTATE ZR003, ZH003, ZH007, ZH009 say which rule
-- refused. Days beyond an announcement are the program's, as in V1_4_21.

-- Kinds of acts that the ledger knows and the program does not book yet; their rules come with them.
create function satz_wird_gebucht() returns trigger language plpgsql as
$$
begin
    raise exception 'H-9: nobody books % yet', new.art using errcode = 'ZH009';
end
$$;
create trigger satz_wird_gebucht before insert on buchungssatz for each row
    when (new.art in ('BEWILLIGUNG', 'DECKUNG', 'ZWECKEINNAHME', 'WIDERRUF', 'SPERRE', 'SPERRFREIGABE', 'REST', 'VERPFLICHTUNG', 'EINNAHME'))
    execute function satz_wird_gebucht();

-- Asked at the end of the act, when its lines are there, once for each commitment that it moves.
create function bindung_traegt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    fall record;
begin
    for fall in
        select g.id, g.direkt, g.nacherfasst, g.antrag_konto_id, bool_and(h.nachweis) as nachweis, sum(b.wirkung) as wirkung,
               sum(b.betrag) as summe,
               array_agg(distinct h.jahr) as jahre
          from buchung b join haushaltsjahr h on h.id = b.haushaltsjahr_id
                         join bindungszeile z on z.id = b.bindungszeile_id join bindung g on g.id = z.bindung_id
         where b.satz_id = new.id
         group by g.id, g.direkt, g.nacherfasst, g.antrag_konto_id
         order by g.id
    loop
        -- recorded afterwards is what was decided elsewhere, in years that are a record; else the word would be a way around R-3
        if (new.nacherfasst or fall.nacherfasst) and not fall.nachweis then
            raise exception 'G-7: act % is of no record', new.id using errcode = 'ZH007';
        end if;
        continue when fall.nachweis;
        -- what was asked for is what somebody consents to, so nothing is added to a request
        if new.art = 'RESERVIERUNG'
            and exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id
                         where z.bindung_id = fall.id and b.satz_id <> new.id) then
            raise exception 'H-9: bindung % was asked for already', fall.id using errcode = 'ZH009';
        end if;
        if new.art = 'UMBUCHUNG' and fall.summe <> 0 or new.art = 'BERICHTIGUNG' and not fall.direkt then
            raise exception 'H-9: act % (%) does not belong to bindung %', new.id, new.art, fall.id using errcode = 'ZH009';
        end if;
        -- without a request only a closed year is corrected
        if fall.direkt and new.art not in ('BERICHTIGUNG', 'STORNO') then
            raise exception 'H-9: nobody asked for bindung %', fall.id using errcode = 'ZH009';
        end if;
        if new.art in ('ZAHLUNG', 'ERSTATTUNG', 'UMBUCHUNG', 'ABSCHLUSS')
            and not exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
                             where z.bindung_id = fall.id and b.posten = 'GEBUNDEN' and b.betrag > 0 and s.art = 'BINDUNG'
                               and not exists (select from buchungssatz w where w.storniert_id = s.id)) then
            raise exception 'H-9: bindung % is not committed', fall.id using errcode = 'ZH009';
        end if;
        -- what takes more than was committed has nobody's consent but that of who acts
        if fall.antrag_konto_id = new.konto_id and not fall.direkt
            and (new.art = 'UMBUCHUNG' or new.art in ('ZAHLUNG', 'STORNO') and fall.wirkung < 0
                 or new.art = 'STORNO' and exists (select from buchungssatz u where u.id = new.storniert_id and u.art = 'UMBUCHUNG')) then
            raise exception 'R-3: account % asked for bindung %', new.konto_id, fall.id using errcode = 'ZR003';
        end if;
        if (new.art in ('ZAHLUNG', 'BERICHTIGUNG') and fall.wirkung < 0 or new.art = 'UMBUCHUNG')
            and exists (select from unnest(fall.jahre) as j (jahr)
                         where not exists (select from satzung s join satzungsschritt t on t.satzung_id = s.id
                                            where s.kommune_id = new.kommune_id and s.art = 'HAUSHALT' and j.jahr between s.jahr_von and s.jahr_bis
                                              and s.zurueckgenommen_am is null and t.stand = 'BEKANNTGEMACHT'
                                              and t.zurueckgenommen_am is null)) then
            raise exception 'H-3: act % takes more than is committed while the budget is provisional', new.id using errcode = 'ZH003';
        end if;
    end loop;
    return null;
end
$$;
create constraint trigger bindung_traegt after insert on buchungssatz deferrable initially deferred
    for each row execute function bindung_traegt();
revoke execute on function satz_wird_gebucht(), bindung_traegt() from public;
