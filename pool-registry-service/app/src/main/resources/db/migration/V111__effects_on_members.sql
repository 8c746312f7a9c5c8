-- Through which pool each licensee mines from which day; rebuilt from events at any time.
create table member (
    membership_id  text primary key,
    licence_number text not null,
    issued_on      date not null,
    valid_until    date not null,
    subtype        text not null
);

create table member_move (
    membership_id text   not null,
    move_id       text   not null,
    pool_id       text   not null,
    on_date       date   not null,
    place         bigint not null,
    primary key (membership_id, move_id)
);

create index member_move_last on member_move (membership_id, on_date desc, place desc);
create index member_move_pool on member_move (pool_id, membership_id);

-- Changes by which a pool is lost: how far its members have been told, so that a node that is killed in the middle is
-- followed by another where it stopped.
create table accreditation_effect (
    change_id     text        primary key,
    pool_id       text        not null,
    change        text        not null,
    from_on       date        not null,
    ground        text,
    basis         text        not null,
    recorded_on   date        not null,
    due_at        timestamptz not null,
    position      text        not null default '',
    members       bigint      not null default 0,
    overtaken     boolean     not null default false,
    done_at       timestamptz,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    last_error    text
);

create index accreditation_effect_waiting on accreditation_effect (due_at, change_id) where done_at is null;
