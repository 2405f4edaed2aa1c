-- Rule G-3: which counts where the source of a recorded vote gives counts and words that contradict each other; null while nobody said so.
alter table abstimmungszeile
    add column massgeblich   text check (massgeblich in ('ZAHLEN', 'WORTE')),
    add column massgabegrund text not null default '' check (length(massgabegrund) <= 1000),
    add constraint abstimmungszeile_massgabe check ((massgeblich is null) = (btrim(massgabegrund) = ''));
