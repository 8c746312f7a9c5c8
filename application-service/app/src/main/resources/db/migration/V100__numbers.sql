-- Numbers are drawn once and never given back: a number that was drawn for nothing stays unused.
create sequence application_number minvalue 1;
create sequence licence_number minvalue 1 maxvalue 99999999;

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant usage on sequence application_number, licence_number to %I', service_role);
end $$;
