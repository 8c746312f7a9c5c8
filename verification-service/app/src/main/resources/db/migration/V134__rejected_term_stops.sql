-- An act that was declared may be rejected, or taken back by whoever declared it.
alter table term_stop drop constraint term_stop_state_check;
alter table term_stop add constraint term_stop_state_check
    check (state in ('DECLARED', 'REJECTED', 'IN_FORCE', 'ENDED'));
