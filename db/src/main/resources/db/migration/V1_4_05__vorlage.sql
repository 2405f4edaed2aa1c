-- Slice vorlage: how many members of a body speak without a vote is one more kind of what holds for it in a period.
alter table gremiumsfestlegung
    drop constraint gremiumsfestlegung_art_check,
    add constraint gremiumsfestlegung_art_check
        check (art in ('BESTEHEN', 'MITGLIEDER', 'BERATENDE', 'SITZUNGEN', 'ZUSTAENDIGKEIT', 'MEHRHEIT', 'FRIST')),
    drop constraint gremiumsfestlegung_check1,
    add constraint gremiumsfestlegung_hat_mitglieder check ((art in ('MITGLIEDER', 'BERATENDE')) = (mitglieder is not null));
