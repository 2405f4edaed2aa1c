-- Rule R-4: the list of files, too, tells in whose place somebody attached one.
alter table anhang add column in_vertretung text not null default '' check (length(in_vertretung) <= 200);
