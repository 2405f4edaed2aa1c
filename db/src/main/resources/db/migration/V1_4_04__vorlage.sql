-- Slice vorlage: a paper is found by other forms of the words in its Betreff and decision ("Besuche" finds "Besuch"), ADR 64. The column
-- follows from the two beside it; the change log holds those.
alter table aufzeichnung
    add column wortformen tsvector generated always as (to_tsvector('pg_catalog.german', betreff || ' ' || beschluss)) stored;

create or replace function ohne_geheimnis(zeile jsonb) returns jsonb
    language sql immutable
    return case when zeile ? 'passwort_hash'
        then zeile || jsonb_build_object('passwort_hash',
            'Fingerabdruck ' || left(encode(sha256(convert_to(zeile ->> 'passwort_hash', 'UTF8')), 'hex'), 12))
        else zeile - 'wortformen' end;
