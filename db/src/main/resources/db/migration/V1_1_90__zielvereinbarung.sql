-- What a page counts over a whole Fassung comes from an index alone (ADR 33): the tables themselves are read for the rows it shows.
-- Row-level security asks for kommune_id in each of them, so it stands in these indexes, too.

create index fortschritt_stand on fortschritt (kommune_id, massnahme_id)
    include (status, beginn_von, beginn_bis, ende_von, ende_bis, letzte_meldung_am, beobachtet_seit);

alter table beteiligung
    drop constraint beteiligung_massnahmentext_id_stelle_id_key,
    add constraint beteiligung_massnahmentext_id_stelle_id_key unique (massnahmentext_id, stelle_id) include (kommune_id);
