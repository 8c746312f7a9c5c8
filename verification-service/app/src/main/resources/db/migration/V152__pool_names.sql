-- How pools are called, as told with their accreditation. Of pools that were told before this table there is only the id.
create table pool_name (
    pool_id text primary key,
    name_kk text not null,
    name_ru text not null
);
