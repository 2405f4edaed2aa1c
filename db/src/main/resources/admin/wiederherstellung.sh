#!/bin/sh
# Stellt eine Sicherung von sicherung.sh in einer leeren Datenbank wieder her (ganz oder gar nicht).
#
#   psql -X -d postgres -v datenbank=audit_neu -f rollen.sql     # legt Rollen und leere Datenbank an
#   PGDATABASE=audit_neu wiederherstellung.sh /sicherung/audit-2026-01-31.dump
#
# Verbindung wie bei sicherung.sh. Danach zeigt „java -jar db-programm.jar status“, ob Migrationen ausstehen.
set -eu

if [ $# -ne 1 ]; then
    echo "Aufruf: $0 <Sicherungsdatei>" >&2
    exit 2
fi
quelle=$1
if [ ! -r "$quelle" ]; then
    echo "Die Datei $quelle gibt es nicht oder sie ist nicht lesbar." >&2
    exit 1
fi
export PGDATABASE="${PGDATABASE:-audit}" PGUSER="${PGUSER:-audit_owner}"

if ! tabellen=$(psql -X --no-password -At -c "select count(*) from pg_tables where schemaname = 'public'"); then
    echo "Keine Verbindung zur Datenbank $PGDATABASE als $PGUSER." >&2
    exit 1
fi
if [ "$tabellen" -ne 0 ]; then
    echo "Die Datenbank $PGDATABASE ist nicht leer ($tabellen Tabellen); wiederhergestellt wird nur in eine leere." >&2
    exit 1
fi
if ! pg_restore --no-password --dbname="$PGDATABASE" --no-owner --exit-on-error --single-transaction "$quelle"; then
    echo "Die Wiederherstellung ist gescheitert; die Datenbank $PGDATABASE ist unverändert leer." >&2
    exit 1
fi
psql -X --no-password -q -c 'set client_min_messages = error' -c 'analyze'
echo "Wiederhergestellt: $PGDATABASE aus $quelle"
