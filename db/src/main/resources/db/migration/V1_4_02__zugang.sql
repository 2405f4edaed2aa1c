-- Slice zugang: whether Fronleichnam is a public holiday in the Kommune, as it is only in some places of Thuringia (rule V-16).
alter table kommune add column fronleichnam boolean not null default false;
