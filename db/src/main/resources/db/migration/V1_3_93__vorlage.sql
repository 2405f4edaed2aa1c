-- Rules V-7, V-11: the changed text of a decision, its conditions and its suspension are a recording of their own, with a reason.
alter table aufzeichnung
    drop constraint aufzeichnung_anlass_check,
    add constraint aufzeichnung_anlass_check
        check (anlass in ('NACHERFASSUNG', 'ENTWURF', 'FASSUNG', 'BERATUNG', 'NIEDERSCHRIFT', 'BESCHLUSS', 'VEROEFFENTLICHUNG',
                          'AUSFERTIGUNG'));
