-- Rule V-11: which papers name a thing is asked before the thing changes.
create index beschlussgegenstand_gegenstand on beschlussgegenstand (kommune_id, art, gegenstand_id);
