-- Slice vorlage: that a paper stands on an agenda is told by the change log, too, only to who sees the paper (rule V-10, ADR 52).

drop policy vorlage_sichtbar on tagesordnungspunkt;
call vorlagentabelle('tagesordnungspunkt', 'vorlage', 'vorlage_id');
