-- Losses of pools that were told before their licence or its application was known.
create table waiting_loss (
    loss_id     text   primary key,
    arrival     bigint generated always as identity,
    licence_key text   not null,
    told        jsonb  not null
);

create index waiting_loss_by_licence on waiting_loss (licence_key, arrival);
