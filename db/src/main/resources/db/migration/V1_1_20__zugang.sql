-- Slice zugang, release 1.1.

-- Attempts to sign in (ADR 40): the device that was known by its signed mark when the attempt was made, empty for any other. Failures
-- count per account and way (known device, else network address), and those of unknown devices also per account and per address.
-- A right password clears the failures of its way only.
alter table anmeldeversuch add column geraet text not null default '' check (length(geraet) <= 64);
