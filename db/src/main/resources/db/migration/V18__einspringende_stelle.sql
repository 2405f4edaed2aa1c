-- Rule A-3: the Stelle that steps in where an agreement names none of the administration for a measure becomes a setting of the
-- Kommune. It may be as long as the name of a Stelle.
alter table kommune
    add column einspringende_stelle text not null default 'Projektleitung'
        check (length(btrim(einspringende_stelle)) between 1 and 300);

-- Until now every import made a Stelle of this name. A Kommune that has it, by now perhaps under another name, goes on with it.
update kommune k
   set einspringende_stelle = 'Projektleitung Audit'
 where exists (select from stelle s where s.kommune_id = k.id and s.name = 'Projektleitung Audit')
    or exists (select from stellenname n where n.kommune_id = k.id and n.name = 'Projektleitung Audit');
