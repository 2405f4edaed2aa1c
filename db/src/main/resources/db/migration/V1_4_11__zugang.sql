-- Slice zugang: since when a Kommune is kept in the program (rule G-7). Set when the Kommune is made; changed by the owner of the database alone.

alter table kommune add column gefuehrt_ab date not null default audit_heute();

-- Of one that is here already the oldest entry of its change log tells it.
alter table kommune disable trigger user;
update kommune k set gefuehrt_ab = least(k.gefuehrt_ab, (select min(coalesce(a.tag, cast(a.zeitpunkt at time zone 'Europe/Berlin' as date))) from aenderung a where a.kommune_id = k.id));
alter table kommune enable trigger user;

create function kommune_gefuehrt() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and current_user = '${anwendungsrolle}' and new.gefuehrt_ab <> old.gefuehrt_ab then
        raise exception 'G-7: since when kommune % is kept here stays', old.id using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' and current_user = '${anwendungsrolle}' then
        new.gefuehrt_ab := audit_heute();
    end if;
    return new;
end
$$;
create trigger kommune_gefuehrt before insert or update on kommune for each row execute function kommune_gefuehrt();
