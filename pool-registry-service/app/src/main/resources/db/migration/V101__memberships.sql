-- The licences that are known here, the moves of their holders as both sides speak of them, and every line of a pool.
create table membership (
    membership_id  text primary key,
    licence_number text not null,
    issued_on      date not null,
    portal         text not null
);

create table pool_switch (
    switch_id     text    primary key,
    membership_id text    not null,
    from_pool_id  text,
    to_pool_id    text    not null,
    told_on       date,
    stated_on     date,
    check (told_on is not null or stated_on is not null)
);

create index pool_switch_membership on pool_switch (membership_id);
create index pool_switch_unstated on pool_switch (to_pool_id) where stated_on is null;
create index pool_switch_left on pool_switch (from_pool_id);

create table pool_statement (
    membership_id text not null,
    pool_id       text not null,
    kind          text not null check (kind in ('JOINED', 'LEFT')),
    on_date       date not null,
    primary key (membership_id, pool_id, kind, on_date)
);
