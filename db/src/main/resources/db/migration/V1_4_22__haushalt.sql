-- Slice haushalt: what the database holds of payments (rules H-3, H-9, G-7, R-3, ADR 67). SQLSTATE ZR003, ZH003, ZH007, ZH009 say which rule
-- refused. Days beyond an announcement are the program's, as in V1_4_21.

-- Asked at the end of the act, when its lines are there, once for each commitment that it moves.
create function bindung_traegt() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as
$$
declare
    fall record;
begin
    for fall in
        select g.id, g.direkt, g.nacherfasst, g.antrag_konto_id, bool_and(h.nachweis) as nachweis, sum(b.wirkung) as wirkung,
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
        -- without a request only a closed year is corrected
        if fall.direkt and new.art not in ('BERICHTIGUNG', 'STORNO') then
            raise exception 'H-9: nobody asked for bindung %', fall.id using errcode = 'ZH009';
        end if;
        if new.art in ('ZAHLUNG', 'ERSTATTUNG', 'UMBUCHUNG', 'ABSCHLUSS')
            and not exists (select from bindungszeile z join buchung b on b.bindungszeile_id = z.id join buchungssatz s on s.id = b.satz_id
                             where z.bindung_id = fall.id and b.posten = 'GEBUNDEN' and b.betrag > 0 and s.art in ('BINDUNG', 'REST')
                               and not exists (select from buchungssatz w where w.storniert_id = s.id)) then
            raise exception 'H-9: bindung % is not committed', fall.id using errcode = 'ZH009';
        end if;
        -- what takes more than was committed has nobody's consent but that of who acts
        if fall.antrag_konto_id = new.konto_id and not fall.direkt
            and (new.art = 'UMBUCHUNG' or new.art in ('ZAHLUNG', 'STORNO') and fall.wirkung < 0) then
            raise exception 'R-3: account % asked for bindung %', new.konto_id, fall.id using errcode = 'ZR003';
        end if;
        if new.art = 'ZAHLUNG' and fall.wirkung < 0
            and exists (select from unnest(fall.jahre) as j (jahr)
                         where not exists (select from satzung s join satzungsschritt t on t.satzung_id = s.id
                                            where s.kommune_id = new.kommune_id and s.art = 'HAUSHALT' and j.jahr between s.jahr_von and s.jahr_bis
                                              and s.zurueckgenommen_am is null and t.stand = 'BEKANNTGEMACHT'
                                              and t.zurueckgenommen_am is null)) then
            raise exception 'H-3: act % pays more than is committed while the budget is provisional', new.id using errcode = 'ZH003';
        end if;
    end loop;
    return null;
end
$$;
create constraint trigger bindung_traegt after insert on buchungssatz deferrable initially deferred
    for each row execute function bindung_traegt();
revoke execute on function bindung_traegt() from public;
