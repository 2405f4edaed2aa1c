-- The members of a body consent to deciding in writing, or find that a matter cannot wait (V-16): votes of their own beside that on the matter.
alter table abstimmungszeile drop constraint abstimmungszeile_gegenstand_check;
alter table abstimmungszeile add constraint abstimmungszeile_gegenstand_check
    check (gegenstand in ('HAUPTSACHE', 'TEIL', 'AENDERUNGSANTRAG', 'VERFAHREN', 'UMLAUF', 'DRINGLICHKEIT'));
