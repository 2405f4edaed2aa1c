-- The document of appointment of a Vertretung (rule R-4, ADR 13) lies in the store of files of slice dokument, like every other
-- file. What it is and who handed it in stands with the Vertretung.

alter table vertretung add column urkunde_inhalt_id bigint;
alter table vertretung add column urkunde_dateiname text check (length(urkunde_dateiname) between 1 and 200);
alter table vertretung add column urkunde_medientyp text
    check (urkunde_medientyp in ('application/pdf', 'image/png', 'image/jpeg'));
alter table vertretung add column urkunde_sha256 text check (urkunde_sha256 ~ '^[0-9a-f]{64}$');
alter table vertretung add column urkunde_groesse bigint check (urkunde_groesse between 1 and 20971520);
alter table vertretung add column urkunde_am timestamptz;
alter table vertretung add column urkunde_von text check (btrim(urkunde_von) <> '');
alter table vertretung add column urkunde_von_konto bigint references konto;
alter table vertretung add constraint vertretung_urkunde_inhalt
    foreign key (urkunde_inhalt_id, kommune_id) references dateiinhalt (id, kommune_id);
create index vertretung_urkunde on vertretung (urkunde_inhalt_id);

-- Every document ever handed in, also one that a newer one replaced: content once per Kommune, in pieces of 256 KiB, known by
-- what its bytes say. The fingerprint that was written down at the upload goes to the Vertretung as it is.
insert into dateiinhalt (kommune_id, sha256, groesse, medientyp)
select distinct on (1, 2) u.kommune_id, encode(sha256(i.inhalt), 'hex'), length(i.inhalt),
       case u.dateiart when 'PDF' then 'application/pdf' when 'PNG' then 'image/png' else 'image/jpeg' end
  from urkunde u join urkundeninhalt i on i.urkunde_id = u.id
 order by 1, 2, u.id
    on conflict (kommune_id, sha256) do nothing;

insert into dateistueck (kommune_id, inhalt_id, nummer, bytes)
select d.kommune_id, d.id, n, substring(i.inhalt from n * 262144 + 1 for 262144)
  from (select distinct on (1, 2) u.kommune_id, encode(sha256(i.inhalt), 'hex') as sha256, i.inhalt
          from urkunde u join urkundeninhalt i on i.urkunde_id = u.id order by 1, 2, u.id) i
  join dateiinhalt d on d.kommune_id = i.kommune_id and d.sha256 = i.sha256
 cross join lateral generate_series(0, (length(i.inhalt) - 1) / 262144) n
 where not exists (select 1 from dateistueck s where s.inhalt_id = d.id); -- attached before: it has its pieces

update vertretung v
   set urkunde_inhalt_id = d.id, urkunde_dateiname = u.dateiname, urkunde_sha256 = u.sha256,
       urkunde_medientyp = case u.dateiart when 'PDF' then 'application/pdf' when 'PNG' then 'image/png' else 'image/jpeg' end,
       urkunde_groesse = u.groesse, urkunde_am = u.hochgeladen_am, urkunde_von = u.hochgeladen_von,
       urkunde_von_konto = u.hochgeladen_von_konto
  from urkunde u
  join urkundeninhalt i on i.urkunde_id = u.id
  join dateiinhalt d on d.kommune_id = u.kommune_id and d.sha256 = encode(sha256(i.inhalt), 'hex')
 where u.id = v.urkunde_id;

-- Takes the foreign key and the condition on a confirmation with it, which comes back below.
alter table vertretung drop column urkunde_id;
drop table urkundeninhalt;
drop table urkunde;

alter table vertretung add constraint vertretung_urkunde_ganz check (num_nulls(urkunde_inhalt_id, urkunde_dateiname,
    urkunde_medientyp, urkunde_sha256, urkunde_groesse, urkunde_am, urkunde_von, urkunde_von_konto) in (0, 8));
-- the second person (R-4), and only with the document in hand
alter table vertretung add constraint vertretung_bestaetigung check (bestaetigt_am is null
    or (landrat and urkunde_inhalt_id is not null
        and bestaetigt_von_konto <> vertreter_id
        and bestaetigt_von_konto is distinct from benannt_von_konto));

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
