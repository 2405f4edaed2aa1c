-- Rule A-9: a Stelle that only a draft names is nobody else's business until the draft is decided; one that nothing needs can be
-- taken out of the lists (G-1: it stays in the database and in what was ever written about it).
-- What holds now: stelle (stand), stellenereignis (vorgang).

alter table stelle
    add column stand text not null default 'VERZEICHNET' check (stand in ('ENTWURF', 'VERZEICHNET', 'ENTFERNT'));
create index stelle_im_entwurf on stelle (kommune_id) where stand = 'ENTWURF';

alter table stellenereignis
    drop constraint stellenereignis_vorgang_check,
    add constraint stellenereignis_vorgang_check check (vorgang in ('ANGELEGT', 'UMBENANNT', 'BERICHTIGT', 'ART_GEAENDERT',
        'LEITUNG_EINGETRAGEN', 'LEITUNG_BEENDET', 'BEARBEITUNG_EINGETRAGEN', 'BEARBEITUNG_BEENDET',
        'ZUSAMMENGEFUEHRT', 'AUFGENOMMEN', 'GETRENNT', 'ABGEGEBEN', 'VERZEICHNET', 'ENTFERNT'));
