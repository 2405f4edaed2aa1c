-- The members of a body consent to deciding in writing (V-16): a vote of its own beside that on the matter.
alter table abstimmungszeile drop constraint abstimmungszeile_gegenstand_check;
alter table abstimmungszeile add constraint abstimmungszeile_gegenstand_check
    check (gegenstand in ('HAUPTSACHE', 'TEIL', 'AENDERUNGSANTRAG', 'VERFAHREN', 'UMLAUF'));
