-- Slice haushalt: finance lines of one kind need their money beside each other (rules H-5, V-8, ADR 74): what they ask for together at the limit that
-- the line has. Empty in what was kept before, as it was compared line by line; there fuer_diese is that of the position, from here on that of the ring.

alter table stellungnahmebefund add column zusammen numeric check (zusammen = round(zusammen, 2));
