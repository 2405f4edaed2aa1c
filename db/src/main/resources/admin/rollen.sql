-- Legt auf einem leeren PostgreSQL-Server die Rollen und die Datenbank des Familienaudits an.
-- Aufruf als Superuser des Datenbankservers (die Passwörter stehen in der Umgebung, nicht auf der Kommandozeile):
--
--   export AUDIT_DB_OWNER_PASSWORD=… AUDIT_DB_PASSWORD=…
--   psql -X -d postgres -v datenbank=audit -f rollen.sql
--
-- Wiederholbar: Vorhandenes bleibt, die Passwörter werden neu gesetzt.
\set ON_ERROR_STOP on
\if :{?datenbank}
\else
  \set datenbank audit
\endif
\getenv owner_passwort AUDIT_DB_OWNER_PASSWORD
\getenv app_passwort AUDIT_DB_PASSWORD
\if :{?owner_passwort}
\else
  \warn 'Die Umgebungsvariable AUDIT_DB_OWNER_PASSWORD ist nicht gesetzt.'
  do $$ begin raise exception 'abgebrochen'; end $$;
\endif
\if :{?app_passwort}
\else
  \warn 'Die Umgebungsvariable AUDIT_DB_PASSWORD ist nicht gesetzt.'
  do $$ begin raise exception 'abgebrochen'; end $$;
\endif

-- die folgenden Anweisungen enthalten Passwörter und gehören in kein Protokoll
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';
set password_encryption = 'scram-sha-256';

-- Eigentümer der Tabellen: nur für den Migrator, die Sicherung und die Wiederherstellung
select 'create role audit_owner' where not exists (select 1 from pg_roles where rolname = 'audit_owner') \gexec
alter role audit_owner
    with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_passwort';

-- Rolle der Anwendung: ihr gehört nichts, und die Zeilenrechte (row-level security) gelten für sie immer
select 'create role audit_app' where not exists (select 1 from pg_roles where rolname = 'audit_app') \gexec
alter role audit_app
    with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_passwort';

select format('create database %I owner audit_owner template template0 encoding ''UTF8'''
              ' locale_provider icu icu_locale ''de'' locale ''C.UTF-8''', :'datenbank')
where not exists (select 1 from pg_database where datname = :'datenbank') \gexec

revoke all on database :"datenbank" from public;
grant connect on database :"datenbank" to audit_app;

\connect :"datenbank"
revoke all on schema public from public;
grant usage on schema public to audit_app;
\echo 'Rollen und Datenbank sind angelegt; als Nächstes: java -jar db-programm.jar migrate'
