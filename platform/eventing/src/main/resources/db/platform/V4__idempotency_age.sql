-- Old answers are found by their age.
create index idempotency_key_age on idempotency_key (answered_at);
