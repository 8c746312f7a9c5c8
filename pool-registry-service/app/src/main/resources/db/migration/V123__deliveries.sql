-- Files that pool operators delivered on a page, how far they are taken, and the lines that say something is wrong.
create table delivery (
    delivery_id     text primary key,
    pool_id         text        not null,
    file_name       text        not null,
    delivered_by    text        not null,
    delivered_at    timestamptz not null,
    state           text        not null check (state in ('RUNNING', 'DONE', 'BROKEN_OFF')),
    total           integer     not null,
    taken           integer     not null default 0,
    accepted        integer     not null default 0,
    repeated        integer     not null default 0,
    unknown_licence integer     not null default 0,
    invalid         integer     not null default 0,
    -- by the machine's clock: only whether somebody still works on it
    moved_at        timestamptz not null default clock_timestamp()
);

create index delivery_of_pool on delivery (pool_id, delivered_at desc);

create table delivery_line (
    delivery_id text    not null references delivery,
    line        integer not null,
    file_line   integer,
    result      text    not null,
    code        text    not null,
    primary key (delivery_id, line)
);
