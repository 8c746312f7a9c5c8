-- What licensees told that is no move, and in which pools they are on which days.
create table pool_notice (
    notice_id     text primary key,
    membership_id text not null,
    kind          text not null check (kind in ('JOINED', 'LEFT')),
    pool_id       text not null,
    on_date       date not null
);

create index pool_notice_pool on pool_notice (pool_id);

-- Which of the two rows of the order binds the licensee; of memberships from before it is filled by a rebuild.
alter table membership add column subtype text;

create table member_stay (
    membership_id text not null,
    pool_id       text not null,
    from_on       date not null,
    until_on      date not null,
    word          text not null check (word in ('APPLICATION', 'LICENSEE', 'POOL', 'BOTH')),
    primary key (membership_id, pool_id, from_on)
);

create index member_stay_pool on member_stay (pool_id, membership_id);

-- What was taken for a move of its own and is none: it can still be asked for.
create table withdrawn_switch (
    switch_id     text primary key,
    membership_id text not null
);
