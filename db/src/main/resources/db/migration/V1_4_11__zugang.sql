-- Slice zugang: since when a Kommune is kept in the program (rule G-7). Set when the Kommune is made; changed by the owner of the database alone.
alter table kommune add column gefuehrt_ab date not null default audit_heute();
