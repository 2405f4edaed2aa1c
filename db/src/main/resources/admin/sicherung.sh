#!/bin/sh
# Sichert die ganze Datenbank in eine Datei (Format von pg_dump, komprimiert).
#
#   sicherung.sh /sicherung/audit-2026-01-31.dump
#
# Verbindung über die üblichen Variablen von PostgreSQL: PGHOST, PGPORT, PGDATABASE (ohne Angabe: audit),
# PGUSER (ohne Angabe: audit_owner), Passwort in PGPASSFILE oder PGPASSWORD. Es sichert die Rolle, der die Tabellen
# gehören, oder ein Superuser: Die Rolle der Anwendung sieht nur die Zeilen einer Kommune.
set -eu
umask 077

if [ $# -ne 1 ]; then
    echo "Aufruf: $0 <Zieldatei>" >&2
    exit 2
fi
ziel=$1
if [ -e "$ziel" ]; then
    echo "Die Datei $ziel gibt es schon; eine Sicherung überschreibt nichts." >&2
    exit 1
fi
export PGDATABASE="${PGDATABASE:-audit}" PGUSER="${PGUSER:-audit_owner}"

trap 'rm -f "$ziel.unfertig"' EXIT
# eine Sicherung, deren Inhaltsverzeichnis sich nicht lesen lässt, ist keine
if ! pg_dump --format=custom --no-password --file="$ziel.unfertig" || ! pg_restore --list "$ziel.unfertig" >/dev/null
then
    echo "Die Sicherung ist gescheitert; es wurde keine Datei angelegt." >&2
    exit 1
fi
mv "$ziel.unfertig" "$ziel"
echo "Gesichert: $ziel ($(wc -c <"$ziel") Bytes)"
