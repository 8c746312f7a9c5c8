create table parcel (parcel_id text primary key, grams integer not null, version bigint not null);
